/** What was understood of a file, for its preview. */
import type { Meaning } from './columns';
import type { EdgeListReader } from './edge-list';
import type { Layout } from './edge-list-layout';
import { SEPARATOR_WORD } from './fields';
import type { PreviewLine } from './read';

/** The first lines of a file that was not read. */
export function headOf(lines: readonly string[]): PreviewLine[] {
  return lines.slice(0, 10).map((text, i) => ({
    line: i + 1,
    text: text.length > 300 ? `${text.slice(0, 300)}…` : text,
    fields: [],
    status: 'stopped',
  }));
}

const MEANING: Readonly<Record<Meaning, string>> = {
  weight: 'weight',
  alpha: 'activation probability',
  time: 'time',
};

/** "Looks like an edge list: 48,436 lines of source and target, separated by blanks." */
export function describeReading(layout: Layout, reader: EdgeListReader): string {
  const columns = ['source', 'target', ...layout.values.map((v) => MEANING[v.meaning])];
  const list = `${columns.slice(0, -1).join(', ')} and ${columns.at(-1)}`;
  const edges = reader.rows.count + reader.selfLoops;
  return `Looks like an edge list: ${edges.toLocaleString('en')} ${edges === 1 ? 'line' : 'lines'} of ${list}, separated by ${SEPARATOR_WORD[layout.separator]}.`;
}
