import type { WholeRun } from '../../../core/method';
export const attentionRunner = {} as WholeRun<never>;
