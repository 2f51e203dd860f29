/**
 * Networks as files: what is written, and the list of the formats. All writers are pure and give the text in pieces, so that a
 * large network is saved without one giant string. Numbers are written with all their digits: reading gives the same ones back.
 */
import { NETWORK_FILES, type NetworkFile } from './network-files';
import type { NetworkToWrite } from './write-network-columns';
import { writeEdgesCsv, writeNodesCsv } from './write-network-csv';
import { writeGexf } from './write-network-gexf';
import { writeGraphml } from './write-network-graphml';
import { writeNodeLinkJson } from './write-network-json';
import { writePajek } from './write-network-pajek';

export type { NetworkToWrite, WriteColumn } from './write-network-columns';

export interface NetworkWriter extends NetworkFile {
  /** The file in pieces of some ten thousand characters. O(nodes + edges) time. */
  write(data: NetworkToWrite): Generator<string>;
}

const WRITE: Readonly<Record<NetworkFile['id'], NetworkWriter['write']>> = {
  'edges-csv': writeEdgesCsv,
  'nodes-csv': writeNodesCsv,
  gexf: writeGexf,
  graphml: writeGraphml,
  'node-link-json': writeNodeLinkJson,
  pajek: writePajek,
};

export const NETWORK_WRITERS: readonly NetworkWriter[] = NETWORK_FILES.map((file) => ({
  ...file,
  write: WRITE[file.id],
}));
