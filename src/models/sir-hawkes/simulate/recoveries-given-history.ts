/**
 * Who is still infected, where only infections were seen (SIR-HawkesN, section 3): recovery times drawn given the history, by particles
 * that walk along it and are drawn anew where few of them carry the weight (sequential importance sampling with resampling).
 *
 *   none      recovery times independent of what followed: HawkesN.
 *   possible  kept if somebody was infected just before every infection: what the paper's rejection sampling does.
 *   full      the law given the history: weights Π W(t_i−) exp(−∫ λ_I), for silence is evidence too.
 *
 * Rejection of whole draws would keep next to nothing of a long history; particles are rejected, or weighed, event by event.
 */
import type { Rng } from '../../../core/rng';
import type { Kernel } from '../kernels';

export type Conditioning = 'none' | 'possible' | 'full';

export interface SeenInfections {
  readonly kernel: Kernel;
  /** N of the intensity β_I S/N W; at least the number of infections. */
  readonly population: number;
  /** Ascending, the leading `seeds` of them at 0. */
  readonly infections: Float64Array;
  readonly seeds: number;
  /** w_i = m_i^β; absent: 1. */
  readonly weights?: Float64Array;
}

export class RecoveryParticles {
  /** The first infection that none of the particles allows: nothing is known from there on. −1: none. */
  lostAt = -1;
  private time = 0;
  /** Infections passed. */
  private passed = 0;
  private chances: Float64Array;
  /** By particle: ∫ Σ w_i over the infected since the time before. */
  private readonly pressures: Float64Array;
  /** particles × n: recovery times by person. */
  private recoveries: Float64Array;
  /** particles × n: who is infected, the first `infected[p]` of row p. */
  private who: Int32Array;
  private infected: Int32Array;
  private spare: { recoveries: Float64Array; who: Int32Array; infected: Int32Array };

  constructor(
    private readonly seen: SeenInfections,
    private readonly conditioning: Conditioning,
    private readonly particles: number,
    private readonly rng: Rng,
  ) {
    const cells = particles * seen.infections.length;
    const room = () => ({
      recoveries: new Float64Array(cells),
      who: new Int32Array(cells),
      infected: new Int32Array(particles),
    });
    ({ recoveries: this.recoveries, who: this.who, infected: this.infected } = room());
    this.spare = room();
    this.chances = new Float64Array(particles).fill(1 / particles);
    this.pressures = new Float64Array(particles);
    for (let i = 0; i < seen.seeds; i++) this.add();
  }

  /** Goes on to just before time t: infections before t are taken in, that at t is not. Times must not decrease. */
  advance(t: number): void {
    const { infections } = this.seen;
    while (this.passed < infections.length && infections[this.passed] < t && this.lostAt < 0) {
      this.pass(infections[this.passed]);
      this.weigh();
      if (this.lostAt < 0) this.add();
    }
    if (this.lostAt < 0) this.pass(t);
  }

  /** E[Σ w_i over the infected] at the time it has come to; NaN once lost. */
  infectedWeight(): number {
    if (this.lostAt >= 0) return NaN;
    let sum = 0;
    let chance = 0;
    for (let p = 0; p < this.particles; p++) {
      sum += this.chances[p] * this.weightOf(p);
      chance += this.chances[p];
    }
    return sum / chance;
  }

  /** Recovery times by person of one particle, chosen by its weight: one epidemic that agrees with the history. */
  draw(rng: Rng): Float64Array {
    let chance = 0;
    for (let p = 0; p < this.particles; p++) chance += this.chances[p];
    let left = rng.uniform() * chance;
    let p = 0;
    while (p < this.particles - 1 && left >= this.chances[p]) left -= this.chances[p++];
    const row = p * this.seen.infections.length;
    return this.recoveries.slice(row, row + this.passed);
  }

  /** The next person is infected, in every particle. */
  private add(): void {
    const { infections, kernel } = this.seen;
    const n = infections.length;
    const person = this.passed++;
    for (let p = 0; p < this.particles; p++) {
      this.recoveries[p * n + person] = infections[person] + kernel.recovery(this.rng.uniformPositive());
      this.who[p * n + this.infected[p]++] = person;
    }
  }

  /** No infection up to time t: recoveries happen, and silence weighs. */
  private pass(t: number): void {
    const { kernel, population, infections, weights } = this.seen;
    const n = infections.length;
    const rate = (kernel.infectionRate * (population - this.passed)) / population;
    const silent = this.conditioning === 'full' && rate > 0;
    const { recoveries, who, infected, time, chances, pressures } = this;
    let least = Infinity;
    for (let p = 0; p < this.particles; p++) {
      const row = p * n;
      let pressure = 0;
      for (let k = infected[p] - 1; k >= 0; k--) {
        const person = who[row + k];
        const recovery = recoveries[row + person];
        pressure += (weights?.[person] ?? 1) * (Math.min(recovery, t) - time);
        if (recovery <= t) who[row + k] = who[row + --infected[p]];
      }
      pressures[p] = pressure;
      if (chances[p] > 0 && pressure < least) least = pressure;
    }
    this.time = t;
    if (!silent) return;
    // Weights count beside each other alone: by the heaviest of them, so that no silence makes all of them 0.
    let sum = 0;
    for (let p = 0; p < this.particles; p++) {
      chances[p] *= Math.exp(-rate * Math.max(0, pressures[p] - least));
      sum += chances[p];
    }
    if (sum < 1e-100) for (let p = 0; p < this.particles; p++) chances[p] /= sum;
  }

  /** An infection happens now: what it says of who was infected. */
  private weigh(): void {
    const { chances, particles } = this;
    if (this.conditioning === 'none') return;
    let sum = 0;
    for (let p = 0; p < particles; p++) {
      const weight = this.weightOf(p);
      chances[p] *= this.conditioning === 'full' ? weight : weight > 0 ? 1 : 0;
      sum += chances[p];
    }
    if (!(sum > 0)) {
      this.lostAt = this.passed;
      return;
    }
    let squares = 0;
    for (let p = 0; p < particles; p++) squares += (chances[p] /= sum) ** 2;
    if (1 / squares < particles / 2) this.resample();
  }

  /** Systematic resampling: particle p is taken ⌊·⌋ or ⌈·⌉ times what its weight says. */
  private resample(): void {
    const { particles, spare, recoveries, who, infected, chances } = this;
    const n = this.seen.infections.length;
    let from = 0;
    let below = chances[0];
    const first = this.rng.uniform();
    for (let p = 0; p < particles; p++) {
      const at = (p + first) / particles;
      while (below <= at && from < particles - 1) below += chances[++from];
      spare.recoveries.set(recoveries.subarray(from * n, from * n + this.passed), p * n);
      spare.who.set(who.subarray(from * n, from * n + infected[from]), p * n);
      spare.infected[p] = infected[from];
    }
    this.spare = { recoveries, who, infected };
    ({ recoveries: this.recoveries, who: this.who, infected: this.infected } = spare);
    chances.fill(1 / particles);
  }

  private weightOf(p: number): number {
    const { weights } = this.seen;
    if (!weights) return this.infected[p];
    const row = p * this.seen.infections.length;
    let sum = 0;
    for (let k = 0; k < this.infected[p]; k++) sum += weights[this.who[row + k]];
    return sum;
  }
}
