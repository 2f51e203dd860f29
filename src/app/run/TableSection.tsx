import { useMemo, type ReactNode } from 'react';
import type { TableColumn, TableOutput } from '../../core/outputs';
import { rowCount, toCsv } from '../../plots/csv';
import { DataTable, type DataTableProps } from '../../plots/DataTable';
import { download, fileName } from '../../plots/export';
import { tabWords as words } from '../text/en-tabs';
import './tabs.css';

interface Props {
  title: string;
  table: TableOutput;
  /** Columns on the page, in this order, and what they are called there; the file has all of them. Absent: all. */
  columns?: Readonly<Record<string, string>>;
  /** How a column looks on the page, where that is otherwise than in the file. */
  show?: (column: TableColumn) => TableColumn;
  note: ReactNode;
  stale: boolean;
  onSelect?: (row: number) => void;
  sortBy?: DataTableProps['sortBy'];
}

/** Rows from which the table scrolls by itself. */
const LONG = 12;
const ROW = 29;

const asItIs = (column: TableColumn): TableColumn => column;

/** A table of an answer, with its file. */
export function TableSection({ title, table, columns, show = asItIs, note, stale, onSelect, sortBy }: Props) {
  const shown = useMemo(
    (): TableOutput => ({
      kind: 'table',
      columns: columns
        ? Object.entries(columns).flatMap(([id, label]) => {
            const column = table.columns.find((one) => one.id === id);
            return column ? [show({ ...column, label, unit: undefined })] : [];
          })
        : table.columns.map(show),
    }),
    [table, columns, show],
  );
  return (
    <section className="answer-table" data-stale={stale || undefined} aria-label={title}>
      <header>
        <h3 className="h-panel">{title}</h3>
        <button
          type="button"
          className="pick"
          aria-label={words.saveCsv(title)}
          onClick={() => download(`${fileName(title)}.csv`, toCsv(table), 'text/csv')}
        >
          {words.csv}
        </button>
      </header>
      <DataTable
        label={title}
        table={shown}
        // Wide tables scroll by themselves too.
        height={Math.min(ROW * LONG, ROW * (rowCount(table) + 1) + 16)}
        {...(onSelect ? { onSelect } : {})}
        {...(sortBy ? { sortBy } : {})}
      />
      <p className="caption">{note}</p>
    </section>
  );
}
