/** Neighbours drawn for all users at once, so that both passes of REINFORCE see the same policy; and as much of them as a batch needs. */
import { concat, tidy, zeros, type Tensor2D } from '@tensorflow/tfjs-core';
import { FIRST_USER } from '../data/vocabulary';
import type { Architecture, BatchContext } from '../model/architecture';
import type { Batch } from '../model/batches';
import type { DrawSettings, NetworkKnowledge } from '../model/network-knowledge';
import type { Rng } from '../../../core/rng';
import { drawnContext, type DrawnNeighbours } from '../model/structural-context';
import type { Weights } from '../model/weights';

/** Draws neighbours for every user, where the model does so in training. */
export function drawForAll(
  { draw }: Architecture,
  network: NetworkKnowledge,
  settings: DrawSettings,
  rng: Rng,
): DrawnNeighbours | undefined {
  const V = network.neighbourhoods.offsets.length - 1;
  const ids = Int32Array.from({ length: Math.max(0, V - FIRST_USER) }, (_, k) => k + FIRST_USER);
  const none = new Int32Array(0);
  const valid = ids.map((_, k) => k);
  const everybody = { rows: 1, length: ids.length, ids, members: Int32Array.of(0), valid, targets: none, masked: none };
  return draw?.(everybody, network, settings, rng);
}

/** The rows of `drawn` that belong to some of its users, repeats allowed. O(V + rows kept). */
export function narrowDraws(drawn: DrawnNeighbours, wanted: Int32Array, V: number): DrawnNeighbours {
  const { nearSamples } = drawn;
  const width = drawn.means.length / drawn.near.length;
  const rowOf = new Int32Array(V).fill(-1);
  drawn.users.forEach((user, row) => (rowOf[user] = row));
  const users: number[] = [];
  const rows: number[] = [];
  for (const user of wanted) {
    if (rowOf[user] < 0) continue;
    users.push(user);
    rows.push(rowOf[user]);
    rowOf[user] = -1;
  }
  const placeOf = new Int32Array(drawn.near.length).fill(-1);
  const near: number[] = [];
  const hops = new Int32Array(users.length * nearSamples);
  rows.forEach((row, u) => {
    for (let k = 0; k < nearSamples; k++) {
      const old = drawn.hops[row * nearSamples + k];
      if (placeOf[old] < 0) placeOf[old] = near.push(old) - 1;
      hops[u * nearSamples + k] = placeOf[old];
    }
  });
  const means = new Float32Array(near.length * width);
  near.forEach((old, place) => means.set(drawn.means.subarray(old * width, (old + 1) * width), place * width));
  return {
    users: Int32Array.from(users),
    hops,
    nearSamples,
    near: Int32Array.from(near, (old) => drawn.near[old]),
    means,
  };
}

/** The context with no more draws than the users of a batch have. */
export function narrowContext(context: BatchContext, batch: Batch): BatchContext {
  if (!context.drawn) return context;
  return { ...context, drawn: narrowDraws(context.drawn, batch.ids, context.shape.V) };
}

/** Users whose context is computed at once: their first hops are the largest tensor. */
const USERS_AT_ONCE = 4096;

/** Context by drawn neighbours, V × H, zero for ids without draws; without gradient, a tensor of the caller's. */
export function drawnTable(weights: Weights, drawn: DrawnNeighbours, V: number): Tensor2D {
  return tidy(() => {
    const parts: Tensor2D[] = [];
    for (let from = FIRST_USER; from < V; from += USERS_AT_ONCE) {
      const ids = Int32Array.from({ length: Math.min(USERS_AT_ONCE, V - from) }, (_, k) => from + k);
      parts.push(tidy(() => drawnContext(weights, narrowDraws(drawn, ids, V))));
    }
    return concat([zeros([FIRST_USER, parts[0].shape[1]]) as Tensor2D, ...parts], 0);
  });
}
