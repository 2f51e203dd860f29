/** What cannot be simulated, before it is tried. */
import type { Issue } from '../../../core/errors';
import type { HawkesOptions } from './hawkes-run';

/** A fitted N may lie below the number of events by rounding alone. */
const ROUNDING = 1e-9;

/** Reasons why a Hawkes or HawkesN process cannot be run; empty where it can. */
export function checkSimulation(
  options: Omit<HawkesOptions, 'kernel'> & { kernel: { branchingFactor: number } },
): Issue[] {
  const { kernel, population, marks, history, horizon, mostEvents } = options;
  const n = history.times.length;
  if (population < n - ROUNDING)
    return [
      {
        code: 'n-too-small',
        severity: 'stopped',
        message: `The cascade has ${n} events already, more than the population of ${population}.`,
        where: { path: 'parameters.population' },
        found: String(population),
        expected: `N ≥ ${n}`,
        hint: 'Take a larger population.',
      },
    ];
  const offspring = kernel.branchingFactor * (marks ? (options.meanWeight ?? Infinity) : 1);
  // A process that nothing ends would run for ever.
  if (population === Infinity && horizon === Infinity && mostEvents === Infinity && !(offspring < 1))
    return [
      {
        code: 'explosive-without-cap',
        severity: 'stopped',
        message: `Every event brings ${Number.isFinite(offspring) ? offspring.toPrecision(3) : 'infinitely many'} others on average, so the cascade may never end.`,
        found: `n* = ${offspring}`,
        expected: 'n* < 1, or an end',
        hint: 'Set a last time, a most number of events, or a population.',
      },
    ];
  return [];
}

/** Why N people cannot be an epidemic: SIR counts whole people, more than its seeds. */
export function checkPeople(population: number, seeds: number): Issue[] {
  const where = { path: 'parameters.population' };
  if (!Number.isInteger(population))
    return [
      {
        code: 'not-integer-n',
        severity: 'stopped',
        message: `An epidemic needs a whole number of people, not ${population}.`,
        where,
        found: String(population),
        expected: 'a whole number',
        hint: 'Round the fitted N, and say so.',
      },
    ];
  if (population < seeds)
    return [
      {
        code: 'n-too-small',
        severity: 'stopped',
        message: `${seeds} people are infected in a population of ${population}.`,
        where,
        found: String(population),
        expected: `N ≥ ${seeds}`,
        hint: 'Take a larger population.',
      },
    ];
  return [];
}
