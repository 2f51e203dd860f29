import type { WholeRun } from '../../../core/method';

export const floorsRunner: WholeRun<never> = {
  kind: 'whole',
  // eslint-disable-next-line require-yield
  *run() {
    throw new Error('not yet');
  },
};
