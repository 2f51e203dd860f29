/** Sentences in pieces, as catalogues of words write them: plain text with numbers and words of the glossary in it. */
import type { Piece } from '../../plots/ExplainCurve';

/** A number inside a sentence, as it is read. */
export const n = (text: string): Piece => ({ number: text });

/** A word that the glossary explains. */
export const term = (word: string, entry: string): Piece => ({ term: word, entry });

/** A sentence from a template; what is put in is text, a piece, or pieces. */
export const say = (texts: TemplateStringsArray, ...given: readonly (Piece | readonly Piece[])[]): Piece[] =>
  joined(texts.flatMap((text, k) => [text, ...(k < given.length ? [given[k]].flat() : [])]));

/** Sentences one after the other with blanks between them; empty ones are left out. */
export const paragraph = (...sentences: readonly (string | readonly Piece[])[]): Piece[] =>
  joined(
    sentences
      .filter((one) => one.length > 0)
      .flatMap((one, k) => [k === 0 ? '' : ' ', ...(typeof one === 'string' ? [one] : one)]),
  );

/** Neighbouring texts as one, and none that is empty. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof piece !== 'string') all.push(piece);
    else if (typeof last === 'string') all[all.length - 1] = last + piece;
    else if (piece !== '') all.push(piece);
  }
  return all;
}
