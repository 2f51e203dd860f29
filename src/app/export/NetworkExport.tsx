import type { RefObject } from 'react';
import { nodeLabel, type Network } from '../../core/network';
import type { WriteColumn } from '../../data/write-network';
import { fileName } from '../../experiment/file-name';
import type { NetworkViewHandle } from '../../network-view/NetworkView';
import type { NodeColumn } from '../../network-view/node-order';
import { runWords } from '../text/en-run';
import { MenuButton, type MenuEntry } from '../ui/Overlay';
import { saveFile } from '../ui/save-file';
import { networkEntries } from './network-entries';
import { pictureEntries } from './picture-entries';

const words = runWords.exporting;

interface Props {
  view: RefObject<NetworkViewHandle | null>;
  network: Network;
  title: string;
  /** Columns beside the name, made when they are asked for. */
  columns: () => readonly NodeColumn[];
  /** The time that the columns speak of. */
  t: number;
  /** Further tables of the page's own. */
  more?: (name: string) => readonly MenuEntry[];
}

/** Takes the network away: as a picture, as a table of its nodes with what was computed for them, or as a file for other programs. */
export function NetworkExport({ view, network, title, columns, t, more }: Props) {
  const name = fileName(title).replace(/\.cascade\.json$/, '');
  const files = networkEntries(() => ({ network, title, nodeColumns: toWrite(network, columns(), t) }), name);
  const entries = [
    ...pictureEntries(view, network.n, name),
    {
      id: 'csv',
      label: words.csv,
      detail: words.csvDetail,
      run: () => void nodesCsv(network, columns(), t).then((text) => saveFile(text, `${name}-nodes.csv`, 'text/csv')),
    },
    ...(more?.(name) ?? []),
    // The table above is that of the nodes, with readable heads.
    ...files.filter(({ id }) => id !== 'nodes-csv'),
  ];
  return <MenuButton label={words.label} icon="down" entries={entries} />;
}

const headOf = ({ id, label }: NodeColumn, t: number): string =>
  id === 'degree' || id === 'time' ? label : runWords.at(label, t);

function toWrite(network: Network, columns: readonly NodeColumn[], t: number): WriteColumn[] {
  return columns.map((column) => {
    const values = Array.from({ length: network.n }, (_, i) => column.value(i));
    return {
      name: headOf(column, t),
      values: values.every((v) => typeof v === 'number') ? Float64Array.from(values) : values.map(String),
    };
  });
}

/** The node list as CSV: name, then every column. O(n · columns). */
async function nodesCsv(network: Network, columns: readonly NodeColumn[], t: number): Promise<string> {
  const { toCsv } = await import('../../plots/csv');
  return toCsv({
    kind: 'table',
    columns: [
      { id: 'node', label: 'node', values: Array.from({ length: network.n }, (_, i) => nodeLabel(network, i)) },
      ...toWrite(network, columns, t).map(({ name, values }, k) => ({
        id: columns[k].id,
        label: name,
        values: values instanceof Float64Array ? values : Array.from(values, String),
      })),
    ],
  });
}
