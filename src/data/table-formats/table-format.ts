/** Event tables and long tables of cascades among the formats: one reader, two names, told apart by whether events have marks. */
import { explain } from '../explain';
import type { Format, FormatReader, ReaderContext, Refusal, Sample } from '../reader';
import { readsAsIndex } from './seismic-layout';
import { isComplete, understandTable, type TableLayout } from './table-layout';
import { TableReader } from './table-reader';

/** Who is active when is a table of cascades; events without a user, or with marks, make an event table. */
const isLong = ({ at }: TableLayout): boolean => at.user !== undefined && at.mark === undefined;

const OPEN_BRACE = 0x7b;

/** Recognising asks several times about the same sample. */
const judged = new WeakMap<Sample, TableLayout | 'none'>();

function judge(sample: Sample): TableLayout | undefined {
  const known = judged.get(sample);
  if (known !== undefined) return known === 'none' ? undefined : known;
  // A line that opens with a brace is an object of some kind.
  const layout = sample.bytes[0] === OPEN_BRACE ? undefined : understandTable(sample.lines, {});
  judged.set(sample, layout ?? 'none');
  return layout;
}

const sniffAs =
  (long: boolean) =>
  (sample: Sample): number => {
    const layout = judge(sample);
    if (!layout || !isComplete(layout) || isLong(layout) !== long) return 0;
    return readsAsIndex(sample.lines) > 0 ? Math.min(layout.score, 0.4) : layout.score;
  };

/** Some column may be the time, and enough of them are left for the rest. */
const possible =
  (columns: number) =>
  (sample: Sample): boolean => {
    const layout = judge(sample);
    return layout !== undefined && layout.columns.length >= columns && layout.timeLike;
  };

function open(context: ReaderContext): FormatReader | Refusal {
  const layout = understandTable(context.sample.lines, context.choices);
  if (!layout) return explain(context.sample);
  return new TableReader(context, layout, isComplete(layout));
}

export const eventTableFormat: Format = {
  id: 'event-table',
  name: 'an event table',
  gives: 'cascades',
  sniff: sniffAs(false),
  possible: possible(2),
  open,
};

export const cascadeTableFormat: Format = {
  id: 'cascade-table',
  name: 'a table of cascades',
  gives: 'cascades',
  sniff: sniffAs(true),
  possible: possible(3),
  open,
};
