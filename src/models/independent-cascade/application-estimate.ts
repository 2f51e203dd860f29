/** Time and memory of the applications before they start, to the order of magnitude. */
import {
  unknownSources,
  type EdgeBlockingSettings,
  type SeedSelectionSettings,
  type SourceLocalisationSettings,
} from './application-settings';
import { triesPerRun, type Estimate, type Size } from './estimate';
import { slicerEngineBytes } from './slicer-memory';

/** A gradient passes messages forth and back. */
const GRADIENT = 3;
/** A slot costs about so much more where a source is added to a run than where it is alone. */
const ADDED = 2.5;
/** The share of nodes that lazy evaluation tries again in a round, roughly. */
const RETRIED = 0.1;

/**
 * Slots of message passing from one source, each step only where it reaches: nodes within t steps, as many as a tree of the network's
 * mean degree has, summed over t = 1 … horizon. Where loops are, fewer are reached, so this is an upper bound for most networks.
 */
function slotsFromOne({ n, m }: Size, horizon: number): number {
  if (n === 0 || m === 0) return 1;
  const degree = (2 * m) / n;
  let frontier = 1;
  let nodes = 1;
  let slots = 0;
  for (let t = 1; t <= horizon; t++) {
    frontier = Math.min(n - nodes, frontier * (t === 1 ? degree : Math.max(0.5, degree - 1)));
    nodes = Math.min(n, nodes + frontier);
    slots += nodes * degree;
  }
  return Math.max(1, slots);
}

const onePass = ({ m }: Size, horizon: number): number => 2 * m * horizon;
/** Slots, places, chances, two levels of messages, and marks of nodes. */
const localBytes = ({ n, m }: Size): number => 2 * m * (4 + 4 + 4 + 4 + 8 + 8 + 16) + 40 * n;
/** All messages and marginals of one run: in the kernel, and as a copy. */
const keptBytes = ({ n, m }: Size, horizon: number): number => 2 * 8 * (2 * m + n) * (horizon + 1);
const liveBytes = ({ n, m }: Size): number => 2 * m * 12 + 32 * n;

export function estimateSeedSelection(p: SeedSelectionSettings, size: Size): Estimate {
  const tries = triesPerRun(unknownSources(p, p.budget), size);
  const checking = p.runs * 3 * (tries + p.budget);
  const rounds = p.budget - 1;
  const again = p.evaluation === 'all' ? rounds : RETRIED * rounds;
  const choosing =
    p.evaluation === 'slope'
      ? p.budget * GRADIENT * onePass(size, p.horizon)
      : (1 + ADDED * again) * size.n * slotsFromOne(size, p.horizon);
  return {
    operations: checking + choosing + p.budget * onePass(size, p.horizon) + size.n,
    bytes:
      (p.evaluation === 'slope' ? slicerEngineBytes(size, p.horizon + 1, 1, { classes: 1 }) : localBytes(size)) +
      keptBytes(size, p.evaluation === 'slope' ? 0 : p.horizon) +
      8 * size.n * (p.horizon + 1) +
      liveBytes(size),
  };
}

export function estimateSourceLocalisation(p: SourceLocalisationSettings, size: Size): Estimate {
  const horizon = p.clue === 'snapshot' ? p.snapshotTime : p.horizon;
  return {
    operations: size.n * slotsFromOne(size, horizon) + size.m,
    bytes: localBytes(size) + 20 * size.n + 8 * size.m + 64 * size.n,
  };
}

export function estimateEdgeBlocking(p: EdgeBlockingSettings, size: Size): Estimate {
  const checking = p.runs * 3 * (triesPerRun(p, size) + p.budget);
  const rounds = (p.ranking === 'again' ? GRADIENT : 1) * p.budget + GRADIENT;
  return {
    operations: checking + rounds * onePass(size, p.horizon) + size.m,
    bytes:
      slicerEngineBytes(size, p.horizon + 1, 1, { classes: 1 }) +
      8 * size.n * (p.horizon + 1) +
      liveBytes(size) +
      32 * size.m,
  };
}
