/**
 * Fingerprints (SHA-256, lower-case hex): of experiments, as the key of results, and of files, as the name of data.
 */
import { usesCascades } from '../core/method';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalExperiment, canonicalJson, contentOf, contentOfInputs } from './canonical';
import type { CascadeSource, Experiment, Source } from './experiment';
import type { Registry } from './registry';
import { findMethod, ownParameters } from './registry';

/**
 * Digest of what determines an experiment's numbers: all of it but title, source and view, and without the cascades where the method
 * looks at none. Independent of key order, and of the names of files whose bytes are known.
 */
export function digestExperiment(experiment: Experiment, registry: Registry): string {
  const method = findMethod(registry, experiment.method);
  // What belongs to other methods of the family has no effect on this one.
  const parameters = method ? ownParameters(method, experiment.parameters) : experiment.parameters;
  const {
    title: _title,
    source: _source,
    view: _view,
    inputs: { cascades, ...inputs },
    ...rest
  } = canonicalExperiment({ ...experiment, parameters }, registry);
  const used = cascades && (!method || usesCascades(method, experiment.parameters)) ? { cascades } : {};
  return digestBytes(utf8ToBytes(canonicalJson({ ...rest, inputs: contentOfInputs({ ...inputs, ...used }) })));
}

/** Digest of the description of a network or cascade set: the key under which layouts and data are kept. */
export function digestSource(source: Source | CascadeSource): string {
  return digestBytes(utf8ToBytes(canonicalJson(contentOf(source))));
}

export function digestBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
