/**
 * Fingerprints (SHA-256, lower-case hex): of experiments, as the key of results, and of files, as the name of data.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalExperiment, canonicalJson, contentOf, contentOfInputs } from './canonical';
import type { CascadeSource, Experiment, Source } from './experiment';
import type { Registry } from './registry';
import { findMethod, ownParameters } from './registry';
import { usedInputs } from './used-inputs';

/**
 * Digest of what determines an experiment's numbers: all of it but title, source and view, and without a network, cascades or a
 * model that the method does not look at. Independent of key order, and of the names of files whose bytes are known.
 */
export function digestExperiment(experiment: Experiment, registry: Registry): string {
  const method = findMethod(registry, experiment.method);
  // What belongs to other methods of the family has no effect on this one.
  const parameters = method ? ownParameters(method, experiment.parameters) : experiment.parameters;
  const {
    title: _title,
    source: _source,
    view: _view,
    inputs,
    ...rest
  } = canonicalExperiment({ ...experiment, parameters, inputs: usedInputs(experiment, registry) }, registry);
  return digestBytes(utf8ToBytes(canonicalJson({ ...rest, inputs: contentOfInputs(inputs) })));
}

/** Digest of the description of a network or cascade set: the key under which layouts and data are kept. */
export function digestSource(source: Source | CascadeSource): string {
  return digestBytes(utf8ToBytes(canonicalJson(contentOf(source))));
}

export function digestBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
