import { buildCascadeSet, type CascadeSet } from '../../../core/cascade';

/** A set for tests: cascades given as [user, time] pairs, in seconds since a common moment. */
export function setOf(cascades: [number, number][][], names?: string[], userNames?: string[]): CascadeSet {
  const offsets = [0];
  for (const cascade of cascades) offsets.push(offsets[offsets.length - 1] + cascade.length);
  const events = cascades.flat();
  return buildCascadeSet({
    offsets: Int32Array.from(offsets),
    users: Int32Array.from(events, ([user]) => user),
    times: Float64Array.from(events, ([, time]) => time),
    userCount: userNames?.length ?? Math.max(0, ...events.map(([user]) => user + 1)),
    ...(names ? { names } : {}),
    ...(userNames ? { userNames } : {}),
    time: { unit: 'second', origin: 'common' },
  });
}
