/** Issues of methods that work on many cascades. */
import type { Issue } from '../../../core/errors';

/** Each of the ten folds needs a cascade. */
const FOLDS = 10;

export function fewCascades(count: number): Issue | undefined {
  if (count >= FOLDS) return undefined;
  return {
    code: 'too-few-cascades',
    severity: 'stopped',
    message: `Only ${count} ${count === 1 ? 'cascade has' : 'cascades have'} enough events observed; ${FOLDS} are needed, some to learn from and some to predict.`,
    where: { path: 'inputs.cascades' },
    found: count === 1 ? '1 cascade' : `${count} cascades`,
    expected: `${FOLDS} cascades or more`,
    hint: 'Ask for fewer events, observe longer, or open more cascades.',
  };
}
