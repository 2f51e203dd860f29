/**
 * One spelling per experiment: keys sorted, values equal to their default left out. Two experiments that compute the same numbers
 * for the same reason have the same canonical text.
 */
import type { CascadeSource, Experiment, FilePart, ModelSource, ResultSource, Source } from './experiment';
import type { Registry } from './registry';
import { findGenerator, findMethod, withoutDefaults } from './registry';
import { usedInputs } from './used-inputs';

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
  switch (source.kind) {
    case 'generated': {
      const generator = findGenerator(registry, source.generator);
      return generator ? { ...source, parameters: withoutDefaults(generator.parameters, source.parameters) } : source;
    }
    case 'derived':
      return { ...source, cascades: canonicalCascades(source.cascades, registry) };
    case 'result':
      return canonicalResult(source, registry);
    case 'bundled':
    case 'uploaded':
      return source;
    default:
      return source satisfies never;
  }
}

type Bytes = Pick<FilePart, 'name' | 'digest'>;

/** A file without its name where the fingerprint of its bytes says what it is: the same bytes give the same numbers. */
const nameless = <File extends Bytes>({ name, ...file }: File): object =>
  file.digest === undefined ? { name, ...file } : file;

/** What decides the data of a source: all of it but the names of files whose bytes are known. */
export function contentOf(source: Source | CascadeSource): unknown {
  switch (source.kind) {
    case 'uploaded':
      return { ...nameless(source), ...(source.parts ? { parts: source.parts.map(nameless) } : {}) };
    case 'derived':
      return { ...source, cascades: contentOf(source.cascades) };
    case 'result':
      return { ...source, of: { ...source.of, inputs: contentOfInputs(source.of.inputs) } };
    case 'generated':
    case 'bundled':
      return source;
    default:
      return source satisfies never;
  }
}

export const contentOfInputs = ({ network, cascades, model }: Experiment['inputs']): Record<string, unknown> => ({
  ...(network ? { network: contentOf(network) } : {}),
  ...(cascades ? { cascades: contentOf(cascades) } : {}),
  ...(model ? { model: contentOfModel(model) } : {}),
});

/** What decides which model it is: its identifier, or the bytes of the file. */
export const contentOfModel = (source: ModelSource): object => (source.kind === 'uploaded' ? nameless(source) : source);

function canonicalCascades(source: CascadeSource, registry: Registry): CascadeSource {
  return source.kind === 'result' ? canonicalResult(source, registry) : source;
}

function canonicalResult(source: ResultSource, registry: Registry): ResultSource {
  const { of } = source;
  // Nobody looks at the rest of what it was given.
  return { ...source, of: { ...of, ...canonicalPart({ ...of, inputs: usedInputs(of, registry) }, registry) } };
}

/** What an experiment and the simulations in its inputs have in common. */
function canonicalPart(
  { inputs, method: id, parameters }: Pick<Experiment, 'inputs' | 'method' | 'parameters'>,
  registry: Registry,
): Pick<Experiment, 'inputs' | 'parameters'> {
  const method = findMethod(registry, id);
  return {
    inputs: {
      ...(inputs.network ? { network: canonicalSource(inputs.network, registry) } : {}),
      ...(inputs.cascades ? { cascades: canonicalCascades(inputs.cascades, registry) } : {}),
      ...(inputs.model ? { model: inputs.model } : {}),
    },
    parameters: method ? withoutDefaults(method.parameters, parameters) : parameters,
  };
}

/** The experiment without values that equal their default, in its inputs too; outputs sorted, each once. */
export function canonicalExperiment(experiment: Experiment, registry: Registry): Experiment {
  return {
    ...experiment,
    ...canonicalPart(experiment, registry),
    outputs: [...new Set(experiment.outputs)].sort(),
  };
}
