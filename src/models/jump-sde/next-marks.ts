/**
 * Any model and any law by the next mark of every arc whose tail is active. Only marks that can matter are drawn: while the head is
 * active, or after the tail's recovery, nothing is. Both recoveries are known from the activations on, so that a mark is sought from
 * the head's recovery onwards – the marks of an arc are a Poisson process of intensity h(age), which may be entered at any time.
 *
 * Limited attention by thinning: a mark makes its head active with probability min(1, θ / Σ of the hazards of its active parents).
 */
import type { Rng } from '../../core/rng';
import { EventQueue } from './event-queue';
import { compileLaw, hazard, nextAge, type CompiledLaw } from './hazard';
import { incomingArcs, type IncomingArcs } from './incoming';
import type { PropagationModel } from './propagation';
import { EventLog, type Engine } from './trajectory';
import { Variates } from '../../core/variates';

const WORK_PER_STEP = 100_000;
/** Before any activation. */
const NEVER = -1;

export class NextMarks implements Engine {
  readonly log = new EventLog();
  work = 0;

  /** When the node's last activity began, −1 where it had none; and when it ends or ended (∞: never). */
  private readonly since: Float64Array;
  private readonly until: Float64Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private sourcesLeft = 0;
  private readonly queue: EventQueue;
  private readonly variates = new Variates();
  private readonly law: CompiledLaw;
  private readonly tails: Int32Array;
  private readonly incoming: IncomingArcs | undefined;

  constructor(private readonly model: PropagationModel) {
    const { n, offsets, heads } = model;
    this.law = compileLaw(model.delay);
    this.since = new Float64Array(n).fill(NEVER);
    this.until = new Float64Array(n).fill(NEVER);
    this.touched = new Int32Array(n);
    this.queue = new EventQueue(model.horizon, heads.length);
    this.tails = new Int32Array(heads.length);
    for (let j = 0; j < n; j++) this.tails.fill(j, offsets[j], offsets[j + 1]);
    this.incoming = model.threshold ? incomingArcs(model) : undefined;
  }

  begin(rng: Rng): void {
    const { since, until, touched } = this;
    for (let k = 0; k < this.touchedCount; k++) since[touched[k]] = until[touched[k]] = NEVER;
    this.touchedCount = 0;
    this.queue.clear();
    this.variates.begin(rng);
    this.work = 0;
    this.sourcesLeft = this.model.sources.length;
    const { sources } = this.model;
    // all are active before any of their arcs is looked at
    for (const source of sources) this.activate(source, 0);
  }

  /** Makes a node active and tells its recovery where that is within T. */
  private activate(node: number, time: number): void {
    const { model, log, since, until } = this;
    if (since[node] === NEVER) this.touched[this.touchedCount++] = node;
    since[node] = time;
    const gamma = model.recovery[node];
    const end = gamma > 0 ? time + this.variates.exponential() / gamma : Infinity;
    until[node] = end;
    if (end <= model.horizon && time > 0) {
      log.times[log.length] = end;
      log.nodes[log.length++] = ~node;
    }
  }

  advance(): boolean {
    const { model, law, log, queue, tails, since, until, variates } = this;
    const { heads, rates, horizon, sources } = model;
    const most = log.capacity - 2;
    const workEnd = this.work + WORK_PER_STEP;
    const once = model.kind !== 'SIS';
    log.length = 0;
    while (log.length <= most && this.work < workEnd) {
      if (this.sourcesLeft > 0) {
        const source = sources[sources.length - this.sourcesLeft--];
        if (until[source] <= horizon) {
          log.times[log.length] = until[source];
          log.nodes[log.length++] = ~source;
        }
        this.openArcs(source, 0);
        continue;
      }
      if (!queue.pop()) return false;
      const { time, item: arc } = queue;
      const head = heads[arc];
      const tail = tails[arc];
      this.work++;
      if (time >= until[head] && !(once && since[head] !== NEVER) && this.isHeeded(head, time)) {
        log.times[log.length] = time;
        log.parents[log.length] = tail;
        log.nodes[log.length++] = head;
        this.activate(head, time);
        this.openArcs(head, time);
      }
      // the next one of this arc that can matter
      if (once && since[head] !== NEVER) continue;
      const from = Math.max(time, until[head]);
      const end = until[tail];
      if (from >= end || from > horizon) continue;
      const next = since[tail] + nextAge(law, rates[arc], from - since[tail], variates.exponential());
      if (next <= horizon && next < end) queue.push(next, arc, 0);
    }
    return true;
  }

  /** The first marks that can matter of the arcs of a node that has become active at `time`. */
  private openArcs(node: number, time: number): void {
    const { model, law, queue, since, until, variates } = this;
    const { offsets, heads, rates, horizon } = model;
    const once = model.kind !== 'SIS';
    const life = until[node];
    const last = offsets[node + 1];
    this.work += last - offsets[node];
    for (let a = offsets[node]; a < last; a++) {
      const head = heads[a];
      if (once && since[head] !== NEVER) continue;
      const free = until[head];
      if (free >= life || free > horizon) continue;
      const age = free > time ? free - time : 0;
      const next = time + nextAge(law, rates[a], age, variates.exponential());
      if (next <= horizon && next < life) queue.push(next, a, 0);
    }
  }

  /** Whether a mark on an inactive node makes it active: always, or as its threshold allows. */
  private isHeeded(node: number, time: number): boolean {
    const { model, law, incoming, since, until } = this;
    const { threshold, rates } = model;
    if (!threshold || !incoming) return true;
    const theta = threshold[node];
    if (theta === Infinity) return true;
    let sum = 0;
    for (let k = incoming.offsets[node]; k < incoming.offsets[node + 1]; k++) {
      const tail = incoming.tails[k];
      if (since[tail] !== NEVER && time < until[tail]) sum += hazard(law, rates[incoming.arcs[k]], time - since[tail]);
    }
    this.work += incoming.offsets[node + 1] - incoming.offsets[node];
    return sum <= theta || this.variates.uniform() * sum < theta;
  }
}
