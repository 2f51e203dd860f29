/** What the tests of the engines share: small models, and shares of runs at chosen times, straight from the logs. */
import { stream } from '../../core/rng';
import type { DelayLaw, PropagationModel, RecoveryModel } from './propagation';
import type { Engine } from './trajectory';

export interface ArcList {
  n: number;
  /** Tail, head, rate. */
  edges: readonly (readonly number[])[];
}

/** A model of directed arcs without loops or repeats. */
export function modelOf(
  { n, edges }: ArcList,
  rest: {
    kind: RecoveryModel;
    sources: readonly number[];
    horizon: number;
    recovery?: readonly number[];
    threshold?: readonly number[];
    delay?: DelayLaw;
  },
): PropagationModel {
  const sorted = [...edges].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const offsets = new Int32Array(n + 1);
  for (const [tail] of sorted) offsets[tail + 1]++;
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i];
  return {
    n,
    kind: rest.kind,
    delay: rest.delay ?? { kind: 'exponential' },
    offsets,
    heads: Int32Array.from(sorted, ([, head]) => head),
    rates: Float64Array.from(sorted, ([, , rate]) => rate),
    recovery:
      rest.kind === 'SI' ? new Float64Array(n) : Float64Array.from(rest.recovery ?? new Array<number>(n).fill(0)),
    ...(rest.threshold ? { threshold: Float64Array.from(rest.threshold) } : {}),
    sources: Int32Array.from(rest.sources).sort(),
    horizon: rest.horizon,
  };
}

/** Runs one run to its end and hands over its events, in the order of the log. */
export function eachEvent(
  engine: Engine,
  rng: ReturnType<typeof stream>,
  told: (time: number, node: number, parent: number) => void,
): void {
  engine.begin(rng);
  for (let more = true; more;) {
    more = engine.advance();
    const { times, nodes, parents, length } = engine.log;
    for (let k = 0; k < length; k++) told(times[k], nodes[k], parents[k]);
  }
}

/** Runs in which node i is active at times[k], in the cell [i][k]; and Σ I, Σ I² at every time. */
export function shares(
  engine: Engine,
  model: PropagationModel,
  times: readonly number[],
  runs: number,
  seed = 1,
): { p: number[][]; mean: number[]; standardError: number[] } {
  const counts = Array.from({ length: model.n }, () => times.map(() => 0));
  const sum = times.map(() => 0);
  const squares = times.map(() => 0);
  const size = times.map(() => 0);
  for (let l = 0; l < runs; l++) {
    size.fill(model.sources.length);
    eachEvent(engine, stream(seed, 'run', l), (time, node) => {
      const change = node >= 0 ? 1 : -1;
      const row = counts[node >= 0 ? node : ~node];
      for (let k = times.length - 1; k >= 0 && times[k] >= time; k--) {
        row[k] += change;
        size[k] += change;
      }
    });
    for (let k = 0; k < times.length; k++) {
      sum[k] += size[k];
      squares[k] += size[k] * size[k];
    }
  }
  for (const source of model.sources) for (let k = 0; k < times.length; k++) counts[source][k] += runs;
  return {
    p: counts.map((row) => row.map((c) => c / runs)),
    mean: sum.map((s) => s / runs),
    standardError: sum.map((s, k) => Math.sqrt(Math.max(0, squares[k] - (s * s) / runs) / (runs - 1) / runs)),
  };
}

/** Largest |p̂ − p| in standard errors of runs at the true p; where p is 0 or 1 any difference counts as ∞. */
export function worstDeviation(estimate: number[][], truth: number[][], runs: number): number {
  let worst = 0;
  truth.forEach((row, i) =>
    row.forEach((p, k) => {
      const difference = Math.abs(estimate[i][k] - p);
      const se = Math.sqrt(Math.max(0, p * (1 - p)) / runs);
      // the fixtures are rounded to 1e-12 … 1e-10
      if (difference > 1e-9) worst = Math.max(worst, difference / Math.max(se, 1e-300));
    }),
  );
  return worst;
}
