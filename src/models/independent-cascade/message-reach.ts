/**
 * Which messages can ever be positive, and which can be seen: message passing (SLICER, eqs. 1–2) with the values taken away. It holds
 * for all α strictly between 0 and 1, since every derivative of a message by an earlier one is then positive and nothing cancels. A
 * message k → j leaves out what j said before, so both searches walk along arcs and never straight back.
 */
import type { Network } from '../../core/network';
import { inPieces } from '../../core/once';

export const NEVER = 0x7fffffff;
const WORK_PER_STEP = 50_000;

/** Arcs (their numbers are those of the network) by tail and by head. */
export interface ArcEnds {
  readonly tails: Int32Array;
  /** Arcs into node i are `intoArcs[intoOffsets[i]] … intoArcs[intoOffsets[i+1]−1]`. */
  readonly intoOffsets: Int32Array;
  readonly intoArcs: Int32Array;
}

/** Cost: O(n + arcs). */
export function* arcEnds({ n, offsets, targets }: Network): Generator<void, ArcEnds, void> {
  const tails = new Int32Array(targets.length);
  const intoOffsets = new Int32Array(n + 1);
  const intoArcs = new Int32Array(targets.length);
  for (let i = 0; i < n; i++) tails.fill(i, offsets[i], offsets[i + 1]);
  yield* inPieces(targets.length, (from, to) => {
    for (let a = from; a < to; a++) intoOffsets[targets[a] + 1]++;
  });
  for (let i = 0; i < n; i++) intoOffsets[i + 1] += intoOffsets[i];
  const next = intoOffsets.slice(0, n);
  yield* inPieces(targets.length, (from, to) => {
    for (let a = from; a < to; a++) intoArcs[next[targets[a]]++] = a;
  });
  return { tails, intoOffsets, intoArcs };
}

/** Both searches, for one class after the other; only what the last class has touched is cleared. Memory: four words an arc. */
export class MessageReach {
  /** First step t at which the message of an arc can be positive, q(t) > 0; NEVER where not within the limit. */
  readonly since: Int32Array;
  /** Steps from a change of the head of an arc, by a try along it, until an observed node can differ; 0 where the head is one. */
  readonly delay: Int32Array;
  /** Arcs with a message, in order of time; the first `count` entries. */
  readonly order: Int32Array;
  count = 0;

  private readonly seenOrder: Int32Array;
  private seenCount = 0;
  private sources: Int32Array = new Int32Array();
  /** How many different neighbours have brought news to a node, 2 for two or more, and the first of them. */
  private readonly arrivals: Uint8Array;
  private readonly first: Int32Array;
  private readonly returns: Uint8Array;
  private readonly firstReturn: Int32Array;

  constructor(
    private readonly network: Network,
    private readonly ends: ArcEnds,
  ) {
    const arcs = network.targets.length;
    this.since = new Int32Array(arcs).fill(NEVER);
    this.delay = new Int32Array(arcs).fill(NEVER);
    this.order = new Int32Array(arcs);
    this.seenOrder = new Int32Array(arcs);
    this.arrivals = new Uint8Array(network.n);
    this.first = new Int32Array(network.n);
    this.returns = new Uint8Array(network.n);
    this.firstReturn = new Int32Array(network.n);
  }

  /**
   * Finds {@link since} from the nodes with p̄ > 0. @param limit no message is followed beyond this step
   * Cost: O(arcs touched). Forgets the search before.
   */
  *spread(sources: Int32Array, limit: number): Generator<void, void, void> {
    const { since, order, arrivals, first } = this;
    const { offsets, targets } = this.network;
    const { tails } = this.ends;
    this.clear();
    this.sources = sources;
    let count = 0;
    const send = (from: number, except: number, time: number): void => {
      for (let a = offsets[from]; a < offsets[from + 1]; a++)
        if (targets[a] !== except) {
          since[a] = time;
          order[count++] = a;
        }
    };
    for (const i of sources) {
      arrivals[i] = 2; // it sends from the start, whatever comes in
      send(i, -1, 0);
    }
    let work = count;
    for (let next = 0; next < count; next++) {
      const arc = order[next];
      if (since[arc] >= limit) break;
      const l = tails[arc];
      const k = targets[arc];
      work++;
      if (arrivals[k] === 0) {
        arrivals[k] = 1;
        first[k] = l;
        send(k, l, since[arc] + 1);
        work += offsets[k + 1] - offsets[k];
      } else if (arrivals[k] === 1 && first[k] !== l) {
        arrivals[k] = 2;
        work += offsets[k + 1] - offsets[k];
        for (let a = offsets[k]; a < offsets[k + 1]; a++)
          if (targets[a] === first[k]) {
            since[a] = since[arc] + 1;
            order[count++] = a;
          }
      }
      if (work >= WORK_PER_STEP) {
        work = 0;
        this.count = count;
        yield;
      }
    }
    this.count = count;
  }

  /**
   * Finds {@link delay} for the arcs with a message, or for all.
   * @param certain 1 for nodes with p̄ = 1, which nothing changes; @param observed 1 for nodes whose times are seen; length n
   * @param limit longest delay that matters
   * Cost: O(arcs touched).
   */
  *look(certain: Uint8Array, observed: Uint8Array, limit: number, everywhere = false): Generator<void, void, void> {
    const { since, delay, order, seenOrder, returns, firstReturn } = this;
    const { targets } = this.network;
    const { tails, intoOffsets, intoArcs } = this.ends;
    const candidates = everywhere ? targets.length : this.count;
    let count = 0;
    let work = 0;
    const tell = (arc: number, steps: number): void => {
      if (delay[arc] !== NEVER || (since[arc] === NEVER && !everywhere)) return;
      delay[arc] = steps;
      seenOrder[count++] = arc;
    };
    for (let next = 0; next < candidates; next++) {
      const arc = everywhere ? next : order[next];
      if (observed[targets[arc]] && !certain[targets[arc]]) tell(arc, 0);
    }
    for (let next = 0; next < count; next++) {
      const arc = seenOrder[next];
      if (delay[arc] >= limit) break;
      const j = tails[arc];
      const i = targets[arc];
      work++;
      if (!certain[j] && (returns[j] === 0 || (returns[j] === 1 && firstReturn[j] !== i))) {
        const before = returns[j]++ === 0 ? -1 : firstReturn[j];
        if (before < 0) firstReturn[j] = i;
        work += intoOffsets[j + 1] - intoOffsets[j];
        // The first to return tells all but itself, the second one tells the first.
        for (let k = intoOffsets[j]; k < intoOffsets[j + 1]; k++) {
          const into = intoArcs[k];
          if (before < 0 ? tails[into] !== i : tails[into] === before) tell(into, delay[arc] + 1);
        }
      }
      if (work >= WORK_PER_STEP) {
        work = 0;
        this.seenCount = count;
        yield;
      }
    }
    this.seenCount = count;
  }

  private clear(): void {
    const { since, delay, order, seenOrder, arrivals, returns } = this;
    const { targets } = this.network;
    const { tails } = this.ends;
    for (let k = 0; k < this.count; k++) {
      since[order[k]] = NEVER;
      arrivals[targets[order[k]]] = 0;
    }
    for (let k = 0; k < this.seenCount; k++) {
      delay[seenOrder[k]] = NEVER;
      returns[tails[seenOrder[k]]] = 0;
    }
    for (const i of this.sources) arrivals[i] = 0;
    this.count = this.seenCount = 0;
  }
}
