import { useMemo, type ReactNode } from 'react';
import type { MethodId } from '../../../core/method';
import type { SeriesOutput } from '../../../core/outputs';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { methods } from '../../../models/jump-sde/all';
import { playhead } from '../../../store/lab';
import { provenanceLine } from '../../run/provenance';
import { outputOf, type Shown } from '../../run/shown';
import { stateOf } from '../../run/state-of';
import { influenceWords } from '../../text/en-influence';
import { curvesOf, influenceOf } from '../curves';
import { CURVES, FIELDS, SHORT } from '../methods';
import type { Influence } from '../use-influence';
import { accumulatedError, relativeError } from './errors';
import { referenceOf } from './reference';

const words = influenceWords.errors;
const TIME = { label: influenceWords.time, unit: influenceWords.time };

const fieldOf = (shown: Shown) => outputOf(shown.picture?.outputs, 'marginals', 'node-field-over-time');

/** How far each method is from the truth over time: in sum, and node by node. */
export function ErrorsOverTime({ influence, height }: { influence: Influence; height: number }): ReactNode {
  const { shown, horizon } = influence;
  const reference = referenceOf(shown);
  const { inSum, byNode } = useMemo(() => errorsOf(shown, reference), [shown, reference]);
  if (!reference || inSum.length === 0) return null;
  const truth = shown[reference];
  const stale = inSum.some(({ id }) => shown[id as MethodId].stale);
  const shared = {
    x: TIME,
    xName: 't',
    between: true,
    cursor: playhead,
    height,
    ...stateOf({ ...truth, stale: truth.stale || stale }),
    provenance: provenanceLine(influence, horizon, truth, true),
  };
  return (
    <>
      <LinePlot
        {...shared}
        id="relative-error"
        title={words.relative}
        y={{ label: words.relativeY }}
        series={inSum}
        caption={words.relativeCaption(SHORT[reference])}
      />
      {byNode.length > 0 && (
        <LinePlot
          {...shared}
          id="accumulated-error"
          title={words.accumulated}
          y={{ label: words.accumulatedY }}
          series={byNode}
          caption={words.accumulatedCaption}
        />
      )}
    </>
  );
}

function errorsOf(
  shown: Influence['shown'],
  reference: MethodId | undefined,
): { inSum: LineSeries[]; byNode: LineSeries[] } {
  const truth = reference && influenceOf(shown[reference]);
  if (!reference || !truth) return { inSum: [], byNode: [] };
  const line = (id: MethodId, output: SeriesOutput): LineSeries => ({
    id,
    label: SHORT[id],
    role: methods[id].role,
    output,
  });
  const others = CURVES.filter((id) => id !== reference);
  const inSum = curvesOf(shown)
    .filter(({ id }) => others.includes(id))
    .map(({ id, output }) => line(id, relativeError(output, truth)));
  const field = fieldOf(shown[reference]);
  const byNode = FIELDS.filter((id) => others.includes(id)).flatMap((id) => {
    const own = fieldOf(shown[id]);
    return own && field && own.times.length > 0 && field.times.length > 0
      ? [line(id, accumulatedError(own, field))]
      : [];
  });
  return { inSum, byNode };
}
