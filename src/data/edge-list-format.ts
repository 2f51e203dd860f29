/** Edge lists among the formats: recognised by lines of a few fields, read by {@link EdgeListReader}. */
import { describeChoices } from './choices';
import { describeReading } from './describe-reading';
import { EdgeListReader } from './edge-list';
import { understandLayout } from './edge-list-layout';
import { finishEdgeList } from './edge-list-network';
import { explain } from './explain';
import type { Format, FormatReader, ReaderContext, Refusal, Sample, Understood } from './reader';
import { guessSeparator } from './separator';
import { dataLines } from './sniff';

const SNIFFED_LINES = 500;

/** Lines of a few fields, the same number in most of them. */
function sniff(sample: Sample): number {
  const guess = guessSeparator(dataLines(sample).slice(0, SNIFFED_LINES));
  if (guess === undefined) return 0;
  // A header names the columns and may be the only line.
  return guess.share >= 0.5 ? 0.5 + 0.4 * guess.share : 0;
}

function open(context: ReaderContext): FormatReader | Refusal {
  const layout = understandLayout(context.sample.lines, context.choices);
  if (!layout) return explain(context.sample);
  if (layout.fieldCount > 4 && !layout.endsNamed)
    return {
      code: 'too-many-columns',
      message: `Found ${layout.fieldCount} columns and no header that names source and target; expected 2 to 4 columns.`,
      found: `${layout.fieldCount} columns`,
      hint: 'Name the columns in the first line (source, target, weight …), or remove those that are not needed.',
    };
  return new EdgeListFormatReader(new EdgeListReader(layout, context, !layout.unsure.third), context);
}

class EdgeListFormatReader implements FormatReader {
  readonly takes = 'lines';

  constructor(
    private readonly reader: EdgeListReader,
    private readonly context: ReaderContext,
  ) {}

  get full(): boolean {
    return this.reader.full;
  }

  push(piece: Uint8Array): void {
    this.reader.push(piece);
  }

  finish(): Understood {
    const { reader } = this;
    const { network, direction } = finishEdgeList(reader);
    return {
      says: describeReading(reader.layout, reader),
      choices: describeChoices(reader.layout, this.context.choices, direction),
      preview: reader.preview,
      rejected: reader.rejected,
      lines: reader.lines,
      ...(network ? { network } : {}),
    };
  }
}

export const edgeListFormat: Format = { id: 'edge-list', name: 'an edge list', gives: 'network', sniff, open };
