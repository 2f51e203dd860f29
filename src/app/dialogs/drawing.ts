/** Methods that draw cascades, and the settings that the dialog begins with. Pure. */
import type { Method } from '../../core/method';
import { checkValue, type ParameterValue } from '../../core/parameters';
import type { Experiment } from '../../experiment/experiment';
import { familyOf } from '../../experiment/family';
import { findMethod, type Registry } from '../../experiment/registry';
import { sourceKey } from '../../store/loader';

export function drawingMethods(registry: Registry): Method[] {
  return registry.methods.filter((method) => Object.values(method.outputs).some(({ kind }) => kind === 'cascades'));
}

/** The method that drew the present cascades, else one of the family of the page that is open, else the first. */
export function startingMethod(methods: readonly Method[], { method, inputs }: Experiment): Method {
  const drawn = inputs.cascades?.kind === 'result' ? inputs.cascades.of.method : undefined;
  return (
    methods.find(({ id }) => id === drawn) ?? methods.find(({ id }) => familyOf(id) === familyOf(method)) ?? methods[0]
  );
}

/**
 * The settings that the present cascades were drawn with; otherwise those of the experiment that mean the same here, so that what is
 * drawn is what the page shows.
 */
export function startingValues(
  method: Method,
  experiment: Experiment,
  registry: Registry,
): Record<string, ParameterValue> {
  const { cascades, network } = experiment.inputs;
  if (cascades?.kind === 'result' && cascades.of.method === method.id) {
    const { sources, ...rest } = cascades.of.parameters;
    // Nodes belong to their network.
    const same = sourceKey(cascades.of.inputs.network) === sourceKey(network);
    return same && sources !== undefined ? { ...rest, sources } : rest;
  }
  const shown = findMethod(registry, experiment.method)?.parameters ?? {};
  return Object.fromEntries(
    Object.entries(experiment.parameters).filter(([id, value]) => {
      if (!Object.hasOwn(method.parameters, id) || !Object.hasOwn(shown, id)) return false;
      const [here, there] = [method.parameters[id], shown[id]];
      const same = here.label === there.label && JSON.stringify(here.default) === JSON.stringify(there.default);
      return same && checkValue(id, here, value) === undefined;
    }),
  );
}
