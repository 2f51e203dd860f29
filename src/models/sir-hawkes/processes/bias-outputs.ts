/** Fits of epidemics whose recoveries were hidden, against the truth and against fits that saw them (SIR-HawkesN, Fig. 2). */
import type { Outputs, ScalarOutput, TableColumn, TableOutput } from '../../../core/outputs';
import { quantile } from '../../../core/quantile';
import { truthOf, type Estimate, type GroupFit } from './bias-fit';
import { kernelOfSettings, type BiasSettings } from './process-settings';
import { recoveryCoordinates } from '../likelihood/recovery-errors';

type Name = keyof Estimate;
type Estimator = 'hidden' | 'complete';

const SYMBOLS: Readonly<Record<Name, string>> = {
  infectionRate: 'β_I',
  people: 'N',
  theta: 'θ',
  c: 'c',
  q: 'q',
  lambda: 'λ',
};
const ESTIMATORS: readonly { id: Estimator; label: string }[] = [
  { id: 'hidden', label: 'HawkesN, recoveries hidden' },
  { id: 'complete', label: 'SIR, recoveries seen' },
];

/** θ of the exponential kernel is the recovery rate γ of SIR. */
const symbolOf = (p: BiasSettings, name: Name): string =>
  p.kernel === 'EXP' && name === 'theta' ? 'γ' : SYMBOLS[name];

export function biasOutputs(p: BiasSettings, fits: readonly GroupFit[]): Outputs {
  const names: readonly Name[] = ['infectionRate', ...recoveryCoordinates(p), 'people'];
  const truth = truthOf(p);
  const valuesOf = (estimator: Estimator, name: Name): Float64Array =>
    Float64Array.from(fits, (fit) => fit[estimator]?.[name] ?? NaN);
  const error = (estimator: Estimator, name: Name): ScalarOutput => {
    const sorted = valuesOf(estimator, name)
      .filter((value) => !Number.isNaN(value))
      .sort();
    return { kind: 'scalar', value: relative(quantile(sorted, 0.5), truth[name] ?? NaN) };
  };
  const [recovery] = recoveryCoordinates(p);
  return {
    fits: fitsTable(p, names, fits, valuesOf),
    summary: summaryTable(p, names, truth, valuesOf),
    'rate-error': error('hidden', 'infectionRate'),
    'recovery-error': error('hidden', recovery),
    'complete-rate-error': error('complete', 'infectionRate'),
    'complete-recovery-error': error('complete', recovery),
    nstar: { kind: 'scalar', value: kernelOfSettings(p).branchingFactor },
    failed: { kind: 'scalar', value: fits.filter(({ hidden }) => !hidden).length },
  };
}

const relative = (value: number, truth: number): number => value / truth - 1;

function fitsTable(
  p: BiasSettings,
  names: readonly Name[],
  fits: readonly GroupFit[],
  valuesOf: (estimator: Estimator, name: Name) => Float64Array,
): TableOutput {
  const estimates = ESTIMATORS.flatMap(({ id }) =>
    names.map((name): TableColumn => ({
      id: id === 'hidden' ? name : `complete-${name}`,
      label: `${symbolOf(p, name)}${id === 'hidden' ? '' : ', recoveries seen'}`,
      values: valuesOf(id, name),
    })),
  );
  return {
    kind: 'table',
    columns: [
      { id: 'group', label: 'Group', values: Float64Array.from(fits, (_, k) => k + 1) },
      { id: 'infections', label: 'Infections', values: Float64Array.from(fits, ({ infections }) => infections) },
      { id: 'silent', label: 'Epidemics of the first alone', values: Float64Array.from(fits, ({ silent }) => silent) },
      ...estimates,
    ],
  };
}

/** By parameter and estimator; where N is known it has no row. */
function summaryTable(
  p: BiasSettings,
  names: readonly Name[],
  truth: Estimate,
  valuesOf: (estimator: Estimator, name: Name) => Float64Array,
): TableOutput {
  const shown = names.filter((name) => !(name === 'people' && p.knownPeople));
  const rows = shown.flatMap((name) =>
    ESTIMATORS.map(({ id, label }) => {
      const sorted = valuesOf(id, name)
        .filter((value) => !Number.isNaN(value))
        .sort();
      const [q1, median, q3] = [0.25, 0.5, 0.75].map((q) => quantile(sorted, q));
      const true_ = truth[name] ?? NaN;
      return { symbol: symbolOf(p, name), label, numbers: [true_, median, q1, q3, relative(median, true_)] };
    }),
  );
  const labels = ['Truth', 'Median', 'Lower quartile', 'Upper quartile', 'Relative error'];
  const ids = ['truth', 'median', 'q1', 'q3', 'error'];
  return {
    kind: 'table',
    columns: [
      { id: 'parameter', label: 'Parameter', values: rows.map(({ symbol }) => symbol) },
      { id: 'estimator', label: 'Estimated by', values: rows.map(({ label }) => label) },
      ...ids.map((id, k) => ({ id, label: labels[k], values: Float64Array.from(rows, ({ numbers }) => numbers[k]) })),
    ],
  };
}
