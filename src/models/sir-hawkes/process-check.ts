/** To be written. */
import type { Issue } from '../../core/errors';

export const checkKernelMethod = (_p: object): Issue[] => [];

export const checkEpidemic = (_p: object): Issue[] => [];

export const checkSimulate = (_p: object): Issue[] => [];

export const checkFinalSize = (_p: object): Issue[] => [];

export const checkGap = (_p: object): Issue[] => [];

export const checkBias = (_p: object): Issue[] => [];
