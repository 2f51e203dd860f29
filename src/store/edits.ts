/** Changes of the experiment that are more than one field. Pure. */
import type { MethodId } from '../core/method';
import type { CascadeSource, Experiment, ExploreView, Source, View } from '../experiment/experiment';

/** Settings that name nodes, which belong to one network. */
export const NODES_OF_NETWORK = ['sources', 'hiddenNodes', 'start', 'said', 'pushes'];

/** Nodes belong to their network: another network starts without those that settings name, selection and filter. */
export function withNetwork(experiment: Experiment, source: Source): Experiment {
  const parameters = Object.fromEntries(
    Object.entries(experiment.parameters).filter(
      ([id, value]) => !Array.isArray(value) || !NODES_OF_NETWORK.includes(id),
    ),
  );
  const { selection: _selection, filter: _filter, ...view } = experiment.view ?? {};
  return { ...experiment, parameters, inputs: { ...experiment.inputs, network: source }, view };
}

/** Settings of one cascade of a set: which it is, and times in the unit of the set. */
const OF_A_CASCADE = ['from', 'cascade', 'until', 'forecastTo'];

export const withoutCascade = (parameters: Experiment['parameters']): Experiment['parameters'] =>
  Object.fromEntries(Object.entries(parameters).filter(([id]) => !OF_A_CASCADE.includes(id)));

/** Another cascade set, or none: what was chosen and filtered in the former one is forgotten, and what was learned from its users. */
export function withCascades(experiment: Experiment, source: CascadeSource | undefined): Experiment {
  const { cascades: _former, model: _learned, ...inputs } = experiment.inputs;
  const { explore: _explore, ...view } = experiment.view ?? {};
  const parameters = withoutCascade(experiment.parameters);
  return { ...experiment, parameters, inputs: source ? { ...inputs, cascades: source } : inputs, view };
}

/** An experiment that works on other data than before is called as they are. */
export function withTitle(experiment: Experiment, title: string): Experiment {
  return title === '' ? experiment : { ...experiment, title };
}

/** Fields of the patch that are undefined are removed. */
export function withExplore(experiment: Experiment, patch: Partial<ExploreView>): Experiment {
  const kept = Object.entries({ ...experiment.view?.explore, ...patch }).filter(([, value]) => value !== undefined);
  const { explore: _former, ...view } = experiment.view ?? {};
  return {
    ...experiment,
    view: kept.length > 0 ? { ...view, explore: Object.fromEntries(kept) as ExploreView } : view,
  };
}

export function withView(experiment: Experiment, patch: Partial<View>): Experiment {
  return { ...experiment, view: { ...experiment.view, ...patch } };
}

/** Puts a node into a list of nodes, or takes it out: makes it a source, hides it from the data, or no longer. */
export function withNodeToggled(
  experiment: Experiment,
  parameter: 'sources' | 'hiddenNodes',
  label: string,
): Experiment {
  const given = experiment.parameters[parameter];
  const before = Array.isArray(given) ? (given as readonly string[]) : [];
  const nodes = before.includes(label) ? before.filter((s) => s !== label) : [...before, label];
  return { ...experiment, parameters: { ...experiment.parameters, [parameter]: nodes } };
}

export function withCompared(experiment: Experiment, method: MethodId, on: boolean): Experiment {
  const compare = new Set<MethodId>(experiment.view?.compare ?? []);
  if (on) compare.add(method);
  else compare.delete(method);
  return withView(experiment, { compare: [...compare] });
}
