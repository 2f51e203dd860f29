/** To be written. */
import type { Issue } from '../../core/errors';
import type { ObservedCascades } from '../../core/method';

export const checkFit = (_p: object, _cascades?: ObservedCascades): Issue[] => [];

export const checkForecast = (_p: object, _cascades?: ObservedCascades): Issue[] => [];

export const checkCoverage = (_p: object, _cascades?: ObservedCascades): Issue[] => [];
