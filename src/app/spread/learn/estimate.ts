/** Which estimate of α is shown, of those that were made. Pure. */
import type { MethodId } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { ESTIMATORS } from '../learners';
import { outputOf, type Shown } from '../../run/shown';

export interface Estimate {
  id: MethodId;
  shown: Shown;
  outputs: Outputs;
  /** All that could be shown instead. */
  others: readonly MethodId[];
}

/** The chosen one if it is there, else the first. Estimates for another network are none. @param edges m */
export function estimateOf(
  learned: Readonly<Record<MethodId, Shown>>,
  chosen: MethodId | undefined,
  edges: number,
): Estimate | undefined {
  const there = ESTIMATORS.filter(
    (id) => outputOf(learned[id]?.picture?.outputs, 'learned', 'edge-field')?.values.length === edges,
  );
  const id = there.find((one) => one === chosen) ?? there[0];
  const shown = id === undefined ? undefined : learned[id];
  return id !== undefined && shown?.picture ? { id, shown, outputs: shown.picture.outputs, others: there } : undefined;
}
