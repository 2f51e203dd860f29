import type { WaitingRun } from '../../../core/method';

export const evaluateRunner: WaitingRun<never> = {
  kind: 'waiting',
  // eslint-disable-next-line require-yield
  *run() {
    throw new Error('not yet');
  },
};
