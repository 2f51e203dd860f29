/**
 * SI and SIR by first passage, any law of delays (section 4.1 of Dijkstra's shortest paths with random lengths): an arc's delay is drawn
 * once, when its tail becomes active, and only if its head is not active already. SIR drops what comes after the tail's recovery.
 */
import type { Rng } from '../../core/rng';
import { EventQueue } from './event-queue';
import { compileLaw, EXPONENTIAL, nextAge } from './hazard';
import { PairLuck } from './pair-luck';
import type { PropagationModel } from './propagation';
import { EventLog, type PairedEngine } from './trajectory';
import { Variates } from './variates';

/** Arcs looked at between two rests: a few milliseconds. */
const WORK_PER_STEP = 100_000;

/** Memory: O(n) words. A run costs O(arcs of the nodes it reaches), nothing of size n. */
export class FirstPassage implements PairedEngine {
  readonly log = new EventLog();
  work = 0;

  /** When a node becomes active, as far as is known; just beyond T where nothing is. */
  private readonly due: Float64Array;
  private readonly beyond: number;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private readonly queue: EventQueue;
  private readonly variates = new Variates();
  private readonly pairLuck: PairLuck | undefined;

  /** @param paired runs come in antithetic pairs */
  constructor(
    private readonly model: PropagationModel,
    paired: boolean,
  ) {
    this.beyond = model.horizon * (1 + 2 ** -52);
    this.due = new Float64Array(model.n).fill(this.beyond);
    this.touched = new Int32Array(model.n);
    this.queue = new EventQueue(model.horizon, model.n);
    this.pairLuck = paired ? new PairLuck() : undefined;
  }

  begin(rng: Rng, mirrored = false): void {
    const { due, touched, beyond, queue } = this;
    for (let k = 0; k < this.touchedCount; k++) due[touched[k]] = beyond;
    queue.clear();
    this.work = 0;
    if (this.pairLuck) this.pairLuck.begin(rng, mirrored);
    else this.variates.begin(rng);
    const { sources } = this.model;
    for (const source of sources) {
      due[source] = 0;
      queue.push(0, source, -1);
    }
    touched.set(sources);
    this.touchedCount = sources.length;
  }

  advance(): boolean {
    const { model, log, due, touched, beyond, queue, variates, pairLuck } = this;
    const { offsets, heads, rates, recovery, horizon } = model;
    const { times, nodes, parents } = log;
    const law = compileLaw(model.delay);
    const isExponential = law.code === EXPONENTIAL;
    const recovers = model.kind === 'SIR';
    const arcs = heads.length;
    const most = log.capacity - 2;
    const workEnd = this.work + WORK_PER_STEP;
    let { touchedCount, work } = this;
    let length = 0;
    let more = true;
    while (length <= most && work < workEnd) {
      if (!queue.pop()) {
        more = false;
        break;
      }
      const { time, item: node } = queue;
      // it came earlier from elsewhere
      if (time !== due[node]) continue;
      if (queue.origin >= 0) {
        times[length] = time;
        parents[length] = queue.origin;
        nodes[length++] = node;
      }
      let life = Infinity;
      if (recovers && recovery[node] > 0) {
        life = (pairLuck ? pairLuck.exponential(arcs + node) : variates.exponential()) / recovery[node];
        if (time + life <= horizon) {
          times[length] = time + life;
          nodes[length++] = ~node;
        }
      }
      const end = offsets[node + 1];
      work += end - offsets[node];
      for (let a = offsets[node]; a < end; a++) {
        const head = heads[a];
        const known = due[head];
        if (known <= time) continue;
        const e = pairLuck ? pairLuck.exponential(a) : variates.exponential();
        const delay = isExponential ? e / rates[a] : nextAge(law, rates[a], 0, e);
        const arrival = time + delay;
        // a delay of the tail's whole life and more is none; ∞ may be compared with ∞
        if (!(arrival < known) || delay > life) continue;
        if (known === beyond) touched[touchedCount++] = head;
        due[head] = arrival;
        queue.push(arrival, head, node);
      }
    }
    log.length = length;
    this.touchedCount = touchedCount;
    this.work = work;
    return more;
  }
}
