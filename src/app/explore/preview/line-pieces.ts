import type { PreviewLine } from '../../../data/read';

/** `mark`: the place that a finding speaks of. */
export interface LinePiece {
  text: string;
  kind: 'user' | 'time' | 'plain' | 'mark';
}

/** Anything between the separators of the line formats, and the sign before it. */
const TOKEN = /(^|[\s,;:/|]+)([^\s,;:/|]+)/g;

/**
 * A line of the file in pieces: where it holds a cascade, users and times apart; elsewhere fields and what separates them. A number
 * behind a comma or colon that follows a user is its time; that holds for `u,t u,t`, `u,t;u,t`, `c;u,t,u,t` and `a/b:t`.
 * @param itemsEndInComma items are `u t,`: the number before a comma is a time
 * Cost: O(length of the line).
 */
export function linePieces({ text, span, cascade, status }: PreviewLine, itemsEndInComma = false): LinePiece[] {
  if (status === 'comment') return cutAt([{ text, kind: 'plain' }], span);
  const pieces: LinePiece[] = [];
  let before: 'user' | 'time' | undefined;
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, sign, token] = match;
    const end = match.index + whole.length;
    const stands = itemsEndInComma ? /^\s*(,|$)/.test(text.slice(end, end + 2)) : /^[,:]\s*$/.test(sign);
    const isTime = cascade !== undefined && before === 'user' && stands && Number.isFinite(Number(token));
    before = isTime ? 'time' : 'user';
    if (token === '…') before = undefined;
    if (sign !== '') pieces.push({ text: sign, kind: 'plain' });
    pieces.push({ text: token, kind: token === '…' ? 'plain' : before === 'time' ? 'time' : 'user' });
    last = end;
  }
  if (last < text.length) pieces.push({ text: text.slice(last), kind: 'plain' });
  return cutAt(pieces, span);
}

/** The same text with `span` as one piece of its own. A span that is empty or outside marks nothing. */
function cutAt(pieces: readonly LinePiece[], span: readonly [number, number] | undefined): LinePiece[] {
  if (!span) return [...pieces];
  const [from, to] = span;
  const result: LinePiece[] = [];
  let at = 0;
  for (const { text, kind } of pieces) {
    const inside = [Math.max(0, from - at), Math.min(text.length, to - at)] as const;
    if (inside[1] <= inside[0]) result.push({ text, kind });
    else {
      if (inside[0] > 0) result.push({ text: text.slice(0, inside[0]), kind });
      const last = result.at(-1);
      const marked = text.slice(...inside);
      if (last?.kind === 'mark') last.text += marked;
      else result.push({ text: marked, kind: 'mark' });
      if (inside[1] < text.length) result.push({ text: text.slice(inside[1]), kind });
    }
    at += text.length;
  }
  return result;
}

/** Characters before the place of a finding that are kept in sight. */
const LEAD = 20;

/** The line as it is shown: begun shortly before the place of its finding, when that would be out of sight. */
export function inSight(line: PreviewLine): PreviewLine {
  const { text, span } = line;
  if (!span || span[0] <= 2 * LEAD) return line;
  // Not in the middle of a field, where there is a break near by.
  const lead = text.slice(span[0] - LEAD, span[0]);
  const near = lead.search(/\s/) < 0 ? lead.search(/[,;]/) : lead.search(/\s/);
  const from = span[0] - LEAD + Math.max(0, near);
  const begun = text.slice(from).replace(/^[\s,;]+/, '');
  const moved = text.length - begun.length - 2;
  return { ...line, text: `… ${begun}`, span: [span[0] - moved, span[1] - moved] };
}
