/** Whether taste and influence of a network are chances, and whether anybody can start (specification, section 1.3). */
import type { Issue } from '../../core/errors';
import { edgeLabel, nodeLabel, type Network } from '../../core/network';
import { inPieces, oncePer, type Once } from '../../core/once';
import {
  campaignArcs,
  chancesOf,
  columnOf,
  INFLUENCE_COLUMNS,
  PREFERENCE_COLUMNS,
  SLACK,
  type CampaignSettings,
} from './campaign';

export type ChanceSettings = Pick<
  CampaignSettings,
  'preference' | 'influence' | 'theta' | 'drawSeed' | 'rescale' | 'start'
>;

export const number = (x: number): string => x.toLocaleString('en', { maximumSignificantDigits: 6 });

/** Digits enough to tell a sum from 1. */
const exactly = (x: number): string => x.toLocaleString('en', { maximumSignificantDigits: 12 });

/** How many users or edges a message lists. */
const LISTED = 5;

/** Columns that are missing, or hold what is no chance. O(n + m) the first time. */
export function checkColumns(p: ChanceSettings, network: Network): Issue[] {
  const issues: Issue[] = [];
  if (p.preference === 'given')
    issues.push(
      ...checkColumn(columnOf(network.nodeValues, PREFERENCE_COLUMNS), {
        names: PREFERENCE_COLUMNS,
        missing: 'missing-node-value',
        path: 'parameters.preference',
        what: 'taste of the users',
        code: 'preference',
        place: (u) => `User ${nodeLabel(network, u)}`,
        holders: 'The users of this network have',
      }),
    );
  if (p.influence === 'given')
    issues.push(
      ...checkColumn(columnOf(network.edgeValues, INFLUENCE_COLUMNS), {
        names: INFLUENCE_COLUMNS,
        missing: 'missing-edge-value',
        path: 'parameters.influence',
        what: 'influence along the edges',
        code: 'influence',
        place: (e) => `Edge ${edgeLabel(network, e)}`,
        holders: 'The edges of this network have',
      }),
    );
  return issues;
}

interface ColumnWords {
  readonly names: readonly string[];
  readonly missing: string;
  readonly path: string;
  readonly what: string;
  /** Codes of bad values begin with it. */
  readonly code: string;
  readonly holders: string;
  place(i: number): string;
}

function checkColumn(column: Float64Array | undefined, words: ColumnWords): Issue[] {
  const names = words.names.join(' or ');
  if (!column)
    return [
      {
        code: words.missing,
        severity: 'stopped',
        message: `${words.holders} no column ${names}, from which the ${words.what} should come.`,
        where: { path: words.path },
        found: 'given',
        expected: `a column ${names}`,
        hint: 'Use a file with that column, learn it from a log, or choose “drawn”: values from a seed that is shown.',
      },
    ];
  const { count, first } = badChances(column);
  if (count === 0) return [];
  const value = column[first];
  const said = Number.isNaN(value) ? 'missing or not a number' : exactly(value);
  const kind = Number.isNaN(value) ? 'not-a-number' : value < 0 ? 'negative' : 'above-one';
  const others = count === 1 ? '' : ` (${number(count)} such values in all)`;
  return [
    {
      code: `${words.code}-${kind}`,
      severity: 'stopped',
      message: `${words.place(first)}: the ${words.what} is ${said}; expected a number between 0 and 1${others}.`,
      where: { path: words.path, column: names },
      found: said,
      expected: 'a number between 0 and 1',
      hint: 'Correct the file, or choose “drawn”.',
      affected: count,
    },
  ];
}

/** Values that are no chances; found once for a column. */
const badChances: Once<Float64Array, { count: number; first: number }> = oncePer(function* (column: Float64Array) {
  let count = 0;
  let first = -1;
  yield* inPieces(column.length, (begin, end) => {
    for (let i = begin; i < end; i++) if (!(column[i] >= 0 && column[i] <= 1 + SLACK) && count++ === 0) first = i;
  });
  return { count, first };
});

