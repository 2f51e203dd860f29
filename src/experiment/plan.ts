/**
 * How a computation is cut: replicates into fixed blocks, a sweep into single experiments. Both depend on the experiment alone,
 * never on the machine, so that every machine adds the same numbers in the same order.
 */
import type { Experiment } from './experiment';

/** Replicates from … to−1. */
export interface Block {
  index: number;
  from: number;
  to: number;
}

/** Blocks in all, roughly, once they have reached their full size: fine enough to stop and to share, coarse enough to be cheap. */
const BLOCKS = 48;

/**
 * Cuts replicates 0 … count−1 into blocks of 1, 1, 2, 4, 8 … up to about count/48: the first picture comes early, and Stop never
 * waits for long. Depends on the count alone.
 */
export function planBlocks(count: number): Block[] {
  const largest = Math.max(1, Math.ceil(count / BLOCKS));
  const blocks: Block[] = [];
  for (let from = 0, size = 1; from < count;) {
    const to = Math.min(count, from + Math.min(size, largest));
    blocks.push({ index: blocks.length, from, to });
    if (blocks.length > 1) size *= 2;
    from = to;
  }
  return blocks;
}

/** One point of a sweep: the swept values by path and the experiment they give. */
export interface SweepPoint {
  at: Record<string, number>;
  experiment: Experiment;
}

/** Every point of the sweep, the last axis running fastest; a single point without a sweep. */
export function expandSweep(experiment: Experiment): SweepPoint[] {
  const { sweep = [], ...single } = experiment;
  let points: SweepPoint[] = [{ at: {}, experiment: single }];
  for (const { path, values } of sweep)
    points = points.flatMap((point) =>
      values.map((value) => ({
        at: { ...point.at, [path]: value },
        experiment: withValue(point.experiment, path, value),
      })),
    );
  return points;
}

function withValue(experiment: Experiment, path: string, value: number): Experiment {
  if (path === 'seed') return { ...experiment, seed: value };
  return { ...experiment, parameters: { ...experiment.parameters, [path.replace(/^parameters\./, '')]: value } };
}
