/**
 * Estimates of I(t) that grow sample by sample: the first m samples are the estimate of size m. By exact runs, by a scheme, by
 * ConTinEst.
 */
import type { Progress, Streams } from '../../core/method';
import { ConTinEstSampler } from './continest-sampler';
import { runCurves } from './curves';
import { engineOf } from './engine';
import { GRID_INTERVALS, timeGrid, type PropagationModel, type PropagationSettings } from './propagation';
import { sampleTrajectories } from './sample-trajectories';
import type { SchemeSettings } from './scheme-settings';

const POINTS = GRID_INTERVALS + 1;
/** Curves held at a time. */
const CHUNK = 500;

export interface GrowingEstimate {
  /** Samples so far. */
  samples: number;
  /** Σ of their I(t_k), length 101. */
  readonly sums: Float64Array;
  /** Arcs handled so far. */
  work: number;
  /** Takes more samples, until there are `to`; yields every few milliseconds. */
  grow(to: number): Generator<Progress, void, void>;
}

/** Independent exact runs; run l draws from `streams(name, l)`. */
export class RunsEstimate implements GrowingEstimate {
  samples = 0;
  readonly sums = new Float64Array(POINTS);
  work = 0;
  private readonly engine;

  /** @param first number of the first run */
  constructor(
    private readonly model: PropagationModel,
    private readonly streams: Streams,
    private readonly name = 'run',
    private readonly first = 0,
  ) {
    this.engine = engineOf(model);
  }

  *grow(to: number): Generator<Progress, void, void> {
    while (this.samples < to) {
      const next = Math.min(to, this.samples + CHUNK);
      const [from, end] = [this.first + this.samples, this.first + next];
      const { values, work } = yield* runCurves(this.model, this.streams, from, end, this.name, this.engine);
      for (let at = 0, k = 0; at < values.length; at++) {
        this.sums[k] += values[at];
        if (++k === POINTS) k = 0;
      }
      for (const arcs of work) this.work += arcs;
      this.samples = next;
    }
  }
}

/** Trajectories by the scheme of choice, in antithetic pairs where there are any: sizes must be even then. */
export class SchemeEstimate implements GrowingEstimate {
  work = 0;
  readonly counts: { runs: number; pairs: boolean } & Record<'influence' | 'squares' | 'products', Float64Array>;

  /** @param samples number of the first trajectory; what was before it is not part of the sums */
  constructor(
    private readonly model: PropagationModel,
    private readonly settings: PropagationSettings & SchemeSettings,
    private readonly streams: Streams,
    public samples = 0,
  ) {
    const points = (): Float64Array => new Float64Array(POINTS);
    this.counts = { runs: 0, pairs: false, influence: points(), squares: points(), products: points() };
  }

  get sums(): Float64Array {
    return this.counts.influence;
  }

  *grow(to: number): Generator<Progress, void, void> {
    if (to <= this.samples) return;
    const { model, settings, streams, counts } = this;
    const more = yield* sampleTrajectories(model, settings, streams, this.samples, to);
    counts.pairs = more.pairs;
    counts.runs += more.runs;
    for (const key of ['influence', 'squares', 'products'] as const)
      for (let k = 0; k < POINTS; k++) counts[key][k] += more[key][k];
    this.work += more.work;
    this.samples = to;
  }
}

/** Samples of delays, each counted by several sets of labels; sample r draws from `streams('delays', r)`. */
export class ConTinEstEstimate implements GrowingEstimate {
  samples = 0;
  readonly sums = new Float64Array(POINTS);
  work = 0;
  private readonly sampler: ConTinEstSampler;

  constructor(
    model: PropagationModel,
    labelSets: number,
    private readonly streams: Streams,
  ) {
    this.sampler = new ConTinEstSampler(model, labelSets, timeGrid(model.horizon));
  }

  *grow(to: number): Generator<Progress, void, void> {
    const { sampler, sums } = this;
    for (; this.samples < to; this.samples++) {
      const progress = { done: this.samples, total: to, stage: 'Counting by labels' };
      for (const _ of sampler.sample(this.streams('delays', this.samples))) yield progress;
      for (let k = 0; k < POINTS; k++) sums[k] += sampler.counts[k];
      this.work += sampler.work;
      yield progress;
    }
  }
}
