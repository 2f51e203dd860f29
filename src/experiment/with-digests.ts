/** An experiment that names its files without digests, once they were read: a result says which bytes it came from. */
import type { CascadeSource, Experiment, ResultSource, Source, UploadedSource } from './experiment';

type Inputs = Experiment['inputs'];

/** The experiment with digests where it had none, in its simulations too. `digests`: by name of the file. */
export function withDigests(experiment: Experiment, digests: ReadonlyMap<string, string>): Experiment {
  return { ...experiment, inputs: inInputs(experiment.inputs, digests) };
}

function inInputs({ network, cascades, model }: Inputs, digests: ReadonlyMap<string, string>): Inputs {
  return {
    ...(network ? { network: inNetwork(network, digests) } : {}),
    ...(cascades ? { cascades: inCascades(cascades, digests) } : {}),
    ...(model ? { model: model.kind === 'uploaded' ? marked(model, digests) : model } : {}),
  };
}

function inNetwork(source: Source, digests: ReadonlyMap<string, string>): Source {
  switch (source.kind) {
    case 'uploaded':
      return inFiles(source, digests);
    case 'derived':
      return { ...source, cascades: inCascades(source.cascades, digests) };
    case 'result':
      return inResult(source, digests);
    case 'generated':
    case 'bundled':
      return source;
    default:
      return source satisfies never;
  }
}

function inCascades(source: CascadeSource, digests: ReadonlyMap<string, string>): CascadeSource {
  switch (source.kind) {
    case 'uploaded':
      return inFiles(source, digests);
    case 'result':
      return inResult(source, digests);
    case 'bundled':
      return source;
    default:
      return source satisfies never;
  }
}

const inResult = (source: ResultSource, digests: ReadonlyMap<string, string>): ResultSource => ({
  ...source,
  of: { ...source.of, inputs: inInputs(source.of.inputs, digests) },
});

function inFiles(source: UploadedSource, digests: ReadonlyMap<string, string>): UploadedSource {
  return {
    ...marked(source, digests),
    ...(source.parts ? { parts: source.parts.map((part) => marked(part, digests)) } : {}),
  };
}

function marked<F extends { name: string; digest?: string }>(file: F, digests: ReadonlyMap<string, string>): F {
  const digest = file.digest ?? digests.get(file.name);
  return digest ? { ...file, digest } : file;
}
