/** What of a cascade set a file does not hold, in words for the one who exports. */
import { SPLIT_NAMES, userName, type CascadeSet } from '../core/cascade';
import { RepeatFinder } from './cascade-repeats';
import { count } from './issue-list';
import { isNoParent } from './table-formats/field-values';
import { describeTime } from './time-unit';
import { hasUniqueNames, type CascadeFile } from './write-cascades-names';

interface Oddities {
  /** Events of nobody in particular. */
  unnamed: number;
  /** Events of users who had one in the cascade before. */
  repeats: number;
  /** Cascades without any event that has a user. */
  empty: number;
  /** Events whose parent cannot be told by the name of its user. */
  vagueParents: number;
}

function countOddities(set: CascadeSet): Oddities {
  const finder = new RepeatFinder();
  const found: Oddities = { unnamed: 0, repeats: 0, empty: 0, vagueParents: 0 };
  const nothing = Uint8Array.from({ length: set.userCount }, (_, user) => (isNoParent(userName(set, user)) ? 1 : 0));
  for (let c = 0; c < set.count; c++) {
    const [from, to] = [set.offsets[c], set.offsets[c + 1]];
    const users = set.users.subarray(from, to);
    const { total, kept } = finder.find(users, set.userCount);
    const nobody = users.reduce((sum, user) => sum + (user < 0 ? 1 : 0), 0);
    found.unnamed += nobody;
    found.repeats += total;
    if (nobody === users.length) found.empty++;
    if (!set.parents) continue;
    const clear = new Uint8Array(users.length);
    let next = 0;
    for (let e = 0; e < users.length; e++) {
      const first = !kept || kept[e] === next;
      if (first) next++;
      clear[e] = first && users[e] >= 0 && nothing[users[e]] === 0 ? 1 : 0;
    }
    for (let e = from; e < to; e++) {
      const parent = set.parents[e];
      if (parent >= 0 && clear[parent - from] === 0) found.vagueParents++;
    }
  }
  return found;
}

/** Sentences, one per loss; empty when reading the file gives the same set again but for the choice of its time unit. O(events). */
export function lossesOf(set: CascadeSet, format: CascadeFile): string[] {
  const { unnamed, repeats, empty, vagueParents } = countOddities(set);
  const losses: string[] = [];
  const table = format === 'csv';
  if (!table) {
    if (set.marks) losses.push('Marks of events are not written.');
    if (set.parents) losses.push('Who passed on to whom is not written.');
    if (set.bots) losses.push('Which events bots made is not written.');
    if (set.names) losses.push('Names of cascades are not written.');
    if (set.split) losses.push(`The parts ${SPLIT_NAMES.join(', ')} are not written.`);
    if (unnamed > 0) losses.push(`${count(unnamed, 'event')} without a user ${unnamed === 1 ? 'is' : 'are'} left out.`);
    if (empty > 0) losses.push(`${count(empty, 'cascade')} without any user ${empty === 1 ? 'is' : 'are'} left out.`);
    if (repeats > 0)
      losses.push(
        `${count(repeats, 'event')} of users who had one before in the same cascade ${repeats === 1 ? 'is' : 'are'} left out.`,
      );
  } else {
    if (set.names && !hasUniqueNames(set))
      losses.push('Several cascades have the same name; their numbers are written instead.');
    if (vagueParents > 0)
      losses.push(
        `${count(vagueParents, 'parent')} cannot be told by the name of a user, who has no name, one that stands for nothing (“na”), or several events: ${vagueParents === 1 ? 'it' : 'they'} may be read as another event of that user, or as unknown.`,
      );
  }
  const { unit, origin } = set.time;
  losses.push(
    unit === 'unknown'
      ? 'What the times count from is not written; choose it when the file is read.'
      : `That times are ${describeTime(unit, origin)} is not written; choose it when the file is read.`,
  );
  if (format === 'forest' || table) {
    const idle = set.userCount - new Set(set.users).size + (unnamed > 0 ? 1 : 0);
    if (idle > 0) losses.push(`${count(idle, 'user')} without an event ${idle === 1 ? 'is' : 'are'} not written.`);
  }
  return losses;
}
