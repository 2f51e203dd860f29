/** The files that a network can be written as; the writers themselves are loaded when one is asked for. */
export interface NetworkFile {
  id: 'edges-csv' | 'nodes-csv' | 'gexf' | 'graphml' | 'node-link-json' | 'pajek';
  /** Without the dot. */
  extension: string;
  mime: string;
}

export const NETWORK_FILES: readonly NetworkFile[] = [
  { id: 'edges-csv', extension: 'csv', mime: 'text/csv' },
  { id: 'nodes-csv', extension: 'csv', mime: 'text/csv' },
  { id: 'gexf', extension: 'gexf', mime: 'application/xml' },
  { id: 'graphml', extension: 'graphml', mime: 'application/xml' },
  { id: 'node-link-json', extension: 'json', mime: 'application/json' },
  { id: 'pajek', extension: 'net', mime: 'text/plain' },
];
