import type { WholeRun } from '../../../core/method';
export const variantsRunner = {} as WholeRun<never>;
