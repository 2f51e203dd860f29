/**
 * Sources chosen one by one for the largest influence σ = Σ_i p_i(T) by message passing: in every round the node that adds most joins,
 * the one of smallest number among equals (greedy; Kempe, Kleinberg and Tardos 2003).
 *
 * Where the network is a forest σ is exact and submodular – what a node adds only falls as others join – so lazy evaluation (CELF;
 * Leskovec et al. 2007) chooses the same nodes, and the slope ∂σ/∂p̄ tells exactly what a node adds. Where loops are, σ is an upper
 * bound that need not be submodular: both are heuristics there, and simulation has the last word.
 */
import { invariant } from '../../core/errors';
import type { Progress } from '../../core/method';
import type { Network } from '../../core/network';
import { AddedSource, type KeptRun } from './added-source';
import { messagePassing } from './dmp';
import { influenceEngine, influenceGradient, influenceOf, inStage } from './influence';
import { LoneSource } from './lone-source';
import { sourceLayout } from './source-layout';
import { indicesDown, largestIndex, tieBound } from './ties';

/** all: every node in every round · lazy: only nodes whose last known gain could be the largest · slope: (1 − p̄) ∂σ/∂p̄ of all at once. */
export type Evaluation = 'all' | 'lazy' | 'slope';

export interface ChosenSources {
  /** In the order of choice. */
  nodes: Int32Array;
  /** What each added to σ when it joined. */
  gains: Float64Array;
  /** σ with the first k + 1 of them. */
  influence: Float64Array;
}

export interface SourceChoice extends ChosenSources {
  /** What every node adds as the first one (with `slope`: to first order); length n. */
  alone: Float64Array;
  /** Nodes tried in all rounds; a pass back counts as one. */
  evaluations: number;
  /** p_i(t) of the final set, (horizon + 1) × n. */
  marginals: Float64Array;
}

const CHOOSING = 'Trying nodes as sources';

/**
 * @param budget how many, 1 … n
 * @param tell   told after every choice but the last
 * Cost: `all` and `lazy`: n runs of message passing in the first round, each only where its source reaches, and n or few in later
 * ones; `slope`: about four runs a round. 8 · slots · (horizon + 1) bytes for messages.
 */
export function* chooseSources(
  network: Network,
  alpha: Float64Array,
  horizon: number,
  budget: number,
  evaluation: Evaluation,
  tell?: (chosen: ChosenSources) => Progress['outputs'],
): Generator<Progress, SourceChoice, void> {
  const { n } = network;
  invariant(budget >= 1 && budget <= n, `expected 1 … ${n} sources, got ${budget}`);
  const initial = new Float64Array(n);
  const chosen: { node: number; gain: number; influence: number }[] = [];
  const gains = new Float64Array(n).fill(Infinity);
  const trial = yield* evaluation === 'slope' ? bySlope(network, alpha, horizon) : byTrying(network, alpha, horizon);
  try {
    let alone = gains;
    let evaluations = 0;
    let run: KeptRun | undefined;
    let marginals: Float64Array = new Float64Array(0);
    for (let round = 0; round < budget; round++) {
      const lazily = evaluation === 'lazy' && round > 0;
      evaluations += yield* trial.round({ gains, initial, lazily, run, done: round * n, total: budget * n });
      if (round === 0) alone = gains.slice();
      const node = largestIndex(gains, (i) => initial[i] === 0);
      initial[node] = 1;
      const keep = trial.needsRun && round + 1 < budget;
      const at = { done: (round + 1) * n, total: budget * n };
      const passed = yield* inStage(CHOOSING, messagePassing(network, alpha, initial, horizon, keep), at);
      marginals = passed.marginals;
      run = passed.messages && { initial, marginals, messages: passed.messages };
      const influence = influenceOf(marginals, n, horizon);
      chosen.push({ node, gain: influence - (chosen.at(-1)?.influence ?? 0), influence });
      const outputs = round + 1 < budget ? tell?.(listed(chosen)) : undefined;
      yield { ...at, stage: CHOOSING, ...(outputs ? { outputs } : {}) };
    }
    return { ...listed(chosen), alone, evaluations, marginals };
  } finally {
    trial.release();
  }
}

const listed = (chosen: readonly { node: number; gain: number; influence: number }[]): ChosenSources => ({
  nodes: Int32Array.from(chosen, ({ node }) => node),
  gains: Float64Array.from(chosen, ({ gain }) => gain),
  influence: Float64Array.from(chosen, ({ influence }) => influence),
});

/** One way to find out what nodes that are no sources yet would add. */
interface Trial {
  /** Whether it works on messages of the run with the sources so far. */
  needsRun: boolean;
  /** Writes what is found out into `gains`; returns how many were tried. */
  round(round: Round): Generator<Progress, number, void>;
  release(): void;
}

interface Round {
  /** What was known before, and what is known then; length n. */
  gains: Float64Array;
  /** 1 for the sources so far. */
  initial: Float64Array;
  /** Only nodes that could still be the best are tried, most promising first. */
  lazily: boolean;
  run: KeptRun | undefined;
  done: number;
  total: number;
}

/** Message passing with each node as one more source. */
function* byTrying(network: Network, alpha: Float64Array, horizon: number): Generator<Progress, Trial, void> {
  const layout = yield* inStage('Laying out messages', sourceLayout(network, alpha));
  return {
    needsRun: true,
    *round({ gains, initial, lazily, run, done, total }) {
      const source = run ? new AddedSource(layout, horizon, run) : new LoneSource(layout, horizon);
      const order = lazily ? indicesDown(gains) : undefined;
      let best = -Infinity;
      let tried = 0;
      for (let k = 0; k < gains.length; k++) {
        const node = order ? order[k] : k;
        if (initial[node] > 0) continue;
        // All that follow promise less than what is there.
        if (order && gains[node] < tieBound(best)) break;
        gains[node] = yield* inStage(CHOOSING, source.run(node), { done: done + k, total });
        tried++;
        best = Math.max(best, gains[node]);
      }
      return tried;
    },
    release: () => {},
  };
}

/** To first order, (1 − p̄) ∂σ/∂p̄ of all nodes at once. */
function* bySlope(network: Network, alpha: Float64Array, horizon: number): Generator<Progress, Trial, void> {
  const engine = yield* influenceEngine(network, horizon);
  return {
    needsRun: false,
    *round({ gains, initial, done, total }) {
      const { bySource } = yield* inStage(CHOOSING, influenceGradient(engine, alpha, initial), { done, total });
      for (let i = 0; i < gains.length; i++) gains[i] = (1 - initial[i]) * bySource[i];
      return 1;
    },
    release: () => engine.release(),
  };
}
