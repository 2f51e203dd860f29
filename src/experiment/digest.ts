/**
 * Fingerprints (SHA-256, lower-case hex): of experiments, as the key of results, and of files, as the name of data.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalExperiment, canonicalJson } from './canonical';
import type { Experiment, Source } from './experiment';
import type { Registry } from './registry';

/** Digest of what determines an experiment's numbers: all of it but title, source and view. Independent of key order. */
export function digestExperiment(experiment: Experiment, registry: Registry): string {
  const { title: _title, source: _source, view: _view, ...rest } = canonicalExperiment(experiment, registry);
  return digestBytes(utf8ToBytes(canonicalJson(rest)));
}

/** Digest of a network's description: the key under which layouts and networks are kept. */
export function digestSource(source: Source): string {
  return digestBytes(utf8ToBytes(canonicalJson(source)));
}

export function digestBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
