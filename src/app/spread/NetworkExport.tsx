import type { RefObject } from 'react';
import { nodeLabel, type Network } from '../../core/network';
import type { NetworkViewHandle } from '../../network-view/NetworkView';
import type { NodeColumn } from '../../network-view/node-order';
import { SVG_LIMIT } from '../../network-view/to-svg';
import { toCsv } from '../../plots/csv';
import { lab } from '../../store/lab';
import { fileName } from '../../experiment/file';
import { en } from '../text/en';
import { MenuButton } from '../ui/Overlay';
import { saveFile } from '../ui/save-file';

const words = en.spread.exporting;

interface Props {
  view: RefObject<NetworkViewHandle | null>;
  network: Network;
  title: string;
  /** Columns beside the name, made when they are asked for. */
  columns: () => readonly NodeColumn[];
  /** The time that the columns speak of. */
  t: number;
}

/** Takes the network away: as a picture, or as a table of its nodes with what was computed for them. */
export function NetworkExport({ view, network, title, columns, t }: Props) {
  const name = fileName(title).replace(/\.cascade\.json$/, '');
  const png = (scale: number) => (): void => {
    const handle = view.current;
    if (!handle) return;
    handle.toPng(scale).then(
      (picture) => saveFile(picture, `${name}-network.png`, 'image/png'),
      () => lab.getState().notify('bad', words.failed),
    );
  };
  const entries = [
    ...[1, 2, 4].map((scale) => ({ id: `png${scale}`, label: words.png, detail: `${scale}×`, run: png(scale) })),
    {
      id: 'svg',
      label: words.svg,
      detail: network.n > SVG_LIMIT ? words.svgLimit(SVG_LIMIT) : '',
      disabled: network.n > SVG_LIMIT,
      run: () => view.current && saveFile(view.current.toSvg(), `${name}-network.svg`, 'image/svg+xml'),
    },
    {
      id: 'csv',
      label: words.csv,
      detail: words.csvDetail,
      run: () => saveFile(nodesCsv(network, columns(), t), `${name}-nodes.csv`, 'text/csv'),
    },
  ];
  return <MenuButton label={words.label} icon="down" entries={entries} />;
}

/** The node list as CSV: name, then every column. O(n · columns). */
function nodesCsv(network: Network, columns: readonly NodeColumn[], t: number): string {
  const nodes = Array.from({ length: network.n }, (_, i) => i);
  return toCsv({
    kind: 'table',
    columns: [
      { id: 'node', label: 'node', values: nodes.map((i) => nodeLabel(network, i)) },
      ...columns.map(({ id, label, value }) => {
        const values = nodes.map(value);
        return {
          id,
          label: id === 'degree' || id === 'time' ? label : en.spread.list.at(label, t),
          values: values.every((v) => typeof v === 'number') ? Float64Array.from(values) : values.map(String),
        };
      }),
    ],
  });
}
