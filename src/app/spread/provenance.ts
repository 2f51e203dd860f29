import { provenanceLine } from '../run/provenance';
import type { Spread } from './use-spread';

/** One line under an exported picture: what made it. `shown`: the run that is drawn, Monte Carlo's where several are. */
export function provenanceOf(spread: Spread, t: number, shown = spread.sampled): string {
  return provenanceLine(spread, t, shown, shown === spread.sampled);
}
