/** Observed activations that the network cannot produce at that time, whatever its α: what is on the floor of the objective, named. */
import type { Steps } from '../../core/method';
import type { Network } from '../../core/network';
import { initialOf, type Observations } from './observations';
import { meanMarginals } from './prediction-error';

/** Probabilities of an activation time below this count as zero, as in the objective. */
const FLOOR = 1e-12;

export interface ImpossibleCount {
  /** The class, and the first of its cascades in the set that it was read from; −1 for drawn ones. */
  class: number;
  firstCascade: number;
  node: number;
  /** τ; T: not active by step T − 1, although the node must be. */
  time: number;
  /** In how many cascades. */
  count: number;
}

/**
 * The impossible counts of all classes, by class, time and node; at most `most`.
 * @param alphas of every replica, edge order
 * Cost: one pass of messages for each class.
 */
export function* impossibleCounts(
  network: Network,
  observations: Observations,
  alphas: readonly Float64Array[],
  most: number,
): Steps<ImpossibleCount[]> {
  const { n, horizon, observed, classes } = observations;
  const found: ImpossibleCount[] = [];
  const initial = new Float64Array(n);
  for (let c = 0; c < classes.length && found.length < most; c++) {
    const one = classes[c];
    const p = yield* meanMarginals(network, alphas, initialOf(observations, one, initial), horizon - 1);
    const at = { class: c, firstCascade: one.firstCascade ?? -1 };
    const left = new Float64Array(n).fill(one.cascades);
    for (let k = 0; k < one.nodes.length; k++) {
      const [node, time] = [one.nodes[k], one.times[k]];
      left[node] -= one.counts[k];
      const mu = p[time * n + node] - (time > 0 ? p[(time - 1) * n + node] : 0);
      if (observed[node] && mu <= FLOOR && found.length < most) found.push({ ...at, node, time, count: one.counts[k] });
    }
    one.missing?.nodes.forEach((node, k) => (left[node] -= one.missing?.counts[k] ?? 0));
    for (let node = 0; node < n && found.length < most; node++)
      if (observed[node] && left[node] > 0.5 && 1 - p[(horizon - 1) * n + node] <= FLOOR)
        found.push({ ...at, node, time: horizon, count: left[node] });
  }
  return found;
}
