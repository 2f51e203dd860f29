/** The methods of the Forecast page. */
import type { MethodId } from '../../core/method';
import { EVALUATE, FLOORS, NEXT_USER, SIZES, TRAIN } from '../../experiment/library/forecast-presets';

export { EVALUATE, FLOORS, NEXT_USER, SIZES, TRAIN };

export const ALL: readonly MethodId[] = [TRAIN, NEXT_USER, SIZES, EVALUATE, FLOORS];
