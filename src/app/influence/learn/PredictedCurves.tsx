import { useMemo } from 'react';
import type { Outputs } from '../../../core/outputs';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { playhead } from '../../../store/lab';
import { provenanceLine } from '../../run/provenance';
import { outputOf } from '../../run/shown';
import { learnRatesWords as words, tabWords } from '../../text/en-influence-tabs';
import { HELD_OUT } from '../methods';
import { tabState } from '../../run/tab-state';
import type { Influence } from '../use-influence';

const TIME = { label: tabWords.time };
const ERROR = { label: words.errorY };
const USERS = { label: words.curvesY };

type Line = readonly [output: string, label: string, role: LineSeries['role']];
const ERRORS: readonly Line[] = [
  ['error', words.lines.jump, 'own'],
  ['mean-field-error', words.lines.meanField, 'b1'],
];
const CURVES: readonly Line[] = [
  ['observed', words.lines.observed, 'ref'],
  ['predicted', words.lines.jump, 'own'],
  ['mean-field', words.lines.meanField, 'b1'],
];

/** How far the prediction is off over time (the picture of Fig. 7), and the mean curves themselves. */
export function PredictedCurves({ influence, cascades }: { influence: Influence; cascades: number }) {
  const { dataset, experiment, horizon } = influence;
  const shown = influence.shown[HELD_OUT];
  const outputs = shown.picture?.outputs;
  const errors = useMemo(() => linesOf(outputs, ERRORS), [outputs]);
  const curves = useMemo(() => linesOf(outputs, CURVES), [outputs]);
  const common = {
    x: TIME,
    xName: 't',
    cursor: playhead,
    ...tabState(shown),
    provenance: provenanceLine({ experiment, dataset }, horizon, shown, false),
  };
  return (
    <>
      <LinePlot
        {...common}
        id="held-out-error"
        title={words.error}
        y={ERROR}
        series={errors}
        height={168}
        caption={words.errorCaption(cascades)}
      />
      <LinePlot
        {...common}
        id="held-out-curves"
        title={words.curves}
        y={USERS}
        series={curves}
        height={168}
        caption={words.curvesCaption(cascades)}
      />
    </>
  );
}

/** Those that there are; what is observed is drawn in steps. */
function linesOf(outputs: Outputs | undefined, lines: readonly Line[]): LineSeries[] {
  return lines.flatMap(([id, label, role]) => {
    const output = outputOf(outputs, id, 'series');
    if (!output || output.x.length === 0) return [];
    return [{ id, label, role, output, ...(id === 'observed' ? { draw: 'steps' as const } : {}) }];
  });
}
