/**
 * Times a run for the estimates: while it is under way and at its end. Pauses and earlier parts of a run would spoil the measure.
 */
import type { CascadesSize } from '../core/cascade';
import type { Estimator, Size } from './estimate';
import type { Experiment } from './experiment';
import type { Clock } from './pace';

/** Computing time after which progress says something about speed, milliseconds. */
const PROBE_MS = 50;

export class RunMeter {
  private since: number | undefined;
  private spoiled = false;
  private readonly experiment: Experiment;
  private readonly network: Size;
  private readonly clock: Clock;
  private readonly estimator: Estimator | undefined;
  private readonly cascades: CascadesSize | undefined;

  constructor(
    experiment: Experiment,
    network: Size,
    clock: Clock,
    estimator: Estimator | undefined,
    cascades?: CascadesSize,
  ) {
    this.experiment = experiment;
    this.network = network;
    this.clock = clock;
    this.estimator = estimator;
    this.cascades = cascades;
  }

  /** Computing begins. Starting a worker and sending it the network happens once, and says nothing about the next run. */
  start(): void {
    this.since = this.clock.now();
  }

  /** The time of this run is no measure. */
  spoil(): void {
    this.spoiled = true;
  }

  probe({ done, total }: { done: number; total?: number }): void {
    if (this.since === undefined || this.spoiled || !total || done <= 0) return;
    const ms = this.clock.now() - this.since;
    if (ms >= PROBE_MS)
      this.estimator?.probe(this.experiment, this.network, ms, Math.min(1, done / total), this.cascades);
  }

  finish(): void {
    if (this.since !== undefined && !this.spoiled)
      this.estimator?.learn(this.experiment, this.network, this.clock.now() - this.since, this.cascades);
  }
}
