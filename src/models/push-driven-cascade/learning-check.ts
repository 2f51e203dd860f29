/** stub */
import type { Issue } from '../../core/errors';
export const checkAttention = (..._: readonly unknown[]): Issue[] => [];
export const checkLearn = (..._: readonly unknown[]): Issue[] => [];
export const checkLog = (..._: readonly unknown[]): Issue[] => [];
