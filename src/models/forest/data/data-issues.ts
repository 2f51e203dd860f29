/** What is wrong with cascades that are to be learned from or counted, and what was left out of them (specification, section 15). */
import { cascadeName, userName, type CascadeSet } from '../../../core/cascade';
import type { Issue } from '../../../core/errors';
import type { ObservedCascades } from '../../../core/method';
import type { Network } from '../../../core/network';
import { stream } from '../../../core/rng';
import { forestData, type DataSettings } from './forest-data';
import type { ForestData, Sequences } from './vocabulary';

/** Cascades below which there is nothing to split. */
export const FEWEST_CASCADES = 10;

export const whole = (x: number): string => x.toLocaleString('en');
export const counted = (x: number, one: string, many = `${one}s`): string => `${whole(x)} ${x === 1 ? one : many}`;
const CASCADES = { path: 'inputs.cascades' };

/** The parts do not depend on who is drawn into them but for their members, so that any seed does. */
const SOME_SEED = 1;

interface Known {
  key: string;
  data: ForestData;
}
const known = new WeakMap<Int32Array, Known>();

/** The data as a run sees them, but for the draw of a random split; found once while neither they nor the settings change. O(events) */
export function dataOf({ set, nodes }: ObservedCascades, network: Network, settings: DataSettings): ForestData {
  const key = [settings.split, settings.longest, settings.tooLong, settings.graph].join(' ');
  const there = known.get(nodes);
  if (there?.key === key) return there.data;
  const data = forestData(set, nodes, network, settings, (...names) => stream(SOME_SEED, ...names));
  known.set(nodes, { key, data });
  return data;
}

const partsOf = ({ train, validation, test }: ForestData): [string, Sequences][] => [
  ['training', train],
  ['validation', validation],
  ['test', test],
];

/** Reasons why there is nothing to learn from: too few cascades, an empty part, times that have no order. */
export function stoppingIssues(set: CascadeSet, data: ForestData, settings: DataSettings): Issue[] {
  const kept = partsOf(data).reduce((sum, [, { count }]) => sum + count, 0);
  if (kept < FEWEST_CASCADES) return [tooFew(kept, data, settings)];
  if (data.split === 'time' && set.time.origin === 'own') return [noCommonTime];
  return partsOf(data).flatMap(([name, { count }]) => (count > 0 ? [] : [emptyPart(name, data)]));
}

const leftOut = ({ counts: { tooShort, tooLong } }: ForestData): string =>
  [
    ...(tooShort > 0 ? [`${whole(tooShort)} of one user`] : []),
    ...(tooLong > 0 ? [`${whole(tooLong)} above the longest`] : []),
  ].join(' and ') || 'none';

function tooFew(kept: number, data: ForestData, { longest }: DataSettings): Issue {
  const { tooShort, tooLong } = data.counts;
  return {
    code: 'too-few-cascades',
    severity: 'stopped',
    message: `At least ${FEWEST_CASCADES} cascades are needed for a split into training, validation and test; ${kept === 1 ? 'there is' : 'there are'} ${whole(kept)} of 2 to ${whole(longest)} users (left out: ${leftOut(data)}).`,
    where: CASCADES,
    found: counted(kept, 'cascade'),
    expected: `at least ${FEWEST_CASCADES} cascades`,
    hint:
      tooLong > 0
        ? 'Open more cascades, or allow longer ones.'
        : tooShort > kept
          ? 'Open cascades of two users and more: most of these have one, whom nobody follows.'
          : 'Open more cascades.',
  };
}

function emptyPart(name: string, data: ForestData): Issue {
  const byFile = data.split === 'file';
  return {
    code: 'empty-part',
    severity: 'stopped',
    message: `The ${name} part has no cascade${byFile ? ', once those of one user and those above the longest are left out' : ''}.`,
    where: byFile ? CASCADES : { path: 'parameters.split' },
    found: '0 cascades',
    expected: `at least 1 cascade for ${name === 'training' ? 'training' : `the ${name}`}`,
    hint: byFile ? `Open the ${name} file too, or split at random.` : 'Open more cascades.',
  };
}

const noCommonTime: Issue = {
  code: 'common-time-needed',
  severity: 'stopped',
  message:
    'Times are counted from the first event of each cascade, so it is not known which cascade came first: they cannot be split by time.',
  where: { path: 'parameters.split' },
  found: 'times since the beginning of a cascade',
  expected: 'moments that all cascades share',
  hint: 'Split at random, or open a file with dates or common times.',
};

