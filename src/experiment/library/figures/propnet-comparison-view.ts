/** PropNet-SDE, Figs 1, 2, 4 and 5: what is seen of them, in pictures, numbers and words. */
import type { SeriesOutput, TableOutput } from '../../../core/outputs';
import { verdictOf, type Check, type Figure, type FigurePanel, type FigureResults, type FigureSeries } from './figure';
import {
  comparedOn,
  isWhole,
  NAMES,
  onEach,
  runId,
  type Compared,
  type Comparison,
  type MethodErrors,
  type OnNetwork,
} from './propnet-compared';
import { bare, positive } from './propnet-errors';
import { percent, seriesOf } from './words';

type Methods = Pick<Comparison, 'methods'>;

/** A number of a method on a network; NaN where it has none, so that no check holds. */
export const of =
  (method: Compared, what: Exclude<keyof MethodErrors, 'relative' | 'accumulated'>) =>
  ({ errors }: OnNetwork): number =>
    errors[method]?.[what] ?? NaN;

/** A method is within a bound of the truth on every network. */
export const withinCheck = (found: readonly OnNetwork[], method: Compared, bound: number): Check => ({
  text: `${NAMES[method].label} off by at most ${onEach(found, of(method, 'largest'))}, within ${percent(bound)}`,
  holds: found.every((on) => of(method, 'largest')(on) <= bound),
});

/** No verdict before every method is there on every network. */
export function comparisonJudge(c: Methods, checksOf: (found: readonly OnNetwork[]) => Check[]): Figure['judge'] {
  return (results) => {
    const found = comparedOn(results, c);
    const panels = comparisonPanels(results, c, found);
    if (!isWhole(found, c)) return { verdict: undefined, checks: [], found: '', panels };
    const checks = checksOf(found);
    const errors = c.methods.map((method) => `${NAMES[method].label} ${onEach(found, of(method, 'largest'))}`);
    const noise = percent(Math.max(...found.map((on) => on.noise)));
    return {
      verdict: verdictOf(checks),
      checks,
      found: `Largest relative errors on random, small-world and scale-free: ${errors.join('; ')}. The reference itself is known to ${noise}.`,
      panels,
      numbers: comparisonNumbers(found, c),
    };
  };
}

/** Influence, relative error and accumulated error of p: a row each, with the networks side by side so that they share an axis. */
function comparisonPanels(results: FigureResults, c: Methods, found: readonly OnNetwork[]): FigurePanel[] {
  const time = { label: 'time' } as const;
  const line = (method: Compared | 'monte-carlo', output: SeriesOutput): FigureSeries => ({
    id: method,
    label: NAMES[method].label,
    role: NAMES[method].role,
    output,
    marks: 'none',
  });
  const rows = found.map(({ network, truth, errors }) => {
    const known = c.methods.filter((method) => errors[method]);
    const influences = known.flatMap((method) => {
      const curve = seriesOf(results, runId(network.id, method), 'influence');
      return curve ? [line(method, bare(curve))] : [];
    });
    const relative = known.flatMap((method) => errors[method]?.relative ?? []);
    const nodes = known.flatMap((method) => {
      const curve = errors[method]?.accumulated;
      return curve ? [line(method, positive(curve))] : [];
    });
    const panel = (what: string, y: FigurePanel['y'], series: FigureSeries[]): FigurePanel[] =>
      series.length === 0 ? [] : [{ id: `${network.id}-${what}`, title: network.title, x: time, y, series }];
    return [
      panel('influence', { label: 'I(t)', unit: 'nodes' }, [line('monte-carlo', bare(truth)), ...influences]),
      panel(
        'error',
        { label: '|Î − I| / I', scale: 'log' },
        relative.map((curve, k) => line(known[k], positive(curve))),
      ),
      panel('nodes', { label: 'Σ|p̂ − p| / Σp', scale: 'log' }, nodes),
    ];
  });
  return [0, 1, 2].flatMap((row) => rows.flatMap((panels) => panels[row]));
}

/** Largest and mean errors of every method on every network. */
function comparisonNumbers(found: readonly OnNetwork[], { methods }: Methods): TableOutput {
  const rows = found.flatMap(({ network, errors }) =>
    methods.flatMap((method) => {
      const known = errors[method];
      return known ? [{ network: network.title, method: NAMES[method].label, ...known }] : [];
    }),
  );
  const column = (id: string, label: string, value: (row: (typeof rows)[number]) => number) => ({
    id,
    label,
    unit: '%',
    values: Float64Array.from(rows, (row) => 100 * value(row)),
  });
  return {
    kind: 'table',
    columns: [
      { id: 'network', label: 'network', values: rows.map((row) => row.network) },
      { id: 'method', label: 'method', values: rows.map((row) => row.method) },
      column('largest', 'largest error of I', (row) => row.largest),
      column('mean', 'mean error of I', (row) => row.mean),
      column('nodes', 'mean error of p', (row) => row.nodes ?? NaN),
    ],
  };
}
