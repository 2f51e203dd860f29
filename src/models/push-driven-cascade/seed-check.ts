/** stub */
import type { Issue } from '../../core/errors';
export const checkSeeds = (..._: readonly unknown[]): Issue[] => [];
