import type { Network } from '../../../core/network';
import { nodeLabel } from '../../../core/network';
import type { TableOutput } from '../../../core/outputs';
import { toCsv } from '../../../plots/csv';
import { DataTable } from '../../../plots/DataTable';
import { download, fileName } from '../../../plots/export';
import { lab } from '../../../store/lab';
import { decideWords as words } from '../../text/en-decide';
import { lookAtEdge } from '../edge-look';

interface Props {
  title: string;
  table: TableOutput;
  /** Columns on the page, in this order; the file has all of them. */
  columns: readonly (keyof typeof words.columns)[];
  network: Network;
  /** What the columns mean. */
  note: string;
  stale: boolean;
}

/** Rows from which the table scrolls by itself. */
const LONG = 12;

/** What was chosen as a table: rows show their node or edge on the network. */
export function Listed({ title, table, columns, network, note, stale }: Props) {
  const shown: TableOutput = {
    kind: 'table',
    columns: columns.flatMap((id) => {
      const column = table.columns.find((c) => c.id === id);
      // Units stand in the note: columns are narrow.
      return column ? [{ ...column, label: words.columns[id], unit: undefined }] : [];
    }),
  };
  const [first] = table.columns;
  const show = (row: number): void => {
    const item = Number(first.values[row]);
    if (first.refersTo === 'edge') lookAtEdge(item, 'results');
    else lab.getState().setView({ selection: [nodeLabel(network, item)] });
  };
  return (
    <section className="decided-list" data-stale={stale || undefined} aria-label={title}>
      <header>
        <h3 className="h-panel">{title}</h3>
        <button
          type="button"
          className="pick"
          aria-label={words.exportTable(title)}
          onClick={() => download(`${fileName(title)}.csv`, toCsv(table), 'text/csv')}
        >
          {words.csv}
        </button>
      </header>
      <DataTable
        label={title}
        table={shown}
        onSelect={show}
        {...(first.values.length > LONG ? { height: 29 * LONG } : {})}
      />
      <p className="caption">{note}</p>
    </section>
  );
}
