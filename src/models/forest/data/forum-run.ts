import type { WholeRun } from '../../../core/method';

export const forumRunner: WholeRun<never> = {
  kind: 'whole',
  // eslint-disable-next-line require-yield
  *run() {
    throw new Error('not yet');
  },
};
