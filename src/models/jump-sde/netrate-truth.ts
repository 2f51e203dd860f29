/** How near learned rates come to the open network, where that says what is true. */
import type { Network } from '../../core/network';
import { arcsOf } from './model-arcs';

/** Arcs between users looked at, with their rates. */
export interface Arcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly rates: Float64Array;
}

export interface Agreement {
  /** Share of the found arcs that are true. */
  precision: number;
  /** Share of the true arcs that were found. */
  recall: number;
  /** Mean of |α̂ − α| / α over the true arcs; an arc that was not found counts as 0. */
  rateError: number;
}

const UNKNOWN: Agreement = { precision: Number.NaN, recall: Number.NaN, rateError: Number.NaN };

/**
 * True is the column `rate` of the network. A network without any column whose nodes are exactly the users – what cascades were drawn
 * on – says at least which arcs there are. Other networks say nothing: they were made from the cascades, or are about somebody else.
 * @param nodes node of every user of the cascades, −1 for users that the network does not have
 * @param users the user that every user looked at is
 */
export function agreement(network: Network, nodes: Int32Array, users: Int32Array, found: Arcs): Agreement {
  const column = network.edgeValues.rate;
  const bare =
    Object.keys(network.edgeValues).length === 0 && network.n === nodes.length && nodes.every((node) => node >= 0);
  if (!column && !bare) return UNKNOWN;
  const member = new Int32Array(network.n).fill(-1);
  users.forEach((user, i) => {
    if (nodes[user] >= 0) member[nodes[user]] = i;
  });
  const learned = new Map<number, number>();
  const n = users.length;
  for (let e = 0; e < found.from.length; e++) learned.set(found.from[e] * n + found.to[e], found.rates[e]);
  const arcs = arcsOf(network, column ?? new Float64Array(network.m).fill(1));
  let [truths, hits, error] = [0, 0, 0];
  for (let node = 0; node < network.n; node++) {
    if (member[node] < 0) continue;
    for (let a = arcs.offsets[node]; a < arcs.offsets[node + 1]; a++) {
      const head = member[arcs.heads[a]];
      if (head < 0) continue;
      const rate = learned.get(member[node] * n + head);
      truths++;
      if (rate !== undefined) hits++;
      error += Math.abs((rate ?? 0) - arcs.rates[a]) / arcs.rates[a];
    }
  }
  return {
    precision: hits / found.from.length,
    recall: hits / truths,
    rateError: column ? error / truths : Number.NaN,
  };
}