/** What b + Σ w is, before anything is scaled. */
interface Sums {
  /** Users above 1, and the first few of them with their sums. */
  readonly above: number;
  readonly listed: readonly { user: number; sum: number }[];
  /** The largest b of users who are not active at the start. */
  readonly largestTaste: number;
}

const known = new WeakMap<Network, { key: string; sums: Sums }>();

/** Made once per network and settings; the last ones are kept. O(n + m). */
function sumsOf(network: Network, p: ChanceSettings): Sums {
  const key = JSON.stringify([p.preference, p.influence, p.theta, p.drawSeed, [...p.start]]);
  const there = known.get(network);
  if (there?.key === key) return there.sums;
  const { b, w } = chancesOf(network, p);
  const { targets } = campaignArcs(network);
  const total = b.slice();
  for (let a = 0; a < w.length; a++) total[targets[a]] += w[a];
  const listed: { user: number; sum: number }[] = [];
  let above = 0;
  for (let u = 0; u < total.length; u++)
    if (total[u] > 1 + SLACK && above++ < LISTED) listed.push({ user: u, sum: total[u] });
  for (const u of p.start) b[u] = 0;
  let largestTaste = 0;
  for (let u = 0; u < b.length; u++) if (b[u] > largestTaste) largestTaste = b[u];
  const sums = { above, listed, largestTaste };
  known.set(network, { key, sums });
  return sums;
}

/** b + Σ w above 1, which has no meaning as a chance; or a remark that it was scaled. Drawn and equal values never are above it. */
export function checkSums(p: ChanceSettings, network: Network): Issue[] {
  if (p.preference !== 'given' && p.influence !== 'given') return [];
  const { above, listed } = sumsOf(network, p);
  if (above === 0) return [];
  const users = listed.map(({ user, sum }) => `${nodeLabel(network, user)} (${exactly(sum)})`).join(', ');
  const more = above > listed.length ? `, and ${number(above - listed.length)} more` : '';
  if (p.rescale)
    return [
      {
        code: 'sum-scaled',
        severity: 'note',
        message: `Taste and influence add up to more than 1 for ${above === 1 ? 'one user' : `${number(above)} users`}: ${users}${more}. Their friends were made to count for less, which changes the model.`,
        where: { path: 'parameters.rescale' },
        affected: above,
        hint: 'Correct the file to keep it as it is.',
      },
    ];
  return [
    {
      code: 'sum-above-one',
      severity: 'stopped',
      message: `Taste and influence add up to more than 1 for ${above === 1 ? 'one user' : `${number(above)} users`}: ${users}${more}.`,
      where: { path: 'parameters.rescale' },
      found: users,
      expected: 'b + Σ w ≤ 1 for every user',
      hint: 'Turn on “Scale sums above 1”: friends of these users count for less then, which changes the model. Or correct the file.',
      affected: above,
    },
  ];
}

/** Nobody can say yes, ever: no taste, and nobody active whose friends might listen. */
export function remarkOnStart(p: ChanceSettings, network: Network): Issue[] {
  if (p.start.length >= network.n)
    return [
      {
        code: 'everybody-active',
        severity: 'note',
        message: 'Everybody has said yes before the first push: nobody is left to push, and every policy gets 0.',
        where: { path: 'parameters.start' },
        hint: 'Take users out of that list.',
      },
    ];
  if (p.start.length > 0) return [];
  const none = p.preference === 'given' ? sumsOf(network, p).largestTaste === 0 : p.theta === 0;
  if (!none) return [];
  return [
    {
      code: 'nobody-can-start',
      severity: 'note',
      message: `Nobody has said yes before, and everybody’s own taste is 0${p.preference === 'given' ? '' : ' at θ = 0'}: nobody can ever start, and every policy gets 0.`,
      where: { path: p.preference === 'given' ? 'parameters.preference' : 'parameters.theta' },
      expected: 'own taste above 0, or somebody who has said yes before',
      hint: 'Raise the share of own taste, or name users who have said yes before.',
    },
  ];
}
