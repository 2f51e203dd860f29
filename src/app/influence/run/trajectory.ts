/** One trajectory: who was activated in which order, and where a scheme left what a state can be. Pure. */
import type { NodeFieldOverTimeOutput } from '../../../core/outputs';

export interface Left {
  node: number;
  time: number;
  value: number;
}

/**
 * The first value that is neither 0 nor 1 nor between them: of the earliest time, that of the smallest node. O(times × n).
 * Not for SIR, where −1 means recovered for good.
 */
export function firstOutside({ times, values }: NodeFieldOverTimeOutput): Left | undefined {
  const n = times.length === 0 ? 0 : values.length / times.length;
  const at = values.findIndex((value) => value < 0 || value > 1);
  if (at < 0 || n === 0) return undefined;
  return { node: at % n, time: times[Math.floor(at / n)], value: values[at] };
}

/** Nodes with a time of first activation, by that time; of equal times, by number. O(n log n). */
export function byActivation(times: Float64Array): number[] {
  const nodes: number[] = [];
  times.forEach((time, node) => {
    if (!Number.isNaN(time)) nodes.push(node);
  });
  return nodes.sort((a, b) => times[a] - times[b] || a - b);
}
