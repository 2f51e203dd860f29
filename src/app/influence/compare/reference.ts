import type { MethodId } from '../../../core/method';
import type { Shown } from '../../run/shown';
import { influenceOf } from '../curves';
import { EXACT, MONTE_CARLO } from '../methods';

/** What the others are judged by: the exact chain where it was solved, else Monte Carlo; undefined where neither is there. */
export const referenceOf = (shown: Readonly<Record<MethodId, Shown>>): MethodId | undefined =>
  [EXACT, MONTE_CARLO].find((id) => influenceOf(shown[id]) !== undefined);
