/**
 * p-values of the tests when parameters were fitted to the same cascade: the observed statistic among those of cascades that were
 * simulated from the fitted model and fitted again (parametric bootstrap; Davison and Hinkley 1997, section 4.2). What simulates and
 * fits stands elsewhere; here is the comparison.
 */
export interface BootstrapP {
  /** (1 + number of simulated statistics at least as large)/(1 + number of simulated statistics); NaN without an observed one. */
  readonly p: number;
  /** Standard error of p from the finite number of simulations, √(p (1 − p)/B). */
  readonly standardError: number;
  /** B: simulated statistics compared. */
  readonly used: number;
  /** Simulated cascades without a statistic: too short, or their fit failed. */
  readonly missing: number;
}

/**
 * P(simulated ≥ observed).
 * @param simulated one a simulated cascade; what is NaN is counted as missing and left out
 */
export function bootstrapP(observed: number, simulated: ArrayLike<number>): BootstrapP {
  let used = 0;
  let beyond = 0;
  for (let i = 0; i < simulated.length; i++) {
    if (Number.isNaN(simulated[i])) continue;
    used++;
    if (simulated[i] >= observed) beyond++;
  }
  const missing = simulated.length - used;
  if (Number.isNaN(observed) || used === 0) return { p: NaN, standardError: NaN, used, missing };
  const p = (1 + beyond) / (1 + used);
  return { p, standardError: Math.sqrt((p * (1 - p)) / used), used, missing };
}
