/** What the tests of this folder share: drivers, small random networks, and an exact solution by enumeration. */
import fc from 'fast-check';
import type { Streams } from '../../core/method';
import { buildNetwork, type Network } from '../../core/network';
import { stream } from '../../core/rng';

/** Drives a generator to its end. */
export function result<R>(steps: Generator<unknown, R, void>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export const streamsOf =
  (seed: number): Streams =>
  (...key) =>
    stream(seed, ...key);

export function networkOf(n: number, edges: readonly (readonly [number, number])[], directed = false): Network {
  return buildNetwork({
    n,
    directed,
    from: Int32Array.from(edges, (e) => e[0]),
    to: Int32Array.from(edges, (e) => e[1]),
  });
}

/** A spreading problem as plain lists, easy to relabel and to print. */
export interface Problem {
  n: number;
  directed: boolean;
  edges: [number, number][];
  alpha: number[];
  initial: number[];
  horizon: number;
}

/** Mostly evenly spread: the doubles of fast-check alone are nearly all vanishingly small, and equal to 0 within any tolerance. */
const probability = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 999 }).map((k) => k / 1000) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
);

/** Problems on up to `maxNodes` nodes: trees, or any simple network with at most `maxEdges` edges (isolated nodes included). */
export function problems(
  shape: 'tree' | 'any',
  maxNodes: number,
  maxEdges: number,
  directed = fc.boolean(),
): fc.Arbitrary<Problem> {
  return fc
    .record({ n: fc.integer({ min: 1, max: maxNodes }), directed: shape === 'tree' ? fc.constant(false) : directed })
    .chain(({ n, directed: oneWay }) => {
      const pairs: [number, number][] = [];
      for (let i = 0; i < n; i++) for (let j = oneWay ? 0 : i + 1; j < n; j++) if (i !== j) pairs.push([i, j]);
      const edges: fc.Arbitrary<[number, number][]> =
        shape === 'tree'
          ? fc
              .tuple(...Array.from({ length: n - 1 }, (_, i) => fc.integer({ min: 0, max: i })))
              .map((parents) => parents.map((parent, i): [number, number] => [parent, i + 1]))
          : fc.subarray(pairs, { maxLength: Math.min(maxEdges, pairs.length) });
      return fc.record({
        n: fc.constant(n),
        directed: fc.constant(oneWay),
        edges,
        alpha: fc.array(probability, { minLength: maxEdges + maxNodes, maxLength: maxEdges + maxNodes }),
        initial: fc.array(probability, { minLength: n, maxLength: n }),
        horizon: fc.integer({ min: 1, max: 5 }),
      });
    })
    .map((p) => ({ ...p, alpha: p.alpha.slice(0, p.edges.length) }));
}

/**
 * P(active by t) by enumerating every set of sources and every set of open arcs: activation time = shortest open distance.
 * (T + 1) × n. An undirected link takes one shared draw, which gives the same law. Cost: 2^(edges + uncertain sources).
 */
export function exactMarginals(problem: Problem): Float64Array {
  const { n, directed, edges, alpha, initial, horizon } = problem;
  const out = new Float64Array((horizon + 1) * n);
  const visitLinks = (open: [number, number][], k: number, sources: boolean[], weight: number): void => {
    if (weight === 0) return;
    if (k === edges.length) {
      let active = sources;
      for (let t = 0; t <= horizon; t++) {
        if (t > 0) {
          const next = active.slice();
          for (const [u, v] of open) if (active[u]) next[v] = true;
          active = next;
        }
        for (let i = 0; i < n; i++) if (active[i]) out[t * n + i] += weight;
      }
      return;
    }
    visitLinks(open, k + 1, sources, weight * (1 - alpha[k]));
    const [u, v] = edges[k];
    visitLinks([...open, [u, v], ...(directed ? [] : [[v, u] as [number, number]])], k + 1, sources, weight * alpha[k]);
  };
  const visitSources = (sources: boolean[], weight: number): void => {
    if (weight === 0) return;
    if (sources.length === n) return visitLinks([], 0, sources, weight);
    const p = initial[sources.length];
    visitSources([...sources, true], weight * p);
    visitSources([...sources, false], weight * (1 - p));
  };
  visitSources([], 1);
  return out;
}
