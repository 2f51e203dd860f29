/** SIR-HawkesN, Table 1: six kernels, each with the law of recovery that belongs to it. */
import type { TableOutput } from '../../../core/outputs';
import { verdictOf, type Figure, type FigureResults } from './figure';
import { hawkesRun } from './hawkes-experiments';
import { scalarOf, seriesOf, short } from './words';

/** Closed forms and what φ alone says agree so far: differences and bisection have their own error. */
const AGREE = 1e-5;

const KERNELS = [
  { id: 'LIN', parameters: { kernel: 'LIN', kappa: 0.9, theta: 0.25 }, role: 'b1' },
  { id: 'QUAD', parameters: { kernel: 'QUAD', kappa: 1.2, theta: 0.2 }, role: 'b2' },
  { id: 'GAUSS', parameters: { kernel: 'GAUSS', kappa: 0.8, theta: 0.3 }, role: 'b3' },
  { id: 'QEXP', parameters: { kernel: 'QEXP', kappa: 1, q: 1.4, lambda: 1 }, role: 'opt' },
  { id: 'EXP', parameters: { kernel: 'EXP', kappa: 1.5, theta: 0.6 }, role: 'own' },
  { id: 'PL', parameters: { kernel: 'PL', kappa: 1.1, theta: 0.8, c: 1.2 }, role: 'ref' },
] as const;

const runs = KERNELS.map(({ id, parameters }) => ({
  id,
  experiment: hawkesRun('Table 1', `${id}`, 'sir-hawkes/kernel', parameters),
}));
const plan = { size: 'Six kernels, 9 to 17 entries each', seconds: 1, runs };

/** Everybody still infectious at the same number of median recovery times, so that six laws fit one axis. */
const LONGEST = 6;

function numbers(results: FigureResults): TableOutput {
  const rows = KERNELS.map(({ id }) => {
    const table = results.get(id)?.outputs.constants;
    const values = table?.kind === 'table' ? table.columns.find((c) => c.id === 'value')?.values : undefined;
    const at = (k: number): number => (values instanceof Float64Array ? values[k] : Number.NaN);
    return { id, numbers: [at(0), at(1), at(2), at(3), scalarOf(results, id, 'worst-difference') ?? Number.NaN] };
  });
  const labels = ['β_I = φ(0)', 'n* = R₀', 'mean recovery time', 'median recovery time', 'largest difference'];
  return {
    kind: 'table',
    columns: [
      { id: 'kernel', label: 'kernel', values: rows.map(({ id }) => id) },
      ...labels.map((label, k) => ({ id: `c${k}`, label, values: Float64Array.from(rows, (row) => row.numbers[k]) })),
    ],
  };
}

export const hawkesTable1: Figure = {
  id: 'sir-hawkesn-table-1',
  paper: 'SIR-HawkesN',
  item: 'Table 1',
  claim:
    'Six infection kernels, each with the law of recovery that belongs to it: linear, quadratic, Gaussian, q-exponential, exponential, power law.',
  short: 'Six kernels, each with its law of recovery.',
  criterion: `Every entry – φ, Φ, S, f, h, S⁻¹, n*, mean recovery time – agrees with what follows from φ alone by quadrature, differences and bisection, to ${short(AGREE)} relative.`,
  differences:
    'The formulas of the table did not survive in the text at hand; the linear, quadratic and Gaussian rows are parametrised as in the lab’s documentation. With λ = 1, as the paper has it, the q-exponential depends on the unit of time.',
  caption: 'Share still infectious, by kernel, against time in median recovery times.',
  reduced: plan,
  full: plan,
  judge(results) {
    const series = KERNELS.flatMap(({ id, role }) => {
      const survival = seriesOf(results, id, 'survival');
      if (!survival) return [];
      const k = survival.y.findIndex((y) => y <= 0.5);
      const half = survival.x[k];
      const end = survival.x.findIndex((x) => x > LONGEST * half);
      const to = end < 0 ? survival.x.length : end;
      const output = {
        kind: 'series' as const,
        x: survival.x.slice(0, to).map((x) => x / half),
        y: survival.y.slice(0, to),
      };
      return [{ id, label: id, role, output, marks: 'none' as const }];
    });
    const worst = KERNELS.flatMap(({ id }) => {
      const difference = scalarOf(results, id, 'worst-difference');
      return difference === undefined ? [] : [{ id, difference }];
    });
    const checks =
      worst.length < KERNELS.length
        ? []
        : worst.map(({ id, difference }) => ({
            text: `${id}: largest relative difference ${difference.toExponential(1)}`,
            holds: difference <= AGREE,
          }));
    const largest = Math.max(...worst.map(({ difference }) => difference));
    return {
      verdict: verdictOf(checks),
      checks,
      found:
        checks.length === 0
          ? ''
          : `All entries of all six rows agree with what φ alone says; the largest relative difference is ${largest.toExponential(1)}.`,
      panels: [
        {
          id: 'survival',
          x: { label: 'time in median recovery times' },
          y: { label: 'share still infectious' },
          series,
        },
      ],
      numbers: numbers(results),
    };
  },
};
