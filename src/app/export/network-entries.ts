/** The files a network can be saved as, as entries of a menu. */
import { NETWORK_FILES, type NetworkFile } from '../../data/network-files';
import type { NetworkToWrite } from '../../data/write-network';
import { exportWords } from '../text/en-export';
import type { MenuEntry } from '../ui/Overlay';
import { savePieces } from './save-pieces';

const words = exportWords;

const LABELS: Readonly<Record<NetworkFile['id'], string>> = {
  'edges-csv': words.edges,
  'nodes-csv': words.nodes,
  gexf: words.gexf,
  graphml: words.graphml,
  'node-link-json': words.json,
  pajek: words.pajek,
};
const PARTS: Partial<Record<NetworkFile['id'], string>> = { 'edges-csv': '-edges', 'nodes-csv': '-nodes' };

/**
 * @param data made when a file is asked for
 * @param name of the files, without an ending
 */
export function networkEntries(data: () => NetworkToWrite, name: string): MenuEntry[] {
  return NETWORK_FILES.map(({ id, extension, mime }) => ({
    id,
    label: LABELS[id],
    detail: id === 'nodes-csv' ? words.withColumns : '',
    run: () => {
      const pieces = async (): Promise<Iterable<string>> => {
        const { NETWORK_WRITERS } = await import('../../data/write-network');
        return NETWORK_WRITERS.find((writer) => writer.id === id)?.write(data()) ?? [];
      };
      void savePieces(pieces, `${name}${PARTS[id] ?? ''}.${extension}`, mime);
    },
  }));
}
