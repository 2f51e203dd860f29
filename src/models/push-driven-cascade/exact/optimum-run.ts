import type { WholeRun } from '../../../core/method';
export const optimumRunner = {} as WholeRun<never>;
