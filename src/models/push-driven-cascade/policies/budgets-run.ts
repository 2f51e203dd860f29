import type { BlockRun } from '../../../core/method';
export const budgetsRunner = {} as BlockRun<never, never>;
