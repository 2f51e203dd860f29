import type { TimeUnit } from '../../../core/cascade';
import type { LineStatus, PreviewLine } from '../../../data/read';
import { importWords } from '../../text/en-import';
import { count } from '../../text/format';
import { lasted } from '../time-words';
import { Finding, type FixWith } from './Finding';
import { inSight, linePieces } from './line-pieces';
import { statusOf, type LineRow } from './raw-rows';
import { Rug } from './Rug';

const words = importWords;

interface Props {
  row: LineRow;
  unit: TimeUnit;
  /** See {@link linePieces}. */
  itemsEndInComma: boolean;
  onFix?: FixWith | undefined;
}

/** One line as it is in the file, what it was understood as, and what is wrong with it. */
export function RawLine({ row, unit, itemsEndInComma, onFix }: Props) {
  const { line, text, told } = row;
  const status = statusOf(row);
  return (
    <tbody data-status={status}>
      <tr>
        <td className="no">{count(line)}</td>
        <td className="tx">
          {text ? (
            <code>
              {linePieces(inSight(text), itemsEndInComma).map((piece, k) => (
                <span key={k} className={piece.kind}>
                  {piece.text}
                </span>
              ))}
            </code>
          ) : (
            // The preview does not hold the line, but what was found in it is known.
            <code className="plain">
              … <span className="mark">{told[0]?.issue.found}</span> …
            </code>
          )}
        </td>
        <td className="un" title={text?.cascade ? undefined : text?.fields.join(' · ')}>
          <Understood {...(text ? { text } : {})} status={status} code={told[0]?.issue.code} unit={unit} />
        </td>
      </tr>
      {told.map((one, k) => (
        <tr className="msg" key={k}>
          <td colSpan={3}>
            <Finding told={one} onFix={onFix} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

interface UnderstoodProps {
  text?: PreviewLine;
  status: LineStatus;
  code: string | undefined;
  unit: TimeUnit;
}

function Understood({ text, status, code, unit }: UnderstoodProps) {
  const special = status === 'changed' && code !== undefined ? words.statusOfCode[code] : undefined;
  const word = special ?? words.status[status];
  const cascade = text?.cascade;
  if (cascade && status !== 'read')
    return (
      <>
        <b>{word}</b> {words.events(cascade.events)}
      </>
    );
  if (cascade)
    return (
      <span className="of-cascade">
        <b>{words.events(cascade.events)}</b>
        <Rug cascade={cascade} label={words.rug(cascade.events, lasted(cascade.duration, unit))} />
        <span>{lasted(cascade.duration, unit)}</span>
      </span>
    );
  // A line that a message explains does not explain itself a second time.
  if (status !== 'read') return <b>{status === 'changed' || code === undefined ? joined(word, text) : word}</b>;
  return <>{text?.fields.join(' · ')}</>;
}

const joined = (word: string, text: PreviewLine | undefined): string =>
  text && text.fields.length > 0 ? `${word}: ${text.fields.join(' · ')}` : word;
