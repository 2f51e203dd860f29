/**
 * One spelling per experiment: keys sorted, values equal to their default left out. Two experiments that compute the same numbers
 * for the same reason have the same canonical text.
 */
import type { Experiment, Source } from './experiment';
import type { Registry } from './registry';
import { findGenerator, findMethod, withoutDefaults } from './registry';

/** JSON with sorted keys and without blanks. Undefined fields are left out, as in JSON. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

function canonicalSource(source: Source, registry: Registry): Source {
  if (source.kind !== 'generated') return source;
  const generator = findGenerator(registry, source.generator);
  return generator ? { ...source, parameters: withoutDefaults(generator.parameters, source.parameters) } : source;
}

/** The experiment without values that equal their default; outputs sorted, each once. */
export function canonicalExperiment(experiment: Experiment, registry: Registry): Experiment {
  const method = findMethod(registry, experiment.method);
  return {
    ...experiment,
    inputs: { network: canonicalSource(experiment.inputs.network, registry) },
    parameters: method ? withoutDefaults(method.parameters, experiment.parameters) : experiment.parameters,
    outputs: [...new Set(experiment.outputs)].sort(),
  };
}
