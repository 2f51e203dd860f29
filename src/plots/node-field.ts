import type { EdgeFieldOutput, NodeFieldOutput, NodeFieldOverTimeOutput } from '../core/outputs';

/** One value per node, or per edge, perhaps over time. */
export type NodeField = NodeFieldOutput | NodeFieldOverTimeOutput | EdgeFieldOutput;

/** n, the number of nodes (or edges) a field speaks of. */
export function nodeCountOf(field: NodeField): number {
  if (field.kind !== 'node-field-over-time') return field.values.length;
  return field.times.length === 0 ? 0 : field.values.length / field.times.length;
}

/** The values of all nodes at one step, a view without a copy. */
export function rowOf(field: NodeField, step: number): Float64Array {
  const n = nodeCountOf(field);
  return field.kind !== 'node-field-over-time' ? field.values : field.values.subarray(step * n, (step + 1) * n);
}
