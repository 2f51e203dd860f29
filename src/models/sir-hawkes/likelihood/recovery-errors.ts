/** Standard errors of a fitted law of recovery, from the curvature of its likelihood by the logarithms of its parameters. */
import { recoveryLogLikelihood, type RecoveryLaw, type SirHistory } from './sir-likelihood';

export type RecoveryCoordinate = 'theta' | 'c' | 'q' | 'lambda';

/** The parameters of a law, in the order of table 1. */
export function recoveryCoordinates({ kernel }: Pick<RecoveryLaw, 'kernel'>): readonly RecoveryCoordinate[] {
  if (kernel === 'QEXP') return ['q', 'lambda'];
  return kernel === 'PL' ? ['theta', 'c'] : ['theta'];
}

const STEP = 1e-3;

/**
 * One for each of `recoveryCoordinates`; NaN where the likelihood has no top there, as for LIN, whose slowest recovery
 * says where all recoveries end.
 */
export function recoveryErrors(history: SirHistory, law: RecoveryLaw): number[] {
  const names = recoveryCoordinates(law);
  const at = (moves: readonly number[]): number => {
    const parameters = { ...law.parameters };
    for (const [k, name] of names.entries()) parameters[name] = (parameters[name] ?? NaN) * Math.exp(moves[k]);
    return recoveryLogLikelihood(history, { ...law, parameters });
  };
  const unit = (k: number, size: number): number[] => names.map((_, i) => (i === k ? size : 0));
  const top = at(names.map(() => 0));
  const curvature = (k: number): number => -(at(unit(k, STEP)) - 2 * top + at(unit(k, -STEP))) / STEP ** 2;
  const value = (k: number): number => law.parameters[names[k]] ?? NaN;
  const own = names.map((_, k) => curvature(k));
  if (names.length === 1) return [positive(1 / own[0]) * value(0)];
  const mixed = [
    [1, 1],
    [-1, -1],
    [1, -1],
    [-1, 1],
  ].reduce((sum, [a, b]) => sum - a * b * at([a * STEP, b * STEP]), 0);
  const shared = mixed / (4 * STEP ** 2);
  const determinant = own[0] * own[1] - shared ** 2;
  if (!(determinant > 0) || !(own[0] > 0)) return [NaN, NaN];
  return [positive(own[1] / determinant) * value(0), positive(own[0] / determinant) * value(1)];
}

const positive = (variance: number): number => (variance > 0 && variance < Infinity ? Math.sqrt(variance) : NaN);
