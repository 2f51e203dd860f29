/** Numbers of a plan, by name. Pure. */
import type { Outputs } from '../../../core/outputs';
import type { ParameterValue } from '../../../core/parameters';
import { outputOf } from '../../run/shown';
import type { PlanFacts } from './sentences';

/** @param then the settings with which it was made; undefined where nothing is known of the plan yet */
export function planFactsOf(
  outputs: Outputs | undefined,
  then: Readonly<Record<string, ParameterValue>>,
): PlanFacts | undefined {
  const needed = outputOf(outputs, 'needed-samples', 'scalar');
  if (!needed) return undefined;
  const scalar = (id: string): number => outputOf(outputs, id, 'scalar')?.value ?? NaN;
  const size = outputOf(outputs, 'mean-size', 'scalar');
  return {
    wanted: Number(then.wantedError),
    needed: needed.value,
    deviation: scalar('pilot-deviation'),
    predicted: scalar('predicted-error'),
    achieved: scalar('achieved-error'),
    size: size?.value ?? NaN,
    sizeError: size?.standardError,
    pilotRuns: Number(then.pilotRuns),
    mostSamples: Number(then.mostSamples),
    marks: scalar('marks-needed'),
  };
}
