/** What the jump SDE offers: light descriptions; the numerics are loaded when they run. */
import type { Method } from '../../core/method';
import { analysisMethods } from './analysis-methods';
import { comparedMethods } from './compared-methods';
import { learningMethods } from './learning-methods';
import { simulationMethods } from './simulation-methods';

export const jumpSdeMethods: readonly Method[] = [
  ...simulationMethods,
  ...comparedMethods,
  ...analysisMethods,
  ...learningMethods,
];
