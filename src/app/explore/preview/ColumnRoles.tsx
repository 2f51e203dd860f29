import { useState } from 'react';
import type { ColumnReading, ColumnRole } from '../../../data/read';
import { lab } from '../../../store/lab';
import { importWords } from '../../text/en-import';
import { missingRoles, withRole } from './column-roles';
import { shownFile, type ImportIn } from './state';

const words = importWords;

/** What each column of a table is taken for; every one can be changed. Open where something is unsure or missing. */
export function ColumnRoles({ state }: { state: ImportIn<'preview'> }) {
  const { read, given } = shownFile(state);
  const said = read?.columns ?? [];
  const missing = missingRoles(said);
  const [open, setOpen] = useState(missing.length > 0 || said.some(({ unsure }) => unsure));
  if (!given || said.length === 0) return null;
  // While the file is read again, what was just chosen.
  const columns = state.rereading
    ? said.map((column) => ({ ...column, role: given.choices.columns?.[String(column.column)] ?? column.role }))
    : said;
  const change = (column: number, role: ColumnRole): void =>
    lab.getState().rereadImport(state.shown, withRole(given.choices, columns, column, role));
  return (
    <details
      className="preview-columns"
      open={open || missing.length > 0}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {words.columns}
        <span className="unit small">{columns.map(({ name }) => name).join(', ')}</span>
      </summary>
      {missing.length > 0 && (
        <p className="why warn">{words.needsRoles(missing.map((role) => words.columnRoles[role]))}</p>
      )}
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.values}</th>
            <th scope="col">{words.holds}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <ColumnRow key={column.column} column={column} disabled={state.rereading} onChange={change} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface RowProps {
  column: ColumnReading;
  disabled: boolean;
  onChange: (column: number, role: ColumnRole) => void;
}

function ColumnRow({ column: { column, name, values, role, options, unsure }, disabled, onChange }: RowProps) {
  return (
    <tr data-unsure={unsure || undefined}>
      <th scope="row">
        {name}
        {unsure && <small>{words.columnUnsure}</small>}
      </th>
      <td>
        <code>{values.slice(0, 3).join(', ')}</code>
      </td>
      <td>
        <select
          className="select"
          aria-label={words.columnHolds(name)}
          value={role}
          disabled={disabled}
          onChange={(event) => {
            const chosen = options.find((option) => option === event.currentTarget.value);
            if (chosen) onChange(column, chosen);
          }}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {words.columnRoles[option]}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
