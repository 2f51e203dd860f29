import { useMemo, type ReactNode } from 'react';
import type { MethodId } from '../../../core/method';
import { pointed } from '../../../core/numerals';
import { CostPlot } from '../../../plots/CostPlot';
import type { CostCurve, CostMark } from '../../../plots/cost-layout';
import { methods } from '../../../models/jump-sde/all';
import { provenanceLine } from '../../run/provenance';
import { outputOf } from '../../run/shown';
import { stateOf } from '../../run/state-of';
import { influenceWords } from '../../text/en-influence';
import { percent } from '../../text/format';
import { CONTINEST, COST, MEAN_FIELD, MONTE_CARLO, SAMPLED, SHORT } from '../methods';
import type { Influence } from '../use-influence';

const words = influenceWords.costPlot;
/** Output of the method → whose error it is. */
const LINES: readonly (readonly [string, MethodId])[] = [
  ['monte-carlo', MONTE_CARLO],
  ['jump-sde', SAMPLED],
  ['continest', CONTINEST],
  ['mean-field', MEAN_FIELD],
];

/** What an error costs, by every method: more runs, pairs of runs, more samples of delays; mean field has one solution. */
export function Cost({ influence, height }: { influence: Influence; height: number }): ReactNode {
  const { shown, horizon, ticked, values, experiment } = influence;
  const cost = shown[COST];
  const outputs = cost.picture?.outputs;
  const { curves, marks } = useMemo(() => {
    const drawn: CostCurve[] = [];
    const single: CostMark[] = [];
    for (const [id, method] of LINES) {
      const output = outputOf(outputs, id, 'series');
      if (!output || output.x.length === 0) continue;
      const common = { id, label: SHORT[method], role: methods[method].role };
      if (output.x.length === 1) single.push({ ...common, cost: output.x[0], error: output.y[0] });
      else
        drawn.push({
          ...common,
          output,
          // The caption says that the labels are runs; every other point of one curve is named, so that they do not crowd.
          drawnLabels:
            method === MONTE_CARLO
              ? (output.pointLabels?.map((l, i) => (i % 2 === 1 ? pointed(l.replace(/ runs$/, '')) : '')) ?? [])
              : output.x.length > 0
                ? Array.from(output.x, () => '')
                : [],
        });
    }
    return { curves: drawn, marks: single };
  }, [outputs]);
  if (curves.length === 0 && !ticked.includes(COST)) return null;
  const noise = outputOf(outputs, 'reference-noise', 'scalar')?.value;
  const factor = outputOf(outputs, 'variance-factor', 'scalar')?.value;
  const repeats = Number(cost.picture?.base.parameters.repeats ?? values.repeats);
  return (
    <CostPlot
      id="error-against-cost"
      title={words.title}
      x={{ label: words.x, unit: words.xUnit, scale: 'log' }}
      y={{ label: words.y, scale: 'log' }}
      curves={curves}
      marks={marks}
      height={height}
      {...stateOf(cost)}
      caption={
        curves.length > 0
          ? words.caption({
              repeats,
              worth: factor !== undefined && factor > 0 && factor < 0.995 ? 1 / factor : undefined,
              noise: noise !== undefined && !Number.isNaN(noise) ? percent(noise) : undefined,
              meanField: marks.length > 0,
            })
          : undefined
      }
      provenance={provenanceLine({ ...influence, experiment }, horizon, cost, false)}
    />
  );
}
