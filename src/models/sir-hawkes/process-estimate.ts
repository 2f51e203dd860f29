/** Time and memory of runs of the process methods, to the order of magnitude: 100,000 operations are about a millisecond. */
import {
  kernelOfSettings,
  type BiasSettings,
  type GapSettings,
  type PeopleSettings,
} from './processes/process-settings';
import { meanWeight } from './simulate/marked-branching';
import type { KernelSettings, MarkSettings } from './processes/process-settings';

interface Cost {
  operations: number;
  bytes: number;
}

/** Operations for one infection with its recovery, and for a run whatever its size. */
const INFECTION = 40;
/** The same for an event of a self-exciting process, with the candidates that are refused. */
const EVENT = 300;
const RUN = 3000;

/** Nearly as many as are infected where the epidemic takes off: N (1 − e^−n* z), or seeds/(1 − n*) where it does not. */
function likelySize(offspring: number, { people, seeds }: Pick<PeopleSettings, 'people' | 'seeds'>): number {
  if (offspring < 1) return Math.min(people, seeds / (1 - offspring));
  let share = 1;
  for (let k = 0; k < 40; k++) share = -Math.expm1(-offspring * share);
  return Math.min(people, Math.max(seeds + Math.sqrt(people), share * people));
}

export const estimateKernel = (_p: KernelSettings): Cost => ({ operations: 1e6, bytes: 1e5 });

export function estimateEpidemic(p: PeopleSettings & MarkSettings): Cost {
  const size = likelySize(kernelOfSettings(p).branchingFactor, p);
  // Two intensities at hundreds of times, each a sum over people.
  return { operations: 1e5 + 200 * size + 2 * size * Math.min(1200, 400 + 2 * size), bytes: 1e5 + 200 * size };
}

export function estimateSimulate(
  p: PeopleSettings & MarkSettings & { process: string; mostEvents: number; runs: number },
): Cost {
  const weight = p.markLaw === 'power-law' ? meanWeight(p.beta) : 1;
  const offspring = kernelOfSettings(p).branchingFactor * weight;
  const most = p.seeds + p.mostEvents;
  const people = p.process === 'Hawkes' ? most : Math.min(most, p.people);
  const size = likelySize(offspring, { people, seeds: p.seeds });
  return {
    operations: p.runs * (RUN + (p.process === 'SIR' ? INFECTION : EVENT) * size),
    bytes: 8e6 + 17 * p.runs + 32 * Math.min(2e6, Math.min(1e4, p.runs) * size),
  };
}

export function estimateFinalSize(p: PeopleSettings & { runs: number }): Cost {
  const kernel = kernelOfSettings(p);
  const size = likelySize(kernel.branchingFactor, p);
  const N = p.people;
  // HawkesN goes by rows for every kernel, SIR too but for EXP, whose chain takes N².
  const exact = (N * N * Math.min(N, 20 * kernel.branchingFactor + 20)) / 2;
  const laws = p.kernel === 'EXP' ? exact + N * N : exact + 1000 * N * N;
  return { operations: 1e5 + laws + 2 * p.runs * (20 + 3 * size), bytes: 1e5 + 16 * N * N + 16 * p.runs };
}

const BATCHES = 20;
const TIMES = 121;

/** Recoveries of all particles of a batch, twice. */
export const cloudBytes = ({ runs, events }: Pick<GapSettings, 'runs' | 'events'>): number =>
  24 * Math.ceil(runs / BATCHES) * events;

export function estimateGap(p: GapSettings): Cost {
  return {
    // Two clouds along 121 times, and their resampling; then the search for a history.
    operations: 2 * p.runs * (TIMES * (3 + 0.5 * p.events) + 10 * p.events) + 2e6,
    bytes: 1e6 + cloudBytes(p),
  };
}

export function estimateBias(p: BiasSettings): Cost {
  const size = likelySize(kernelOfSettings(p).branchingFactor, p);
  const events = p.groups * p.cascades * size;
  // A fit evaluates likelihood and gradient some hundred times; all pairs of events but for three kernels.
  const pairs = p.kernel === 'EXP' || p.kernel === 'LIN' || p.kernel === 'QUAD' ? 1 : Math.min(size, 300) / 2;
  return { operations: 1e6 + 100 * (1 + p.starts) * events * (16 + 2 * pairs), bytes: 1e6 + 500 * p.cascades * size };
}
