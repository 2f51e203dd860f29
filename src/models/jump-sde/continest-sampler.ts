/**
 * ConTinEst (Du, Song, Gomez-Rodriguez and Zha 2013): in a sample of all delays, the nodes within distance t of the sources are counted
 * by random labels. The least of k labels ~ Exp(1) is Exp(k), so that (m − 1) / Σ r* over m sets of labels has mean k; its variance is
 * k² / (m − 2). No recovery: distances say when a node is activated, never that it ceases to be active.
 */
import type { Rng } from '../../core/rng';
import { compileLaw, nextAge, type CompiledLaw } from './hazard';
import { incomingArcs, type IncomingArcs } from './incoming';
import { LeastLabelLists, type LengthsByHead } from './least-label-lists';
import type { PropagationModel } from './propagation';
import { Variates } from '../../core/variates';

/** Draws between two rests. */
const WORK_PER_STEP = 150_000;

export class ConTinEstSampler {
  /** Estimate of the number of active nodes at every time of the grid, from the last sample. */
  readonly counts: Float64Array;
  /** Entries of all lists of the last sample, all label sets together. */
  entries = 0;
  /** Arcs whose delay was drawn, and arcs looked at by the searches of the last sample. */
  work = 0;

  private readonly into: IncomingArcs;
  private readonly rates: Float64Array;
  private readonly law: CompiledLaw;
  private readonly lists: LeastLabelLists;
  private readonly variates = new Variates();
  /** Arcs of the sample that are not longer than the horizon. */
  private readonly short: LengthsByHead;
  private readonly order: Int32Array;
  private readonly labels: Float64Array;
  private readonly least: Float64Array;

  /**
   * @param model without recovery and thresholds; any law of delays
   * @param times the grid: from 0 to the horizon, ascending, evenly spaced
   * O(n + arcs) time and memory.
   */
  constructor(
    private readonly model: PropagationModel,
    private readonly labelSets: number,
    private readonly times: Float64Array,
  ) {
    const { n, heads } = model;
    this.into = incomingArcs(model);
    this.rates = Float64Array.from(this.into.arcs, (a) => model.rates[a]);
    this.law = compileLaw(model.delay);
    this.lists = new LeastLabelLists(n);
    this.short = {
      offsets: new Int32Array(n + 1),
      tails: new Int32Array(heads.length),
      lengths: new Float64Array(heads.length),
    };
    this.order = new Int32Array(n);
    this.labels = new Float64Array(n);
    this.least = new Float64Array(times.length);
    this.counts = new Float64Array(times.length);
  }

  /** Draws delays and labels anew and fills `counts`; yields every few milliseconds. O(label sets · arcs · log n) on average. */
  *sample(rng: Rng): Generator<void, void, void> {
    const { model, lists, counts, labelSets, order } = this;
    this.variates.begin(rng);
    this.entries = 0;
    this.work = this.rates.length;
    yield* this.drawDelays();
    counts.fill(0);
    for (let i = 0; i < order.length; i++) order[i] = i;
    // a shuffled order stays uniform when it is shuffled again for the next set
    for (let set = 0; set < labelSets; set++) {
      this.drawLabels();
      lists.work = 0;
      lists.begin(this.short, order, this.labels, model.horizon);
      while (lists.advance()) yield;
      this.entries += lists.length;
      this.work += lists.work;
      this.addLeastLabels();
    }
    for (let k = 0; k < counts.length; k++) counts[k] = (labelSets - 1) / counts[k];
  }

  private *drawDelays(): Generator<void, void, void> {
    const { n, horizon } = this.model;
    const { into, rates, law, variates, short } = this;
    let kept = 0;
    let drawn = 0;
    for (let v = 0; v < n; v++) {
      const end = into.offsets[v + 1];
      for (let a = into.offsets[v]; a < end; a++) {
        const delay = nextAge(law, rates[a], 0, variates.exponential());
        if (!(delay <= horizon)) continue;
        short.tails[kept] = into.tails[a];
        short.lengths[kept++] = delay;
      }
      short.offsets[v + 1] = kept;
      if ((drawn += end - into.offsets[v] + 1) >= WORK_PER_STEP) {
        drawn = 0;
        yield;
      }
    }
  }

  /** Labels ~ Exp(1) for all nodes: a random order, and the spacings of n sorted exponentials (Rényi 1953), so nothing is sorted. */
  private drawLabels(): void {
    const { order, labels, variates } = this;
    const n = order.length;
    let label = 0;
    for (let k = 0; k < n; k++) {
      const other = k + Math.floor(variates.uniform() * (n - k));
      const node = order[other];
      order[other] = order[k];
      order[k] = node;
      label += variates.exponential() / (n - k);
      labels[k] = label;
    }
  }

  /** Adds the least label within every time of the grid of any source. The lists are merged: one look at every entry. */
  private addLeastLabels(): void {
    const { least, times, counts, lists } = this;
    const last = times.length - 1;
    const perTime = last / times[last];
    least.fill(Infinity);
    for (const source of this.model.sources)
      for (let entry = lists.last[source]; entry >= 0; entry = lists.previous[entry]) {
        const distance = lists.distances[entry];
        let k = Math.min(last, Math.ceil(distance * perTime));
        while (k > 0 && times[k - 1] >= distance) k--;
        while (times[k] < distance) k++;
        if (lists.labels[entry] < least[k]) least[k] = lists.labels[entry];
      }
    let smallest = Infinity;
    for (let k = 0; k <= last; k++) {
      if (least[k] < smallest) smallest = least[k];
      counts[k] += smallest;
    }
  }
}
