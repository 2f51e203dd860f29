/** How often bounds are too low, and what that costs: as tables. */
import type { Outputs, TableColumn, TableOutput } from '../../../core/outputs';
import { histogram } from '../../../core/statistics';
import { BOUNDS, type BoundId } from '../bounds/bounds';
import type { Instance, InstanceFindings } from './printed-instance';

export interface Findings {
  /** One for every campaign, in order. */
  rows: InstanceFindings[];
  /** The campaign with the largest loss, of equals the first. */
  worst: { instance: Instance; number: number; loss: number } | undefined;
}

/** What is no rounding any more. */
const REAL = 1e-9;

const NAMES: Record<BoundId, string> = {
  printed: 'h1 as printed',
  repaired: 'Repaired h1',
  inflated: 'Inflated',
  rank: 'Rank',
  sponsor: 'Sponsor',
  tightest: 'Tightest',
};
/** The printed one first. */
const ORDER = [...BOUNDS].reverse();

export function printedBoundOutputs({ rows, worst }: Findings): Outputs {
  const optimum = rows.map((row) => row.optimum);
  const printed = rows.map(({ of }) => of.printed);
  return {
    summary: summary(rows),
    instances: {
      kind: 'table',
      columns: [
        { id: 'instance', label: 'Instance', values: Float64Array.from(rows, (_, r) => r + 1) },
        { id: 'optimum', label: 'Optimum', unit: 'users', values: Float64Array.from(optimum) },
        { id: 'h1', label: 'h1', unit: 'users', values: Float64Array.from(printed, ({ bound }) => bound) },
        { id: 'returned', label: 'AO* returns', unit: 'users', values: Float64Array.from(printed, (f) => f.returned) },
        {
          id: 'worth',
          label: 'Its policy is worth',
          unit: 'users',
          values: Float64Array.from(printed, (f) => f.worth),
        },
        {
          id: 'loss',
          label: 'Loss',
          unit: 'users',
          values: Float64Array.from(printed, ({ worth }, r) => real(optimum[r] - worth)),
        },
      ],
    },
    ratio: {
      kind: 'histogram',
      ...histogram(
        printed.map(({ bound }, r) => bound / optimum[r]),
        40,
      ),
    },
    worst: worstTable(worst && worst.loss > REAL ? worst : undefined),
  };
}

const real = (loss: number): number => (loss > REAL ? loss : 0);

function summary(rows: readonly InstanceFindings[]): TableOutput {
  const of = (value: (finding: InstanceFindings['of'][BoundId], optimum: number) => number): Float64Array[] =>
    ORDER.map((bound) => Float64Array.from(rows, (row) => value(row.of[bound], row.optimum)));
  const total = (flags: Float64Array): number => flags.reduce((sum, flag) => sum + flag, 0);
  const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), 0);
  const column = (id: string, label: string, values: readonly number[], unit?: string): TableColumn => ({
    id,
    label,
    ...(unit === undefined ? {} : { unit }),
    values: Float64Array.from(values),
  });
  const below = of(({ bound }, f) => (bound < f - REAL ? 1 : 0)).map(total);
  const missed = of(({ worth }, f) => (worth < f - REAL ? 1 : 0)).map(total);
  const share = (count: number): number => (rows.length > 0 ? count / rows.length : NaN);
  return {
    kind: 'table',
    columns: [
      { id: 'bound', label: 'Bound', values: ORDER.map((bound) => NAMES[bound]) },
      column(
        'instances',
        'Instances',
        ORDER.map(() => rows.length),
      ),
      column('below', 'Below the optimum', below),
      column('belowShare', 'Share below', below.map(share)),
      column('missed', 'AO* not optimal', missed),
      column('missedShare', 'Share not optimal', missed.map(share)),
      column('loss', 'Largest loss', of(({ worth }, f) => real(f - worth)).map(largest), 'users'),
      column(
        'lossShare',
        'Largest loss, share of the optimum',
        of(({ worth }, f) => (f > 0 ? real(f - worth) / f : 0)).map(largest),
      ),
      column(
        'ratio',
        'Mean of bound over optimum',
        of(({ bound }, f) => (f > 0 ? bound / f : NaN)).map((ratios) => {
          const known = ratios.filter((ratio) => !Number.isNaN(ratio));
          return known.length > 0 ? total(known) / known.length : NaN;
        }),
      ),
    ],
  };
}

/** Users first, then edges: a line for every b and every w. Empty where nothing was lost. */
function worstTable(worst: Findings['worst']): TableOutput {
  const { b, edges } = worst?.instance ?? { b: [], edges: [] };
  return {
    kind: 'table',
    columns: [
      {
        id: 'instance',
        label: 'Instance',
        values: new Float64Array(b.length + edges.length).fill((worst?.number ?? 0) + 1),
      },
      { id: 'kind', label: 'Value', values: [...b.map(() => 'Own taste b'), ...edges.map(() => 'Influence w')] },
      { id: 'from', label: 'From user', values: Float64Array.from([...b.map(() => NaN), ...edges.map(([v]) => v)]) },
      { id: 'user', label: 'User', values: Float64Array.from([...b.keys(), ...edges.map(([, u]) => u)]) },
      { id: 'value', label: 'Chance', values: Float64Array.from([...b, ...edges.map(([, , w]) => w)]) },
    ],
  };
}
