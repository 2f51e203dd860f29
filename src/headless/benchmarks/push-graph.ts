/**
 * The synthetic campaigns of the compiled anchor for push-driven cascades: the same users, edges, preferences and weights, so that both
 * solve the same problem. Heavy-tailed directed graphs, weights as in the paper's generator (PDC, section V-A).
 */
import { campaignFrom, type Campaign } from '../../models/push-driven-cascade/campaign';

/** SplitMix64 (Steele, Lea and Flood 2014): 64 bits per draw; `next` as a BigInt, `uniform` from the upper 53 bits in [0, 1). */
class SplitMix64 {
  constructor(private state: bigint) {}

  next(): bigint {
    this.state = BigInt.asUintN(64, this.state + 0x9e3779b97f4a7c15n);
    let z = this.state;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
  }

  below(count: number): number {
    return Number(this.next() % BigInt(count));
  }

  uniform(): number {
    return Number(this.next() >> 11n) / 2 ** 53;
  }
}

/** First position whose value is not below x; `sorted.length` when there is none. */
function lowerBound(sorted: Float64Array, x: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle] < x) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * n users with distinct directed edges whose ends are drawn ∝ (rank + 10)^−α, α = 0.4 below 5,000 users and 0.6 from there on; a user has
 * about the same rank as source and as target.
 * @param m number of edges
 * @param seed a non-negative integer
 * @param theta share of own taste, 0 … 1
 * @param givenEdges use these edges (self-loops dropped, each once) instead of drawn ones
 */
export function pushGraph(
  n: number,
  m: number,
  seed: number,
  theta: number,
  givenEdges?: readonly (readonly [number, number])[],
): Campaign {
  const rng = new SplitMix64(BigInt(seed));
  const alpha = n < 5000 ? 0.4 : 0.6;
  const cumulated = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i++) cumulated[i] = sum += (i + 10) ** -alpha;
  const sources = Int32Array.from({ length: n }, (_, i) => i);
  const swap = (list: Int32Array, i: number, j: number) => {
    const kept = list[i];
    list[i] = list[j];
    list[j] = kept;
  };
  for (let i = n - 1; i > 0; i--) swap(sources, i, rng.below(i + 1));
  const targets = sources.slice();
  for (let i = n - 1; i > 0; i--) if (rng.uniform() < 0.3) swap(targets, i, rng.below(i + 1));

  const seen = new Set<number>();
  const ends: [number, number][] = [];
  const add = (v: number, u: number) => {
    const key = v * n + u;
    if (v === u || seen.has(key)) return;
    seen.add(key);
    ends.push([v, u]);
  };
  if (givenEdges) for (const [v, u] of givenEdges) add(v, u);
  const most = givenEdges ? ends.length : m;
  while (ends.length < most) {
    const x = lowerBound(cumulated, rng.uniform() * sum);
    const y = lowerBound(cumulated, rng.uniform() * sum);
    if (x < n && y < n) add(sources[x], targets[y]);
  }
  const inDegree = new Int32Array(n);
  for (const [, u] of ends) inDegree[u]++;
  const b = Array.from({ length: n }, () => theta * rng.uniform());
  const edges = ends.map(([v, u]) => [v, u, ((1 - theta) * rng.uniform()) / inDegree[u]] as const);
  return campaignFrom(b, edges);
}
