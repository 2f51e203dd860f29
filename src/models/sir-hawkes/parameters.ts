/** Settings that methods of this family share. Times are in the unit of the cascade set. */
import type { BooleanParameter, ChoiceParameter, NumberParameter, ParameterTable } from '../../core/parameters';

const MODEL = 'Model';
const CASCADE = 'Cascade';
const FITTING = 'Fitting';

export const cascadeParameter = {
  kind: 'number',
  label: 'Cascade',
  group: CASCADE,
  help: 'Which cascade of the set, counted from 1 in the order of the file.',
  integer: true,
  min: 1,
  max: 10_000_000,
  step: 1,
  slider: [1, 100],
  default: 1,
} as const satisfies NumberParameter;

/** How much of a cascade is seen. */
export const windowParameters = {
  observeBy: {
    kind: 'choice',
    label: 'Observed part',
    group: CASCADE,
    help: 'What the models may see of a cascade.',
    options: [
      { value: 'time', label: 'a time', help: 'All events up to T after the first one.' },
      { value: 'share', label: 'a share', help: 'The first part of the events; T is the time of the last of them.' },
      { value: 'all', label: 'all', help: 'The whole cascade; T is the time of its last event.' },
    ],
    default: 'time',
  },
  until: {
    kind: 'number',
    label: 'Observe until',
    symbol: 'T',
    group: CASCADE,
    help: 'Time after the first event up to which events are seen, in the unit of the cascades.',
    min: 0,
    max: 1e15,
    step: 1,
    scale: 'log',
    slider: [60, 86_400],
    default: 3600,
    when: { parameter: 'observeBy', is: ['time'] },
    codes: { kind: 'bad-param', low: 'bad-param' },
  },
  share: {
    kind: 'number',
    label: 'Share of the events',
    symbol: 'r',
    group: CASCADE,
    help: 'Part of the events, the first ones, that is seen.',
    min: 0.01,
    max: 1,
    step: 0.01,
    default: 0.4,
    when: { parameter: 'observeBy', is: ['share'] },
  },
} as const satisfies ParameterTable;

/** How far a forecast goes. */
export const forecastTo = {
  kind: 'number',
  label: 'Forecast to',
  group: CASCADE,
  help: 'Time after the first event up to which events are forecast, in the unit of the cascades. 0: until nothing more comes.',
  min: 0,
  max: 1e15,
  step: 1,
  scale: 'log',
  slider: [600, 604_800],
  default: 0,
  codes: { kind: 'bad-param', low: 'bad-param' },
} as const satisfies NumberParameter;

const kernelOptions = [
  { value: 'EXP', label: 'EXP', help: 'Exponential: people stop passing on at a constant rate.' },
  { value: 'PL', label: 'PL', help: 'Power law: some go on for very long.' },
  {
    value: 'QEXP',
    label: 'QEXP',
    help: 'q-exponential: one number q leads from linear over exponential to a power law.',
  },
  { value: 'LIN', label: 'LIN', help: 'Linear: interest falls evenly and ends.' },
  { value: 'QUAD', label: 'QUAD', help: 'Quadratic: falls faster at first, and ends.' },
  { value: 'GAUSS', label: 'GAUSS', help: 'Gaussian: holds for a while, then falls off.' },
] as const;

export const kernelParameter = {
  kind: 'choice',
  label: 'Kernel',
  symbol: 'φ',
  group: MODEL,
  help: 'How the chance to pass it on fades with time.',
  source: 'SIR-HawkesN, table 1',
  options: kernelOptions,
  default: 'PL',
} as const satisfies ChoiceParameter;

/** The model that forecasts. */
export const modelParameters = {
  kernel: kernelParameter,
  population: {
    kind: 'choice',
    label: 'Population',
    symbol: 'N',
    group: MODEL,
    help: 'Whether there is an end of people who can be reached.',
    source: 'SIR-HawkesN, eq. 3',
    options: [
      { value: 'finite', label: 'finite', help: 'HawkesN: the population N is fitted.' },
      {
        value: 'unlimited',
        label: 'no limit',
        help: 'Hawkes: every event has the same offspring, however many came before.',
      },
    ],
    default: 'finite',
  },
  weight: {
    kind: 'choice',
    label: 'Weight by followers',
    symbol: 'β',
    group: MODEL,
    help: 'Whether events of people with more followers have more offspring, m^β times as many.',
    source: 'SIR-HawkesN, eq. 11',
    options: [
      { value: 'off', label: 'off' },
      { value: 'fit', label: 'fit' },
    ],
    default: 'off',
  },
} as const satisfies ParameterTable;

