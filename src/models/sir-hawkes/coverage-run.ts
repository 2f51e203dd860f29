/** To be written. */
import type { WholeRun } from '../../core/method';

export const coverageRunner: WholeRun<never> = {
  kind: 'whole',
  // eslint-disable-next-line require-yield
  *run() {
    throw new Error('to be written');
  },
};
