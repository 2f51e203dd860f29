/** A formula in pieces: what is text, and which symbols are words of the glossary. Pure. */
import type { GlossaryEntry } from './glossary-entry';

export type FormulaPiece = string | { symbol: string; entry: string };

/** Papers use the same letters for other things: a symbol is looked up among the entries of its own paper. */
const paperOf = ({ source }: GlossaryEntry): string => source.split(',')[0];

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Only whole symbols: no letter before or after, small raised and lowered ones excepted. */
export function formulaPieces(entry: GlossaryEntry, glossary: readonly GlossaryEntry[]): FormulaPiece[] {
  const { formula } = entry;
  if (formula === undefined) return [];
  const known = new Map<string, string>();
  for (const other of glossary)
    if (other.symbol !== undefined && paperOf(other) === paperOf(entry))
      for (const symbol of other.symbol.split(', ')) if (!known.has(symbol)) known.set(symbol, other.id);
  if (entry.symbol !== undefined) for (const symbol of entry.symbol.split(', ')) known.set(symbol, entry.id);
  if (known.size === 0) return [formula];
  const symbols = [...known.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{Lu}\\p{Ll}])(?:${symbols.join('|')})(?![\\p{Lu}\\p{Ll}])`, 'gu');
  const pieces: FormulaPiece[] = [];
  let at = 0;
  for (const match of formula.matchAll(pattern)) {
    if (match.index > at) pieces.push(formula.slice(at, match.index));
    pieces.push({ symbol: match[0], entry: known.get(match[0])! });
    at = match.index + match[0].length;
  }
  if (at < formula.length) pieces.push(formula.slice(at));
  return pieces;
}
