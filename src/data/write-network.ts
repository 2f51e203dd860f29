/**
 * Networks as files: what is written, and the list of the formats. All writers are pure and give the text in pieces, so that a
 * large network is saved without one giant string. Numbers are written with all their digits: reading gives the same ones back.
 */
import type { NetworkToWrite } from './write-network-columns';
import { writeEdgesCsv, writeNodesCsv } from './write-network-csv';
import { writeGexf } from './write-network-gexf';
import { writeGraphml } from './write-network-graphml';
import { writeNodeLinkJson } from './write-network-json';
import { writePajek } from './write-network-pajek';

export type { NetworkToWrite, WriteColumn } from './write-network-columns';

export interface NetworkWriter {
  id: 'edges-csv' | 'nodes-csv' | 'gexf' | 'graphml' | 'node-link-json' | 'pajek';
  /** Without the dot. */
  extension: string;
  mime: string;
  /** The file in pieces of some ten thousand characters. O(nodes + edges) time. */
  write(data: NetworkToWrite): Generator<string>;
}

export const NETWORK_WRITERS: readonly NetworkWriter[] = [
  { id: 'edges-csv', extension: 'csv', mime: 'text/csv', write: writeEdgesCsv },
  { id: 'nodes-csv', extension: 'csv', mime: 'text/csv', write: writeNodesCsv },
  { id: 'gexf', extension: 'gexf', mime: 'application/xml', write: writeGexf },
  { id: 'graphml', extension: 'graphml', mime: 'application/xml', write: writeGraphml },
  { id: 'node-link-json', extension: 'json', mime: 'application/json', write: writeNodeLinkJson },
  { id: 'pajek', extension: 'net', mime: 'text/plain', write: writePajek },
];
