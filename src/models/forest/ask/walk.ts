/** The walk along a cascade: after every user who is likely to come next, and who came. Numbers only. */
import { STOP, type ForestData } from '../data/vocabulary';
import { rankOf } from '../scores/metrics';
import type { AskedCascade } from './asked-cascade';
import { likeliest, logSum, softmaxInto } from './probabilities';
import type { ScoredRows } from './walk-scores';

/** After so many users. */
export interface WalkStep {
  /** Candidates, the likeliest first. */
  listed: number[];
  probabilities: number[];
  /** The same without network context; NaN where there is none. */
  without: number[];
  /** Who came; absent where nobody knows. */
  next?: {
    id: number;
    /** Place among users, NaN for STOP. */
    rank: number;
    /** Place among users and STOP. */
    rankStop: number;
    probability: number;
    without: number;
  };
  stopProbability: number;
}

export class Walk {
  readonly steps: WalkStep[] = [];
  /** Users × nodes: probability of every node to be next, NaN for nodes that the model does not know. There with a network. */
  readonly field: Float64Array | undefined;
  private readonly infected: Uint8Array;
  private readonly p: Float64Array;
  private readonly idOf: Int32Array;

  /** @param nodes number of nodes of the network */
  constructor(
    private readonly data: Pick<ForestData, 'V' | 'nodeOf'>,
    private readonly cascade: AskedCascade,
    private readonly shown: number,
    nodes: number,
  ) {
    this.infected = new Uint8Array(data.V);
    this.p = new Float64Array(data.V);
    this.idOf = new Int32Array(nodes);
    data.nodeOf.forEach((node, id) => {
      if (node >= 0) this.idOf[node] = id;
    });
    if (nodes > 0) this.field = new Float64Array(cascade.ids.length * nodes);
  }

  /** Takes in the scores after some users, in their order. */
  take({ from, to, logits }: ScoredRows): void {
    const { V } = this.data;
    for (let t = from; t < to; t++) this.step(t, logits.subarray((t - from) * V, (t - from + 1) * V));
  }

  private step(t: number, logits: Float32Array): void {
    const { infected, p } = this;
    infected[this.cascade.ids[t]] = 1;
    softmaxInto(logits, p);
    const listed = likeliest(logits, this.shown);
    const id = this.cameAfter(t);
    const none = Number.NaN;
    this.steps.push({
      listed,
      probabilities: listed.map((v) => p[v]),
      without: listed.map(() => none),
      stopProbability: p[STOP],
      ...(id === undefined
        ? {}
        : {
            next: {
              id,
              rank: id === STOP ? none : rankOf(logits, id, infected, 'users'),
              rankStop: rankOf(logits, id, infected, 'stop'),
              probability: p[id],
              without: none,
            },
          }),
    });
    if (this.field) {
      const row = t * this.idOf.length;
      for (let node = 0; node < this.idOf.length; node++)
        this.field[row + node] = this.idOf[node] > 0 ? p[this.idOf[node]] : none;
    }
  }

  /** Takes in the scores that the model would give without network context. */
  takeWithout({ from, to, logits }: ScoredRows): void {
    const { V } = this.data;
    for (let t = from; t < to; t++) {
      const row = logits.subarray((t - from) * V, (t - from + 1) * V);
      const sum = logSum(row);
      const step = this.steps[t];
      step.without = step.listed.map((v) => Math.exp(row[v] - sum));
      if (step.next) step.next.without = Math.exp(row[step.next.id] - sum);
    }
  }

  private cameAfter(t: number): number | undefined {
    const { ids, ended } = this.cascade;
    if (t + 1 < ids.length) return ids[t + 1];
    return ended ? STOP : undefined;
  }
}
