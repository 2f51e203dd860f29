/** What a plan says, and what came of it. */
import type { Outputs, SeriesOutput } from '../../core/outputs';
import { deviationOf, meanOf, relativeError, stagesOf, type HorizonSums } from './plan';

export interface Plan {
  pilot: HorizonSums;
  /** s */
  deviation: number;
  /** m */
  samples: number;
  /** Expected marks of a trajectory: T (Σα + Σγ). */
  marks: number;
}

/**
 * @param path sums after every stage that was taken; empty where there were too many samples to take
 */
export function plannerOutputs(plan: Plan, path: readonly HorizonSums[]): Outputs {
  const { pilot, deviation, samples, marks } = plan;
  const mean = meanOf(pilot);
  const last = path.at(-1);
  const known = last ?? pilot;
  const series = (x: readonly number[], y: readonly number[]): SeriesOutput => ({
    kind: 'series',
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    pointLabels: x.map((m) => `${m.toLocaleString('en')} samples`),
  });
  const achieved = (sums: HorizonSums): number => relativeError(deviationOf(sums), sums.runs, meanOf(sums));
  const stages = stagesOf(samples);
  return {
    'pilot-deviation': { kind: 'scalar', value: deviation },
    'needed-samples': { kind: 'scalar', value: samples },
    'predicted-error': { kind: 'scalar', value: relativeError(deviation, samples, mean) },
    'achieved-error': { kind: 'scalar', value: last?.runs === samples ? achieved(last) : NaN },
    'mean-size': {
      kind: 'scalar',
      value: meanOf(known),
      standardError: deviationOf(known) / Math.sqrt(known.runs),
    },
    'marks-needed': { kind: 'scalar', value: samples * marks },
    prediction: series(
      stages,
      stages.map((m) => relativeError(deviation, m, mean)),
    ),
    achieved: series(
      path.map((sums) => sums.runs),
      path.map(achieved),
    ),
  };
}
