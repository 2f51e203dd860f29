/** The expected spread of seeds: by simulation on live-edge samples, and exactly where a network is tiny. */
import { invariant } from '../../../core/errors';
import type { Steps, Streams } from '../../../core/method';
import type { Diffusion } from './diffusion';
import { LiveSampler } from './live-sample';
import type { Order } from './orders';

/** Over runs, for each order: spread of its first 1, 2, … seeds. */
export interface SpreadSums {
  runs: number;
  readonly sums: readonly Float64Array[];
  readonly squares: readonly Float64Array[];
}

export function spreadSums(orders: readonly Order[]): SpreadSums {
  const zeros = (): Float64Array[] => orders.map(({ seeds }) => new Float64Array(seeds.length));
  return { runs: 0, sums: zeros(), squares: zeros() };
}

/** Adds another part. */
export function addSpread(to: SpreadSums, part: SpreadSums): SpreadSums {
  to.runs += part.runs;
  for (const [k, sum] of to.sums.entries())
    for (let i = 0; i < sum.length; i++) {
      sum[i] += part.sums[k][i];
      to.squares[k][i] += part.squares[k][i];
    }
  return to;
}

/** Mean and standard error of the mean for the first i + 1 seeds. */
export function spreadAt(
  { runs, sums, squares }: SpreadSums,
  order: number,
  i: number,
): { mean: number; error: number } {
  const mean = sums[order][i] / runs;
  const variance = Math.max(0, squares[order][i] - runs * mean ** 2) / (runs - 1);
  return { mean, error: Math.sqrt(variance / runs) };
}

/**
 * Runs from … to−1 of all orders: each run is one draw of all live arcs, from a stream of its own, and the same for all orders.
 * Every prefix of an order costs nothing extra, since who is active only grows.
 */
export function* simulateSpread(
  diffusion: Diffusion,
  orders: readonly Order[],
  streams: Streams,
  from: number,
  to: number,
): Steps<SpreadSums> {
  const { n } = diffusion;
  const result = spreadSums(orders);
  const sampler = new LiveSampler(diffusion);
  const marks = new Int32Array(n);
  const stack = new Int32Array(n);
  let mark = 0;
  for (let run = from; run < to; run++) {
    const { offsets, targets } = sampler.draw(streams('spread', run));
    for (const [k, { seeds }] of orders.entries()) {
      mark++;
      let active = 0;
      for (let i = 0; i < seeds.length; i++) {
        let top = 0;
        if (marks[seeds[i]] !== mark) {
          marks[seeds[i]] = mark;
          stack[top++] = seeds[i];
        }
        while (top > 0) {
          const v = stack[--top];
          active++;
          for (let a = offsets[v]; a < offsets[v + 1]; a++) {
            const u = targets[a];
            if (marks[u] === mark) continue;
            marks[u] = mark;
            stack[top++] = u;
          }
        }
        result.sums[k][i] += active;
        result.squares[k][i] += active * active;
      }
    }
    result.runs++;
    yield { done: run - from + 1, total: to - from, stage: 'Simulating seeds' };
  }
  return result;
}

/** Draws of live arcs at most that are gone through one by one. */
const MOST_OUTCOMES = 1 << 20;

/** σ(S) of tiny networks, by going through all draws of live arcs. */
export class ExactSpread {
  private readonly chances: number[] = [];
  /** For every draw with a chance, who is reached from each user: bits. */
  private readonly reached: Uint32Array[] = [];

  /** At most 30 users and 2²⁰ draws, else InvariantError. */
  constructor(private readonly diffusion: Diffusion) {
    const { n, model, inOffsets, inSources, inChances } = diffusion;
    invariant(n <= 30, `exact spread of ${n} users`);
    // What a user, or an in-arc of IC, can draw: chance and source, −1 for none.
    const draws: { user: number; options: readonly (readonly [number, number])[] }[] = [];
    for (let u = 0; u < n; u++) {
      const arcs: [number, number][] = [];
      for (let a = inOffsets[u]; a < inOffsets[u + 1]; a++) arcs.push([inChances[a], inSources[a]]);
      if (model === 'IC')
        for (const [p, v] of arcs)
          draws.push({
            user: u,
            options: [
              [p, v],
              [1 - p, -1],
            ],
          });
      else draws.push({ user: u, options: [...arcs, [1 - arcs.reduce((sum, [w]) => sum + w, 0), -1]] });
    }
    invariant(draws.reduce((product, { options }) => product * options.length, 1) <= MOST_OUTCOMES, 'too many draws');
    const out = new Uint32Array(n);
    const go = (k: number, chance: number): void => {
      if (chance <= 0) return;
      if (k === draws.length) {
        this.chances.push(chance);
        this.reached.push(closure(out));
        return;
      }
      const { user, options } = draws[k];
      for (const [p, source] of options) {
        if (source < 0) {
          go(k + 1, chance * p);
          continue;
        }
        const before = out[source];
        out[source] |= 1 << user;
        go(k + 1, chance * p);
        out[source] = before;
      }
    };
    go(0, 1);
  }

  /** σ(S). */
  of(seeds: readonly number[] | Int32Array): number {
    let sum = 0;
    for (const [k, reached] of this.reached.entries()) {
      let bits = 0;
      for (const v of seeds) bits |= reached[v];
      sum += this.chances[k] * ones(bits);
    }
    return sum;
  }

  get n(): number {
    return this.diffusion.n;
  }
}

/** Who is reached from each user, herself among them. */
function closure(out: Uint32Array): Uint32Array {
  const reached = out.map((bits, v) => bits | (1 << v));
  for (let w = 0; w < reached.length; w++)
    for (let v = 0; v < reached.length; v++) if ((reached[v] >>> w) & 1) reached[v] |= reached[w];
  return reached;
}

function ones(bits: number): number {
  let count = 0;
  for (let x = bits >>> 0; x > 0; x = (x & (x - 1)) >>> 0) count++;
  return count;
}
