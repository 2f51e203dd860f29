/** The two models that stand for an epidemic (SIR-HawkesN, appendix E), and what it takes to draw from them. */
import type { Model } from '../history';

/** EXPN and PLN, without marks. */
export const EPIDEMIC_MODELS: readonly Model[] = [
  { kernel: 'EXP', finite: true, marked: false },
  { kernel: 'PL', finite: true, marked: false },
];

/** Milliseconds that the draws of a cascade of so many events take, about. */
export const drawingMs = (events: number, runs: number): number => 5e-4 * runs * events;
