/**
 * SI and SIR by first passage, any law of delays: Dijkstra's shortest paths with random lengths. An arc's delay is drawn once, when its
 * tail becomes active, and only if its head is not active by then. SIR drops what comes after the tail's recovery.
 *
 * Nodes wait in a calendar of buckets that covers the time in which things happen, one list per bucket; the bucket that is being
 * emptied is a small binary heap. O(1) per node where buckets hold few, O(log) at worst. The width of buckets is learned from the runs
 * before: it changes the speed and never the order, which is by time, then node.
 */
import type { Rng } from '../../core/rng';
import { compileLaw, EXPONENTIAL, nextAge, type CompiledLaw } from './hazard';
import { PairLuck } from './pair-luck';
import type { PropagationModel } from './propagation';
import { TimeHeap } from '../../core/time-heap';
import { EventLog, type PairedEngine } from './trajectory';
import { Variates } from '../../core/variates';

/** Arcs looked at between two rests: a few milliseconds. */
const WORK_PER_STEP = 100_000;

/** Memory: O(n) words. A run costs O(arcs of the nodes it reaches), nothing of size n. */
export class FirstPassage implements PairedEngine {
  readonly log = new EventLog();
  work = 0;

  private readonly law: CompiledLaw;
  /** 1/α of every arc. */
  private readonly spans: Float64Array;
  /** When a node becomes active, as far as is known, and whose mark does it; just beyond T where nothing is known. */
  private readonly due: Float64Array;
  private readonly parents: Int32Array;
  private readonly beyond: number;
  private readonly touched: Int32Array;
  private touchedCount = 0;

  /** First waiting node of every bucket and the next one after every node; −1 ends a list. */
  private readonly buckets: Int32Array;
  private readonly following: Int32Array;
  /** Buckets per unit of time. */
  private scale: number;
  private current = 0;
  /** Nodes in lists, without those in the heap. */
  private listed = 0;
  private readonly heap = new TimeHeap();
  /** How far the calendar reaches, and how far the longest run of late went. */
  private usualEnd = 0;
  private lastTime = 0;

  private readonly variates = new Variates();
  private readonly pairLuck: PairLuck | undefined;

  /** @param paired runs come in antithetic pairs */
  constructor(
    private readonly model: PropagationModel,
    paired: boolean,
  ) {
    const { n, horizon } = model;
    this.law = compileLaw(model.delay);
    this.spans = model.rates.map((rate) => 1 / rate);
    this.beyond = horizon * (1 + 2 ** -52);
    this.due = new Float64Array(n).fill(this.beyond);
    this.parents = new Int32Array(n);
    this.touched = new Int32Array(n);
    this.following = new Int32Array(n);
    let count = 64;
    while (count < n && count < 1 << 20) count *= 2;
    this.buckets = new Int32Array(count).fill(-1);
    this.scale = count / horizon;
    this.pairLuck = paired ? new PairLuck() : undefined;
  }

  begin(rng: Rng, mirrored = false): void {
    const { due, touched, beyond, heap } = this;
    for (let k = 0; k < this.touchedCount; k++) due[touched[k]] = beyond;
    if (this.listed > 0) this.buckets.fill(-1);
    heap.length = this.listed = 0;
    this.current = 0;
    this.work = 0;
    this.adapt();
    if (this.pairLuck) this.pairLuck.begin(rng, mirrored);
    else this.variates.begin(rng);
    const { sources } = this.model;
    for (const source of sources) {
      due[source] = 0;
      this.parents[source] = -1;
      heap.push(0, source);
    }
    touched.set(sources);
    this.touchedCount = sources.length;
  }

  /** The next run will go about as far as the longest of late: what comes later shares the last bucket. */
  private adapt(): void {
    this.usualEnd = Math.max(this.lastTime, 0.95 * this.usualEnd);
    this.lastTime = 0;
    const { length } = this.buckets;
    const used = this.usualEnd * this.scale;
    if (this.usualEnd > 0 && (used < 0.7 * length || used > length))
      this.scale = length / Math.min(this.model.horizon, 1.2 * this.usualEnd);
  }

