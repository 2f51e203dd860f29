import { findLesson } from '../../lessons/catalogue';
import { lessonsOfEntry } from '../../lessons/entry-lessons';
import { en } from '../text/en';
import { helpWords as words } from '../text/en-help';
import { formatHash } from '../router';
import { controlsOf } from './controls';
import { formulaPieces } from './formula';
import { glossary } from './glossary';
import type { GlossaryEntry } from './glossary-entry';
import { glossaryLink } from './links';

/** A formula whose symbols lead on: those of other entries to these, its own to where it is set. */
export function Formula({ entry }: { entry: GlossaryEntry }) {
  return formulaPieces(entry, glossary).map((piece, k) => {
    if (typeof piece === 'string') return <span key={k}>{piece}</span>;
    const [control] = controlsOf[piece.entry] ?? [];
    if (piece.entry !== entry.id)
      return (
        <a key={k} className="sym-link" href={glossaryLink(piece.entry)}>
          {piece.symbol}
        </a>
      );
    return control ? (
      <a
        key={k}
        className="sym-link"
        href={formatHash(control.page, { control: control.parameter })}
        data-tip={words.setBy(piece.symbol)}
      >
        {piece.symbol}
      </a>
    ) : (
      <b key={k} className="sym-own">
        {piece.symbol}
      </b>
    );
  });
}

/** Where the word can be seen at work. */
export function SeenIn({ entry }: { entry: GlossaryEntry }) {
  const lessons = lessonsOfEntry[entry.id];
  if (!lessons) return null;
  return (
    <dd className="small">
      {words.seenIn}{' '}
      {lessons.map((id, k) => (
        <span key={id}>
          {k > 0 && ', '}
          <a href={formatHash(`learn/${id}`)}>{findLesson(id)?.title ?? id}</a>
        </span>
      ))}
    </dd>
  );
}

/** The pages on which the symbol is set, each leading to its control. */
export function SetOn({ entry }: { entry: GlossaryEntry }) {
  const controls = controlsOf[entry.id];
  if (!controls) return null;
  return (
    <dd className="small">
      {words.setOn}{' '}
      {controls.map(({ page, parameter }, k) => (
        <span key={page + parameter}>
          {k > 0 && ', '}
          <a href={formatHash(page, { control: parameter })}>{en.pages[page]}</a>
        </span>
      ))}
    </dd>
  );
}
