import { said } from '../../core/language';
import type { ReactNode } from 'react';
import './tabs.css';

/** A few numbers by name, one a line. */
export function Numbers({
  title,
  rows,
  stale,
  note,
}: {
  title: string;
  rows: readonly { what: string; value: string }[];
  stale: boolean;
  note?: ReactNode;
}) {
  return (
    <section className="answer-numbers" data-stale={stale || undefined} aria-label={title}>
      <h3 className="h-panel">{title}</h3>
      <dl>
        {rows.map(({ what, value }) => (
          <div key={what}>
            <dt>{said(what)}</dt>
            <dd>{said(value)}</dd>
          </div>
        ))}
      </dl>
      {note !== undefined && <p className="caption">{note}</p>}
    </section>
  );
}
