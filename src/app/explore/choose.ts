/**
 * Which cascades are looked at, and in which order: filters of the page as a mask, orders as a ranking of all cascades that is made
 * once and read through the mask.
 */
import { cascadeName, userName, type CascadeSet } from '../../core/cascade';
import type { CascadeMeasures } from '../../core/cascade-facts';
import type { ExploreView } from '../../experiment/experiment';

export type Order = NonNullable<ExploreView['order']>;
export const ORDERS: readonly Order[] = ['largest', 'longest', 'fastest', 'latest', 'file'];
/** Cascades of fewer events say little about their speed: they stand last among the fastest. */
export const LEAST_FOR_SPEED = 5;

/** Filters that can be left out, so that a plot is drawn of everything but its own brush. */
export type FilterId = 'sizes' | 'durations' | 'window' | 'user' | 'search';
export type Filters = Pick<ExploreView, FilterId>;

/**
 * 1 for every cascade that passes all filters but `except`; length count.
 * Cost: O(cascades); with a user or a search one pass over the users of events on top.
 */
export function chooseCascades(
  set: CascadeSet,
  measures: CascadeMeasures,
  filters: Filters,
  except?: FilterId,
): Uint8Array {
  const chosen = new Uint8Array(set.count).fill(1);
  const within = (values: ArrayLike<number>, [low, high]: readonly [number, number]): void => {
    for (let c = 0; c < chosen.length; c++) if (!(values[c] >= low && values[c] <= high)) chosen[c] = 0;
  };
  if (filters.sizes && except !== 'sizes') within(measures.sizes, filters.sizes);
  if (filters.durations && except !== 'durations') within(measures.durations, filters.durations);
  if (filters.window && except !== 'window') within(measures.starts, filters.window);
  const { user, search } = filters;
  if (user !== undefined && except !== 'user')
    keep(
      chosen,
      cascadesWith(set, (u) => userName(set, u) === user),
    );
  const sought = search?.trim().toLowerCase();
  if (sought !== undefined && sought !== '' && except !== 'search') {
    const found = cascadesWith(set, (u) => userName(set, u).toLowerCase().includes(sought));
    for (let c = 0; c < set.count; c++)
      if (found[c] === 0 && cascadeName(set, c).toLowerCase().includes(sought)) found[c] = 1;
    keep(chosen, found);
  }
  return chosen;
}

function keep(chosen: Uint8Array, also: Uint8Array): void {
  for (let c = 0; c < chosen.length; c++) chosen[c] &= also[c];
}

/** 1 for cascades with an event of a user that is meant. O(users) tests, O(events) look-ups. */
function cascadesWith({ count, offsets, users, userCount }: CascadeSet, meant: (user: number) => boolean): Uint8Array {
  const is = new Uint8Array(userCount);
  let any = false;
  for (let u = 0; u < userCount; u++)
    if (meant(u)) {
      is[u] = 1;
      any = true;
    }
  const found = new Uint8Array(count);
  if (!any) return found;
  for (let c = 0; c < count; c++)
    for (let e = offsets[c]; e < offsets[c + 1]; e++)
      if (users[e] >= 0 && is[users[e]] === 1) {
        found[c] = 1;
        break;
      }
  return found;
}

/** Number of chosen cascades. O(cascades). */
function countChosen(chosen: Uint8Array): number {
  let sum = 0;
  for (const c of chosen) sum += c;
  return sum;
}

/**
 * All cascades from first to last in an order; ties by their number.
 * Cost: sorting the keys, O(count log count) without comparisons in script: 200,000 take some tens of milliseconds.
 */
export function rankCascades(measures: CascadeMeasures, order: Order): Int32Array {
  const { sizes, durations, starts } = measures;
  const count = sizes.length;
  const ranked = new Int32Array(count);
  if (order === 'file') {
    for (let c = 0; c < count; c++) ranked[c] = c;
    return ranked;
  }
  // Smaller keys stand first.
  const keys = new Float64Array(count);
  for (let c = 0; c < count; c++) {
    if (order === 'largest') keys[c] = -sizes[c];
    else if (order === 'longest') keys[c] = -durations[c];
    else if (order === 'latest') keys[c] = -starts[c];
    else keys[c] = sizes[c] < LEAST_FOR_SPEED ? Infinity : durations[c] / (sizes[c] - 1);
  }
  const sorted = keys.slice().sort();
  // The place of a key is that of its first equal in the sorted ones, and as many further as came before it.
  const taken = new Int32Array(count);
  for (let c = 0; c < count; c++) {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < keys[c]) low = middle + 1;
      else high = middle;
    }
    ranked[low + taken[low]++] = c;
  }
  return ranked;
}

/** The chosen cascades in an order. O(cascades). */
export function inOrder(ranked: Int32Array, chosen: Uint8Array): Int32Array {
  const list = new Int32Array(countChosen(chosen));
  let k = 0;
  for (const c of ranked) if (chosen[c] === 1) list[k++] = c;
  return list;
}
