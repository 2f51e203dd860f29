/** stub */
import type { Issue } from '../../core/errors';
export const checkCampaign = (..._: readonly unknown[]): Issue[] => [];
export const checkGame = (..._: readonly unknown[]): Issue[] => [];
export const checkVariants = (..._: readonly unknown[]): Issue[] => [];
export const checkWhy = (..._: readonly unknown[]): Issue[] => [];
