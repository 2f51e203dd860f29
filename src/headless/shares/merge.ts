/**
 * `merge`: the files of all shares of an experiment → what the single run prints.
 */
import { dirname } from 'node:path';
import { digestExperiment } from '../../experiment/digest';
import { LabError } from '../../experiment/lab-error';
import { registry } from '../../experiment/lab-registry';
import { expandSweep } from '../../experiment/plan';
import { validate } from '../../experiment/validate';
import { withLab, writeResult, type LoadedLab } from '../loaded-lab';
import { exitCodeOf, type Streams } from '../streams';
import { FoldedPoint } from './folded-point';
import { gatherParts } from './gather-parts';
import { digestLines, type PartLine } from './part-file';
import { BlockReader, damaged, openPart, partLines, type PartFile } from './read-part';

/** Exit code: 0 done, 1 parts that do not make up a whole, 130 stopped. */
export async function merge(paths: readonly string[], data: readonly string[], streams: Streams): Promise<number> {
  try {
    const opened: PartFile[] = [];
    for (const path of paths) opened.push(await openPart(path));
    const parts = gatherParts(opened);
    const [{ header }] = parts;
    for (const part of parts) {
      const checked = validate(part.header.experiment, registry);
      if (!checked.ok || digestExperiment(checked.value, registry) !== part.header.digest) throw damaged(part);
    }
    // Only folding needs the data.
    if (!parts.some((part) => part.header.blocks)) return await pour(parts, undefined, streams);
    const places = [...new Set(paths.map((path) => dirname(path))), ...data];
    return await withLab(header.experiment, { places, workers: 1 }, streams, async (lab) => {
      if (digestLines(lab.lines) !== header.data)
        throw new LabError({
          code: 'data-differ',
          message: 'The parts were computed on other data than there are here.',
          hint: 'Give the same files with --data, and use the same version of Node on all machines.',
        });
      return pour(parts, lab, streams);
    });
  } catch (error) {
    return exitCodeOf(error, 'merge', streams);
  }
}

async function pour(parts: readonly PartFile[], lab: LoadedLab | undefined, streams: Streams): Promise<number> {
  const pouring = new Pouring(parts[0], lab, streams.out);
  for (const part of parts) {
    pouring.begin(part);
    for await (const line of partLines(part)) {
      if (streams.signal?.aborted) return 130;
      if (typeof line === 'string') pouring.pass(line);
      else await pouring.take(line);
    }
  }
  pouring.end();
  return 0;
}

/**
 * Puts parts together, line by line: results of whole points are passed on as they are, the blocks of others folded in their order.
 */
class Pouring {
  private readonly points;
  private next = 0;
  /** Whether a piece of the present part has begun; before, it says what its data are. */
  private inPiece = false;
  private folded: FoldedPoint | undefined;
  private block: BlockReader | undefined;

  constructor(
    private part: PartFile,
    private readonly lab: LoadedLab | undefined,
    private readonly write: (text: string) => void,
  ) {
    this.points = expandSweep(part.header.experiment);
  }

  begin(part: PartFile): void {
    this.part = part;
    this.inPiece = false;
  }

  /** What the data are is told by the first part alone. */
  pass(text: string): void {
    if (this.inPiece || this.part.share.index === 1) this.write(text);
  }

  async take(line: PartLine): Promise<void> {
    if ('piece' in line) await this.takePiece(line.piece);
    else if ('block' in line) {
      this.check(!this.block);
      this.block = new BlockReader(line.block, this.part);
      this.foldComplete();
    } else if ('bytes' in line) {
      this.check(this.block);
      this.block?.add(line.bytes);
      this.foldComplete();
    } else if ('computed' in line) {
      this.check(this.folded && !this.block);
      this.folded?.credit(line.computed);
      if (!this.folded?.complete) return;
      writeResult(this.points[this.next++], this.folded.result(), this.write);
      this.folded = undefined;
    }
  }

  /** Throws where something is left, or missing. */
  end(): void {
    this.check(!this.folded && !this.block && this.next === this.points.length);
  }

  private async takePiece({ number, blocks }: Extract<PartLine, { piece: unknown }>['piece']): Promise<void> {
    this.inPiece = true;
    this.check(!this.block && number === this.next && number < this.points.length);
    if (!blocks) {
      this.check(!this.folded);
      this.next++;
      return;
    }
    this.check(this.lab);
    if (!this.folded && this.lab) this.folded = await FoldedPoint.of(this.points[number], this.lab);
    this.check(this.folded?.expects(blocks));
  }

  private foldComplete(): void {
    const { block, folded } = this;
    if (!block?.complete) return;
    this.check(folded?.fold(block.index, block.value()));
    this.block = undefined;
  }

  private check(fine: unknown): void {
    if (!fine) throw damaged(this.part);
  }
}
