/** Edge lists among the formats: recognised by lines of a few fields, read by {@link EdgeListReader}. */
import { describeChoices } from './choices';
import { describeReading } from './describe-reading';
import { namesEnds } from './columns';
import { asksForEnds, describeColumns } from './describe-columns';
import { EdgeListReader } from './edge-list';
import { understandLayout } from './edge-list-layout';
import { finishEdgeList, type FinishedEdgeList } from './edge-list-network';
import { explain } from './explain';
import { splitFields } from './fields';
import type { PreviewLine } from './read';
import type { Format, FormatReader, ReaderContext, Refusal, Sample, Understood } from './reader';
import { guessSeparator } from './separator';
import { dataLines, share } from './sniff';

const SNIFFED_LINES = 500;
const WIDE_SHARE = 0.8;
const PAIR = String.raw`[^,;\s]+,(?:[\d.eE+-]+|[+-]?nan|[+-]?inf(?:inity)?|null|none|na)`;
const PAIRS_LINE = new RegExp(String.raw`^\s*${PAIR}\s+${PAIR}(\s|$)`, 'i');
/** networkx writes what it knows of an edge behind its ends. */
const NETWORKX_LINE = /^\S+\s+\S+\s+\{.*\}\s*$/;

/** Sentences: many words between two separators, none of them in quotes. */
function isProse(line: string): boolean {
  const words = line.split(/\s+/).length;
  return (
    words >= 8 &&
    words > 4 * line.split(/[,;\t]/).length &&
    !line.includes('"') &&
    /[a-z]{3,} [a-z]{2,} [a-z]{2,}/i.test(line)
  );
}

/** Lines of a few fields, the same number in most of them. */
function sniff(sample: Sample): number {
  const lines = dataLines(sample).slice(0, SNIFFED_LINES);
  const guess = guessSeparator(lines);
  if (guess === undefined) return 0;
  if (share(lines, isProse) >= 0.5) return 0;
  // Pairs of user and time separated by blanks are cascades, one in a line, also where some of the lines are broken.
  if (share(lines, (line) => PAIRS_LINE.test(line)) > 0.5) return 0.4;
  if (share(lines, (line) => NETWORKX_LINE.test(line)) > 0.9) return 0.97;
  // Words of a text fall into many fields; a table that wide has the same number in nearly every line.
  const wide = guess.fieldCount > 4 && !namesEnds(splitFields(lines[0], guess.separator).fields);
  if (wide && guess.share < WIDE_SHARE) return 0;
  // A header names the columns and may be the only line.
  return guess.share >= 0.5 ? 0.5 + 0.4 * guess.share : 0;
}

function open(context: ReaderContext): FormatReader | Refusal {
  const layout = understandLayout(context.sample.lines, context.choices);
  if (!layout) return explain(context.sample);
  if (asksForEnds(layout))
    context.issues.add({
      code: 'too-many-columns',
      severity: 'stopped',
      message: `Found ${layout.fieldCount} columns and no header that names source and target; expected 2 to 4 columns.`,
      found: `${layout.fieldCount} columns`,
      expected: '2 to 4 columns, or names of the columns',
      hint: 'Choose the columns of source and target, or name them in the first line (source, target, weight …). If it holds cascades or events, choose that format.',
    });
  return new EdgeListFormatReader(new EdgeListReader(layout, context, !layout.unsure.third), context);
}

class EdgeListFormatReader implements FormatReader {
  readonly takes = 'lines';

  constructor(
    private readonly reader: EdgeListReader,
    private readonly context: ReaderContext,
  ) {}

  get full(): boolean {
    // Until the ends are known one block is enough, for the preview.
    return this.reader.full || (this.reader.lines > 0 && asksForEnds(this.reader.layout));
  }

  get preview(): readonly PreviewLine[] {
    return this.reader.preview;
  }

  push(piece: Uint8Array): void {
    this.reader.push(piece);
  }

  finish(): Understood {
    const { reader } = this;
    const { layout } = reader;
    const { network, direction }: FinishedEdgeList = asksForEnds(layout)
      ? { direction: { directed: true, unsure: false } }
      : finishEdgeList(reader);
    const columns = describeColumns(layout);
    return {
      says: describeReading(layout, reader),
      choices: describeChoices(layout, this.context.choices, direction),
      ...(columns ? { columns } : {}),
      preview: reader.preview,
      rejected: reader.rejected,
      lines: reader.lines,
      ...(network ? { network } : {}),
    };
  }
}

export const edgeListFormat: Format = {
  id: 'edge-list',
  name: 'an edge list',
  gives: 'network',
  lineIs: 'edge',
  sniff,
  possible: (sample) => guessSeparator(dataLines(sample).slice(0, SNIFFED_LINES)) !== undefined,
  open,
};
