import type { WholeRun } from '../../../core/method';
export const learnRunner = {} as WholeRun<never>;
