/** Not there yet. */
import type { WholeRun } from '../../core/method';
import { InvariantError } from '../../core/errors';

export const meanFieldRunner: WholeRun<never> = {
  kind: 'whole',
  *run() {
    yield { done: 0, stage: 'Starting' };
    throw new InvariantError('not there yet');
  },
};
export const conTinEstRunner: WholeRun<never> = {
  kind: 'whole',
  *run() {
    yield { done: 0, stage: 'Starting' };
    throw new InvariantError('not there yet');
  },
};
export const exactRunner: WholeRun<never> = {
  kind: 'whole',
  *run() {
    yield { done: 0, stage: 'Starting' };
    throw new InvariantError('not there yet');
  },
};
