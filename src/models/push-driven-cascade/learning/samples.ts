/** Samples of an action log: which users were exposed to which items by friends who acted (PDC, section II). */
import type { ActionLog } from './action-log';
import type { InNeighbours } from './in-neighbours';

/** Whose actions expose a user to an item: those of a friend at any time, as in the paper, or before her own. */
export type WhoCounts = 'any' | 'earlier';

/** Sample s: user and item, by ascending user, then item. */
export interface Samples {
  readonly n: number;
  readonly items: number;
  readonly count: number;
  /** Length count each. */
  readonly user: Int32Array;
  readonly item: Int32Array;
  /** 1 where the user acted on the item. */
  readonly yes: Uint8Array;
  /** Slots of the friends who acted, ascending: `slots[slotOffsets[s] … slotOffsets[s+1]−1]`, at least one; see {@link InNeighbours}. */
  readonly slotOffsets: Int32Array;
  readonly slots: Int32Array;
}

/** Actions of friends that are looked at in one step. */
const PER_STEP = 100_000;

/**
 * All pairs of a user and an item on which at least one of those she listens to acted: O_u of every user. With `earlier`, the friend must
 * have acted strictly before her where she acted too. O(Σ actions of u × followers of u), plus sorting the items of every user.
 */
export function* samplesOf(log: ActionLog, friends: InNeighbours, who: WhoCounts): Generator<void, Samples> {
  const { n, items } = log;
  // What a user does with an item: when she acted, Infinity where she did not.
  const own = new Float64Array(items).fill(Infinity);
  const exposures = new Int32Array(items);
  const touched: number[] = [];
  let total = 0;
  let slotTotal = 0;
  let looked = 0;
  /** Counts the friends of every item of u; its items are in `touched`, ascending. */
  const expose = (u: number): void => {
    touched.length = 0;
    if (who === 'earlier') for (let a = log.offsets[u]; a < log.offsets[u + 1]; a++) own[log.item[a]] = log.times[a];
    for (let slot = friends.offsets[u]; slot < friends.offsets[u + 1]; slot++) {
      const v = friends.sources[slot];
      looked += log.offsets[v + 1] - log.offsets[v];
      for (let a = log.offsets[v]; a < log.offsets[v + 1]; a++) {
        const i = log.item[a];
        if (!(log.times[a] < own[i] || who === 'any')) continue;
        if (exposures[i]++ === 0) touched.push(i);
      }
    }
    touched.sort((x, y) => x - y);
  };
  for (let u = 0; u < n; u++) {
    expose(u);
    total += touched.length;
    for (const i of touched) {
      slotTotal += exposures[i];
      exposures[i] = 0;
    }
    forget(u);
    if (looked >= PER_STEP) {
      looked = 0;
      yield;
    }
  }
  const user = new Int32Array(total);
  const item = new Int32Array(total);
  const yes = new Uint8Array(total);
  const slotOffsets = new Int32Array(total + 1);
  const slots = new Int32Array(slotTotal);
  const place = new Int32Array(items);
  let s = 0;
  for (let u = 0; u < n; u++) {
    expose(u);
    let a = log.offsets[u];
    for (const i of touched) {
      while (a < log.offsets[u + 1] && log.item[a] < i) a++;
      user[s] = u;
      item[s] = i;
      yes[s] = a < log.offsets[u + 1] && log.item[a] === i ? 1 : 0;
      slotOffsets[s + 1] = slotOffsets[s] + exposures[i];
      exposures[i] = 0;
      place[i] = slotOffsets[s++];
    }
    // Slots in ascending order, since friends are looked at in that order again.
    for (let slot = friends.offsets[u]; slot < friends.offsets[u + 1]; slot++) {
      const v = friends.sources[slot];
      for (let b = log.offsets[v]; b < log.offsets[v + 1]; b++) {
        const i = log.item[b];
        if (log.times[b] < own[i] || who === 'any') slots[place[i]++] = slot;
      }
    }
    forget(u);
    if (looked >= PER_STEP) {
      looked = 0;
      yield;
    }
  }
  return { n, items, count: total, user, item, yes, slotOffsets, slots };

  function forget(u: number): void {
    if (who === 'earlier') for (let a = log.offsets[u]; a < log.offsets[u + 1]; a++) own[log.item[a]] = Infinity;
  }
}
