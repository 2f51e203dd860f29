/**
 * Names in results: a method knows nodes and edges of its network and users of its cascades by their numbers only, since names do not
 * travel to workers. Drawn cascades get the names of the nodes that they are about, columns of nodes, edges and users those of their rows,
 * learned networks those of the users that are their nodes, or of the network that they were learned on. Trained models learn whom they
 * know, as a digest of names.
 */
import { userName, type CascadeSet } from '../core/cascade';
import type { Issue } from '../core/errors';
import { edgeLabel, NO_NETWORK, nodeLabel, type Network } from '../core/network';
import { nameTokens } from '../core/node-token';
import type { ModelOutput, Output, Outputs, TableColumn } from '../core/outputs';
import { modelUsersDigest } from '../models/forest/model-users';
import type { RunError } from './lab-error';
import { nodesOfUsers } from './prepare';

/**
 * The outputs with names where numbers of nodes, edges or users stand; the same object where there is nothing to name. O(outputs)
 * @param cascades what the method was given
 * @param seed     the experiment's, which methods do not know: for the headers of trained models
 */
export function nameUsers(outputs: Outputs, network: Network, cascades?: CascadeSet, seed?: number): Outputs {
  const named = Object.entries(outputs).flatMap(([id, output]) => {
    const changed =
      output.kind === 'model' ? withUsers(output, network, cascades, seed) : withNames(output, network, cascades);
    return changed === output ? [] : [[id, changed] as const];
  });
  return named.length === 0 ? outputs : { ...outputs, ...Object.fromEntries(named) };
}

function withNames(output: Output, network: Network, cascades: CascadeSet | undefined): Output {
  if (output.kind === 'network') {
    const { labels, users, n } = output;
    if (labels) return output;
    if (!users) return network.labels && n === network.n ? { ...output, labels: network.labels } : output;
    return cascades ? { ...output, labels: Array.from(users, (user) => userName(cascades, user)) } : output;
  }
  if (output.kind === 'cascades') {
    const { set } = output;
    if (!network.labels || set.userNames || set.userCount !== network.n) return output;
    return { ...output, set: { ...set, userNames: network.labels } };
  }
  if (output.kind !== 'table') return output;
  const columns = output.columns.map((column) => namedColumn(column, network, cascades));
  return columns.some((column, c) => column !== output.columns[c]) ? { ...output, columns } : output;
}

/** The nodes in no cascade are users of the model where it was given the network, and not one made of the cascades, or none. */
function withUsers(
  output: ModelOutput,
  network: Network,
  cascades: CascadeSet | undefined,
  seed: number | undefined,
): ModelOutput {
  const { header, tensors } = output.model;
  if (header.users !== '' || !cascades) return output;
  const given = network !== NO_NETWORK && (header.parameters.graph ?? 'given') === 'given';
  const users = modelUsersDigest(cascades, nodesOfUsers(cascades, network), given ? network : undefined);
  return { ...output, model: { header: { ...header, users, seed: seed ?? header.seed }, tensors } };
}

/** A node or user without a name of its own is called by its number, an edge by its ends. */
function namedColumn(column: TableColumn, network: Network, cascades: CascadeSet | undefined): TableColumn {
  const { refersTo, names, values } = column;
  if (!refersTo || names || !(values instanceof Float64Array)) return column;
  const naming = namingOf(refersTo, network, cascades);
  if (!naming) return column;
  const nameAt = (x: number): string => (x >= 0 && x < naming.count ? naming.nameOf(x) : '');
  return { ...column, names: Array.from(values, nameAt) };
}

function namingOf(
  refersTo: NonNullable<TableColumn['refersTo']>,
  network: Network,
  cascades: CascadeSet | undefined,
): { count: number; nameOf(x: number): string } | undefined {
  switch (refersTo) {
    case 'node':
      return { count: network.n, nameOf: (node) => nodeLabel(network, node) };
    case 'edge':
      return { count: network.m, nameOf: (edge) => edgeLabel(network, edge) };
    case 'user':
      return cascades && { count: cascades.userCount, nameOf: (user) => userName(cascades, user) };
    default:
      return refersTo satisfies never;
  }
}

/** The failure with names where its sentences hold tokens of nodes. */
export function nameNodes(error: RunError, network: Network): RunError {
  const named = (issue: Issue): Issue => ({ ...issue, message: nameTokens(issue.message, network) });
  return {
    ...error,
    message: nameTokens(error.message, network),
    ...(error.issues ? { issues: error.issues.map(named) } : {}),
  };
}
