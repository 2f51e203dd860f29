import type { WholeRun } from '../../../core/method';
export const whyRunner = {} as WholeRun<never>;
