import { useMemo, useState, type ReactNode } from 'react';
import type { TimeUnit } from '../../../core/cascade';
import type { FileOutcome } from '../../../data/read';
import { importWords } from '../../text/en-import';
import { saveFile } from '../../ui/save-file';
import type { FixWith } from './Finding';
import { RawLine } from './RawLine';
import { foldedStatus, rawRows, severityTotals, type CutRow } from './raw-rows';

const words = importWords;

interface Props {
  read: FileOutcome;
  unit: TimeUnit;
  onFix: FixWith;
}

/** The file itself, each line beside its reading, so that nothing has to be believed; ranges without news are folded. */
export function RawLines({ read, unit, onFix }: Props) {
  const rows = useMemo(() => rawRows(read), [read]);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  if (rows.length === 0) return null;
  const toggle = (from: number): void =>
    setOpen((was) => {
      const now = new Set(was);
      if (!now.delete(from)) now.add(from);
      return now;
    });
  // In one dialect of cascades a comma ends an item, so that a time stands before it.
  const itemsEndInComma = read.choices.some(({ id, value }) => id === 'separator' && value === 'comma');
  return (
    <RawTable foot={<Totals read={read} />}>
      {rows.map((row) =>
        row.kind === 'line' ? (
          <RawLine key={row.line} row={row} unit={unit} itemsEndInComma={itemsEndInComma} onFix={onFix} />
        ) : (
          <Cut key={`${row.from}–`} row={row} open={open.has(row.from)} onToggle={() => toggle(row.from)}>
            {row.folded.map((line) => (
              <RawLine key={line.line} row={line} unit={unit} itemsEndInComma={itemsEndInComma} onFix={onFix} />
            ))}
          </Cut>
        ),
      )}
    </RawTable>
  );
}

/** Lines of the file beside their reading. */
export function RawTable({ children, foot }: { children: ReactNode; foot?: ReactNode }) {
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
        {children}
      </table>
      {foot}
    </section>
  );
}

interface CutProps {
  row: CutRow;
  open: boolean;
  onToggle: () => void;
  /** What is folded. */
  children: ReactNode;
}

function Cut({ row, open, onToggle, children }: CutProps) {
  const { from, to, folded, silent, further } = row;
  const range = words.cut(from, to);
  const found = foldedStatus(row);
  const says = found.length > 0 ? words.folded(found) : silent ? words.nothingToReport : '';
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
                {open ? words.hideHidden : words.showHidden(folded.length, further.size > 0)}
              </button>
            )}
          </td>
        </tr>
      </tbody>
      {open && children}
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
