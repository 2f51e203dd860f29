/** Data that are kept on this device, several at once: what they are made of, what they are called, how large they are. */
import { canonicalJson } from '../experiment/canonical';
import { digestBytes } from '../experiment/digest';
import type { CascadeSource, Source } from '../experiment/experiment';
import { filesOf } from './batch';

/** As far as they are known. */
export interface KeptCounts {
  nodes?: number;
  edges?: number;
  cascades?: number;
  events?: number;
  users?: number;
}

export interface NewDataset {
  title: string;
  network?: Source;
  cascades?: CascadeSource;
  counts: KeptCounts;
  /** Bytes of its files. */
  bytes: number;
}

export interface KeptDataset extends NewDataset {
  /** The same data have the same identifier, however often they are brought. */
  id: string;
  /** Milliseconds since 1970. */
  addedAt: number;
  usedAt: number;
}

/** What data are, whatever they are called. */
export function datasetId({ network, cascades }: Pick<NewDataset, 'network' | 'cascades'>): string {
  return digestBytes(new TextEncoder().encode(canonicalJson({ network, cascades }))).slice(0, 24);
}

/** Digests of the files that data are made of, each once. */
export function digestsOf({ network, cascades }: Pick<NewDataset, 'network' | 'cascades'>): string[] {
  const digests = [...filesOf(network), ...filesOf(cascades)].flatMap(({ digest }) => (digest ? [digest] : []));
  return [...new Set(digests)];
}

/** Files of some data that no other data need: they go when these data go. */
export function filesOnlyIn(dataset: KeptDataset, all: readonly KeptDataset[]): string[] {
  const needed = new Set(all.filter(({ id }) => id !== dataset.id).flatMap(digestsOf));
  return digestsOf(dataset).filter((digest) => !needed.has(digest));
}

/** A file that was kept before data had records of their own: then every file was a network. */
export function datasetOfFile(file: { digest: string; name: string; bytes: number; addedAt: number }): KeptDataset {
  const { digest, name, bytes, addedAt } = file;
  const network: Source = { kind: 'uploaded', name, digest };
  return { id: datasetId({ network }), title: name, network, counts: {}, bytes, addedAt, usedAt: addedAt };
}
