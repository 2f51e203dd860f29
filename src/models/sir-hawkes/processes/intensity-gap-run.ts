/** Three intensities given the same infections (SIR-HawkesN, eqs. 6–7, Fig. 5). */
import { DataError, type Issue } from '../../../core/errors';
import type { WholeRun } from '../../../core/method';
import type { ScalarOutput, SeriesOutput } from '../../../core/outputs';
import { aloneStillInfected, intensityGap, type ExpectedIntensity } from '../simulate/intensity-gap';
import { kernelOfSettings, type GapSettings } from './process-settings';
import { drawHistory } from './seen-history';

/** Times of the curves, those around infections included. */
const POINTS = 121;
const MOST_SHOWN = 20;
/** Below this share of its largest value HawkesN is too near to 0 to be compared with. */
const FAINT = 1e-3;

export const intensityGapRunner: WholeRun<GapSettings> = {
  kind: 'whole',
  *run(_input, p, streams) {
    const kernel = kernelOfSettings(p);
    const { infections } = yield* drawHistory(p, p.events, p.horizon / 2, streams);
    const seen = { kernel, population: p.people, infections, seeds: p.seeds };
    const grid = gridOf(infections.subarray(p.seeds), p.horizon);
    const { hawkesN, possible, full } = yield* intensityGap(seen, grid, p.runs, streams);
    const lost = Math.max(possible.lostAt, full.lostAt);
    if (lost >= 0) throw new DataError([tooFewDraws(lost, p.runs)]);
    const closed = p.kernel === 'EXP' && p.seeds === 1 && p.events === 1;
    const rate = (kernel.infectionRate * (p.people - 1)) / p.people;
    const alone = (t: number): number => rate * aloneStillInfected(p.theta, kernel.infectionRate, p.people, t);
    const compared = comparable(hawkesN);
    const last = compared[compared.length - 1];
    const rows = [
      { curve: 'history possible', by: possible },
      { curve: 'all that was seen', by: full },
    ];
    const column = (id: string, label: string, f: (by: ExpectedIntensity) => number) => ({
      id,
      label,
      values: Float64Array.from(rows, ({ by }) => f(by)),
    });
    return {
      hawkes: { kind: 'series', x: grid, y: hawkesN },
      validity: expected(grid, possible),
      full: expected(grid, full),
      exact: {
        kind: 'series',
        x: closed ? grid : new Float64Array(0),
        y: closed ? grid.map(alone) : new Float64Array(0),
      },
      infections: {
        kind: 'table',
        columns: [
          { id: 'infection', label: 'Infection', values: Float64Array.from(infections, (_, k) => k + 1) },
          { id: 'time', label: 'Time', values: infections },
        ],
      },
      gaps: {
        kind: 'table',
        columns: [
          { id: 'curve', label: 'SIR given', values: rows.map(({ curve }) => curve) },
          column('time', 'Time', () => grid[last]),
          column('intensity', 'Intensity', ({ mean }) => mean[last]),
          column('hawkes', 'HawkesN', () => hawkesN[last]),
          column('gap', 'Relative gap', ({ mean }) => mean[last] / hawkesN[last] - 1),
          column('error', 'Standard error', ({ error }) => error[last] / hawkesN[last]),
        ],
      },
      'lowest-validity': lowest(possible, hawkesN, compared),
      'lowest-full': lowest(full, hawkesN, compared),
    };
  },
};

/** Evenly from 0 to the horizon, and just before and after each of the first infections. */
function gridOf(infections: Float64Array, horizon: number): Float64Array {
  const shown = infections.subarray(0, MOST_SHOWN);
  const even = POINTS - 2 * shown.length;
  const times = Array.from({ length: even }, (_, k) => (horizon * k) / (even - 1));
  for (const t of shown) times.push(t, t + 1e-9 * horizon);
  return Float64Array.from(times).sort();
}

const expected = (x: Float64Array, { mean, error }: ExpectedIntensity): SeriesOutput => ({
  kind: 'series',
  x,
  y: mean,
  standardError: error,
});

/** Numbers of the times at which HawkesN is not next to nothing; the first one at least. */
function comparable(hawkesN: Float64Array): number[] {
  const largest = hawkesN.reduce((max, y) => Math.max(max, y), 0);
  return Array.from(hawkesN.keys()).filter((k) => k === 0 || hawkesN[k] > FAINT * largest);
}

/** The lowest relative gap over the times, and the standard error there. */
function lowest({ mean, error }: ExpectedIntensity, hawkesN: Float64Array, compared: readonly number[]): ScalarOutput {
  let at = compared[0];
  const gap = (k: number): number => mean[k] / hawkesN[k] - 1;
  for (const k of compared) if (gap(k) < gap(at)) at = k;
  return { kind: 'scalar', value: gap(at), standardError: error[at] / hawkesN[at] };
}

const tooFewDraws = (infection: number, runs: number): Issue => ({
  code: 'too-few-draws',
  severity: 'stopped',
  message: `In none of the draws of a batch was anybody infectious at infection ${infection + 1}.`,
  where: { path: 'parameters.runs' },
  found: String(runs),
  expected: 'more draws',
  hint: 'Draw more runs, or see fewer infections.',
});
