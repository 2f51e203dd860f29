/** Which cascade, and how much of it, is looked at first in data that nobody has looked at yet. Pure. */
import { cascadeSize, type CascadeSet, type TimeUnit } from '../../core/cascade';
import type { ParameterValue } from '../../core/parameters';
import { listRows } from './list-rows';
import { observedPart, ownTimes } from './observed-part';
import { snapTo, windowStep } from './window-keys';

/** Fewer events than this are hardly a beginning. */
export const FEW = 10;
/** Of what is observed where T is suggested: enough to fit, most of it still to come. */
const THIRD = 1 / 3;

/** A round time before which about a third of the events lie; undefined where the cascade is too short for that. */
export function suggestedWindow(times: Float64Array, unit: TimeUnit): number | undefined {
  const last = times[times.length - 1];
  const wanted = Math.floor(times.length * THIRD);
  if (wanted < FEW || !(last > 0)) return undefined;
  const t = times[wanted];
  const step = windowStep(last, unit);
  // Where much happens at once, round times lie too far apart.
  return t >= step ? snapTo(t, step, [step, last]) : t > 0 ? t : undefined;
}

/**
 * What to set before the first look: another cascade where the first is hardly one, another T where the usual one sees nothing or
 * leaves nothing to come. Only what nobody has set; undefined where all is well.
 * @param given what differs from the defaults
 * @param values all of them, defaults filled in
 */
export function firstLook(
  set: CascadeSet,
  given: Readonly<Record<string, ParameterValue>>,
  values: Readonly<Record<string, ParameterValue>>,
): { cascade?: number; until?: number } | undefined {
  if (set.count === 0) return undefined;
  const found: { cascade?: number; until?: number } = {};
  if (given.cascade === undefined && cascadeSize(set, 0) < FEW && set.count > 1) {
    const largest = listRows(set, 'largest')[0];
    if (largest > 0) found.cascade = largest + 1;
  }
  const cascade = (found.cascade ?? Number(values.cascade)) - 1;
  if (given.until === undefined && values.observeBy === 'time' && cascade >= 0 && cascade < set.count) {
    const { seen } = observedPart(set, cascade, values);
    const times = ownTimes(set, cascade);
    const until = seen < FEW || seen === times.length ? suggestedWindow(times, set.time.unit) : undefined;
    if (until !== undefined) found.until = until;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}
