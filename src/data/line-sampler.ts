/**
 * A smaller file out of a large one of lines, for what is too large to be read: its first lines, or lines drawn at random. Comments
 * at its head and its first line, which may name the columns, are always kept.
 */
import { stream, type Rng } from '../core/rng';

const [LF, CR, HASH, PERCENT] = [10, 13, 35, 37];

export interface LineSample {
  how: 'first' | 'random';
  /** Lines beside those that are always kept, ≥ 1. */
  count: number;
  /** Equal seeds draw the same lines of the same file. */
  seed: number;
}

/**
 * Takes a file piece by piece. Random lines are drawn by reservoir sampling with jumps (Li 1994, algorithm L): every line is kept
 * with the same probability whatever their number, and stays in the order of the file.
 * Cost: O(bytes) to find the line breaks, O(count · log(lines / count)) draws, memory for the kept lines.
 */
export class LineSampler {
  private readonly head: Uint8Array[] = [];
  private readonly kept: { at: number; line: Uint8Array }[] = [];
  private readonly rng: Rng;
  private rest: Uint8Array | undefined;
  /** Still among the comments at the head; then before the first line. */
  private before: 'comments' | 'lines' = 'comments';
  private seen = 0;
  private weight = 1;
  private next = 0;

  constructor(private readonly wanted: LineSample) {
    this.rng = stream(wanted.seed, 'sample-of-lines');
  }

  /** Nothing more is needed. */
  get full(): boolean {
    return this.wanted.how === 'first' && this.kept.length >= this.wanted.count;
  }

  push(chunk: Uint8Array): void {
    let from = 0;
    while (!this.full) {
      const end = chunk.indexOf(LF, from);
      if (end < 0) break;
      this.take(this.whole(chunk.subarray(from, end + 1)));
      from = end + 1;
    }
    // Given buffers may be used again by whoever supplies them.
    if (!this.full && from < chunk.length) this.rest = this.whole(chunk.subarray(from)).slice();
  }

  /** The smaller file, in pieces. */
  finish(): Uint8Array[] {
    if (this.rest && !this.full) this.take(this.rest);
    this.rest = undefined;
    return [...this.head, ...this.kept.toSorted((a, b) => a.at - b.at).map(({ line }) => line)];
  }

  private whole(part: Uint8Array): Uint8Array {
    const { rest } = this;
    if (!rest) return part;
    this.rest = undefined;
    const joined = new Uint8Array(rest.length + part.length);
    joined.set(rest);
    joined.set(part, rest.length);
    return joined;
  }

  private take(line: Uint8Array): void {
    if (isBlank(line)) return;
    if (this.before === 'comments') {
      if (line[0] !== HASH && line[0] !== PERCENT) this.before = 'lines';
      this.head.push(ended(line));
      return;
    }
    const at = this.seen++;
    const { count, how } = this.wanted;
    if (this.kept.length < count) {
      this.kept.push({ at, line: ended(line) });
      if (this.kept.length === count && how === 'random') this.jump(at);
    } else if (how === 'random' && at === this.next) {
      this.kept[Math.min(count - 1, Math.floor(this.rng.uniform() * count))] = { at, line: ended(line) };
      this.jump(at);
    }
  }

  /** The next line that enters the reservoir. Uniforms lie in (0, 1], so the logarithms are finite but for a weight of 1. */
  private jump(at: number): void {
    this.weight *= Math.exp(Math.log(this.rng.uniform()) / this.wanted.count);
    const gap = this.weight >= 1 ? 0 : Math.floor(Math.log(this.rng.uniform()) / Math.log1p(-this.weight));
    this.next = at + gap + 1;
  }
}

/** A copy of the line that ends in a break, so that it may stand before any other. */
function ended(line: Uint8Array): Uint8Array {
  if (line.at(-1) === LF) return line.slice();
  const copy = new Uint8Array(line.length + 1);
  copy.set(line);
  copy[line.length] = LF;
  return copy;
}

function isBlank(line: Uint8Array): boolean {
  for (const byte of line) if (byte !== LF && byte !== CR && byte !== 32 && byte !== 9) return false;
  return true;
}
