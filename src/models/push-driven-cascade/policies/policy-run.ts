import type { BlockRun } from '../../../core/method';
import type { PolicyId } from '../parameters';
export const policyRunner = (_id: PolicyId): BlockRun<never, never> => {
  throw new Error('stub');
};
