/** FOREST, Table 2: the three sets of cascades. */
import { verdictOf, type Check, type Figure } from './figure';
import { FORUM, forestRun, SPLIT_FILES, UPLOADED } from './forest-experiments';
import { rowsOf, tableOf } from './words';

interface Statistics {
  users: number;
  cascades: number;
  length: number;
}

/** As printed; users and cascades are exact, lengths rounded. */
const PRINTED: Readonly<Record<string, Statistics>> = {
  Twitter: { users: 12_627, cascades: 3442, length: 32.6 },
  Douban: { users: 23_123, cascades: 10_602, length: 27.14 },
  Memetracker: { users: 4709, cascades: 12_661, length: 16.24 },
};

/** Twitter's index holds users that are in no kept cascade, and its file of links is not to be had: users are shown, not asked for, there. */
const USERS_ASKED: readonly string[] = ['Memetracker'];

export const forestTable2: Figure = {
  id: 'forest-table-2',
  paper: 'FOREST',
  item: 'Table 2',
  claim:
    'Three sets of cascades: Twitter, Douban and Memetracker, with 4,709 to 23,123 users and 3,442 to 12,661 cascades.',
  short: 'The three sets of cascades.',
  criterion:
    'After the paper’s filter (2 to 500 users) the uploaded set has the number of cascades and the mean length (to 0.01) that the paper prints for it; for Memetracker the number of users too.',
  differences:
    'The bundled forum is not one of the paper’s sets: its numbers are shown beside theirs and not judged. Of Twitter’s 12,627 users 11,093 are in kept cascades; the others are known from its network alone, which did not come with the files. The paper’s counts of links are the lines of the edge files divided by two.',
  caption: 'Users, cascades and mean length, the paper’s beside those found.',
  reduced: {
    size: 'The bundled forum',
    seconds: 2,
    runs: [{ id: 'floors', experiment: forestRun('Table 2', 'the bundled forum', 'forest/floors', {}, FORUM) }],
  },
  full: {
    size: 'The three files of Memetracker or Twitter',
    seconds: 20,
    runs: [
      {
        id: 'floors',
        experiment: forestRun('Table 2', 'uploaded cascades', 'forest/floors', { graph: 'none' }, UPLOADED),
        needs: SPLIT_FILES,
      },
    ],
  },
  judge(results) {
    const facts = new Map(
      rowsOf(tableOf(results, 'floors', 'data')).map(({ fact, value }) => [String(fact), String(value)]),
    );
    const read = (fact: string): number => Number((facts.get(fact) ?? '').replaceAll(/[\s,]/g, '') || Number.NaN);
    const found: Statistics = { users: read('Users'), cascades: read('Cascades'), length: read('Mean length') };
    if (!Number.isFinite(found.cascades)) return { verdict: undefined, checks: [], found: '', panels: [] };
    const near = Object.entries(PRINTED).find(
      ([, set]) => Math.abs(set.cascades - found.cascades) < 0.02 * set.cascades,
    );
    const count = (x: number): string => x.toLocaleString('en');
    const checks: Check[] = [];
    if (near) {
      const [name, set] = near;
      checks.push(
        {
          text: `${count(found.cascades)} cascades; printed ${count(set.cascades)}`,
          holds: found.cascades === set.cascades,
        },
        {
          text: `Mean length ${found.length.toFixed(2)}; printed ${set.length.toFixed(2)}`,
          holds: Math.abs(found.length - set.length) <= 0.0101,
        },
      );
      if (USERS_ASKED.includes(name))
        checks.push({
          text: `${count(found.users)} users; printed ${count(set.users)}`,
          holds: found.users === set.users,
        });
    }
    const rows = [...Object.entries(PRINTED), [near ? `${near[0]}, found` : 'found', found] as const];
    return {
      verdict: verdictOf(checks),
      checks,
      found: `${near ? near[0] : 'These cascades'}: ${count(found.users)} users in ${count(found.cascades)} cascades of ${found.length.toFixed(2)} users on average.`,
      panels: [],
      numbers: {
        kind: 'table',
        columns: [
          { id: 'set', label: 'Set', values: rows.map(([name]) => name) },
          { id: 'users', label: 'Users', values: Float64Array.from(rows, ([, { users }]) => users) },
          { id: 'cascades', label: 'Cascades', values: Float64Array.from(rows, ([, { cascades }]) => cascades) },
          { id: 'length', label: 'Mean length', values: Float64Array.from(rows, ([, { length }]) => length) },
        ],
      },
    };
  },
};
