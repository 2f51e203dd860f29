/** What was understood of a file, for its preview. */
import type { Meaning } from './columns';
import { asksForEnds } from './describe-columns';
import type { EdgeListReader } from './edge-list';
import type { Layout } from './edge-list-layout';
import { SEPARATOR_WORD } from './fields';
import type { PreviewLine, SentencePart } from './read';

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
  rate: 'rate',
  influence: 'influence',
};

/** "Looks like an edge list: 48,436 lines of source and target, separated by blanks." */
export function describeReading(layout: Layout, reader: EdgeListReader): SentencePart[] {
  if (asksForEnds(layout))
    return [
      { text: 'Looks like a ' },
      { text: `table of ${layout.fieldCount} columns`, kind: 'format' },
      { text: ', separated by ' },
      { text: SEPARATOR_WORD[layout.separator], choice: 'separator' },
      { text: '; which of them are source and target?' },
    ];
  const edges = reader.rows.count + reader.selfLoops;
  const says: SentencePart[] = [
    { text: 'Looks like ' },
    { text: 'an edge list', kind: 'format' },
    { text: `: ${edges.toLocaleString('en')} ${edges === 1 ? 'line' : 'lines'} of source` },
  ];
  const { values } = layout;
  says.push({ text: values.length > 0 ? ', target' : ' and target' });
  values.forEach((value, k) => {
    says.push({ text: k === values.length - 1 ? ' and ' : ', ' });
    if (value.meaning === 'kept') says.push({ text: value.name, kind: 'code' });
    else says.push({ text: MEANING[value.meaning], ...(value.meaning === layout.third ? { choice: 'third' } : {}) });
  });
  says.push(
    { text: ', separated by ' },
    { text: SEPARATOR_WORD[layout.separator], choice: 'separator' },
    { text: '.' },
  );
  return says;
}
