/**
 * What of an experiment goes into a link. The names of people and things in a user's file stay with the user: what is only looked at
 * is left out, what is computed with cannot be.
 */
import type { CascadeSource, Experiment, Source, View } from './experiment';
import type { Registry } from './registry';
import { findMethod } from './registry';

/** Whether the data come from the user's files, or are made of what does. */
export function isOwn(source: Source | CascadeSource | undefined): boolean {
  switch (source?.kind) {
    case undefined:
    case 'generated':
    case 'bundled':
      return false;
    case 'uploaded':
      return true;
    case 'derived':
      return isOwn(source.cascades);
    case 'result':
      return isOwn(source.of.inputs.network) || isOwn(source.of.inputs.cascades);
    default:
      return source satisfies never;
  }
}

const usesOwn = ({ network, cascades }: Experiment['inputs']): boolean => isOwn(network) || isOwn(cascades);

/** The experiment as a link carries it: with data of the user's own, nothing in the view says what stands in them. */
export function shareable(experiment: Experiment): Experiment {
  const { view, ...rest } = experiment;
  return view && usesOwn(experiment.inputs) ? { ...rest, view: withoutNames(view) } : experiment;
}

function withoutNames({ selection: _selection, explore, ...view }: View): View {
  if (!explore) return view;
  // The cascade that is looked at is a number, which says nothing without the file.
  const { user: _user, search: _search, ...rest } = explore;
  return Object.keys(rest).length > 0 ? { ...view, explore: rest } : view;
}

type Computed = Pick<Experiment, 'inputs' | 'method' | 'parameters'>;

/**
 * Names out of the user's files that a link has to carry, each once: nodes among the settings, without which the numbers would be
 * others.
 */
export function namesInSettings({ inputs, method, parameters }: Computed, registry: Registry): string[] {
  const names = new Set<string>();
  if (usesOwn(inputs)) {
    const table = findMethod(registry, method)?.parameters ?? {};
    for (const [id, value] of Object.entries(parameters))
      if (Object.hasOwn(table, id) && table[id].kind === 'nodes' && Array.isArray(value))
        for (const name of value) names.add(String(name));
  }
  for (const source of [inputs.network, inputs.cascades])
    for (const inner of simulationsIn(source)) for (const name of namesInSettings(inner, registry)) names.add(name);
  return [...names];
}

function simulationsIn(source: Source | CascadeSource | undefined): Computed[] {
  if (source?.kind === 'derived') return simulationsIn(source.cascades);
  return source?.kind === 'result' ? [source.of] : [];
}
