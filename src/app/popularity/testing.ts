/** Small cascades for tests. */
import { buildCascadeSet, type CascadeSet, type TimeUnit } from '../../core/cascade';

/** A set of cascades with these times; nobody is known. */
export function setOf(
  cascades: readonly (readonly number[])[],
  unit: TimeUnit = 'second',
  marks?: number[],
): CascadeSet {
  const offsets = [0];
  for (const times of cascades) offsets.push(offsets[offsets.length - 1] + times.length);
  const times = Float64Array.from(cascades.flat());
  return buildCascadeSet({
    offsets: Int32Array.from(offsets),
    users: new Int32Array(times.length).fill(-1),
    times,
    ...(marks ? { marks: Float64Array.from(marks) } : {}),
    userCount: 0,
    time: { unit, origin: 'own' },
  });
}

/** Times 0, step, 2 step, … */
export const regular = (n: number, step: number): number[] => Array.from({ length: n }, (_, k) => k * step);
