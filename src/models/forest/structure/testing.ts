/** Small networks and generators run to their end, for the tests of this folder. */
import type { Steps, Streams } from '../../../core/method';
import { buildNetwork, type Network } from '../../../core/network';
import { stream } from '../../../core/rng';

export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export const seeded =
  (seed: number): Streams =>
  (...key) =>
    stream(seed, ...key);

export const networkOf = (n: number, edges: readonly (readonly number[])[], directed = true): Network =>
  buildNetwork({
    n,
    directed,
    from: Int32Array.from(edges, (e) => e[0]),
    to: Int32Array.from(edges, (e) => e[1]),
  });

/** Ids of candidates that are the nodes of a network: node i has id i + 2. */
export const nodesAsIds = (n: number) => ({
  V: n + 2,
  nodeOf: Int32Array.from({ length: n + 2 }, (_, v) => v - 2).fill(-1, 0, 2),
});

/** Clubs of equal size in which everybody knows `inside` others drawn at random, and a few friendships between clubs. */
export function clubs(count: number, size: number, inside: number, between: number, seed: number): Network {
  const rng = stream(seed, 'clubs');
  const edges: number[][] = [];
  for (let c = 0; c < count; c++)
    for (let i = 0; i < size; i++)
      for (let k = 0; k < inside; k++) edges.push([c * size + i, c * size + ((i + 1 + rng.below(size - 1)) % size)]);
  for (let k = 0; k < between; k++) edges.push([rng.below(count * size), rng.below(count * size)]);
  return networkOf(count * size, edges, false);
}
