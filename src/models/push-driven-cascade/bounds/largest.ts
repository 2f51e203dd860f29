/** The largest of many numbers, in order. */

/** Beyond so many places a full sort is cheaper than a list that is kept in order. */
const KEPT_IN_ORDER = 64;

/**
 * The k largest values of users who are not active, descending; fewer where there are fewer such users.
 * O(N) for small k, O(N log N) otherwise.
 */
export function largestOf(values: Float64Array, active: Uint8Array, k: number): Float64Array {
  if (k <= 0) return new Float64Array(0);
  if (k > KEPT_IN_ORDER) {
    const open = values.filter((_, u) => active[u] === 0).sort();
    return open.subarray(Math.max(0, open.length - k)).reverse();
  }
  const list = new Float64Array(k);
  let held = 0;
  for (let u = 0; u < values.length; u++) if (!active[u]) held = insert(list, 0, held, k, values[u]);
  return list.subarray(0, held);
}

/**
 * Puts a value into a descending list at `list[at] … list[at + held − 1]` that has room for k; the smallest falls out where it is full.
 * @returns how many it holds now
 */
export function insert(list: Float64Array, at: number, held: number, k: number, value: number): number {
  let place = at + held;
  if (held === k) {
    if (!(value > list[place - 1])) return held;
    place--;
  } else held++;
  while (place > at && list[place - 1] < value) {
    list[place] = list[place - 1];
    place--;
  }
  list[place] = value;
  return held;
}

export function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}
