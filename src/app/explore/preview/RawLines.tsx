import { useMemo, useState } from 'react';
import type { TimeUnit } from '../../../core/cascade';
import type { FileOutcome } from '../../../data/read';
import { en } from '../../text/en';
import { saveFile } from '../../ui/save-file';
import { RawLine } from './RawLine';
import { rawRows, severityTotals, type CutRow } from './raw-rows';

const words = en.import;

/** The file itself, each line beside its reading, so that nothing has to be believed; ranges without news are folded. */
export function RawLines({ read, unit }: { read: FileOutcome; unit: TimeUnit }) {
  const rows = useMemo(() => rawRows(read), [read]);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  if (rows.length === 0) return null;
  const toggle = (from: number): void =>
    setOpen((was) => {
      const now = new Set(was);
      if (!now.delete(from)) now.add(from);
      return now;
    });
  return (
    <section className="raw" aria-label={words.preview}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{words.number}</span>
            </th>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.understood}</th>
          </tr>
        </thead>
        {rows.map((row) =>
          row.kind === 'line' ? (
            <RawLine key={row.line} row={row} unit={unit} />
          ) : (
            <Cut
              key={`${row.from}–`}
              row={row}
              unit={unit}
              open={open.has(row.from)}
              onToggle={() => toggle(row.from)}
            />
          ),
        )}
      </table>
      <Totals read={read} />
    </section>
  );
}

interface CutProps {
  row: CutRow;
  unit: TimeUnit;
  open: boolean;
  onToggle: () => void;
}

function Cut({ row: { from, to, folded, silent }, unit, open, onToggle }: CutProps) {
  const range = words.cut(from, to);
  const alike = folded.filter(({ told }) => told.length > 0).length;
  const says = alike > 0 ? words.sameReason(alike) : silent ? words.nothingToReport : '';
  return (
    <>
      <tbody>
        <tr className="cut">
          <td colSpan={3}>
            {range}
            {says !== '' && `: ${says}`}
            {folded.length > 0 && (
              <button
                type="button"
                className="link"
                aria-expanded={open}
                aria-label={open ? words.hideFolded(range) : words.showFolded(folded.length, range)}
                onClick={onToggle}
              >
                {open ? words.hideHidden : words.showHidden(folded.length)}
              </button>
            )}
          </td>
        </tr>
      </tbody>
      {open && folded.map((row) => <RawLine key={row.line} row={row} unit={unit} />)}
    </>
  );
}

function Totals({ read }: { read: FileOutcome }) {
  const totals = severityTotals(read);
  if (totals.length === 0 && read.rejected.length === 0) return null;
  return (
    <p className="raw-totals">
      <span>{totals.map(([severity, n]) => words.severityTotals[severity](n)).join(', ')}</span>
      {read.rejected.length > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => saveFile(`${read.rejected.join('\n')}\n`, words.rejectedName(read.name), 'text/plain')}
        >
          {words.rejected(read.rejected.length)}
        </button>
      )}
    </p>
  );
}
