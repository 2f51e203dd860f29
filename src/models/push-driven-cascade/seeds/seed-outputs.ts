/** Outputs of classic influence maximisation; see `seed-methods`. */
import type { Outputs, SeriesOutput, TableColumn } from '../../../core/outputs';
import type { Campaign } from '../campaign';
import type { CampaignSums } from './campaign-beside';
import type { Choice } from './choose-seeds';
import type { Diffusion } from './diffusion';
import type { SeedMethodId } from './orders';
import { SeedHeap } from './seed-heap';
import { spreadAt, type SpreadSums } from './spread';

/** What tables call the methods. */
export const METHOD_NAMES: Readonly<Record<SeedMethodId, string>> = {
  greedy: 'Greedy (CELF)',
  'degree-discount': 'Degree discount',
  imm: 'IMM',
  opim: 'OPIM-C',
  degree: 'Degree',
};

/** Mean and its standard error from sums over runs. */
function meanOf(runs: number, sum: number, squares: number): { mean: number; error: number } {
  const mean = sum / runs;
  return { mean, error: Math.sqrt(Math.max(0, squares - runs * mean ** 2) / (runs - 1) / runs) };
}

export function seedOutputs(
  campaign: Campaign,
  diffusion: Diffusion,
  choice: Choice,
  spreads: SpreadSums,
  pushed: CampaignSums,
): Outputs {
  const { chosen } = choice;
  return {
    methods: methodTable(choice, spreads, pushed),
    seeds: seedTable(campaign, choice),
    // Empty for methods that were not asked for.
    ...Object.fromEntries(Object.keys(METHOD_NAMES).map((method) => [`${method}-spread`, noSeries()])),
    ...Object.fromEntries(chosen.map(({ method, seeds }, k) => [`${method}-spread`, spreadSeries(spreads, k, seeds)])),
    campaign: campaignSeries(pushed),
    overlap: overlapTable(campaign, choice, pushed),
    constants: constantTable(choice),
    scaled: { kind: 'scalar', value: diffusion.scaled },
  };
}

const noSeries = (): SeriesOutput => ({ kind: 'series', x: new Float64Array(0), y: new Float64Array(0) });

function methodTable({ chosen }: Choice, spreads: SpreadSums, pushed: CampaignSums): Outputs[string] {
  const last = chosen.map(({ seeds }, k) => spreadAt(spreads, k, seeds.length - 1));
  const pushing = chosen.map((_, k) => meanOf(pushed.runs, pushed.orders[k], pushed.orderSquares[k]));
  const numbers = (id: string, label: string, values: readonly number[], unit?: string): TableColumn => ({
    id,
    label,
    ...(unit === undefined ? {} : { unit }),
    values: Float64Array.from(values),
  });
  return {
    kind: 'table',
    columns: [
      { id: 'method', label: 'method', values: chosen.map(({ method }) => METHOD_NAMES[method]) },
      numbers(
        'spread',
        'spread',
        last.map(({ mean }) => mean),
        'users',
      ),
      numbers(
        'standard-error',
        'standard error',
        last.map(({ error }) => error),
        'users',
      ),
      numbers(
        'guarantee',
        'share of the best guaranteed',
        chosen.map(({ guarantee }) => guarantee),
      ),
      numbers(
        'sets',
        'reverse reachable sets',
        chosen.map(({ sets }) => sets),
      ),
      numbers(
        'evaluations',
        'evaluations',
        chosen.map(({ evaluations }) => evaluations),
      ),
      numbers(
        'campaign',
        'yeses when pushed in order',
        pushing.map(({ mean }) => mean),
        'users',
      ),
      numbers(
        'campaign-error',
        'standard error of the yeses',
        pushing.map(({ error }) => error),
        'users',
      ),
    ],
  };
}

function seedTable({ n, outSums }: Campaign, { chosen }: Choice): Outputs[string] {
  const rows = chosen.flatMap((one) => Array.from(one.seeds, (user, i) => ({ one, user, i })));
  const rank = ranksOf(outSums, n);
  return {
    kind: 'table',
    columns: [
      { id: 'method', label: 'method', values: rows.map(({ one }) => METHOD_NAMES[one.method]) },
      { id: 'order', label: 'order', values: Float64Array.from(rows, ({ i }) => i + 1) },
      { id: 'user', label: 'user', values: Float64Array.from(rows, ({ user }) => user), refersTo: 'node' },
      { id: 'gain', label: 'adds', values: Float64Array.from(rows, ({ one, i }) => one.gains[i]) },
      { id: 'rank', label: 'rank by influence', values: Float64Array.from(rows, ({ user }) => rank[user]) },
    ],
  };
}

