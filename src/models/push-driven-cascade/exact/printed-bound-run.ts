import type { BlockRun } from '../../../core/method';
export const printedBoundRunner = {} as BlockRun<never, never>;
