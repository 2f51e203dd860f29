import { Fragment } from 'react';
import type { PreviewLine } from '../../data/read';
import { en } from '../text/en';
import { count } from '../text/format';

/** The file's lines beside their reading; gaps in the numbering are said. */
export function Preview({ lines }: { lines: readonly PreviewLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="raw-lines" aria-label={en.import.preview}>
      <table className="raw">
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{en.import.line}</th>
            <th scope="col">{en.import.understood}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, k) => {
            const before = lines[k - 1];
            return (
              <Fragment key={line.line}>
                {before && line.line > before.line + 1 && (
                  <tr className="cut">
                    <td colSpan={3}>{en.import.cut(before.line + 1, line.line - 1)}</td>
                  </tr>
                )}
                <tr data-status={line.status}>
                  <td className="no">{count(line.line)}</td>
                  <td className="tx">
                    <code>{line.text}</code>
                  </td>
                  <td className="un">
                    {line.status !== 'read' && <b>{en.import.status[line.status]} </b>}
                    {line.fields.join(' · ')}
                  </td>
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
