/** Fields in quotes may hold line breaks, so a row may take several lines. */

/** Lines that one row may take up: a quote that was never closed does not swallow the file. */
export const QUOTED_LINES = 50;

/** Whether a line has an odd number of quotes, so that a field may go on in the next one. */
export function oddQuotes(text: string): boolean {
  let odd = false;
  for (let i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) odd = !odd;
  return odd;
}

/** The rows in some lines, as well as quotes alone tell. O(characters). */
export function quotedRows(lines: readonly string[]): string[] {
  const rows: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    let end = i;
    if (oddQuotes(lines[i])) {
      end++;
      while (end < lines.length && end - i < QUOTED_LINES && !lines[end].includes('"')) end++;
      if (end >= lines.length || !oddQuotes(lines[end])) end = i;
    }
    rows.push(end === i ? lines[i] : lines.slice(i, end + 1).join('\n'));
    i = end;
  }
  return rows;
}