/** Rank of every user from 1, the largest first, the lowest id among equals. */
function ranksOf(scores: Float64Array, n: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, u) => u).sort((x, y) => scores[y] - scores[x] || x - y);
  const rank = new Int32Array(n);
  for (let i = 0; i < n; i++) rank[order[i]] = i + 1;
  return rank;
}

function spreadSeries(spreads: SpreadSums, k: number, seeds: Int32Array): SeriesOutput {
  const points = Array.from(seeds, (_, i) => spreadAt(spreads, k, i));
  return {
    kind: 'series',
    x: Float64Array.from(seeds, (_, i) => i + 1),
    y: Float64Array.from(points, ({ mean }) => mean),
    standardError: Float64Array.from(points, ({ error }) => error),
  };
}

function campaignSeries({ runs, after, squares }: CampaignSums): SeriesOutput {
  const points = Array.from(after, (sum, t) => meanOf(runs, sum, squares[t]));
  return {
    kind: 'series',
    x: Float64Array.from(after, (_, t) => t),
    y: Float64Array.from(points, ({ mean }) => mean),
    standardError: Float64Array.from(points, ({ error }) => error),
  };
}

/** The k users with the largest scores, without those of the start, who are never pushed. */
function largest(scores: ArrayLike<number>, k: number, start: Int32Array): Set<number> {
  const heap = new SeedHeap(scores);
  const left = new Set(start);
  const found = new Set<number>();
  while (heap.size > 0 && found.size < k) {
    if (!left.has(heap.top)) found.add(heap.top);
    heap.pop();
  }
  return found;
}

function overlapTable({ outSums, start }: Campaign, { chosen }: Choice, { pushed }: CampaignSums): Outputs[string] {
  const k = Math.max(0, ...chosen.map(({ seeds }) => seeds.length));
  const others = [
    ...chosen.map(({ method, seeds }) => ({
      id: method as string,
      label: METHOD_NAMES[method],
      users: new Set(seeds),
    })),
    { id: 'weight-sum', label: 'WeightSum', users: largest(outSums, k, start) },
    { id: 'online-search', label: 'OnlineSearch', users: onlyPushed(largest(pushed, k, start), pushed) },
  ];
  const shared = (seeds: Int32Array, users: ReadonlySet<number>): number =>
    seeds.reduce((count, v) => count + (users.has(v) ? 1 : 0), 0);
  return {
    kind: 'table',
    columns: [
      { id: 'method', label: 'method', values: chosen.map(({ method }) => METHOD_NAMES[method]) },
      ...others.map(({ id, label, users }) => ({
        id,
        label,
        values: Float64Array.from(chosen, ({ seeds }) => shared(seeds, users)),
      })),
    ],
  };
}

/** Without those whom OnlineSearch never pushed. */
const onlyPushed = (users: ReadonlySet<number>, pushed: Int32Array): Set<number> =>
  new Set([...users].filter((v) => pushed[v] > 0));

function constantTable({ imm, opim }: Choice): Outputs[string] {
  const rows: (readonly [string, string, number])[] = [];
  if (imm) {
    const { constants } = imm;
    rows.push(
      ['IMM', 'ln C(N, k)', constants.logChoices],
      ['IMM', 'ℓ adjusted', constants.ell],
      ['IMM', 'ε′', constants.epsilon],
      ['IMM', 'λ′', constants.lambdaSearch],
      ['IMM', 'α', constants.alpha],
      ['IMM', 'β', constants.beta],
      ['IMM', 'λ*', constants.lambda],
      ['IMM', 'lower bound of the best', imm.lowerBound],
      ['IMM', 'θ, sets of the final choice', imm.finalSets],
      ['IMM', 'sets drawn in all', imm.sets],
    );
  }
  if (opim)
    rows.push(
      ['OPIM-C', 'lower bound of the spread', opim.lower],
      ['OPIM-C', 'upper bound of the best', opim.upper],
      ['OPIM-C', 'their ratio', opim.ratio],
      ['OPIM-C', 'sets drawn in all', opim.sets],
    );
  return {
    kind: 'table',
    columns: [
      { id: 'method', label: 'method', values: rows.map(([method]) => method) },
      { id: 'constant', label: 'constant', values: rows.map(([, name]) => name) },
      { id: 'value', label: 'value', values: Float64Array.from(rows, ([, , value]) => value) },
    ],
  };
}
