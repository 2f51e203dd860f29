import { Fragment } from 'react';
import './plots.css';

/** A piece of an explanation: plain words, a number, or a word that the glossary explains. */
export type Piece = string | { number: string } | { term: string; entry: string };

interface Props {
  /** Two to four sentences in pieces; none when no rule applies, and then nothing is shown. */
  paragraphs: readonly (readonly Piece[])[];
  /** Address of a glossary entry. */
  glossary: (entry: string) => string;
}

/** What the numbers of a curve mean, in the voice of the lab. */
export function ExplainCurve({ paragraphs, glossary }: Props) {
  if (paragraphs.length === 0) return null;
  return (
    <div className="explain">
      {paragraphs.map((pieces, p) => (
        <p key={p}>
          {pieces.map((piece, k) => {
            if (typeof piece === 'string') return <Fragment key={k}>{piece}</Fragment>;
            if ('number' in piece)
              return (
                <span key={k} className="n">
                  {piece.number}
                </span>
              );
            return (
              <a key={k} href={glossary(piece.entry)}>
                {piece.term}
              </a>
            );
          })}
        </p>
      ))}
    </div>
  );
}
