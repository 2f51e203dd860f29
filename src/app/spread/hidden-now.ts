/** Which nodes nothing is seen of with the settings as they are. */
import type { Network } from '../../core/network';
import { nodeFinder } from '../../core/network';
import type { ParameterValue } from '../../core/parameters';
import { stream } from '../../core/rng';
import { observedNodes } from '../../models/independent-cascade/hidden-nodes';

/** The same nodes that a run hides: those named, and the share that the seed draws. Ascending. O(n). */
export function hiddenNow(
  network: Network,
  values: Readonly<Record<string, ParameterValue>>,
  seed: number,
): Int32Array {
  const share = Number(values.hiddenShare) / 100;
  const named = Array.isArray(values.hiddenNodes) ? (values.hiddenNodes as readonly string[]) : [];
  // A value that is still being typed hides nothing by chance.
  const drawn = share > 0 && share < 1 ? share : 0;
  if (drawn === 0 && named.length === 0) return new Int32Array();
  const byHand = named.length > 0 ? named.map(nodeFinder(network)).filter((node) => node >= 0) : [];
  const observed = observedNodes(network.n, drawn, Int32Array.from(byHand), (...key) => stream(seed, ...key));
  const hidden: number[] = [];
  observed.forEach((seen, node) => {
    if (!seen) hidden.push(node);
  });
  return Int32Array.from(hidden);
}
