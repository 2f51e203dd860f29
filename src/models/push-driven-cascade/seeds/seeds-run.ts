import type { WholeRun } from '../../../core/method';
export const seedsRunner = {} as WholeRun<never>;
