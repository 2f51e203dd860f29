/**
 * Names of users in cascades that a method drew: it knows the nodes of its network by their numbers only, since names do not travel
 * to workers.
 */
import type { Network } from '../core/network';
import type { Outputs } from '../core/outputs';

/** The outputs with drawn cascades named after the network's nodes; the same object where there is nothing to name. O(outputs) */
export function nameUsers(outputs: Outputs, { n, labels }: Network): Outputs {
  const unnamed = Object.entries(outputs).flatMap(([id, output]) =>
    output.kind === 'cascades' && !output.set.userNames && output.set.userCount === n ? [[id, output] as const] : [],
  );
  if (!labels || unnamed.length === 0) return outputs;
  const named = unnamed.map(([id, output]) => [id, { ...output, set: { ...output.set, userNames: labels } }] as const);
  return { ...outputs, ...Object.fromEntries(named) };
}
