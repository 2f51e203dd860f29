/** PropNet-SDE, Corollary 2: an error ε takes a number of samples of the order of ε⁻². */
import type { SeriesOutput } from '../../../core/outputs';
import type { Experiment } from '../../experiment';
import { logSlope } from './curves';
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureResults } from './figure';
import { basicSpread, OUR_SETTINGS, propagation, threeNetworks } from './propnet-networks';
import { scalarOf, short } from './words';

/** Wanted errors in % of I(T), and how near what is achieved has to be, as a share. */
const WANTED = [8, 4, 2, 1];
const NEAR = 0.15;
/** How far from exact runs an estimate may be, in wanted errors: one in twenty is off by more than one of them, none by so many. */
const OFF = 2;
const runId = (wanted: number): string => `wanted-${wanted}`;

function planOf(n: number, runs: number, words: string, seconds: number): FigurePlan {
  const [, smallWorld] = threeNetworks;
  const inputs = { network: smallWorld.network(n) };
  const spread: Experiment['parameters'] = { ...basicSpread, horizon: smallWorld.horizon };
  return {
    size: words,
    seconds,
    runs: [
      {
        id: 'monte-carlo',
        weight: 1,
        experiment: propagation(
          'Corollary 2',
          'jump-sde/monte-carlo',
          'Exact runs on a small world',
          inputs,
          { ...spread, runs },
          ['mean-size'],
        ),
      },
      ...WANTED.map((wanted) => ({
        id: runId(wanted),
        weight: wanted ** -2,
        experiment: propagation(
          'Corollary 2',
          'jump-sde/planner',
          `Samples for an error of ${wanted} %`,
          inputs,
          { ...spread, scheme: 'jump-adapted', wantedError: wanted, pilotRuns: 1000, mostSamples: 2_000_000 },
          ['needed-samples', 'predicted-error', 'achieved-error', 'mean-size'],
        ),
      })),
    ],
  };
}

interface Planned {
  wanted: number;
  samples: number;
  achieved: number;
  /** Î(T) */
  estimate: number;
}

function plannedOf(results: FigureResults): Planned[] {
  return WANTED.flatMap((wanted) => {
    const [samples, achieved, estimate] = ['needed-samples', 'achieved-error', 'mean-size'].map((id) =>
      scalarOf(results, runId(wanted), id),
    );
    if (samples === undefined || achieved === undefined || estimate === undefined || !Number.isFinite(achieved))
      return [];
    return [{ wanted, samples, achieved, estimate }];
  });
}

const curveOf = (planned: readonly Planned[], y: (one: Planned) => number): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from(planned, ({ samples }) => samples),
  y: Float64Array.from(planned, y),
});

export const propNetTextSamples: Figure = {
  id: 'propnet-text-samples',
  paper: 'PropNet-SDE',
  item: 'In the text (4.3)',
  claim: 'An error ε takes a number of samples of the order of ε⁻² (Corollary 2).',
  criterion: `Planned from a pilot of 1,000 runs, the 95 % interval achieved is within ${100 * NEAR} % of the one wanted at every size, it falls with slope −½ (within 0.1), and no estimate is further from exact runs than ${OFF} times the error wanted.`,
  differences: `${OUR_SETTINGS} Marks are applied at their own times, so the bound has no part that depends on a step: the cost is of the order of ε⁻² too, not ε^−(2 + 1/β).`,
  caption: 'Half the 95 % interval of I(T), % of I(T), by number of samples: wanted and achieved, on a small world.',
  inText: true,
  reduced: planOf(200, 40_000, 'n = 200, wanted errors from 8 % to 1 %, truth from 40,000 runs', 20),
  full: planOf(300, 400_000, 'n = 300, wanted errors from 8 % to 1 %, truth from 400,000 runs', 60),
  judge(results) {
    const planned = plannedOf(results);
    const achieved = curveOf(planned, (one) => one.achieved);
    const panels =
      planned.length === 0
        ? []
        : [
            {
              id: 'samples',
              x: { label: 'samples', scale: 'log' as const },
              y: { label: 'error', unit: '%', scale: 'log' as const },
              series: [
                {
                  id: 'wanted',
                  label: 'wanted',
                  role: 'ref' as const,
                  output: curveOf(planned, (one) => one.wanted),
                  marks: 'none' as const,
                },
                { id: 'achieved', label: 'achieved', role: 'own' as const, output: achieved },
              ],
            },
          ];
    const exact = scalarOf(results, 'monte-carlo', 'mean-size');
    if (planned.length < WANTED.length || exact === undefined)
      return { verdict: undefined, checks: [], found: '', panels };
    const slope = logSlope(achieved);
    const worst = Math.max(...planned.map((one) => Math.abs(one.achieved / one.wanted - 1)));
    const offs = planned.map(({ estimate }) => 100 * Math.abs(estimate / exact - 1));
    const checks: Check[] = [
      {
        text: `Achieved ${planned.map((one) => short(one.achieved)).join(', ')} % of I(T) for ${WANTED.join(', ')} % wanted`,
        holds: worst <= NEAR,
      },
      { text: `Slope ${short(slope)}, within 0.1 of −½`, holds: Math.abs(slope + 0.5) <= 0.1 },
      {
        text: `Estimates ${offs.map(short).join(', ')} % away from exact runs, within ${OFF} times the error wanted`,
        holds: planned.every(({ wanted }, k) => offs[k] <= OFF * wanted),
      },
    ];
    return {
      verdict: verdictOf(checks),
      checks,
      found: `${planned.map((one) => `${one.wanted} % takes ${Math.round(one.samples).toLocaleString('en')} samples`).join(', ')}; what was achieved is at most ${short(100 * worst)} % away from what was wanted.`,
      panels,
    };
  },
};
