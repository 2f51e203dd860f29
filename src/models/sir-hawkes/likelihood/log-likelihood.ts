/**
 * The log-likelihood of all models, SIR-HawkesN, eqs. 2, 3, 11 and 12 (their likelihoods are those of Rizoiu et al. 2018):
 *
 *   LL = Σ_i [ln((N − i)/N) + ln β_I A_i] − β_I Σ_i (N − i − 1)/N (U_(i+1) − U_i),    A and U as in `event-sums.ts`.
 *
 * The second sum is taken by parts: it is (N − n)/N U_n + 1/N Σ_(0<i<n) U_i, in which nothing is subtracted. Without N it is U_n.
 */
import { InvariantError } from '../../../core/errors';
import type { Steps } from '../../../core/method';
import { CompactSums } from './compact-sums';
import type { EventSums } from './event-sums';
import { ExponentialSums } from './exponential-sums';
import { GaussianSums } from './gaussian-sums';
import { coordinatesOf, type History, type Model } from '../history';
import type { Likelihood, LikelihoodParts, Shape } from './likelihood';
import { MixtureSums } from './mixture-sums';
import { NeumaierSum } from './neumaier-sum';
import { PowerLawSums } from './power-law-sums';
import { QExponentialSums } from './q-exponential-sums';

export type Sums = Likelihood['sums'];

/** Up to so many events all pairs are summed by default. */
export const EXACT_BY_DEFAULT = 2000;
/** N may be smaller than n by so much, which is rounding. */
const POPULATION_ROUNDING = 1e-9;
/** Pairs summed between two steps: some 10 ms. */
const PAIRS_PER_STEP = 1e5;

/** The sums that are taken when nobody says which. */
export function sumsByDefault(events: number): Sums {
  return events <= EXACT_BY_DEFAULT ? 'exact' : 'fast';
}

/** A history, which has at least one event and is in order, and a model, ready to be evaluated. Memory: some 100 n bytes. */
export function likelihoodOf(history: History, model: Model, sums: Sums): Likelihood {
  const evaluation = new Evaluation(history, model, sums);
  const byPairs = model.kernel === 'GAUSS' || ((model.kernel === 'PL' || model.kernel === 'QEXP') && sums === 'exact');
  const one: Likelihood = {
    history,
    model,
    sums,
    evaluate: (shape, gradient) => evaluation.evaluate(shape, gradient),
  };
  if (!byPairs || history.times.length <= EXACT_BY_DEFAULT) return one;
  return { ...one, steps: (shape, gradient) => evaluation.steps(shape, gradient) };
}

/** The way to sum that fits a kernel. */
export function eventSumsOf(history: History, model: Model, sums: Sums): EventSums {
  switch (model.kernel) {
    case 'EXP':
    case 'SI':
      return new ExponentialSums(history, model);
    case 'LIN':
    case 'QUAD':
      return new CompactSums(history, model);
    case 'GAUSS':
      return new GaussianSums(history, model);
    case 'PL':
      return sums === 'fast' ? new MixtureSums(history, model) : new PowerLawSums(history, model);
    case 'QEXP':
      return sums === 'fast' ? new MixtureSums(history, model) : new QExponentialSums(history, model);
    default:
      throw new InvariantError(`no kernel ${String(model.kernel satisfies never)}`);
  }
}

/** N as it is reckoned with: that of a plain Hawkes process is Infinity. */
export function populationOf({ finite }: Model, { population }: Pick<Shape, 'population'>, n: number): number {
  if (!finite) return Infinity;
  return population < n && population > n - POPULATION_ROUNDING ? n : population;
}

/** (N − events)/N: the share of the population that is left, not below 0; 1 where there is no N. */
export function roomFor(population: number, events: number): number {
  return population === Infinity ? 1 : Math.max(0, (population - events) / population);
}

class Evaluation {
  private readonly model: Model;
  private readonly sums: EventSums;
  private readonly n: number;
  private readonly seeds: number;
  private readonly finite: boolean;
  private readonly logs = new NeumaierSum();
  private readonly pastU = new NeumaierSum();
  /** Of the kernel's own coordinates, and of β where marks weigh. */
  private readonly logsBySlope: NeumaierSum[];
  private readonly pastUBy: NeumaierSum[];
  private readonly logsBy: Float64Array;
  private readonly loadBy: Float64Array;
  private population = Infinity;
  /** Rows up to here: n, or how many events N has room for. */
  private last = 0;
  private impossible = -1;
  private gradient = false;

