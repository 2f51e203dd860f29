/** Time and memory of learning before it starts, to the order of magnitude. */
import { estimateMonteCarlo, type Estimate, type Size } from './estimate';
import { trainingStart, type LearningSettings, type MixtureSettings } from './learning-settings';
import { slicerEngineBytes } from './slicer-memory';

/** A gradient passes messages forth and back: about three times one pass. */
const PASSES = 3;
/** Gradients that a search takes before it converges, roughly; the limit of iterations where that is less. */
const TYPICAL_GRADIENTS = 100;
/** Past gradients that L-BFGS keeps, and what a search holds besides. */
const HISTORY_VECTORS = 2 * 20 + 10;

const gradientsOf = (p: LearningSettings): number => Math.min(p.iterations, TYPICAL_GRADIENTS);

/** Classes that are likely: sources where each cascade has its own, else one. Cascades of one's own: not known here, some. */
function classCount(p: LearningSettings, { n }: Size): number {
  if (p.evidence === 'drawn') return p.observedStart === 'single' ? Math.min(n, p.observedCascades) : 1;
  return p.seedClass === 'random' ? 1 : Math.min(n, 1000);
}

/** Drawing, and simulating what predictions are judged by. */
function simulation(p: LearningSettings, size: Size): number {
  if (p.evidence !== 'drawn') return size.m;
  const start = trainingStart(p);
  const one = estimateMonteCarlo({ ...start, initial: 'stochastic', expectedSources: 1, runs: 1 }, size).operations;
  const judged =
    p.observedStart === 'single' ? Math.min(size.n, p.predictionSources) : Math.min(1, p.predictionSources);
  return (p.observedCascades + judged * p.predictionRuns) * one;
}

function bytesOf(p: LearningSettings, size: Size, replicas: number): number {
  const parameters = p.tie === 'edge' ? size.m * replicas : replicas;
  const counts = classCount(p, size) * Math.min(p.horizon * size.n, 40 * size.n) * 8;
  const held = Math.min(counts, 16 * Math.min(20_000_000, p.observedCascades * size.n));
  const engine = slicerEngineBytes(size, p.horizon, replicas, { classes: classCount(p, size) });
  return engine + 8 * parameters * HISTORY_VECTORS + 24 * size.m + held;
}

const arcs = ({ m, directed }: Size): number => (directed ? m : 2 * m);

export function estimateSlicer(p: LearningSettings, size: Size): Estimate {
  const gradient = PASSES * classCount(p, size) * arcs(size) * p.horizon;
  return { operations: simulation(p, size) + gradientsOf(p) * gradient, bytes: bytesOf(p, size, 1) };
}

export function estimateMixture(p: MixtureSettings, size: Size): Estimate {
  const gradient = PASSES * classCount(p, size) * arcs(size) * p.horizon;
  const climbs = p.mixtureStart === 'grow' ? (p.replicas * (p.replicas + 1)) / 2 : p.replicas;
  const judging = p.mixtureStart === 'grow' ? p.replicas : 1;
  return {
    operations: judging * simulation(p, size) + climbs * gradientsOf(p) * gradient,
    bytes: bytesOf(p, size, p.replicas),
  };
}

export function estimateLikelihood(p: LearningSettings, size: Size): Estimate {
  const groups = Math.min(p.observedCascades * size.n, 1_000_000);
  return {
    operations: 2 * simulation(p, size) + gradientsOf(p) * 4 * groups,
    bytes: bytesOf(p, size, 1) + 40 * groups,
  };
}

/** DMPrec carries a derivative by every parameter through every step. */
export function estimateDmpRec(p: LearningSettings, size: Size): Estimate {
  const degree = arcs(size) / Math.max(1, size.n);
  const gradient = classCount(p, size) * arcs(size) * degree * size.m * p.horizon;
  return {
    operations: simulation(p, size) + gradientsOf(p) * gradient,
    bytes: bytesOf(p, size, 1) + 16 * arcs(size) * size.m,
  };
}
