/** Time and memory of runs before they start, to the order of magnitude. */
import { MOST_EVENTS } from '../memory-limit';
import { startOf, type CascadeSettings, type DrawSettings } from './check';
import { countBytes } from '../count-bins';

/** What is known of a network without its arrays. */
export interface Size {
  n: number;
  m: number;
  directed: boolean;
}

/**
 * Order of magnitude of the edges that one run tries: a branching process with the mean number of successes per node, capped by
 * the arcs there are. Laws whose α is known only with the network count as 0.3.
 */
export function triesPerRun(settings: CascadeSettings, { n, m, directed }: Size): number {
  if (n === 0) return 0;
  const arcs = directed ? m : 2 * m;
  const alpha =
    settings.alphaLaw === 'constant'
      ? settings.alpha
      : settings.alphaLaw === 'random'
        ? (settings.alphaMin + settings.alphaMax) / 2
        : 0.3;
  let frontier =
    settings.initial === 'stochastic' ? Math.min(n, settings.expectedSources) : Math.max(1, settings.sources.length);
  let active = frontier;
  for (let t = 1; t < settings.horizon && active < n; t++) {
    frontier = Math.min(n - active, (frontier * alpha * arcs) / n);
    if (frontier < 1e-3) break;
    active += frontier;
  }
  return Math.min(arcs, (active * arcs) / n);
}

const arcCountOf = ({ m, directed }: Size): number => (directed ? m : 2 * m);

/** Network copy, α per edge and arc, marks and order of a sampler. */
const samplerBytes = (size: Size): number => 20 * size.n + 8 * size.m + 8 * arcCountOf(size);
/** A node field over time. */
const fieldBytes = (settings: CascadeSettings, n: number): number => 8 * n * (settings.horizon + 1);
/** Slots (both directions of every link): two messages each, α, place, neighbour, link and edge; nodes: offset, p̄, the kernel's p. */
const messageBytes = (settings: CascadeSettings, { n, m }: Size): number =>
  2 * m * (16 + 8 + 4 + 4 + 4 + 4) + 12 * n + fieldBytes(settings, n);

export interface Estimate {
  operations: number;
  bytes: number;
}

export function estimateSimulation(p: CascadeSettings, size: Size): Estimate {
  return { operations: triesPerRun(p, size) + size.n + size.m, bytes: samplerBytes(size) + 24 * size.n };
}

export function estimateMonteCarlo(p: CascadeSettings & { readonly runs: number }, size: Size): Estimate {
  return {
    operations: p.runs * (triesPerRun(p, size) + p.horizon) + size.m,
    // A part and the sum of parts, in the worker that folds; then the result.
    bytes: samplerBytes(size) + 2 * countBytes(size.n, p.horizon) + fieldBytes(p, size.n),
  };
}

/** Bytes of an event: in its piece, and in the set that is put together from all pieces. */
const EVENT_BYTES = 12 + 16;

export function estimateDraws(p: DrawSettings, size: Size): Estimate {
  const settings = { ...startOf(p), ...(p.initial === 'single' ? { expectedSources: 1 } : {}) };
  const tries = triesPerRun(settings, size);
  const arcs = Math.max(1, arcCountOf(size));
  return {
    operations: p.runs * (tries + p.horizon) + size.m,
    bytes: samplerBytes(size) + Math.min(MOST_EVENTS, p.runs * ((tries * size.n) / arcs + 1)) * EVENT_BYTES,
  };
}

export function estimateMessagePassing(p: CascadeSettings, size: Size): Estimate {
  return {
    operations: arcCountOf(size) * p.horizon,
    bytes: messageBytes(p, size) + fieldBytes(p, size.n) + 8 * size.m,
  };
}

export function estimateErrorAgainstCost(
  p: CascadeSettings & { readonly referenceRuns: number; readonly largestRuns: number },
  size: Size,
): Estimate {
  return {
    operations: (p.referenceRuns + p.largestRuns) * (triesPerRun(p, size) + p.horizon) + arcCountOf(size) * p.horizon,
    bytes: samplerBytes(size) + messageBytes(p, size) + fieldBytes(p, size.n) + 64 * size.n,
  };
}