  constructor(history: History, model: Model, sums: Sums) {
    this.n = history.times.length;
    if (this.n === 0) throw new InvariantError('a history needs an event');
    this.seeds = history.seeds;
    this.finite = model.finite;
    this.sums = eventSumsOf(history, model, sums);
    this.model = model;
    const coordinates = coordinatesOf(model).length;
    this.logsBy = new Float64Array(coordinates);
    this.loadBy = new Float64Array(coordinates);
    this.logsBySlope = Array.from(this.sums.slopes, () => new NeumaierSum());
    this.pastUBy = Array.from(this.sums.slopes, () => new NeumaierSum());
  }

  evaluate(shape: Shape, gradient: boolean): LikelihoodParts {
    this.begin(shape, gradient);
    this.rows(1, this.last + 1);
    return this.close();
  }

  *steps(shape: Shape, gradient: boolean): Steps<LikelihoodParts> {
    this.begin(shape, gradient);
    const total = (this.last * (this.last + 1)) / 2;
    for (let from = 1; from <= this.last;) {
      const to = Math.min(this.last + 1, Math.ceil(Math.sqrt(from * from + 2 * PAIRS_PER_STEP)));
      this.rows(from, to);
      from = to;
      yield { done: (to * (to - 1)) / 2, total, stage: 'Summing over pairs of events' };
    }
    return this.close();
  }

  private begin(shape: Shape, gradient: boolean): void {
    this.gradient = gradient;
    this.population = populationOf(this.model, shape, this.n);
    this.last = Math.max(0, Math.min(this.n, Math.floor(this.population)));
    this.impossible = -1;
    this.logs.clear();
    this.pastU.clear();
    for (const sum of [...this.logsBySlope, ...this.pastUBy]) sum.clear();
    this.sums.begin(shape, gradient);
  }

  private rows(from: number, to: number): void {
    const { sums, last, finite, gradient, seeds, population, logs, pastU, logsBySlope, pastUBy } = this;
    for (let i = from; i < to; i++) {
      sums.advance(i, finite || i === last);
      if (i === last) return;
      if (finite) {
        pastU.add(sums.u);
        if (gradient) for (let k = 0; k < pastUBy.length; k++) pastUBy[k].add(sums.uBy[k]);
      }
      if (i < seeds || this.impossible >= 0) continue;
      if (sums.logA === -Infinity) {
        this.impossible = i;
        continue;
      }
      logs.add(sums.logA);
      if (finite) logs.add(logSusceptible(i, population));
      if (gradient) for (let k = 0; k < logsBySlope.length; k++) logsBySlope[k].add(sums.slopes[k]);
    }
  }

  private close(): LikelihoodParts {
    const { sums, n, last, finite, seeds, population, gradient } = this;
    // N has no room for this one.
    if (last < n && this.impossible < 0) this.impossible = last;
    const possible = this.impossible < 0;
    const room = roomFor(population, last);
    const u = last > 0 ? sums.u : 0;
    const weighted = (atEnd: number, past: NeumaierSum): number =>
      (room === 0 || last === 0 ? 0 : room * atEnd) + (finite ? past.value / population : 0);
    if (gradient) {
      const own = this.logsBySlope.length - (this.model.marked ? 1 : 0);
      for (let k = 0; k < this.logsBySlope.length; k++) {
        const at = k < own || !finite ? k : k + 1;
        this.logsBy[at] = possible ? this.logsBySlope[k].value : 0;
        this.loadBy[at] = weighted(sums.uBy[k], this.pastUBy[k]);
      }
      if (finite) {
        this.logsBy[own] = possible ? logsByPopulation(seeds, n, population) : 0;
        this.loadBy[own] = population < Infinity ? (last * u - this.pastU.value) / population / population : 0;
      }
    }
    return {
      events: n - seeds,
      logs: possible ? this.logs.value : -Infinity,
      load: weighted(u, this.pastU),
      logsBy: gradient ? this.logsBy : NOTHING,
      loadBy: gradient ? this.loadBy : NOTHING,
      impossible: this.impossible,
    };
  }
}

const NOTHING = new Float64Array(0);

/** ln((N − i)/N): by the difference where it is small, by ln(1 − x) where i/N is. */
function logSusceptible(i: number, population: number): number {
  return 2 * i > population ? Math.log((population - i) / population) : Math.log1p(-i / population);
}

/** Σ [1/(N − i) − 1/N] over events that are not seeds. */
function logsByPopulation(seeds: number, n: number, population: number): number {
  const sum = new NeumaierSum();
  for (let i = seeds; i < n; i++) sum.add(i / population / (population - i));
  return population === Infinity ? 0 : sum.value;
}
