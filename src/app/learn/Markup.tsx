import { Fragment } from 'react';
import { glossaryLink } from '../help/links';

/** `*x*` is a symbol, `[word](entry)` a word of the glossary. */
const MARKS = /\*([^*]+)\*|\[([^\]]+)\]\(([a-z0-9-]+)\)/g;

/** A sentence of a lesson. Words of the glossary open it beside the lesson, so that nobody loses their place. */
export function Markup({ text }: { text: string }) {
  const pieces: React.ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > at) pieces.push(text.slice(at, match.index));
    const [whole, symbol, word, entry] = match;
    pieces.push(
      symbol === undefined ? (
        <a key={match.index} className="term" href={glossaryLink(entry)} target="_blank" rel="noreferrer">
          {word}
        </a>
      ) : (
        <i key={match.index} className="sym">
          {symbol}
        </i>
      ),
    );
    at = match.index + whole.length;
  }
  pieces.push(<Fragment key="end">{text.slice(at)}</Fragment>);
  return pieces;
}