  advance(): boolean {
    const { model, law, spans, log, due, parents, touched, beyond, buckets, following, heap, scale } = this;
    const { offsets, heads, rates, recovery, horizon, kind } = model;
    const { variates, pairLuck } = this;
    const { exponentials } = variates;
    const { times: toldTimes, nodes: toldNodes, parents: toldParents } = log;
    const isExponential = law.code === EXPONENTIAL;
    const recovers = kind === 'SIR';
    const arcs = heads.length;
    const lastBucket = buckets.length - 1;
    const most = log.capacity - 2;
    const workEnd = this.work + WORK_PER_STEP;
    let { exponentialAt } = variates;
    let { touchedCount, work, current, listed, lastTime } = this;
    let length = 0;
    let more = true;
    while (length <= most && work < workEnd) {
      let node: number;
      if (heap.length > 0) {
        const time = heap.times[0];
        node = heap.pop();
        // it came earlier from elsewhere
        if (time !== due[node]) continue;
      } else if (listed > 0) {
        do node = buckets[++current];
        while (node < 0);
        buckets[current] = -1;
        listed--;
        if (following[node] >= 0) {
          heap.push(due[node], node);
          while ((node = following[node]) >= 0) {
            heap.push(due[node], node);
            listed--;
          }
          continue;
        }
      } else {
        more = false;
        break;
      }
      const time = due[node];
      lastTime = time;
      if (parents[node] >= 0) {
        toldTimes[length] = time;
        toldParents[length] = parents[node];
        toldNodes[length++] = node;
      }
      let life = Infinity;
      if (recovers && recovery[node] > 0) {
        if (pairLuck) life = pairLuck.exponential(arcs + node) / recovery[node];
        else {
          if (exponentialAt === variates.exponentialCount) exponentialAt = variates.moreExponentials();
          life = exponentials[exponentialAt++] / recovery[node];
        }
        if (time + life <= horizon) {
          toldTimes[length] = time + life;
          toldNodes[length++] = ~node;
        }
      }
      const end = offsets[node + 1];
      work += end - offsets[node];
      for (let a = offsets[node]; a < end; a++) {
        const head = heads[a];
        const known = due[head];
        if (known <= time) continue;
        let e: number;
        if (pairLuck) e = pairLuck.exponential(a);
        else {
          if (exponentialAt === variates.exponentialCount) exponentialAt = variates.moreExponentials();
          e = exponentials[exponentialAt++];
        }
        const delay = isExponential ? e * spans[a] : nextAge(law, rates[a], 0, e);
        const arrival = time + delay;
        // what comes with or after the tail's recovery is none; a delay may be ∞
        if (!(arrival < known) || delay >= life) continue;
        due[head] = arrival;
        parents[head] = node;
        const place = arrival * scale;
        const bucket = place < lastBucket ? place | 0 : lastBucket;
        if (known === beyond) touched[touchedCount++] = head;
        else {
          const before = known * scale;
          const old = before < lastBucket ? before | 0 : lastBucket;
          // lists are not in order, so nothing moves within one; in the heap the old entry is passed over later
          if (old === bucket && old > current) continue;
          if (old > current) {
            listed--;
            let k = buckets[old];
            if (k === head) buckets[old] = following[head];
            else {
              while (following[k] !== head) k = following[k];
              following[k] = following[head];
            }
          }
        }
        if (bucket > current) {
          listed++;
          following[head] = buckets[bucket];
          buckets[bucket] = head;
        } else heap.push(arrival, head);
      }
    }
    log.length = length;
    variates.exponentialAt = exponentialAt;
    this.touchedCount = touchedCount;
    this.work = work;
    this.current = current;
    this.listed = listed;
    this.lastTime = lastTime;
    return more;
  }
}
