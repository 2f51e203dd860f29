/**
 * Experiment + data → what the method's computation receives: node names become node numbers, defaults are filled in, and the
 * method says whether it can work on this network.
 */
import { usesCascades, usesModel } from '../core/method';
import type { CascadeSet } from '../core/cascade';
import { matchUsers } from '../core/cascade';
import type { Checked, Issue } from '../core/errors';
import type { Method, ObservedCascades } from '../core/method';
import type { Network } from '../core/network';
import { nodeFinder, NO_NETWORK } from '../core/network';
import type { ParameterTable, ResolvedValues } from '../core/parameters';
import { checkValues } from '../core/parameters';
import type { TrainedModel } from '../core/trained-model';
import type { Experiment } from './experiment';
import type { Registry } from './registry';
import { findMethod } from './registry';
import { resolveValues } from './resolve-values';
import { countsAsNetwork } from './used-inputs';

export interface Prepared {
  method: Method;
  /** What the method works on: `NO_NETWORK` where it uses none, whatever there is. */
  network: Network;
  /** Nodes are numbers here: a network travels to workers without its names. */
  values: ResolvedValues<ParameterTable>;
  /** There for methods that need cascades; `nodes`: the node of every user, since the names of users do not travel either. */
  cascades?: ObservedCascades;
  /** There for methods that need a trained model. */
  model?: TrainedModel;
}

/** Finders are built once per network: O(n), too much for every move of a slider. */
const finders = new WeakMap<Network, (label: string) => number>();

function finderOf(network: Network): (label: string) => number {
  let finder = finders.get(network);
  if (!finder) {
    finder = nodeFinder(network);
    finders.set(network, finder);
  }
  return finder;
}

/** Nodes of users are looked up once per set and network: O(n + users). */
const matches = new WeakMap<CascadeSet, WeakMap<Network, Int32Array>>();

export function nodesOfUsers(set: CascadeSet, network: Network): Int32Array {
  let ofSet = matches.get(set);
  if (!ofSet) matches.set(set, (ofSet = new WeakMap()));
  let nodes = ofSet.get(network);
  if (!nodes) ofSet.set(network, (nodes = matchUsers(set, network, finderOf(network))));
  return nodes;
}

/**
 * Values ready to compute with, or every reason why they are not. Nodes named twice count once.
 * @param given the experiment's network, or `NO_NETWORK`; methods that use none do not look at it
 * @param cascades the experiment's cascades; methods that need none do not look at them
 * @param model the experiment's trained model; methods that need none do not look at it
 */
export function prepare(
  experiment: Experiment,
  given: Network,
  registry: Registry,
  cascades?: CascadeSet,
  model?: TrainedModel,
): Checked<Prepared> {
  const method = findMethod(registry, experiment.method);
  if (!method)
    return {
      ok: false,
      issues: [
        {
          code: 'unknown-method',
          severity: 'stopped',
          message: `There is no method “${experiment.method}”.`,
          where: { path: 'method' },
        },
      ],
    };
  const worksOnNetwork = countsAsNetwork(method, experiment.inputs.network);
  const network = worksOnNetwork ? given : NO_NETWORK;
  const table = method.parameters;
  const issues: Issue[] = [...checkValues(table, experiment.parameters).issues];
  const notes: Issue[] = [];
  const nodes: Record<string, Int32Array> = {};
  for (const [id, parameter] of Object.entries(table)) {
    if (parameter.kind !== 'nodes') continue;
    const labels = Object.hasOwn(experiment.parameters, id) ? experiment.parameters[id] : parameter.default;
    if (!Array.isArray(labels)) continue;
    const found = lookUp(labels as readonly string[], network);
    nodes[id] = Int32Array.from(parameter.sequence ? found.sequence : found.nodes);
    if (found.unknown.length > 0) issues.push(unknownNodes(`parameters.${id}`, found.unknown));
    if (found.repeated !== undefined && !parameter.sequence)
      notes.push(repeatedNode(`parameters.${id}`, found.repeated, parameter.codes?.repeated));
  }
  const needsCascades = usesCascades(method, experiment.parameters);
  if (needsCascades && !cascades) issues.push(cascadesNeeded(method.title));
  if (worksOnNetwork && network === NO_NETWORK) issues.push(networkNeeded(method.title));
  const asked = usesModel(method) ? model : undefined;
  if (usesModel(method) && !model) issues.push(modelNeeded(method.title));
  if (issues.length > 0) return { ok: false, issues };
  const values = resolveValues(table, experiment.parameters, nodes);
  const matched = needsCascades && cascades ? { set: cascades, nodes: nodesOfUsers(cascades, network) } : undefined;
  const remarks = [...notes, ...(method.check?.(values, network, matched, asked) ?? [])];
  if (remarks.some((issue) => issue.severity === 'stopped')) return { ok: false, issues: remarks };
  const data = { ...(matched ? { cascades: matched } : {}), ...(asked ? { model: asked } : {}) };
  return { ok: true, value: { method, network, values, ...data }, issues: remarks };
}

function networkNeeded(title: string): Issue {
  return {
    code: 'network-needed',
    severity: 'stopped',
    message: `“${title}” works on a network, and there is none.`,
    where: { path: 'inputs.network' },
    expected: 'a network',
    hint: 'Open a network, or make one.',
  };
}

function modelNeeded(title: string): Issue {
  return {
    code: 'model-needed',
    severity: 'stopped',
    message: `“${title}” asks a trained model, and there is none.`,
    where: { path: 'inputs.model' },
    expected: 'a trained model',
    hint: 'Train one, open a file of one, or take the one that comes with the lab.',
  };
}

function cascadesNeeded(title: string): Issue {
  return {
    code: 'cascades-needed',
    severity: 'stopped',
    message: `“${title}” works on observed cascades, and there are none.`,
    where: { path: 'inputs.cascades' },
    expected: 'a cascade set',
    hint: 'Open a file of cascades, take a sample, or draw some.',
  };
}

function lookUp(
  labels: readonly string[],
  network: Network,
): { nodes: Set<number>; sequence: number[]; unknown: string[]; repeated?: string } {
  const nodes = new Set<number>();
  const sequence: number[] = [];
  const unknown: string[] = [];
  if (labels.length === 0) return { nodes, sequence, unknown };
  const find = finderOf(network);
  let repeated: string | undefined;
  for (const label of labels) {
    const node = find(label);
    if (node >= 0) sequence.push(node);
    if (node < 0) unknown.push(label);
    else if (nodes.has(node)) repeated ??= label;
    else nodes.add(node);
  }
  return { nodes, sequence, unknown, ...(repeated === undefined ? {} : { repeated }) };
}

function repeatedNode(path: string, label: string, code = 'repeated-node'): Issue {
  return {
    code,
    severity: 'note',
    message: `Node “${label.slice(0, 60)}” is named more than once; it counts once.`,
    where: { path },
    found: label.slice(0, 60),
    expected: 'every node once',
    hint: 'Name it once.',
  };
}

function unknownNodes(path: string, unknown: readonly string[]): Issue {
  const listed = unknown
    .slice(0, 5)
    .map((label) => `“${label.slice(0, 60)}”`)
    .join(', ');
  const more = unknown.length > 5 ? ` and ${(unknown.length - 5).toLocaleString('en')} more` : '';
  return {
    code: 'node-unknown',
    severity: 'stopped',
    message: `The network has no node ${listed}${more}.`,
    where: { path },
    found: listed,
    expected: 'names of nodes of this network',
    hint: 'Choose nodes of this network, or open the network that the experiment was made with.',
    affected: unknown.length,
  };
}
