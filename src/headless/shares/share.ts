/**
 * How the work of an experiment is cut into shares for several machines: into units – whole points of its sweep, or the blocks of
 * those whose method is cut into blocks – and these into runs of neighbours of about the same work. Depends on the experiment and
 * its data alone.
 */
import { sizeOfCascades, type CascadeSet } from '../../core/cascade';
import type { Network } from '../../core/network';
import type { TrainedModel } from '../../core/trained-model';
import { checkCount } from '../../experiment/execute';
import type { Experiment } from '../../experiment/experiment';
import { refusal } from '../../experiment/lab-error';
import type { SweepPoint } from '../../experiment/plan';
import { expandSweep, planBlocks } from '../../experiment/plan';
import { prepare } from '../../experiment/prepare';
import type { Registry } from '../../experiment/registry';

/** The i-th of n shares, counted from 1. */
export interface Share {
  index: number;
  of: number;
}

/** What one share has of a point: all of it, or blocks from … to−1 of `count`. */
export interface Piece {
  /** Number of the point in the sweep. */
  number: number;
  point: SweepPoint;
  blocks?: { from: number; to: number; count: number };
}

export interface SharePlan {
  /** The share's units, from … to−1 of `total`. */
  units: { from: number; to: number; total: number };
  pieces: Piece[];
}

/** `2/8`; undefined for what is no share. */
export function readShare(text: string): Share | undefined {
  const found = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim());
  if (!found) return undefined;
  const [index, of] = [Number(found[1]), Number(found[2])];
  return index >= 1 && index <= of ? { index, of } : undefined;
}

export const sayShare = ({ index, of }: Share): string => `${index}/${of}`;

/** Plans one share. Throws LabError `bad-input` when some point of the sweep cannot be computed. O(points · blocks) */
export async function planShare(
  experiment: Experiment,
  { network, cascades, model }: { network: Network; cascades?: CascadeSet; model?: TrainedModel },
  registry: Registry,
  { index, of }: Share,
): Promise<SharePlan> {
  const points = expandSweep(experiment);
  const sizes: { cost: number; blocks: readonly number[] }[] = [];
  for (const point of points) {
    const prepared = prepare(point.experiment, network, registry, cascades, model);
    if (!prepared.ok) throw refusal(prepared.issues);
    const { method, values, network: on, cascades: observed } = prepared.value;
    const runner = await method.load();
    const blocks = runner.kind === 'blocks' ? planBlocks(checkCount(runner.count(values))) : [{ from: 0, to: 1 }];
    const cost = Math.max(1, method.estimate(values, on, observed && sizeOfCascades(observed.set)).operations);
    sizes.push({ cost: Number.isFinite(cost) ? cost : 1, blocks: blocks.map(({ from, to }) => to - from) });
  }
  const whole = sizes.reduce((sum, { cost }) => sum + cost, 0);
  const pieces: Piece[] = [];
  const units = { from: 0, to: 0, total: 0 };
  let before = 0;
  for (const [number, { cost, blocks }] of sizes.entries()) {
    const replicates = blocks.reduce((sum, size) => sum + size, 0);
    const mine = { from: blocks.length, to: 0 };
    let done = 0;
    for (const [block, size] of blocks.entries()) {
      // A unit belongs to the share in which its middle lies.
      const middle = (before + (cost * (done + size / 2)) / replicates) / whole;
      const share = Math.min(of, 1 + Math.floor(of * middle));
      if (share < index) units.from++;
      if (share <= index) units.to++;
      if (share === index) {
        mine.from = Math.min(mine.from, block);
        mine.to = block + 1;
      }
      done += size;
    }
    units.total += blocks.length;
    before += cost;
    if (mine.from >= mine.to) continue;
    const all = mine.to - mine.from === blocks.length;
    pieces.push({ number, point: points[number], ...(all ? {} : { blocks: { ...mine, count: blocks.length } }) });
  }
  return { units, pieces };
}
