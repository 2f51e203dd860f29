/** Which models the candidates stand for. Pure. */
import type { ParameterValue } from '../../core/parameters';
import { modelName, type ModelKernel } from '../../models/sir-hawkes/history';

const KERNELS: readonly ModelKernel[] = ['EXP', 'PL', 'QEXP', 'LIN', 'QUAD', 'GAUSS', 'SI'];

/** Names of the models that are fitted side by side, in the order of the form: `EXP`, `EXPN`, …, `SI`. */
export function modelsTicked(values: Readonly<Record<string, ParameterValue>>): string[] {
  const populations = values.populations === 'both' ? [false, true] : [values.populations === 'finite'];
  const weights = values.weights === 'both' ? [false, true] : [values.weights === 'fit'];
  return KERNELS.filter((kernel) => values[`fit${kernel}`] === true).flatMap((kernel) =>
    weights.flatMap((marked) =>
      // Without recovery there is a population always.
      (kernel === 'SI' ? [true] : populations).map((finite) => modelName({ kernel, finite, marked })),
    ),
  );
}
