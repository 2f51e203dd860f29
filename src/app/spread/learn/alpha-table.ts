/** α of every edge as a table: edge ends by name, learned, true, error, and why not. Pure. */
import { nodeLabel, type Network } from '../../../core/network';
import type { Outputs, TableOutput } from '../../../core/outputs';
import { learnWords } from '../../text/en-learn';
import { outputOf } from '../../run/shown';

const words = learnWords.edgeTable;

/** Cost: O(edges). Undefined where nothing was learned of edges (a mixture). */
export function alphaTable(
  network: Network,
  outputs: Outputs | undefined,
  edges?: readonly number[],
): TableOutput | undefined {
  const learned = outputOf(outputs, 'learned', 'edge-field');
  if (!learned || learned.values.length !== network.m) return undefined;
  const why = outputOf(outputs, 'why-not', 'edge-field')?.values;
  const rows = edges ?? Array.from({ length: network.m }, (_, e) => e);
  const pick = (values: Float64Array): Float64Array => Float64Array.from(rows, (e) => values[e]);
  const truth = outputOf(outputs, 'true-alpha', 'edge-field');
  const error = outputOf(outputs, 'alpha-error', 'edge-field');
  return {
    kind: 'table',
    columns: [
      { id: 'from', label: words.from, values: rows.map((e) => nodeLabel(network, network.from[e])) },
      { id: 'to', label: words.to, values: rows.map((e) => nodeLabel(network, network.to[e])) },
      { id: 'learned', label: words.learned, values: pick(learned.values) },
      ...(truth ? [{ id: 'true', label: words.truth, values: pick(truth.values) }] : []),
      ...(error ? [{ id: 'error', label: words.error, values: pick(error.values) }] : []),
      ...(why ? [{ id: 'why', label: words.why, values: rows.map((e) => reasonOf(why[e])) }] : []),
    ],
  };
}

export const reasonOf = (place: number): string => learnWords.unidentifiable.reasons[place] ?? '';

/** Edges without a value, in their order. O(m). */
export function missingEdges(outputs: Outputs | undefined): number[] {
  const learned = outputOf(outputs, 'learned', 'edge-field')?.values;
  const missing: number[] = [];
  learned?.forEach((value, e) => {
    if (Number.isNaN(value)) missing.push(e);
  });
  return missing;
}