const fitted = (kernel: string, help: string, on: boolean) =>
  ({ kind: 'boolean', label: kernel, group: 'Models fitted', help, default: on }) as const satisfies BooleanParameter;

/** Which models are fitted side by side. */
export const candidateParameters = {
  fitEXP: fitted('EXP', 'Exponential kernel.', true),
  fitPL: fitted('PL', 'Power law.', true),
  fitQEXP: fitted('QEXP', 'q-exponential.', false),
  fitLIN: fitted('LIN', 'Linear kernel.', false),
  fitQUAD: fitted('QUAD', 'Quadratic kernel.', false),
  fitGAUSS: fitted('GAUSS', 'Gaussian kernel.', false),
  fitSI: fitted('SI', 'No recovery: the benchmark.', true),
  populations: {
    kind: 'choice',
    label: 'Populations',
    group: 'Models fitted',
    help: 'Each kernel with a finite population (HawkesN), without a limit (Hawkes), or both.',
    options: [
      { value: 'both', label: 'both' },
      { value: 'finite', label: 'finite' },
      { value: 'unlimited', label: 'no limit' },
    ],
    default: 'both',
  },
  weights: {
    kind: 'choice',
    label: 'Marks',
    group: 'Models fitted',
    help: 'Models without the weight of followers, with it, or both.',
    options: [
      { value: 'off', label: 'off' },
      { value: 'fit', label: 'fit' },
      { value: 'both', label: 'both' },
    ],
    default: 'off',
  },
} as const satisfies ParameterTable;

/** How the likelihood is climbed. */
export const fittingParameters = {
  starts: {
    kind: 'number',
    label: 'Starts',
    group: FITTING,
    help: 'From how many random points the likelihood is climbed; the best end is kept.',
    integer: true,
    min: 1,
    max: 1000,
    step: 1,
    slider: [1, 50],
    default: 10,
  },
  arithmetic: {
    kind: 'choice',
    label: 'Sums',
    group: FITTING,
    help: 'Exact sums take the square of the number of events; the fast ones are as good to the error that is stated.',
    options: [
      { value: 'auto', label: 'automatic', help: 'Exact up to 2,000 events, fast above.' },
      { value: 'exact', label: 'exact' },
      { value: 'fast', label: 'fast' },
    ],
    default: 'auto',
  },
  subcritical: {
    kind: 'boolean',
    label: 'Keep n* ≤ 1',
    symbol: 'n*',
    group: FITTING,
    help: 'Plain Hawkes fits must die out by themselves. Models with a finite population always do.',
    default: false,
  },
  cutoff: {
    kind: 'choice',
    label: 'Cut-off of the power law',
    symbol: 'c',
    group: FITTING,
    help: 'Whether the time below which a power law is flat is fitted, or kept.',
    options: [
      { value: 'free', label: 'fit' },
      { value: 'fixed', label: 'keep' },
    ],
    default: 'free',
  },
  cutoffValue: {
    kind: 'number',
    label: 'Cut-off',
    symbol: 'c',
    group: FITTING,
    help: 'The time that is kept, in the unit of the cascades.',
    min: 1e-9,
    max: 1e12,
    step: 0.1,
    scale: 'log',
    slider: [0.01, 1000],
    default: 1,
    when: { parameter: 'cutoff', is: ['fixed'] },
  },
  rateOfQ: {
    kind: 'choice',
    label: 'Rate of the q-exponential',
    symbol: 'λ',
    group: FITTING,
    help: 'The paper keeps λ at 1, which makes QEXP depend on the unit of time; a free λ does not.',
    options: [
      { value: 'one', label: '1, as in the paper' },
      { value: 'free', label: 'fit' },
    ],
    default: 'one',
  },
} as const satisfies ParameterTable;

const positive = (label: string, symbol: string, help: string, initial: number, slider: readonly [number, number]) =>
  ({
    kind: 'number',
    label,
    symbol,
    group: 'Process',
    help,
    min: 1e-9,
    max: 1e9,
    step: 0.01,
    scale: 'log',
    slider,
    default: initial,
    codes: { kind: 'bad-param', low: 'bad-param' },
  }) as const satisfies NumberParameter;

