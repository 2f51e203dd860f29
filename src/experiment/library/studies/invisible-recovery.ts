/** Invisible recovery: what HawkesN finds of epidemics when nobody saw who recovered, and what it cannot find. */
import type { SeriesOutput } from '../../../core/outputs';
import { rowsOf, short, tableOf } from '../figures/words';
import { runsOf } from './experiments';
import type { FigureResults, FigureRun, LessonStudy } from './study';

/** People, how fast they recover (one day ill on average), fits, and epidemics that each fit sees. */
export const PEOPLE = 100;
export const SEEDS = 3;
export const GAMMA = 1;
export const GROUPS = 8;
export const EPIDEMICS = 40;
/** Infections by one ill person among many healthy ones: most of the people are reached, half, hardly any. */
export const NSTARS = [3, 1.5, 0.8] as const;
export type NStar = (typeof NSTARS)[number];

/** Medians of n* = 3 above the truth. */
const GAMMA_HIGH = [0.1, 0.8] as const;
const RATE_HIGH = [0.02, 0.5] as const;
const PEOPLE_NEAR = 0.15;
/** With recoveries seen. */
const SEEN = 0.1;
/** Where hardly any are reached, N̂ of the groups differs by this factor at least, and is off by it in the middle of them. */
const LOST = 100;
const OFF = 1.5;

const run = runsOf('SIR-HawkesN', 'sections 3 and 4, Fig. 2');

export const epidemic = (seed: number, k: number): FigureRun =>
  run(
    `epidemic-${k}`,
    `An epidemic, number ${k + 1}`,
    'sir-hawkes/epidemic',
    { kernel: 'EXP', kappa: 3, theta: GAMMA, people: PEOPLE, seeds: SEEDS, horizon: 12 },
    {},
    seed * 1000 + k,
    { outputs: ['cumulative', 'infectious', 'recovered', 'size'], weight: 0.1 },
  );

export const hidden = (nstar: NStar, seed: number): FigureRun =>
  run(
    `hidden-${nstar}`,
    `Recoveries hidden, n* = ${nstar}`,
    'sir-hawkes/bias',
    {
      kernel: 'EXP',
      kappa: nstar,
      theta: GAMMA,
      people: PEOPLE,
      seeds: SEEDS,
      cascades: EPIDEMICS,
      groups: GROUPS,
      starts: 2,
    },
    {},
    seed,
    { weight: nstar },
  );

export const PARAMETERS = ['rate', 'recovery', 'people'] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** Estimates over the truth, one for each fit, ascending. */
export interface Recovered {
  hidden: Readonly<Record<Parameter, readonly number[]>>;
  seen: Readonly<Record<Parameter, readonly number[]>>;
  /** Share of the people whom an epidemic reaches, on average. */
  used: number;
  /** Recovery rates found, as they are. */
  gammas: readonly number[];
}

export interface RecoveryFacts {
  many: Recovered;
  half: Recovered;
  few: Recovered;
  /** Share still ill at each age, by the truth. */
  survival: SeriesOutput;
}

export const median = (ascending: readonly number[]): number => quantile(ascending, 0.5);

export function quantile(ascending: readonly number[], share: number): number {
  const at = share * (ascending.length - 1);
  const k = Math.floor(at);
  return ascending[k] + (at - k) * ((ascending[k + 1] ?? ascending[k]) - ascending[k]);
}

/** How far off in the middle of the fits, as a factor of at least one. */
export const factorOff = (ratios: readonly number[]): number =>
  Math.exp(median(ratios.map((ratio) => Math.abs(Math.log(ratio))).toSorted((a, b) => a - b)));

/** What is left of passing it on at an age, as a share of the beginning: exp(−γ τ). */
export function fading(gamma: number, until = 4, points = 81): SeriesOutput {
  const x = Float64Array.from({ length: points }, (_, k) => (until * k) / (points - 1));
  return { kind: 'series', x, y: x.map((age) => Math.exp(-gamma * age)) };
}

