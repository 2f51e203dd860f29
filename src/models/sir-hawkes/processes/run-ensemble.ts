/** Many runs of a process, kept as counts over time, a few numbers per run, and the first runs themselves. Plain data, folded in order. */
import type { Steps, Streams } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import { reachedBins } from '../../count-bins';
import { addTally, countsOf, TallyBuilder, type Tally } from '../../tally';
import type { Ending } from '../simulate/hawkes-run';
import { meanWeight } from '../simulate/marked-branching';
import { betaOfSettings, kernelOfSettings, marksOfSettings, sirOptions } from './process-settings';
import type { MarkSettings, PeopleSettings } from './process-settings';
import { simulateHawkes } from '../simulate/simulate-hawkes';
import { simulateSir } from '../simulate/simulate-sir';

export interface SimulateSettings extends PeopleSettings, MarkSettings {
  readonly process: 'SIR' | 'HawkesN' | 'Hawkes';
  readonly horizon: number;
  readonly mostEvents: number;
  readonly runs: number;
}

/** Times at which runs are counted: 0 … horizon, evenly. */
export const GRID = 121;
/** Runs kept as cascades: so many, and so many events of them together. */
export const MOST_CASCADES = 10_000;
export const MOST_KEPT_EVENTS = 2_000_000;
/** Events simulated between two yields. */
const SLICE = 8000;

/** How a run ended; the order is that of the table. */
export const ENDINGS = ['extinct', 'everybody', 'horizon', 'cap'] as const;

/** The largest number of people or events that a run can have. */
export function largestRun({ process, people, seeds, mostEvents }: SimulateSettings): number {
  const cap = seeds + mostEvents;
  return process === 'Hawkes' ? cap : Math.min(people, cap);
}

export interface RunCounts {
  readonly runs: number;
  /** By run, in order: events, time of the last one, index of the ending. */
  readonly sizes: readonly Float64Array[];
  readonly ends: readonly Float64Array[];
  readonly endings: readonly Uint8Array[];
  /** GRID × bins: runs by the number of events up to each time. */
  readonly reached: Tally;
  /** Σ over runs of C and of I at each time, and of their squares. */
  readonly sums: readonly [c: Float64Array, cc: Float64Array, i: Float64Array, ii: Float64Array];
  /** The first runs: events each, times and marks of all. */
  readonly cascades: readonly DrawnRuns[];
  /** Whether later runs are kept too. */
  readonly keeping: boolean;
  readonly kept: number;
}

interface DrawnRuns {
  readonly sizes: Int32Array;
  readonly times: Float64Array;
  readonly marks?: Float64Array;
}

interface OneRun {
  times: Float64Array;
  marks?: Float64Array;
  recoveries?: Float64Array;
  ending: Ending['reason'];
}

/** Runs of these settings, one for each of two streams. */
function sampler(p: SimulateSettings): (rng: Rng, after: () => Rng) => OneRun {
  const { horizon, mostEvents } = p;
  if (p.process === 'SIR') {
    const options = { ...sirOptions(p, horizon), mostEvents };
    return (rng) => {
      const { infections, recoveries, marks, ending } = simulateSir(options, rng);
      return { times: infections, recoveries, ending: ending.reason, ...(marks && { marks }) };
    };
  }
  const marks = marksOfSettings(p);
  const beta = betaOfSettings(p);
  const common = {
    kernel: kernelOfSettings(p),
    population: p.process === 'Hawkes' ? Infinity : p.people,
    beta,
    ...(marks && { marks, meanWeight: meanWeight(beta) }),
  };
  return (rng, after) => {
    const first = marks && Float64Array.from({ length: p.seeds }, () => marks(rng));
    const start = { times: new Float64Array(p.seeds), seeds: p.seeds, end: 0, ...(first && { marks: first }) };
    const run = simulateHawkes({ ...common, history: start, horizon, mostEvents }, rng);
    const times = joined(start.times, run.times);
    const all = first && run.marks ? joined(first, run.marks) : undefined;
    let ending = run.ending.reason;
    if (ending === 'horizon') {
      // Whether anything would still have come: the run goes on until its next event.
      const history = { times, seeds: p.seeds, end: horizon, ...(all && { marks: all }) };
      const more = simulateHawkes({ ...common, history, horizon: Infinity, mostEvents: 1 }, after());
      if (more.times.length === 0) ending = 'extinct';
    }
    return { times, ending, ...(all && { marks: all }) };
  };
}

