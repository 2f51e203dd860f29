import type { ReactNode } from 'react';
import './explore.css';

export interface Fact {
  label: string;
  value: ReactNode;
  /** Small words behind the value: "of 2,768", "3.7 %". */
  note?: string | undefined;
}

/** A few large numbers with their names. */
export function Facts({ title, facts }: { title: string; facts: readonly Fact[] }) {
  return (
    <section className="sect">
      <h2 className="h-panel">{title}</h2>
      <dl className="facts">
        {facts.map(({ label, value, note }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {note !== undefined && <small> {note}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
