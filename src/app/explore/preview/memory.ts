/** Memory that an import takes once it is accepted. */
import { cascadeBytes } from '../../../core/cascade';
import type { Network } from '../../../core/network';
import type { BatchOutcome } from '../../../data/read';

/** Above this many bytes a sample is advised. */
export const MEMORY_ADVICE = 1.5e9;

/** Bytes of a network here: arrays, index and names, and as much again for the copy that is drawn. */
function networkBytes({ n, m, directed }: Network): number {
  const arcs = directed ? m : 2 * m;
  return 2 * (8 * m + 8 * arcs + 4 * n + 48 * n);
}

/** Bytes that the understood data of a batch take, an estimate. */
export function memoryOf({ network, cascades }: BatchOutcome): number {
  return (network ? networkBytes(network) : 0) + (cascades ? cascadeBytes(cascades) : 0);
}