/** Runs from … to − 1; run r draws from `streams('run', r)`, and whether it would go on from `streams('run', r, 'after')`. */
export function* simulateRuns(p: SimulateSettings, streams: Streams, from: number, to: number): Steps<RunCounts> {
  const one = sampler(p);
  const step = p.horizon / (GRID - 1);
  const bins = reachedBins(largestRun(p), GRID - 1);
  const reached = new TallyBuilder(GRID * bins.length);
  const [c, cc, i, ii] = [0, 1, 2, 3].map(() => new Float64Array(GRID));
  const sizes = new Float64Array(to - from);
  const ends = new Float64Array(to - from);
  const endings = new Uint8Array(to - from);
  const kept: { sizes: number[]; times: Float64Array[]; marks: Float64Array[] } = { sizes: [], times: [], marks: [] };
  let [keeping, events, work] = [true, 0, 0];
  const infected = new Int32Array(GRID + 1);
  const recovered = new Int32Array(GRID + 1);
  for (let r = from; r < to; r++) {
    const { times, marks, recoveries, ending } = one(streams('run', r), () => streams('run', r, 'after'));
    const k = r - from;
    sizes[k] = times.length;
    ends[k] = times[times.length - 1];
    endings[k] = ENDINGS.indexOf(ending === 'faded' ? 'extinct' : ending);
    countUpTo(times, step, infected);
    recovered.fill(0);
    if (recoveries) countUpTo(recoveries, step, recovered);
    for (let t = 0, C = 0, R = 0; t < GRID; t++) {
      C += infected[t];
      R += recovered[t];
      c[t] += C;
      cc[t] += C * C;
      i[t] += C - R;
      ii[t] += (C - R) ** 2;
      reached.add(t * bins.length + bins.of(C));
    }
    keeping &&= r < MOST_CASCADES && events + times.length <= MOST_KEPT_EVENTS;
    if (keeping) {
      events += times.length;
      kept.sizes.push(times.length);
      kept.times.push(times);
      if (marks) kept.marks.push(marks);
    }
    work += times.length + 2 * GRID;
    if (work > SLICE) {
      work = 0;
      yield { done: k + 1, total: to - from, stage: 'Simulating' };
    }
  }
  const marked = kept.marks.length > 0;
  return {
    runs: to - from,
    sizes: [sizes],
    ends: [ends],
    endings: [endings],
    reached: reached.tally(),
    sums: [c, cc, i, ii],
    cascades: [
      {
        sizes: Int32Array.from(kept.sizes),
        times: joined(...kept.times),
        ...(marked && { marks: joined(...kept.marks) }),
      },
    ],
    keeping,
    kept: events,
  };
}

/** Puts the runs of a part behind those that are there. */
export function addRuns(state: RunCounts | undefined, part: RunCounts): RunCounts {
  const sum = state ?? {
    ...part,
    runs: 0,
    sizes: [],
    ends: [],
    endings: [],
    reached: { cells: part.reached.cells, counts: new Int32Array(part.reached.cells) },
    sums: part.sums.map((values) => new Float64Array(values.length)) as unknown as RunCounts['sums'],
    cascades: [],
    keeping: true,
    kept: 0,
  };
  addTally(countsOf(sum.reached), part.reached);
  for (const [k, values] of sum.sums.entries()) for (let t = 0; t < values.length; t++) values[t] += part.sums[k][t];
  let { keeping, kept } = sum;
  const cascades = [...sum.cascades];
  for (const piece of keeping ? part.cascades : []) {
    let [count, events] = [0, 0];
    while (count < piece.sizes.length && kept + events + piece.sizes[count] <= MOST_KEPT_EVENTS)
      events += piece.sizes[count++];
    keeping = part.keeping && count === piece.sizes.length;
    kept += events;
    cascades.push({
      sizes: piece.sizes.slice(0, count),
      times: piece.times.slice(0, events),
      ...(piece.marks && { marks: piece.marks.slice(0, events) }),
    });
  }
  return {
    runs: sum.runs + part.runs,
    sizes: [...sum.sizes, ...part.sizes],
    ends: [...sum.ends, ...part.ends],
    endings: [...sum.endings, ...part.endings],
    reached: sum.reached,
    sums: sum.sums,
    cascades,
    keeping,
    kept,
  };
}

/** counts[k]: times in (grid[k − 1], grid[k]]; the last cell takes those after the horizon. */
function countUpTo(times: Float64Array, step: number, counts: Int32Array): void {
  counts.fill(0);
  for (const t of times) {
    let k = Math.min(GRID, Math.ceil(t / step));
    if (k > 0 && t <= (k - 1) * step) k--;
    counts[k]++;
  }
}

export function joined(...parts: readonly Float64Array[]): Float64Array<ArrayBuffer> {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
