/** Counts of an epidemic as step curves, and its intensities given what happened (SIR-HawkesN, eqs. 1, 3–5, Fig. 1). */
import type { Steps } from '../../../core/method';
import type { SeriesOutput } from '../../../core/outputs';
import type { Kernel } from '../kernels';
import type { SirRun } from '../simulate/simulate-sir';

/** Curves with more steps than this are read off at as many times instead. */
const MOST_STEPS = 4000;
/** Times between events at which intensities are looked at. */
const POINTS = 400;
/** Terms Σ_j φ(t − t_j) between two yields. */
const SLICE = 200_000;
/** A hazard counts as no larger than this over the median recovery time: at the end of a compact support it has no bound. */
const STEEPEST = 50;

/** By kind of change, in the order of time; ties: recoveries first, as somebody who recovers then infects nobody. */
interface Change {
  readonly time: number;
  readonly person: number;
  readonly infection: boolean;
}

/** What happened until `end`, in order. O(n log n) */
function changesOf({ infections, recoveries }: SirRun, end: number): Change[] {
  const changes: Change[] = [];
  for (let person = 0; person < infections.length; person++) {
    changes.push({ time: infections[person], person, infection: true });
    if (recoveries[person] <= end) changes.push({ time: recoveries[person], person, infection: false });
  }
  return changes.sort((a, b) => a.time - b.time || Number(a.infection) - Number(b.infection) || a.person - b.person);
}

export interface EpidemicCurves {
  readonly cumulative: SeriesOutput;
  readonly infectious: SeriesOutput;
  readonly recovered: SeriesOutput;
  readonly susceptible: SeriesOutput;
  /** λ^I = β_I S/N W: constant between changes. */
  readonly infection: SeriesOutput;
}

/** All step curves from 0 to `end`: two points at every change, before and after. @param weights w_i; absent: 1 */
export function epidemicCurves(
  run: SirRun,
  kernel: Kernel,
  population: number,
  end: number,
  weights?: Float64Array,
): EpidemicCurves {
  const changes = changesOf(run, end);
  const every = Math.max(1, Math.ceil(changes.length / MOST_STEPS));
  const x: number[] = [];
  const rows = { cumulative: [], infectious: [], recovered: [], susceptible: [], infection: [] } as Record<
    keyof EpidemicCurves,
    number[]
  >;
  let [infected, recovered, weight] = [0, 0, 0];
  const point = (time: number): void => {
    x.push(time);
    rows.cumulative.push(infected);
    rows.infectious.push(infected - recovered);
    rows.recovered.push(recovered);
    rows.susceptible.push(population - infected);
    const w = infected > recovered ? Math.max(0, weight) : 0;
    rows.infection.push((kernel.infectionRate * (population - infected) * w) / population);
  };
  for (let k = 0; k < changes.length; k++) {
    const { time, person, infection } = changes[k];
    const shown = k % every === 0 || k === changes.length - 1;
    if (shown && time > 0) point(time);
    if (infection) infected++;
    else recovered++;
    weight += (infection ? 1 : -1) * (weights?.[person] ?? 1);
    // Several changes at one time are one step.
    if (shown && changes[k + 1]?.time !== time) point(time);
  }
  point(end);
  const times = Float64Array.from(x);
  const series = (y: number[]): SeriesOutput => ({ kind: 'series', x: times, y: Float64Array.from(y) });
  return {
    cumulative: series(rows.cumulative),
    infectious: series(rows.infectious),
    recovered: series(rows.recovered),
    susceptible: series(rows.susceptible),
    infection: series(rows.infection),
  };
}

/**
 * Where intensities are looked at: evenly, and just before and at every event where these are few. The second of two equal times is
 * after the event.
 */
function timesOf(events: readonly number[], end: number): { times: Float64Array; after: boolean[] } {
  const points: [time: number, after: number][] = [];
  for (let k = 0; k <= POINTS; k++) points.push([(end * k) / POINTS, 0]);
  if (events.length <= POINTS) for (const time of events) points.push([time, 0], [time, 1]);
  points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { times: Float64Array.from(points, ([time]) => time), after: points.map(([, after]) => after === 1) };
}

/** λ_HawkesN(t) = (N − N_t)/N Σ w_j φ(t − t_j): what infections alone say, if nothing else did. O(n × times) */
export function* hawkesIntensity(
  infections: Float64Array,
  kernel: Kernel,
  population: number,
  end: number,
  weights?: Float64Array,
): Steps<SeriesOutput> {
  const { times, after } = timesOf(Array.from(infections), end);
  const y = new Float64Array(times.length);
  let work = 0;
  for (let k = 0; k < times.length; k++) {
    const t = times[k];
    let sum = 0;
    let j = 0;
    for (; j < infections.length && (infections[j] < t || (infections[j] === t && (after[k] || t === 0))); j++)
      sum += (weights?.[j] ?? 1) * kernel.phi(t - infections[j]);
    y[k] = (Math.max(0, population - j) * sum) / population;
    work += j;
    if (work > SLICE) {
      work = 0;
      yield { done: k, total: times.length, stage: 'Intensity of HawkesN' };
    }
  }
  return { kind: 'series', x: times, y };
}

/** λ^R(t) = Σ h(t − t_i) over the infectious (eq. 5). Each h is cut off at 50 over the median recovery time. O(n × times) */
export function* recoveryIntensity(run: SirRun, kernel: Kernel, end: number): Steps<SeriesOutput> {
  const { infections, recoveries } = run;
  const steepest = STEEPEST / kernel.recovery(0.5);
  const changes = changesOf(run, end);
  const { times, after } = timesOf(
    changes.map(({ time }) => time),
    end,
  );
  const y = new Float64Array(times.length);
  /** Those infectious, in no order. */
  const who: number[] = [];
  let [next, work] = [0, 0];
  for (let k = 0; k < times.length; k++) {
    const t = times[k];
    for (
      ;
      next < infections.length && (infections[next] < t || (infections[next] === t && (after[k] || t === 0)));
      next++
    )
      who.push(next);
    let sum = 0;
    for (let i = who.length - 1; i >= 0; i--) {
      const person = who[i];
      const recovery = recoveries[person];
      if (recovery < t || (recovery === t && after[k])) {
        who[i] = who[who.length - 1];
        who.pop();
      } else sum += Math.min(steepest, kernel.hazard(t - infections[person]));
    }
    y[k] = sum;
    work += who.length;
    if (work > SLICE) {
      work = 0;
      yield { done: k, total: times.length, stage: 'Intensity of recoveries' };
    }
  }
  return { kind: 'series', x: times, y };
}

/**
 * The time before which a person cannot have recovered: the last infection at which nobody else was infectious, so that it came from
 * this person (the red event of Fig. 1). NaN: there is none. Other recoveries are as they were. O(n log n)
 */
export function sureUntil(run: SirRun): Float64Array {
  const sure = new Float64Array(run.infections.length).fill(NaN);
  const infectious = new Set<number>();
  for (const { time, person, infection } of changesOf(run, Infinity)) {
    if (!infection) {
      infectious.delete(person);
      continue;
    }
    if (infectious.size === 1 && time > 0) for (const only of infectious) sure[only] = time;
    infectious.add(person);
  }
  return sure;
}
