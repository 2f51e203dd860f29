/**
 * What to block so that least is reached: edges, or nodes with all their edges, ranked by α ∂σ/∂α – what removing the edge takes from
 * σ = Σ_i p_i(T) to first order. A node counts with the sum over its edges. Either one ranking decides, or it is made anew after every
 * block (greedy).
 */
import type { Progress } from '../../core/method';
import type { Network } from '../../core/network';
import type { Blockable } from './compare-blocked';
import { messagePassing } from './dmp';
import { upTo } from './random-choice';
import { influenceEngine, influenceGradient, influenceOf, inStage } from './influence';
import { largestIndex, largestIndices } from './ties';

const CHOOSING = 'Choosing what to block';

export interface Blocking {
  /** Numbers of edges or nodes in the order in which they are blocked; fewer than asked where nothing is left that would matter. */
  order: Int32Array;
  /** First-order loss of σ for each at its time. */
  losses: Float64Array;
  /** σ by message passing with the first 0, 1, … blocked; one longer than `order`. */
  influence: Float64Array;
  /** α ∂σ/∂α of every edge with nothing blocked, length m. */
  edgeLoss: Float64Array;
}

/** Edges one by one. */
export function blockableEdges({ m }: Network): Blockable {
  const one = new Int32Array(1);
  return {
    candidates: upTo(m),
    edgesOf(edge) {
      one[0] = edge;
      return one;
    },
  };
}

/** Nodes with all edges to and from them; certain sources are none, since they are active already. O(n + m) */
export function blockableNodes({ n, m, from, to }: Network, initial: Float64Array): Blockable {
  const offsets = new Int32Array(n + 1);
  for (let e = 0; e < m; e++) {
    offsets[from[e] + 1]++;
    offsets[to[e] + 1]++;
  }
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i];
  const next = offsets.slice(0, n);
  const edges = new Int32Array(2 * m);
  for (let e = 0; e < m; e++) {
    edges[next[from[e]]++] = e;
    edges[next[to[e]]++] = e;
  }
  return {
    candidates: upTo(n).filter((i) => initial[i] < 1),
    edgesOf: (node) => edges.subarray(offsets[node], offsets[node + 1]),
  };
}

/**
 * @param again rank anew after every block; otherwise the first ranking decides
 * @param budget how many are blocked at most
 * Cost: one gradient (about four runs of message passing) and, for every block, one more of them or one run.
 */
export function* chooseBlocked(
  network: Network,
  { alpha, initial, horizon }: { alpha: Float64Array; initial: Float64Array; horizon: number },
  blockable: Blockable,
  budget: number,
  again: boolean,
): Generator<Progress, Blocking, void> {
  const left = alpha.slice();
  const { candidates } = blockable;
  const blocked = new Set<number>();
  const order: number[] = [];
  const losses: number[] = [];
  const engine = yield* influenceEngine(network, horizon);
  try {
    let gradient = yield* influenceGradient(engine, left, initial);
    const influence = [gradient.influence];
    const edgeLoss = edgeLosses(left, gradient.byEdge);
    let values = candidateLosses(blockable, edgeLoss);
    const ranking = again ? undefined : yield* inStage(CHOOSING, largestIndices(values, budget));
    while (order.length < budget) {
      const k = ranking ? ranking[order.length] : largestIndex(values, (i) => !blocked.has(i));
      if (k === undefined || k < 0 || !(values[k] > 0)) break;
      blocked.add(k);
      order.push(candidates[k]);
      losses.push(values[k]);
      const edges = blockable.edgesOf(candidates[k]);
      for (let i = 0; i < edges.length; i++) left[edges[i]] = 0;
      const at = { done: order.length, total: budget };
      if (again) {
        gradient = yield* inStage(CHOOSING, influenceGradient(engine, left, initial), at);
        influence.push(gradient.influence);
        values = candidateLosses(blockable, edgeLosses(left, gradient.byEdge));
      } else {
        const { marginals } = yield* inStage(CHOOSING, messagePassing(network, left, initial, horizon), at);
        influence.push(influenceOf(marginals, network.n, horizon));
      }
    }
    return {
      order: Int32Array.from(order),
      losses: Float64Array.from(losses),
      influence: Float64Array.from(influence),
      edgeLoss,
    };
  } finally {
    engine.release();
  }
}

/** α ∂σ/∂α, edge by edge. */
const edgeLosses = (alpha: Float64Array, byEdge: Float64Array): Float64Array =>
  byEdge.map((slope, e) => alpha[e] * slope);

/** Of every candidate the sum over its edges. */
export function candidateLosses({ candidates, edgesOf }: Blockable, edgeLoss: Float64Array): Float64Array {
  const losses = new Float64Array(candidates.length);
  for (let k = 0; k < losses.length; k++) {
    const edges = edgesOf(candidates[k]);
    for (let i = 0; i < edges.length; i++) losses[k] += edgeLoss[edges[i]];
  }
  return losses;
}

/**
 * The usual rule of thumb: edges of the largest product of degrees, nodes of the largest degree, the smallest number among equals.
 * @param count how many   @param degree of every node
 */
export function* byDegree(
  network: Network,
  degree: Int32Array,
  what: 'edges' | 'nodes',
  { candidates }: Blockable,
  count: number,
): Generator<void, Int32Array, void> {
  const { from, to } = network;
  const values = new Float64Array(candidates.length);
  for (let k = 0; k < values.length; k++) {
    const one = candidates[k];
    values[k] = what === 'nodes' ? degree[one] : degree[from[one]] * degree[to[one]];
  }
  yield;
  return (yield* largestIndices(values, count)).map((k) => candidates[k]);
}
