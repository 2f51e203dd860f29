/** The order of a cascade's events, where a file has them in another. */

/** Number of events that come before the one ahead of them. */
export function countEarly(times: Float64Array): number {
  let early = 0;
  for (let e = 1; e < times.length; e++) if (times[e] < times[e - 1]) early++;
  return early;
}

/** No event comes after the one behind it: written from last to first. */
export const neverRises = (times: Float64Array): boolean => times.every((t, e) => e === 0 || t <= times[e - 1]);

/**
 * The events by time, in the order of the file among equal times, except that a parent comes before its children.
 * @param times   of the events, in the order of the file
 * @param parents event that activated each, numbered in that order; −1 where there is none
 * @returns       the event that comes first, second, …; undefined when they stand in that order already
 * Cost: O(m log m), O(m) when the times ascend.
 */
export function orderOfEvents(times: Float64Array, parents: Int32Array | undefined): Int32Array | undefined {
  const sorted = countEarly(times) === 0;
  if (sorted && !parents) return undefined;
  const order = Int32Array.from(times, (_, e) => e);
  if (!sorted) order.sort((a, b) => times[a] - times[b] || a - b);
  if (!parents || !hasLateParent(order, times, parents)) return sorted ? undefined : order;
  return parentsFirst(order, times, parents);
}

function hasLateParent(order: Int32Array, times: Float64Array, parents: Int32Array): boolean {
  const place = placesOf(order);
  return parents.some((p, e) => p >= 0 && times[p] === times[e] && place[p] > place[e]);
}

/** The place of every event in an order. */
export function placesOf(order: Int32Array): Int32Array {
  const place = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) place[order[i]] = i;
  return place;
}

/** Moves parents of the same time ahead of their children. Events that are each other's parents stay as they come. */
function parentsFirst(order: Int32Array, times: Float64Array, parents: Int32Array): Int32Array {
  const result = new Int32Array(order.length);
  const met = new Uint8Array(order.length);
  let filled = 0;
  const chain: number[] = [];
  for (const first of order) {
    for (let e = first; e >= 0 && met[e] === 0 && times[e] === times[first]; e = parents[e]) {
      met[e] = 1;
      chain.push(e);
    }
    for (let e = chain.pop(); e !== undefined; e = chain.pop()) result[filled++] = e;
  }
  return result;
}
