import type { WholeRun } from '../../../core/method';
export const gameRunner = {} as WholeRun<never>;
