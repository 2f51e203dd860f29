import type { NodeFieldOutput, NodeFieldOverTimeOutput } from '../core/outputs';

export type NodeField = NodeFieldOutput | NodeFieldOverTimeOutput;

/** n, the number of nodes a field speaks of. */
export function nodeCountOf(field: NodeField): number {
  if (field.kind === 'node-field') return field.values.length;
  return field.times.length === 0 ? 0 : field.values.length / field.times.length;
}

/** The values of all nodes at one step, a view without a copy. */
export function rowOf(field: NodeField, step: number): Float64Array {
  const n = nodeCountOf(field);
  return field.kind === 'node-field' ? field.values : field.values.subarray(step * n, (step + 1) * n);
}