/** A process with its numbers, to simulate. */
export const processParameters = {
  kernel: { ...kernelParameter, group: 'Process', default: 'EXP' },
  kappa: positive('Scale', 'κ', 'Scale of the kernel; of EXP the number of direct offspring n*.', 2, [0.05, 20]),
  theta: {
    ...positive('Decay', 'θ', 'How fast the kernel fades, per time; of PL its exponent.', 0.5, [0.01, 10]),
    when: { parameter: 'kernel', is: ['EXP', 'PL', 'LIN', 'QUAD', 'GAUSS'] },
  },
  c: {
    ...positive('Cut-off', 'c', 'Time below which the power law is flat.', 1, [0.01, 100]),
    when: { parameter: 'kernel', is: ['PL'] },
  },
  q: {
    ...positive(
      'Shape',
      'q',
      '0 linear, ½ quadratic, 1 exponential, above 1 a power law; n* is finite below 2.',
      1.3,
      [0.01, 1.99],
    ),
    max: 3,
    scale: 'linear',
    when: { parameter: 'kernel', is: ['QEXP'] },
  },
  lambda: {
    ...positive('Rate', 'λ', 'Rate of the q-exponential, per time.', 1, [0.01, 10]),
    when: { parameter: 'kernel', is: ['QEXP'] },
  },
  people: {
    kind: 'number',
    label: 'Population',
    symbol: 'N',
    group: 'Process',
    help: 'People who can be reached, the first ones included.',
    integer: true,
    min: 1,
    max: 10_000_000,
    step: 1,
    scale: 'log',
    slider: [10, 10_000],
    default: 100,
    codes: { kind: 'bad-param', low: 'n-too-small' },
  },
  seeds: {
    kind: 'number',
    label: 'First people',
    symbol: 'I₀',
    group: 'Process',
    help: 'How many begin, all at time 0.',
    integer: true,
    min: 1,
    max: 1_000_000,
    step: 1,
    slider: [1, 20],
    default: 1,
  },
  markLaw: {
    kind: 'choice',
    label: 'Followers',
    symbol: 'm',
    group: 'Process',
    help: 'Whether people differ in their number of followers.',
    options: [
      { value: 'none', label: 'all alike' },
      { value: 'power-law', label: 'power law', help: 'Density 1.016 m^−2.016 for m ≥ 1.' },
    ],
    default: 'none',
  },
  beta: {
    kind: 'number',
    label: 'Weight of followers',
    symbol: 'β',
    group: 'Process',
    help: 'Somebody with m followers counts m^β times.',
    min: 0,
    max: 10,
    step: 0.01,
    slider: [0, 1],
    default: 0.5,
    when: { parameter: 'markLaw', is: ['power-law'] },
    codes: { kind: 'bad-param', low: 'bad-param' },
  },
} as const satisfies ParameterTable;

/** Where a simulation ends. */
export const endParameters = {
  horizon: {
    kind: 'number',
    label: 'Horizon',
    symbol: 'T',
    group: 'Runs',
    help: 'Time at which a simulation ends at the latest.',
    min: 1e-9,
    max: 1e12,
    step: 0.1,
    scale: 'log',
    slider: [1, 1000],
    default: 30,
    codes: { kind: 'bad-param', low: 'bad-param' },
  },
  mostEvents: {
    kind: 'number',
    label: 'Events at most',
    group: 'Runs',
    help: 'A run that comes so far is cut off, and counted as such.',
    integer: true,
    min: 10,
    max: 10_000_000,
    step: 1,
    scale: 'log',
    slider: [100, 1_000_000],
    default: 10_000,
  },
} as const satisfies ParameterTable;

export const runsParameter = (initial: number, most = 1_000_000) =>
  ({
    kind: 'number',
    label: 'Runs',
    symbol: 'R',
    group: 'Runs',
    help: 'How many independent runs. Four times as many halve the error.',
    integer: true,
    min: 1,
    max: most,
    step: 1,
    scale: 'log',
    slider: [10, Math.min(most, 100_000)],
    default: initial,
  }) as const satisfies NumberParameter;

const { kernel, kappa, theta, c, q, lambda, people, seeds } = processParameters;
/** A kernel alone. */
export const kernelAlone = { kernel, kappa, theta, c, q, lambda } as const;
/** A process whose people are all alike. */
export const unmarkedProcess = { ...kernelAlone, people, seeds } as const;
