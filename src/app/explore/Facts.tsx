import type { ReactNode } from 'react';
import './explore.css';

export interface Fact {
  label: string;
  value: ReactNode;
  /** Small words behind the value: "of 2,768", "3.7 %". */
  note?: string | undefined;
}

interface Props {
  title: string;
  /** The title is spoken only: on the page it would repeat the name of the tab. */
  underTab?: boolean;
  facts: readonly Fact[];
}

/** A few large numbers with their names. */
export function Facts({ title, underTab = false, facts }: Props) {
  return (
    <section className="sect">
      <h2 className={underTab ? 'vh' : 'h-panel'}>{title}</h2>
      <dl className="facts">
        {facts.map(({ label, value, note }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value} {note !== undefined && <small>{note}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
