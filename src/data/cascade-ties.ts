/**
 * Events that fall together because the clock is coarse. Models of popularity take them as they are, in the order of the file; where
 * they are many, moving them apart within one tick of the clock is offered.
 */
import type { CascadeSet } from '../core/cascade';
import { stream } from '../core/rng';
import { count, type IssueList } from './issue-list';
import type { ReadChoice, ReadChoices } from './read';

/** A cascade of at least so many events with more than this share of ties has a coarse clock. */
const FROM_EVENTS = 10;
const COARSE = 0.2;

/**
 * Share of the events of a cascade that come at the time of the one ahead, 0 … 1. Those at its first time began it, and are no ties.
 * O(events).
 */
export function tieShare(times: Float64Array): number {
  let ties = 0;
  for (let e = 1; e < times.length; e++) if (times[e] === times[e - 1] && times[e] !== times[0]) ties++;
  return ties / Math.max(1, times.length);
}

/** Shortest time between two events that do not fall together; 0 where all do. */
function tickOf(times: Float64Array): number {
  let tick = Infinity;
  for (let e = 1; e < times.length; e++) if (times[e] > times[e - 1]) tick = Math.min(tick, times[e] - times[e - 1]);
  return Number.isFinite(tick) ? tick : 0;
}

/**
 * The set with events that fall together moved by independent uniform times within one tick of their cascade's clock, sorted, so that
 * their order stays. Events at the first time of a cascade stay: they are its seeds. The same set gives the same times.
 * Cost: O(events log events).
 */
export function spreadTies(set: CascadeSet): CascadeSet {
  const times = set.times.slice();
  for (let c = 0; c < set.count; c++) {
    const own = times.subarray(set.offsets[c], set.offsets[c + 1]);
    const tick = tickOf(own);
    if (tick === 0) continue;
    const rng = stream(1, 'ties', c);
    let from = 0;
    while (from < own.length) {
      const at = own[from];
      let to = from + 1;
      while (to < own.length && own[to] === at) to++;
      if (from > 0 && to - from > 1) {
        const next = to < own.length ? own[to] : Infinity;
        const moved = Float64Array.from({ length: to - from }, () => Math.min(next, at + rng.uniform() * tick));
        own.set(moved.sort(), from);
      }
      from = to;
    }
  }
  return { ...set, times };
}

const tiesChoice = (value: NonNullable<ReadChoices['ties']>): ReadChoice => ({
  id: 'ties',
  label: 'Events at the same time',
  value,
  options: [
    { value: 'keep', label: 'stay together' },
    { value: 'spread', label: 'move apart within a tick' },
  ],
  unsure: false,
});

/** The set as chosen, a remark where the clock is coarse, and the choice where there is something to choose. O(events). */
export function settleTies(
  set: CascadeSet,
  { ties = 'keep' }: ReadChoices,
  issues: IssueList,
): { set: CascadeSet; choices: ReadChoice[] } {
  // In steps many events fall together, and nothing is wrong.
  if (set.time.unit === 'step') return { set, choices: [] };
  let coarse = 0;
  let first = 0;
  for (let c = 0; c < set.count; c++) {
    const times = set.times.subarray(set.offsets[c], set.offsets[c + 1]);
    if (times.length >= FROM_EVENTS && tieShare(times) > COARSE && coarse++ === 0) first = set.lines?.[c] ?? 0;
  }
  if (coarse === 0) return { set, choices: [] };
  const spread = ties === 'spread';
  issues.add({
    code: 'coarse-clock',
    severity: 'note',
    ...(first > 0 ? { line: first } : {}),
    message: `In ${count(coarse, 'cascade')} more than a fifth of the events come at the same time as the one ahead; ${spread ? 'events that fall together were moved apart within one tick of the clock, by chance and always alike.' : 'they are taken in the order of the file.'}`,
    affected: coarse,
    ...(spread ? {} : { hint: 'Choose “move apart within a tick” where a model takes times as exact.' }),
  });
  return { set: spread ? spreadTies(set) : set, choices: [tiesChoice(ties)] };
}
