/** Methods side by side, if they speak of the same thing: pictures that were made for different settings are not compared. */
import type { MethodId } from '../../core/method';
import type { Experiment } from '../../experiment/experiment';
import { withoutPicture, type Shown } from '../run/shown';

/**
 * Leaves the pictures of those methods alone that belong to the settings of the first up-to-date one; where all are old, to those of
 * the first.
 * @param order the methods that are compared, the one that leads first
 * @param settings fingerprint of the settings that all of them share
 */
export function onlyTogether(
  shown: Readonly<Record<MethodId, Shown>>,
  order: readonly MethodId[],
  settings: (base: Experiment) => string,
): Record<MethodId, Shown> {
  const drawn = order.filter((id) => shown[id]?.picture);
  const lead = drawn.find((id) => !shown[id].stale) ?? drawn.at(0);
  const base = lead === undefined ? undefined : shown[lead].picture?.base;
  if (!base) return { ...shown };
  const wanted = settings(base);
  const apart = drawn.filter((id) => {
    const own = shown[id].picture?.base;
    return own !== undefined && own !== base && settings(own) !== wanted;
  });
  return { ...shown, ...Object.fromEntries(apart.map((id) => [id, withoutPicture(shown[id])])) };
}
