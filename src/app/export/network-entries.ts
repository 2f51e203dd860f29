/** The files a network can be saved as, as entries of a menu. */
import { NETWORK_WRITERS, type NetworkToWrite, type NetworkWriter } from '../../data/write-network';
import { exploreWords } from '../text/en-explore';
import type { MenuEntry } from '../ui/Overlay';
import { savePieces } from './save-pieces';

const words = exploreWords.lab.export;

const LABELS: Readonly<Record<NetworkWriter['id'], string>> = {
  'edges-csv': words.edges,
  'nodes-csv': words.nodes,
  gexf: words.gexf,
  graphml: words.graphml,
  'node-link-json': words.json,
  pajek: words.pajek,
};
const PARTS: Partial<Record<NetworkWriter['id'], string>> = { 'edges-csv': '-edges', 'nodes-csv': '-nodes' };

/**
 * @param data made when a file is asked for
 * @param name of the files, without an ending
 */
export function networkEntries(data: () => NetworkToWrite, name: string): MenuEntry[] {
  return NETWORK_WRITERS.map(({ id, extension, mime, write }) => ({
    id,
    label: LABELS[id],
    detail: id === 'nodes-csv' ? words.withColumns : '',
    run: () => void savePieces(() => write(data()), `${name}${PARTS[id] ?? ''}.${extension}`, mime),
  }));
}