/** What was left out or changed, each case counted, with an example. */
export function remarksOnData(set: CascadeSet, data: ForestData, settings: DataSettings): Issue[] {
  const { tooShort, tooLong, cut, repeated, nameless } = data.counts;
  const longest = whole(settings.longest);
  const issues: Issue[] = [];
  const remark = (
    code: string,
    severity: 'skipped' | 'note',
    affected: number,
    message: string,
    expected: string,
    hint: string,
  ): void => {
    if (affected > 0)
      issues.push({ code, severity, message, where: CASCADES, found: whole(affected), expected, hint, affected });
  };
  remark(
    'short-cascades',
    'skipped',
    tooShort,
    `${counted(tooShort, 'cascade has', 'cascades have')} one user and ${tooShort === 1 ? 'is' : 'are'} left out of training and test${firstOf(set, (c) => !hasMore(set, c, 1))}.`,
    'at least 2 users',
    'They can still be looked at where cascades are explored.',
  );
  remark(
    'long-cascades',
    'skipped',
    tooLong,
    `${counted(tooLong, 'cascade has', 'cascades have')} more than ${longest} users and ${tooLong === 1 ? 'is' : 'are'} left out, as in the paper${firstOf(set, (c) => hasMore(set, c, settings.longest))}.`,
    `at most ${longest} users`,
    `Cut them at their first ${longest} users instead, or raise the longest cascade.`,
  );
  remark(
    'cut-cascades',
    'note',
    cut,
    `${counted(cut, 'cascade is', 'cascades are')} cut at the first ${longest} users; how ${cut === 1 ? 'it ends' : 'they end'} is not learned, and ${cut === 1 ? 'it is' : 'they are'} not among the sizes.`,
    `at most ${longest} users`,
    'Raise the longest cascade, or leave them out.',
  );
  remark(
    'repeated-users',
    'note',
    repeated,
    `${counted(repeated, 'event is', 'events are')} of a user who was in the cascade before: the first one is kept.`,
    'every user once in a cascade',
    'Nothing needs to be done: who has come cannot come again.',
  );
  remark(
    'events-of-nobody',
    'note',
    nameless,
    `${counted(nameless, 'event is', 'events are')} of nobody known and left out.`,
    'a user for every event',
    'Check the column of users where the file is opened.',
  );
  return [...issues, ...tooSmall(data)];
}

/** The first cascade that is left out, by its line or name. */
function firstOf(set: CascadeSet, fits: (cascade: number) => boolean): string {
  for (let c = 0; c < set.count; c++)
    if (fits(c))
      return set.lines ? `, the first on line ${whole(set.lines[c])}` : `, the first is ${cascadeName(set, c)}`;
  return '';
}

/** Whether a cascade has more users than that; looks no further than it must. */
function hasMore(set: CascadeSet, cascade: number, most: number): boolean {
  const [start, end] = [set.offsets[cascade], set.offsets[cascade + 1]];
  if (end - start <= most) return false;
  const users = new Set<number>();
  for (let e = start; e < end && users.size <= most; e++) if (set.users[e] >= 0) users.add(set.users[e]);
  return users.size > most;
}

/** Allowed, but hardly worth it. */
function tooSmall(data: ForestData): Issue[] {
  const { V } = data;
  const all = partsOf(data).map(([, part]) => part);
  const alike = allAlike(all);
  if (V >= 4 && !alike) return [];
  return [
    {
      code: 'too-small',
      severity: 'note',
      message: alike
        ? 'All cascades are the same: there is nothing to learn beyond repeating them.'
        : `There ${V === 3 ? 'is 1 user' : `are ${V - 2} users`}: too few to learn from.`,
      where: CASCADES,
      found: alike ? '1 different cascade' : counted(V - 2, 'user'),
      expected: 'cascades that differ, of many users',
      hint: 'Open other cascades.',
    },
  ];
}

function allAlike(parts: readonly Sequences[]): boolean {
  const [first] = parts.filter(({ count }) => count > 0);
  if (!first) return false;
  const pattern = first.ids.subarray(0, first.offsets[1]);
  return parts.every(({ ids, offsets, count }) => {
    for (let s = 0; s < count; s++) {
      if (offsets[s + 1] - offsets[s] !== pattern.length) return false;
      for (let k = 0; k < pattern.length; k++) if (ids[offsets[s] + k] !== pattern[k]) return false;
    }
    return true;
  });
}

const OBSERVED = { path: 'parameters.observed' };

/** K against the longest cascade. */
export function observedIssues({ observed, longest }: { observed: number; longest: number }): Issue[] {
  if (observed < longest) return [];
  return [
    {
      code: 'observed-too-many',
      severity: 'stopped',
      message: `${whole(observed)} users are to be seen before the size is predicted, and no cascade is longer than ${whole(longest)}.`,
      where: OBSERVED,
      found: whole(observed),
      expected: `less than ${whole(longest)}`,
      hint: 'See fewer users, or allow longer cascades.',
    },
  ];
}

/** The same, and K against the cascades that there are. */
export function sizeIssues(data: ForestData, p: { observed: number; longest: number }): Issue[] {
  const { observed } = p;
  const tooMany = observedIssues(p);
  if (tooMany.length > 0) return tooMany;
  // Who is in a random test is not known here: only what no draw can help.
  const parts = data.split === 'random' ? partsOf(data) : [partsOf(data)[2]];
  const sized = parts.some(([, part]) => hasSize(part, observed));
  if (sized) return [];
  return [
    {
      code: 'no-sizes',
      severity: 'note',
      message: `No ${data.split === 'random' ? '' : 'test '}cascade has ${counted(observed, 'user')} and an end, so forecasts of the size are not tested; who is next is.`,
      where: OBSERVED,
      found: '0 cascades',
      expected: `a cascade of at least ${counted(observed, 'user')}`,
      hint: 'See fewer users before the size is predicted.',
    },
  ];
}

function hasSize({ count, offsets, ended }: Sequences, observed: number): boolean {
  for (let s = 0; s < count; s++) if (ended[s] === 1 && offsets[s + 1] - offsets[s] >= observed) return true;
  return false;
}

/** Up to three names of users, in quotes. */
export const threeUsers = (set: CascadeSet, users: readonly number[]): string =>
  users
    .slice(0, 3)
    .map((user) => `“${userName(set, user).slice(0, 60)}”`)
    .join(', ');
