/** To be written. */
import type { Issue } from '../../core/errors';
import type { ObservedCascades } from '../../core/method';

export const checkFitSet = (_p: object, _cascades?: ObservedCascades): Issue[] => [];

export const checkPopularity = (_p: object, _cascades?: ObservedCascades): Issue[] => [];

export const checkSizeLikelihood = (_p: object, _cascades?: ObservedCascades): Issue[] => [];
