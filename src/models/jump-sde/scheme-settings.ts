/** How trajectories are sampled: the schemes, what they can do, and what they change of the settings. */
import type { Issue } from '../../core/errors';
import type { Network } from '../../core/network';
import type { ParameterTable } from '../../core/parameters';
import { checkMarks, remarkOnStep } from './mark-check';
import { marksPerRun, simulationBytes, workPerRun, arcCountOf, type Estimate, type Size } from './estimate';
import type { PropagationSettings } from './propagation';

export type Scheme = 'event' | 'jump-adapted' | 'clamped-euler' | 'literal-euler' | 'literal-taylor';

export interface SchemeSettings {
  readonly scheme: Scheme;
  /** h */
  readonly step: number;
  readonly antithetic: boolean;
}

export const schemeParameters = {
  scheme: {
    kind: 'choice',
    label: 'Scheme',
    group: 'Scheme',
    help: 'How a trajectory is computed. The first two are exact; fixed steps are for seeing what a step does.',
    source: 'PropNet-SDE, section 4',
    options: [
      { value: 'event', label: 'events', help: 'Exact, from event to event: the least work.' },
      {
        value: 'jump-adapted',
        label: 'Algorithm 1',
        help: 'Exact: all marks of the horizon are drawn, then applied in the order of their times.',
      },
      { value: 'clamped-euler', label: 'clamped Euler', help: 'Steps of h; states stay 0 or 1. Weak order 1.' },
      {
        value: 'literal-euler',
        label: 'Euler (literal)',
        help: 'Eq. 14 as printed: states may leave 0 … 1. For teaching.',
      },
      {
        value: 'literal-taylor',
        label: 'Taylor (literal)',
        help: 'Eq. 15, weak order 2, with its cross terms: states may leave 0 … 1. For teaching.',
      },
    ],
    default: 'event',
  },
  step: {
    kind: 'number',
    label: 'Step',
    symbol: 'h',
    unit: 'time',
    group: 'Scheme',
    help: 'Length of a step; where it does not divide the horizon it is shortened so that it does.',
    source: 'PropNet-SDE, eqs. 14–15',
    min: 1e-6,
    max: 1000,
    step: 0.01,
    scale: 'log',
    slider: [0.01, 1],
    default: 0.1,
    when: { parameter: 'scheme', is: ['clamped-euler', 'literal-euler', 'literal-taylor'] },
  },
  antithetic: {
    kind: 'boolean',
    label: 'Antithetic pairs',
    group: 'Scheme',
    help: 'Two runs share their luck turned upside down, so that their errors partly cancel. The scheme “events” pairs delays, the others pair counts of marks. Events of nodes that are activated again, or with limited attention, are not paired.',
    formula: 'ξ = Q(u), ξ′ = Q(1 − u)',
    source: 'PropNet-SDE, section 4.2',
    default: true,
    when: { parameter: 'scheme', is: ['event', 'jump-adapted', 'literal-euler', 'literal-taylor'] },
  },
} as const satisfies ParameterTable;

type Settings = PropagationSettings & SchemeSettings;

/** What is paired: delays by first passage, counts of marks over the whole horizon, or nothing. */
export function pairing(
  p: Pick<Settings, 'scheme' | 'antithetic' | 'model' | 'attention'>,
): 'delays' | 'counts' | 'none' {
  if (!p.antithetic || p.scheme === 'clamped-euler') return 'none';
  if (p.scheme !== 'event') return 'counts';
  return p.model !== 'SIS' && p.attention === 'unlimited' ? 'delays' : 'none';
}

/** Steps K = ⌈T/h⌉ and their length T/K. */
export function stepsOf(p: { readonly horizon: number; readonly step: number }): { count: number; h: number } {
  // 8 / 0.1 must be 80 steps although 0.1 is not exact
  const ratio = p.horizon / p.step;
  const count = Math.max(1, Math.abs(ratio - Math.round(ratio)) < 1e-9 * ratio ? Math.round(ratio) : Math.ceil(ratio));
  return { count, h: p.horizon / count };
}

/** End of step k − 1 and beginning of step k of K steps, k = 0 … K: T exactly at k = K. */
export const stepTime = (horizon: number, count: number, k: number): number =>
  k === count ? horizon : (k * horizon) / count;

