import { useState } from 'react';
import type { TableOutput } from '../../../core/outputs';
import { toCsv, toTsv } from '../../../plots/csv';
import { download, fileName } from '../../../plots/export';
import { formatValue } from '../../../plots/format';
import { words } from '../../../plots/words';
import type { Picture } from '../../../lessons/lesson';
import { tabWords } from '../../text/en-tabs';
import { copyText } from '../../ui/copy';

type TableSpec = Extract<Picture, { kind: 'table' }>;

/** Numbers that are best read as numbers, to be taken along. */
export function TablePicture({ spec, height }: { spec: TableSpec; height: number }) {
  const [said, setSaid] = useState('');
  return (
    <div className="lesson-table" style={{ maxHeight: height }}>
      <table className="table large">
        <caption>{spec.caption}</caption>
        <thead>
          <tr>
            {spec.head.map((name, k) => (
              <th key={name} scope="col" className={k > 0 && typeof spec.rows[0]?.[k] === 'number' ? 'num' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.rows.map((row, r) => (
            <tr key={r} className={r === spec.strong ? 'strong' : undefined}>
              {row.map((cell, k) =>
                k === 0 ? (
                  <th key={k} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={k} className={typeof cell === 'number' ? 'num' : undefined}>
                    {typeof cell === 'number' ? formatValue(cell) : cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="table-take">
        <button
          type="button"
          className="pick"
          aria-label={tabWords.saveCsv(spec.caption)}
          onClick={() => download(`${fileName(spec.caption)}.csv`, toCsv(asOutput(spec)), 'text/csv')}
        >
          {tabWords.csv}
        </button>
        <button
          type="button"
          className="pick"
          onClick={() =>
            void copyText(toTsv(asOutput(spec))).then((ok) => setSaid(ok ? words.copied : words.copyFailed))
          }
        >
          {words.copyTable}
        </button>
        <span className="small quiet" role="status">
          {said}
        </span>
      </p>
    </div>
  );
}

const asOutput = ({ head, rows }: TableSpec): TableOutput => ({
  kind: 'table',
  columns: head.map((label, k) => ({ id: String(k), label, values: rows.map((row) => String(row[k] ?? '')) })),
});