export function recoveredOf(results: FigureResults, nstar: NStar): Recovered | undefined {
  const rows = rowsOf(tableOf(results, `hidden-${nstar}`, 'fits')).filter(
    (row) => row.infectionRate !== undefined && Number.isFinite(Number(row.theta)),
  );
  if (rows.length === 0) return undefined;
  const truth: Record<Parameter, [string, number]> = {
    rate: ['infectionRate', nstar * GAMMA],
    recovery: ['theta', GAMMA],
    people: ['people', PEOPLE],
  };
  const of = (before: string): Recovered['hidden'] => {
    const one = (parameter: Parameter): number[] => {
      const [column, value] = truth[parameter];
      return rows.map((row) => Number(row[before + column]) / value).toSorted((a, b) => a - b);
    };
    return { rate: one('rate'), recovery: one('recovery'), people: one('people') };
  };
  const infections = rows.reduce((sum, row) => sum + Number(row.infections), 0);
  return {
    hidden: of(''),
    seen: of('complete-'),
    // the first one of every epidemic is not counted among its infections
    used: infections / rows.length / EPIDEMICS / PEOPLE,
    gammas: rows.map((row) => Number(row.theta)),
  };
}

export const invisibleRecovery: LessonStudy<RecoveryFacts> = {
  id: 'invisible-recovery',
  paper: 'SIR-HawkesN',
  version: 1,
  seed: 7,
  otherSeeds: [3, 11, 12],
  runs: (seed) => [epidemic(seed, 0), ...NSTARS.map((nstar) => hidden(nstar, seed))],
  facts(results) {
    const [many, half, few] = NSTARS.map((nstar) => recoveredOf(results, nstar));
    if (!many || !half || !few) return undefined;
    return { many, half, few, survival: fading(GAMMA) };
  },
  claims({ many, half, few }) {
    const off = (r: Recovered, p: Parameter): number => Math.abs(median(r.hidden[p]) - 1);
    const high = (r: Recovered, p: Parameter): number => median(r.hidden[p]) - 1;
    const seen = PARAMETERS.map((p) => Math.abs(median(many.seen[p]) - 1));
    const spread = few.hidden.people[few.hidden.people.length - 1] / few.hidden.people[0];
    const worst = PARAMETERS.map((p) => factorOff(few.hidden[p]));
    return [
      {
        text: `with ${short(100 * many.used)} of 100 reached, γ is off by ${short(100 * off(many, 'recovery'))} in 100, β by ${short(100 * off(many, 'rate'))}, N by ${short(100 * off(many, 'people'))}: in this order`,
        holds: off(many, 'recovery') > off(many, 'rate') && off(many, 'rate') > off(many, 'people'),
      },
      {
        text: `γ is found too high by ${short(high(many, 'recovery'))} of itself (${GAMMA_HIGH.join(' to ')}), β by ${short(high(many, 'rate'))} (${RATE_HIGH.join(' to ')}), N within ${PEOPLE_NEAR}`,
        holds:
          high(many, 'recovery') >= GAMMA_HIGH[0] &&
          high(many, 'recovery') <= GAMMA_HIGH[1] &&
          high(many, 'rate') >= RATE_HIGH[0] &&
          high(many, 'rate') <= RATE_HIGH[1] &&
          off(many, 'people') <= PEOPLE_NEAR,
      },
      {
        text: `with recoveries seen all three are within ${short(100 * Math.max(...seen))} in 100 (at most ${100 * SEEN})`,
        holds: Math.max(...seen) <= SEEN,
      },
      {
        text: `with ${short(100 * half.used)} of 100 reached, N is off by ${short(100 * off(half, 'people'))} in 100: more than with ${short(100 * many.used)}`,
        holds: off(half, 'people') > off(many, 'people'),
      },
      {
        text: `with ${short(100 * few.used)} of 100 reached, the fits say N from ${short(PEOPLE * few.hidden.people[0])} on, ${short(spread)} times as many at most (at least ${LOST})`,
        holds: spread >= LOST,
      },
      {
        text: `there N is worst: off by a factor ${short(worst[2])}, γ by ${short(worst[1])}, β by ${short(worst[0])}`,
        holds: worst[2] > OFF * worst[1] && worst[2] > OFF * worst[0],
      },
      {
        text: `${many.gammas.filter((gamma) => gamma > GAMMA).length} of ${many.gammas.length} fits say that people recover sooner than they do (at least ${many.gammas.length - 2})`,
        holds: many.gammas.filter((gamma) => gamma > GAMMA).length >= many.gammas.length - 2,
      },
    ];
  },
};
