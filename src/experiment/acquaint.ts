/**
 * Getting to know a network before anybody works with it: what every page asks of it is found out in slices, so that the page that
 * shows a network of millions of edges finds the answers there and does not stand still over them.
 */
import { incomingArcs } from '../core/spreading-tree';
import { components } from '../core/measures';
import { degrees, type Network } from '../core/network';
import { checkNetwork } from '../models/independent-cascade/check';
import type { Clock } from './pace';

/** Nodes and edges together below which all of it takes a few milliseconds. */
const LARGE_FROM = 50_000;
/** Longest slice in milliseconds: a frame has time for it and for drawing. */
const SLICE_MS = 8;

/** Resolves when all is known. O(n + m) the first time, in slices; nothing for small networks. */
export async function acquaint(network: Network, clock: Clock): Promise<void> {
  if (network.n + network.m < LARGE_FROM) return;
  let until = clock.now() + SLICE_MS;
  for (const fact of [degrees, components, incomingArcs, checkNetwork]) {
    const steps = fact.inSteps(network);
    while (steps.next().done !== true) {
      if (clock.now() < until) continue;
      await clock.turn();
      until = clock.now() + SLICE_MS;
    }
  }
}
