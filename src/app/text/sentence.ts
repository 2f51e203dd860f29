/** Sentences with numbers and words of the glossary in them, written as they are read. */
import type { Piece } from '../../plots/ExplainCurve';

/** What is put into a sentence: a piece, or several. */
export type Part = Piece | readonly Piece[];

/** A sentence in pieces, from a template. */
export const sentence = (texts: TemplateStringsArray, ...parts: readonly Part[]): Piece[] =>
  merged(texts.flatMap((text, k): readonly Piece[] => [text, ...(k < parts.length ? asPieces(parts[k]) : [])]));

const asPieces = (part: Part): readonly Piece[] => (isMany(part) ? part : [part]);
const isMany = (part: Part): part is readonly Piece[] => Array.isArray(part);

/** A number as it is set off from the words around it. */
export const n = (text: string): Piece => ({ number: text });

/** A word that the glossary explains. */
export const term = (word: string, entry: string): Piece => ({ term: word, entry });

/** Sentences one after the other; those that are empty are left out. */
export const joined = (...sentences: readonly (string | readonly Piece[])[]): Piece[] =>
  merged(
    sentences
      .filter((one) => one.length > 0)
      .flatMap((one, k): readonly Piece[] => [k === 0 ? '' : ' ', ...(typeof one === 'string' ? [one] : one)]),
  );

/** Neighbouring texts as one, and none that is empty. */
function merged(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof piece !== 'string') all.push(piece);
    else if (typeof last === 'string') all[all.length - 1] = last + piece;
    else if (piece !== '') all.push(piece);
  }
  return all;
}
