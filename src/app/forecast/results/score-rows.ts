/** Models and ways of counting in one table of scores: whose line is whose, who leads, and what that comes to. Pure. */
import type { TableOutput } from '../../../core/outputs';
import type { Role } from '../../../plots/colour';
import { numbers, texts } from '../tables';

export type Protocol = 'users only' | 'with STOP';
export const MEASURES = ['hits10', 'hits50', 'hits100', 'map10', 'map50', 'map100'] as const;
export type Measure = (typeof MEASURES)[number];

export interface ScoreRow {
  name: string;
  /** What was trained; others count. */
  trained: boolean;
  role: Role;
  /** A second line of its role. */
  broken: boolean;
  n: number;
  nats: number;
  /** Fractions. */
  scores: Readonly<Record<Measure, number>>;
}

/** Lines of the ways of counting, by their names in the tables. */
const LINES: Readonly<Record<string, readonly [Role, broken?: true]>> = {
  'Last three users': ['opt'],
  'Counting pairs': ['b1'],
  'Counting pairs, fading': ['b1', true],
  Bigram: ['b2'],
  'Active friends': ['b3'],
  Popularity: ['rnd'],
  Random: ['rnd', true],
};
const OWN: readonly [Role] = ['own'];

/** Rows of one protocol in the order of the table. */
export function scoreRows(table: TableOutput | undefined, protocol: Protocol): ScoreRow[] {
  if (!table) return [];
  const [models, protocols] = [texts(table, 'model'), texts(table, 'protocol')];
  const [n, nats] = [numbers(table, 'n'), numbers(table, 'nats')];
  const columns = MEASURES.map((measure) => [measure, numbers(table, measure)] as const);
  return models.flatMap((name, row): ScoreRow[] => {
    if (protocols[row] !== protocol) return [];
    const known = Object.hasOwn(LINES, name);
    const [role, broken = false] = known ? LINES[name] : OWN;
    const scores = Object.fromEntries(columns.map(([measure, values]) => [measure, values[row]]));
    return [{ name, trained: !known, role, broken, n: n[row], nats: nats[row], scores: scores as ScoreRow['scores'] }];
  });
}

/** The largest value of a measure, as it is printed: equal figures lead together. */
export const leading = (rows: readonly ScoreRow[], measure: Measure): number =>
  Math.max(...rows.map(({ scores }) => printed(scores[measure])).filter((value) => !Number.isNaN(value)));

/** Per cent to one decimal, as the table says it. */
export const printed = (share: number): number => Math.round(1000 * share) / 10;

/** How a model stands against counting. */
export interface Verdict {
  /** The best way of counting for each measure. */
  best: Readonly<Record<'hits10' | 'hits100' | 'map100', ScoreRow>>;
  /** Measures in which the model is better than every way of counting. */
  won: readonly ('hits10' | 'hits100' | 'map100')[];
}

const JUDGED = ['hits10', 'hits100', 'map100'] as const;

/** How far the model is ahead of the best way of counting. */
export interface Lead {
  measure: 'hits10' | 'hits100';
  /** Difference of the shares; negative: it is behind. */
  ahead: number;
  /** The same in its standard errors, of two shares of so many independent predictions; NaN where neither varies. */
  errors: number;
}

/** For shares of predictions alone: how a mean of reciprocal ranks varies their tables do not say. */
export function leadsOf(model: ScoreRow, { best }: Verdict): Lead[] {
  const variance = (share: number): number => (share * (1 - share)) / model.n;
  return (['hits10', 'hits100'] as const).map((measure) => {
    const [own, other] = [model.scores[measure], best[measure].scores[measure]];
    const ahead = own - other;
    return { measure, ahead, errors: Math.abs(ahead) / Math.sqrt(variance(own) + variance(other)) };
  });
}

/** Undefined where there is nothing to compare. */
export function verdictOf(model: ScoreRow | undefined, rows: readonly ScoreRow[]): Verdict | undefined {
  const counting = rows.filter(({ trained }) => !trained);
  if (!model || counting.length === 0 || Number.isNaN(model.scores.map100)) return undefined;
  const bestAt = (measure: Measure): ScoreRow =>
    counting.reduce((a, b) => (b.scores[measure] > a.scores[measure] ? b : a));
  const best = { hits10: bestAt('hits10'), hits100: bestAt('hits100'), map100: bestAt('map100') };
  return { best, won: JUDGED.filter((measure) => model.scores[measure] > best[measure].scores[measure]) };
}