/** m, or the next even number where trajectories come in pairs. */
export function samplesOf(p: Settings & { readonly samples: number }): number {
  return pairing(p) === 'none' ? p.samples : p.samples + (p.samples % 2);
}

/** Whether a scheme goes in steps of h. */
export const isStepwise = (scheme: Scheme): boolean => scheme !== 'event' && scheme !== 'jump-adapted';

/** Unsupported combinations, and remarks on what is changed. */
export function checkScheme(p: Settings & { readonly samples?: number }, network: Network): Issue[] {
  const issues: Issue[] = [];
  const byMarks = p.scheme !== 'event' && p.scheme !== 'clamped-euler';
  if (byMarks && p.delay !== 'exponential')
    issues.push({
      code: 'method-unsupported-hazard',
      severity: 'stopped',
      message: 'This scheme draws marks at constant rates, so it knows exponential delays only.',
      where: { path: 'parameters.scheme' },
      found: p.delay,
      expected: 'exponential delays, or the schemes events or clamped Euler',
      hint: 'Choose exponential delays, or another scheme.',
    });
  if (
    (p.scheme === 'literal-euler' || p.scheme === 'literal-taylor') &&
    (p.model === 'SIR' || p.attention !== 'unlimited')
  )
    issues.push({
      code: 'scheme-unsupported',
      severity: 'stopped',
      message: 'The literal schemes are written for SI and SIS with rates that add up (eqs. 14 and 15).',
      where: { path: 'parameters.scheme' },
      found: p.model === 'SIR' ? 'SIR' : 'limited attention',
      expected: 'SI or SIS without a limit, or another scheme',
      hint: 'Choose another scheme.',
    });
  else if (byMarks) issues.push(...checkMarks(p, network, p.antithetic ? 2 : 1));
  if (isStepwise(p.scheme)) {
    const { count, h } = stepsOf(p);
    if (byMarks) issues.push(...remarkOnStep(p, network, h));
    if (count > 1_000_000)
      issues.push({
        code: 'too-many-steps',
        severity: 'stopped',
        message: `A horizon of ${p.horizon} in steps of ${p.step} takes ${count.toLocaleString('en')} steps; the limit is 1,000,000.`,
        where: { path: 'parameters.step' },
        found: String(p.step),
        expected: `at least ${p.horizon / 1_000_000}`,
        hint: 'Take longer steps.',
      });
    else if (Math.abs(h - p.step) > 1e-9 * h)
      issues.push({
        code: 'step-adjusted',
        severity: 'note',
        message: `A step of ${p.step} does not divide the horizon ${p.horizon}; ${count.toLocaleString('en')} steps of ${Number(h.toPrecision(6))} are taken.`,
        where: { path: 'parameters.step' },
        found: String(p.step),
        expected: `a divisor of ${p.horizon}`,
        hint: `Set the step to ${Number(h.toPrecision(6))}.`,
      });
  }
  if (p.samples !== undefined && pairing(p) !== 'none' && p.samples % 2 === 1)
    issues.push({
      code: 'samples-rounded-even',
      severity: 'note',
      message: `Antithetic trajectories come in pairs: ${(p.samples + 1).toLocaleString('en')} instead of ${p.samples.toLocaleString('en')} are drawn.`,
      where: { path: 'parameters.samples' },
      found: String(p.samples),
      expected: 'an even number',
      hint: 'Choose an even number.',
    });
  return issues;
}

/** Bytes of one draw: 28 for a mark, some 24 for a change; channels, and states of steps. */
export function samplingEstimate(p: Settings & { readonly samples: number }, size: Size): Estimate {
  const bytes = simulationBytes(size);
  if (p.scheme === 'event') return { operations: p.samples * (workPerRun(p, size) + 100), bytes };
  const arcs = arcCountOf(size);
  if (p.scheme === 'clamped-euler')
    return {
      operations: p.samples * (stepsOf(p).count * (size.n + arcs / 4) + 100 * size.n),
      bytes: bytes + 24 * size.n + 16 * stepsOf(p).count,
    };
  const marks = marksPerRun(p, size);
  const steps = p.scheme === 'jump-adapted' ? 0 : stepsOf(p).count + 2 * marks + 100 * size.n;
  return {
    operations: p.samples * (arcs + size.n + 8 * marks + steps + 100),
    bytes: bytes + 20 * (arcs + size.n) + (p.antithetic ? 2 : 1) * 52 * marks,
  };
}
