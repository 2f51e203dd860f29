/** Not there yet. */
import type { WholeRun } from '../../core/method';
import { InvariantError } from '../../core/errors';

export const netRateRunner: WholeRun<never> = {
  kind: 'whole',
  *run() {
    yield { done: 0, stage: 'Starting' };
    throw new InvariantError('not there yet');
  },
};
