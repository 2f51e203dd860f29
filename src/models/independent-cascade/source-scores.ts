/**
 * Where did it start? Every node is tried as the only source, p̄ = e_s, and scored by how well message passing from there explains what
 * was seen, node by node (Lokhov, Mézard, Ohta and Zdeborová 2014):
 *
 * - a snapshot at time t₀: Σ_i log( x_i p_i(t₀) + (1 − x_i)(1 − p_i(t₀)) ), x_i whether i is active;
 * - activation times: Σ_i log μ_i(τ_i), with τ_i = T for "not active at any step up to T − 1".
 *
 * Sums run over the nodes of which something is known. Probabilities count as at least 10⁻¹², so that one impossible observation costs
 * 27.6 and does not rule a candidate out. Since the nodes of one cascade are not independent, the scores rank candidates; they are no
 * likelihoods.
 */
import { invariant } from '../../core/errors';
import type { Progress } from '../../core/method';
import { LoneSource } from './lone-source';
import { portableLog } from './portable-log';
import type { SourceLayout, Visit } from './source-layout';

/** The least probability that an observation counts with. */
export const FLOOR = 1e-12;
const LOG_FLOOR = portableLog(FLOOR);

/** What is known; −1 for nodes of which nothing is. */
export type Clue =
  | {
      readonly kind: 'snapshot';
      /** t₀ ≥ 1. */
      readonly time: number;
      /** 1 active, 0 not; length n. */
      readonly seen: Int32Array;
    }
  | {
      readonly kind: 'times';
      /** T ≥ 2. */
      readonly time: number;
      /** τ, 0 … T; length n. */
      readonly seen: Int32Array;
    };

export interface SourceScores {
  /** Log score of every node as the source, length n. */
  scores: Float64Array;
  /** Observations that count with {@link FLOOR} for each candidate, length n. */
  floored: Int32Array;
}

/** Cost: one run of message passing for every node, each only where it can reach in time. Yields every few milliseconds. */
export function* sourceScores(layout: SourceLayout, clue: Clue): Generator<Progress, SourceScores, void> {
  const { n } = layout.slots;
  const { seen, time } = clue;
  const last = clue.kind === 'snapshot' ? time : time - 1;
  invariant(seen.length === n, `expected ${n} observations, got ${seen.length}`);
  invariant(last >= 1, `nothing can be told from a clue at time ${time}`);
  const lone = new LoneSource(layout, last);
  const tally = clue.kind === 'snapshot' ? new SnapshotTally(clue.time, seen) : new TimesTally(clue.time, seen);
  const scores = new Float64Array(n);
  const floored = new Int32Array(n);
  for (let source = 0; source < n; source++) {
    tally.begin();
    const steps = lone.run(source, tally.visit);
    while (!steps.next().done) yield { done: source, total: n, stage: 'Trying nodes as the source' };
    // Who is out of reach cannot be active: certain to be seen as inactive, impossible to be seen as active.
    const impossible = tally.activeInAll - tally.activeReached;
    scores[source] = tally.sum + impossible * LOG_FLOOR;
    floored[source] = tally.floored + impossible;
  }
  return { scores, floored };
}

/** What the nodes within reach of one candidate add up to. */
abstract class Tally {
  sum = 0;
  floored = 0;
  /** Nodes seen active that the candidate reaches. */
  activeReached = 0;
  /** Nodes seen active. */
  readonly activeInAll: number;
  abstract readonly visit: Visit;

  constructor(
    protected readonly seen: Int32Array,
    isActive: (x: number) => boolean,
  ) {
    this.activeInAll = seen.reduce((count, x) => count + (isActive(x) ? 1 : 0), 0);
  }

  begin(): void {
    this.sum = 0;
    this.floored = 0;
    this.activeReached = 0;
  }

  protected add(probability: number): void {
    if (probability < FLOOR) this.floored++;
    this.sum += portableLog(Math.max(probability, FLOOR));
  }
}

class SnapshotTally extends Tally {
  readonly visit: Visit;

  constructor(time: number, seen: Int32Array) {
    super(seen, (x) => x === 1);
    this.visit = (t, nodes, count, p) => {
      if (t !== time) return;
      for (let k = 0; k < count; k++) {
        const i = nodes[k];
        if (seen[i] < 0) continue;
        if (seen[i] === 1) this.activeReached++;
        this.add(seen[i] === 1 ? p[i] : 1 - p[i]);
      }
    };
  }
}

class TimesTally extends Tally {
  readonly visit: Visit;
  /** p_i one step before i was seen to become active, of the candidate at hand where the mark says so. */
  private readonly before: Float64Array;
  private readonly marks: Int32Array;
  private candidate = 0;

  constructor(time: number, seen: Int32Array) {
    super(seen, (x) => x >= 0 && x < time);
    this.before = new Float64Array(seen.length);
    this.marks = new Int32Array(seen.length);
    this.visit = (t, nodes, count, p) => {
      for (let k = 0; k < count; k++) {
        const i = nodes[k];
        if (seen[i] === t) {
          this.activeReached++;
          this.add(p[i] - (this.marks[i] === this.candidate ? this.before[i] : 0));
        } else if (seen[i] === t + 1) {
          if (t + 1 === time) this.add(1 - p[i]);
          else {
            this.before[i] = p[i];
            this.marks[i] = this.candidate;
          }
        }
      }
    };
  }

  override begin(): void {
    super.begin();
    this.candidate++;
  }
}

/** Shares that add up to one, exp(score) over the sum of them: what the scores would mean if they were log-likelihoods. O(n) */
export function sharesOf(scores: Float64Array): Float64Array {
  let best = -Infinity;
  for (const score of scores) best = Math.max(best, score);
  const shares = scores.map((score) => Math.exp(score - best));
  let sum = 0;
  for (const share of shares) sum += share;
  return shares.map((share) => share / sum);
}
