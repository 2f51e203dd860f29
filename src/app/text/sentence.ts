/** Sentences with numbers and words of the glossary in them, written as they are read. */
import type { Piece } from '../../plots/ExplainCurve';

/** What is put into a sentence: a piece, or several. */
export type Part = Piece | readonly Piece[];

/** A sentence in pieces, from a template. */
export function sentence(texts: TemplateStringsArray, ...parts: readonly Part[]): Piece[] {
  return texts.flatMap((text, k): Piece[] => [
    ...(text === '' ? [] : [text]),
    ...(k < parts.length ? asPieces(parts[k]) : []),
  ]);
}

const asPieces = (part: Part): readonly Piece[] => (isMany(part) ? part : part === '' ? [] : [part]);
const isMany = (part: Part): part is readonly Piece[] => Array.isArray(part);

/** A number as it is set off from the words around it. */
export const n = (text: string): Piece => ({ number: text });

/** Sentences one after the other; those that are empty are left out. */
export const joined = (...sentences: readonly (readonly Piece[])[]): Piece[] =>
  sentences.filter((one) => one.length > 0).flatMap((one, k): readonly Piece[] => (k === 0 ? one : [' ', ...one]));
