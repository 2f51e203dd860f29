import { importWords } from '../../text/en-import';
import { RawLine } from './RawLine';
import { RawTable } from './RawLines';
import type { ImportIn } from './state';

const LINES = [92, 64, 80, 71, 88, 59, 76, 84, 67, 90];
/** Of the lines that are known already. */
const EARLY_LINES = 6;

/** The stage while files are read: what is understood so far, and the shape of what will stand there. */
export function ReadingStage({ state }: { state: ImportIn<'reading'> }) {
  const { early } = state;
  if (early)
    return (
      <>
        <p className="sentence">{early.sentence}</p>
        <RawTable>
          {early.preview.slice(0, EARLY_LINES).map((text) => (
            <RawLine
              key={text.line}
              row={{ kind: 'line', line: text.line, text, told: [] }}
              unit="unknown"
              itemsEndInComma={false}
            />
          ))}
        </RawTable>
        <div className="preview-skeleton" aria-hidden="true">
          {LINES.slice(Math.min(EARLY_LINES, early.preview.length)).map((width) => (
            <span key={width} className="bone" style={{ width: `${width}%` }} />
          ))}
        </div>
      </>
    );
  return (
    <div className="preview-skeleton" aria-hidden="true">
      <span className="bone tall" style={{ width: '82%' }} />
      <span className="bone tall" style={{ width: '46%' }} />
      <div className="bones">
        {LINES.map((width) => (
          <span key={width} className="bone" style={{ width: `${width}%` }} />
        ))}
      </div>
    </div>
  );
}

/** The results while files are read: the names of the figures that come. */
export function ReadingResults() {
  const { facts, summary } = importWords;
  return (
    <section className="sect">
      <h2 className="h-panel">{summary}</h2>
      <dl className="facts">
        {[facts.cascades, facts.events, facts.users, facts.missing, facts.nodes, facts.edges(false)].map((name) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="unit">–</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
