/** Which nodes nothing is known of, and which sources are kept away from learning. */
import type { Streams } from '../../core/method';
import type { Observations } from './observations';

/** How many nodes a share ξ hides. @param share 0 … 1 */
export const hiddenCount = (n: number, share: number): number => Math.round(share * n);

/**
 * 1 for observed nodes, 0 for hidden ones, length n: round(ξ n) nodes drawn at random, and those named.
 * @param share ξ, 0 … 1
 */
export function observedNodes(n: number, share: number, named: Int32Array, streams: Streams): Uint8Array {
  const observed = new Uint8Array(n).fill(1);
  const order = streams('hidden').shuffle(Int32Array.from({ length: n }, (_, i) => i));
  const count = hiddenCount(n, share);
  for (let k = 0; k < count; k++) observed[order[k]] = 0;
  for (const node of named) observed[node] = 0;
  return observed;
}

export interface SplitEvidence {
  learned: Observations;
  /** Classes kept away from learning. */
  heldOut: Observations;
  /** Cascades left out because they start at a hidden node. */
  dropped: number;
}

/**
 * Classes to learn from and classes to be judged by. Whole classes are held out, so that the model is asked about sources it has
 * never seen: the first round(share · classes) of a random order. Classes with random sources are never held out.
 * @param dropHidden leaves out classes with a hidden source
 */
export function splitEvidence(
  observations: Observations,
  share: number,
  dropHidden: boolean,
  streams: Streams,
): SplitEvidence {
  const { observed } = observations;
  const kept = observations.classes.filter(({ seeds }) => !dropHidden || !seeds?.some((seed) => !observed[seed]));
  const dropped =
    observations.classes.reduce((sum, one) => sum + one.cascades, 0) - kept.reduce((sum, one) => sum + one.cascades, 0);
  const order = streams('held out').shuffle(Array.from(kept, (_, k) => k));
  const away = new Set(order.slice(0, Math.round(share * kept.length)));
  const isAway = (k: number): boolean => away.has(k) && kept[k].seeds !== undefined;
  return {
    learned: { ...observations, classes: kept.filter((_, k) => !isAway(k)) },
    heldOut: { ...observations, classes: kept.filter((_, k) => isAway(k)) },
    dropped,
  };
}
