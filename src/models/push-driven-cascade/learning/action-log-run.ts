import type { WholeRun } from '../../../core/method';
export const actionLogRunner = {} as WholeRun<never>;
