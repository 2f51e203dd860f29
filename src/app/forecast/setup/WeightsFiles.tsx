import type { Forecast } from '../use-forecast';

/** Weights as files. */
export function WeightsFiles(_props: { forecast: Forecast }) {
  return null;
}
