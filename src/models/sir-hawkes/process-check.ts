/** Settings of a process with which nothing can be simulated or compared, before it is tried (specification, section 11). */
import type { Issue } from '../../core/errors';
import { gigabytes, MEMORY_LIMIT_BYTES } from '../memory-limit';
import { checkPeople } from './simulate/check-simulation';
import { markedBranchingFactor } from './simulate/marked-branching';
import { cloudBytes } from './process-estimate';
import {
  kernelOfSettings,
  type GapSettings,
  type KernelSettings,
  type MarkSettings,
  type PeopleSettings,
} from './processes/process-settings';

/** An epidemic shown person by person, and epidemics fitted: so many people at most. */
const MOST_SHOWN = 20_000;
const MOST_FITTED = 10_000;

export const checkKernelMethod = (p: KernelSettings): Issue[] => rateIssues(p);

export const checkEpidemic = (p: PeopleSettings & MarkSettings): Issue[] =>
  firstOf(rateIssues(p), peopleIssues(p), markIssues(p), crowd(p, MOST_SHOWN, 'Every person of an epidemic is shown'));

export const checkSimulate = (p: PeopleSettings & MarkSettings & { readonly process: string }): Issue[] =>
  firstOf(rateIssues(p), p.process === 'Hawkes' ? [] : peopleIssues(p), markIssues(p));

export const checkFinalSize = (p: PeopleSettings): Issue[] =>
  firstOf(rateIssues(p), finiteOffspring(p), peopleIssues(p));

export const checkGap = (p: GapSettings): Issue[] =>
  firstOf(rateIssues(p), peopleIssues(p), somebodyLeft(p), eventIssues(p), memoryIssues(p));

export const checkBias = (p: PeopleSettings): Issue[] =>
  firstOf(
    rateIssues(p),
    peopleIssues(p),
    somebodyLeft(p),
    crowd(p, MOST_FITTED, 'Many epidemics are drawn and fitted'),
  );

/** One thing at a time: what is found later may follow from what is found first. */
const firstOf = (...checks: readonly Issue[][]): Issue[] => checks.find((issues) => issues.length > 0) ?? [];

/** Every parameter is above 0 by its range; together they may still be beyond numbers. */
function rateIssues(p: KernelSettings): Issue[] {
  const { infectionRate } = kernelOfSettings(p);
  if (infectionRate > 0 && infectionRate < Infinity) return [];
  return [
    {
      code: 'bad-param',
      severity: 'stopped',
      message: `With these parameters β_I = φ(0) is ${infectionRate}.`,
      where: { path: 'parameters.kappa' },
      found: String(infectionRate),
      expected: 'a positive number',
      hint: p.kernel === 'PL' ? 'Take κ, θ or c less extreme: β_I is κ c^−(1+θ).' : 'Take κ less extreme.',
    },
  ];
}

function finiteOffspring(p: KernelSettings): Issue[] {
  if (kernelOfSettings(p).branchingFactor < Infinity) return [];
  return [
    {
      code: 'bad-param',
      severity: 'stopped',
      message: 'This kernel gives everybody infinitely many offspring, so HawkesN reaches all people for certain.',
      where: { path: p.kernel === 'QEXP' ? 'parameters.q' : 'parameters.kappa' },
      found: p.kernel === 'QEXP' ? `q = ${p.q}` : 'n* = Infinity',
      expected: p.kernel === 'QEXP' ? 'q below 2' : 'a finite n*',
      hint: 'Take a kernel that fades faster.',
    },
  ];
}

const peopleIssues = ({ people, seeds }: PeopleSettings): Issue[] =>
  checkPeople(people, seeds).map((issue) => ({ ...issue, where: { path: 'parameters.people' } }));

function markIssues(p: KernelSettings & MarkSettings): Issue[] {
  if (p.markLaw === 'none') return [];
  const checked = markedBranchingFactor(1, p.beta);
  return checked.ok ? [] : checked.issues;
}

function crowd({ people }: PeopleSettings, most: number, why: string): Issue[] {
  if (people <= most) return [];
  return [
    {
      code: 'too-many-people',
      severity: 'stopped',
      message: `${why}, so there may be ${most.toLocaleString('en')} of them at most.`,
      where: { path: 'parameters.people' },
      found: String(people),
      expected: `N ≤ ${most}`,
      hint: 'Take a smaller population, or draw many runs instead.',
    },
  ];
}

function somebodyLeft({ people, seeds }: PeopleSettings): Issue[] {
  if (people > seeds) return [];
  return [
    {
      code: 'n-too-small',
      severity: 'stopped',
      message: 'All people are infected from the start, so nobody is left to be infected.',
      where: { path: 'parameters.people' },
      found: String(people),
      expected: `N > ${seeds}`,
      hint: 'Take a larger population, or fewer first people.',
    },
  ];
}

function eventIssues({ people, seeds, events }: GapSettings): Issue[] {
  if (events < seeds)
    return [
      {
        code: 'bad-param',
        severity: 'stopped',
        message: `${seeds} people are infected at time 0, more than the ${events} infections that are seen.`,
        where: { path: 'parameters.events' },
        found: String(events),
        expected: `${seeds} or more`,
        hint: 'See more infections, or begin with fewer people.',
      },
    ];
  if (events > people)
    return [
      {
        code: 'n-too-small',
        severity: 'stopped',
        message: `${people} people cannot have ${events} infections.`,
        where: { path: 'parameters.people' },
        found: String(people),
        expected: `N ≥ ${events}`,
        hint: 'Take a larger population, or see fewer infections.',
      },
    ];
  return [];
}

function memoryIssues(p: GapSettings): Issue[] {
  const bytes = cloudBytes(p);
  if (bytes <= MEMORY_LIMIT_BYTES) return [];
  return [
    {
      code: 'too-large',
      severity: 'stopped',
      message: `So many draws of so many recoveries take about ${gigabytes(bytes)}.`,
      where: { path: 'parameters.runs' },
      found: gigabytes(bytes),
      expected: `at most ${gigabytes(MEMORY_LIMIT_BYTES)}`,
      hint: 'Draw fewer runs, or see fewer infections.',
    },
  ];
}
