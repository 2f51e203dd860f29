/** Time and memory of runs before they start, to the order of magnitude. */
import { GRID_INTERVALS, type PropagationSettings } from './propagation';

/** What is known of a network without its arrays. */
export interface Size {
  n: number;
  m: number;
  directed: boolean;
}

export interface Estimate {
  operations: number;
  bytes: number;
}

export const arcCountOf = ({ m, directed }: Size): number => (directed ? m : 2 * m);

/** Mean rate of an edge as far as it can be told from the settings alone. */
function meanRate(p: PropagationSettings): number {
  if (p.rateLaw === 'constant') return p.rate;
  return p.rateLaw === 'random' ? (p.rateMin + p.rateMax) / 2 : 0.3;
}

function meanRecovery(p: PropagationSettings): number {
  if (p.model === 'SI') return 0;
  return p.recoveryLaw === 'constant' ? p.recovery : (p.recoveryMin + p.recoveryMax) / 2;
}

/** Expected marks of a whole trajectory: (Σα + Σγ) T, eq. 22. */
export function marksPerRun(p: PropagationSettings, size: Size): number {
  return (arcCountOf(size) * meanRate(p) + size.n * meanRecovery(p)) * p.horizon;
}

/** Arcs scanned and events handled in one run of an exact engine: a logistic growth, capped by what there is. */
export function workPerRun(p: PropagationSettings, size: Size): number {
  const arcs = arcCountOf(size);
  if (size.n === 0) return 1;
  const sources = p.initial === 'random' ? p.randomSources : Math.max(1, p.sources.length);
  const growth = Math.min(700, Math.max(0, ((meanRate(p) * arcs) / size.n) * p.horizon));
  const reached = Math.min(1, ((sources + 1) / size.n) * Math.exp(growth));
  const again = p.model === 'SIS' ? 1 + meanRecovery(p) * p.horizon + meanRate(p) * p.horizon : 1;
  return sources + reached * (size.n + 2 * arcs) * again;
}

/** Values of a field over time: a picture of so many is drawn anew, while it is refined, without holding the page up. */
const MOST_VALUES = 5_000_000;

/** Rows of p_i(t) that are kept: all points of the grid, fewer where nodes are many (8 bytes each). */
export function fieldRows(n: number): number {
  for (const rows of [GRID_INTERVALS, 50, 25, 20, 10, 5, 4, 2]) if ((rows + 1) * n <= MOST_VALUES) return rows + 1;
  return 2;
}

/** Model, state of an engine, counts of a part and of the sum, the field of the result. */
export function simulationBytes(size: Size): number {
  return arcCountOf(size) * 24 + size.n * 64 + fieldRows(size.n) * size.n * (4 + 4 + 8);
}
