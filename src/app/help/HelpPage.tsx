import { useEffect } from 'react';
import { LAB_VERSION } from '../../experiment/version';
import { useRoute } from '../router';
import { en } from '../text/en';
import { helpWords } from '../text/en-help';
import { shortcutWords } from '../text/en-shortcuts';
import { openDialog } from '../dialogs/open';
import { Formula, SeenIn, SetOn } from './Formula';
import { glossary } from './glossary';
import { Teaching } from './Teaching';
import { formats, papers, privacy, what } from './help-text';
import { LimitsTable } from './LimitsTable';
import { ShortcutTable } from './ShortcutTable';

const SECTIONS = ['what', 'formats', 'shortcuts', 'limits', 'privacy', 'glossary', 'teach', 'about'] as const;

/** What the lab is, what it reads, its keys, limits and words. */
export default function HelpPage() {
  const { query } = useRoute();
  const target = query.entry === undefined ? query.section : `word-${query.entry}`;
  useEffect(() => {
    if (target === undefined) return;
    const element = document.getElementById(target);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [target]);
  const jump = (id: string) => (event: React.MouseEvent) => {
    event.preventDefault();
    document.getElementById(id)?.scrollIntoView({ block: 'start' });
    document.getElementById(id)?.focus({ preventScroll: true });
  };
  return (
    <main className="page help" id="main">
      <nav className="contents" aria-label={helpWords.contents}>
        <h1 className="q">{helpWords.title}</h1>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#/help?section=${section}`} onClick={jump(section)}>
                {helpWords[section]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="help-text">
        <Section id="what">
          {what.map((text) => (
            <p className="voice" key={text}>
              {text}
            </p>
          ))}
        </Section>
        <Section id="formats">
          <table className="table words">
            <tbody>
              {formats.map(([name, text]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
        <Section id="shortcuts">
          <ShortcutTable />
          <button type="button" className="link" onClick={() => openDialog('shortcuts')}>
            {shortcutWords.single}…
          </button>
        </Section>
        <Section id="limits">
          <LimitsTable />
        </Section>
        <Section id="privacy">
          {privacy.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Section>
        <Section id="glossary">
          <dl className="glossary">
            {glossary.map((entry) => (
              <div
                key={entry.id}
                id={`word-${entry.id}`}
                tabIndex={-1}
                aria-current={query.entry === entry.id ? 'true' : undefined}
              >
                <dt>
                  {entry.word} {entry.symbol !== undefined && <span className="sym">{entry.symbol}</span>}
                </dt>
                <dd className="voice">{entry.sentence}</dd>
                {entry.formula !== undefined && (
                  <dd className="formula">
                    <Formula entry={entry} />
                  </dd>
                )}
                <SetOn entry={entry} />
                <SeenIn entry={entry} />
                <dd className="small quiet">{entry.source}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="teach">
          <Teaching />
        </Section>
        <Section id="about">
          <p>
            {en.common.product} {LAB_VERSION}. {helpWords.licence}.
          </p>
          <h3 className="h-panel">{helpWords.papers}</h3>
          <ul className="bullets">
            {papers.map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
        </Section>
      </div>
    </main>
  );
}

function Section({ id, children }: { id: (typeof SECTIONS)[number]; children: React.ReactNode }) {
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 className="help-head" id={`${id}-title`}>
        {helpWords[id]}
      </h2>
      {children}
    </section>
  );
}
