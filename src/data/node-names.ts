/**
 * From the names in a file to node numbers, in the order of first sight. As long as all names are plain whole numbers no text is
 * kept; the first other name turns them into text, with nothing lost.
 */

/** Whole numbers below this are looked up in a flat table (64 MB at most), larger ones in a map. */
const TABLE_LIMIT = 1 << 24;

export interface Numbering {
  n: number;
  /** New number of every node in the order of first sight; absent when it is the same. */
  renumber?: Int32Array;
  /** Absent when the names are just 0 … n−1. */
  labels?: string[];
}

export class NodeNames {
  private table = new Int32Array(1024);
  private readonly large = new Map<number, number>();
  /** Name of every node while all are whole numbers. */
  private integers = new Float64Array(1024);
  private texts: Map<string, number> | undefined;
  /** Name of every node once there are others. */
  private words: string[] = [];
  private size = 0;

  get count(): number {
    return this.size;
  }

  /** All names so far are whole numbers, written plainly. */
  get plain(): boolean {
    return this.texts === undefined;
  }

  /** Node of a plain whole number, 0 … 2^53; only while {@link plain}. */
  integer(name: number): number {
    if (name < TABLE_LIMIT) {
      if (name >= this.table.length) {
        const grown = new Int32Array(Math.min(TABLE_LIMIT, Math.max(2 * this.table.length, name + 1)));
        grown.set(this.table);
        this.table = grown;
      }
      const known = this.table[name];
      if (known !== 0) return known - 1;
      this.table[name] = this.size + 1;
    } else {
      const known = this.large.get(name);
      if (known !== undefined) return known;
      this.large.set(name, this.size);
    }
    if (this.size === this.integers.length) {
      const grown = new Float64Array(2 * this.size);
      grown.set(this.integers);
      this.integers = grown;
    }
    this.integers[this.size] = name;
    return this.size++;
  }

  /** Node of any name. */
  text(name: string): number {
    if (this.texts === undefined) {
      if (isPlainInteger(name)) return this.integer(Number(name));
      this.texts = new Map();
      for (let i = 0; i < this.size; i++) {
        this.words.push(String(this.integers[i]));
        this.texts.set(this.words[i], i);
      }
      this.table = new Int32Array(0);
      this.large.clear();
    }
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    this.texts.set(name, this.size);
    this.words.push(name);
    return this.size++;
  }

  label(node: number): string {
    return this.texts === undefined ? String(this.integers[node]) : this.words[node];
  }

  /**
   * Numbers and names of the finished network. Names that are exactly 0 … n−1 or 1 … n are the numbers themselves.
   * @param declared number of nodes that the file states; when all names fit below it, nodes without an edge are kept
   */
  finish(declared: number | undefined): Numbering {
    const n = this.size;
    if (this.texts !== undefined) return { n, labels: [...this.words] };
    let min = Infinity;
    let max = -Infinity;
    for (let i = 0; i < n; i++) {
      min = Math.min(min, this.integers[i]);
      max = Math.max(max, this.integers[i]);
    }
    const whole = declared !== undefined && declared > n ? declared : n;
    if (n > 0 && max < whole) return { n: whole, renumber: Int32Array.from(this.integers.subarray(0, n)) };
    if (min >= 1 && max <= whole) {
      const renumber = Int32Array.from(this.integers.subarray(0, n), (name) => name - 1);
      return { n: whole, renumber, labels: Array.from({ length: whole }, (_, i) => String(i + 1)) };
    }
    return { n, labels: Array.from(this.integers.subarray(0, n), String) };
  }
}

/** Whole numbers in the one way in which they are usually written, so that the text can be had back from the number. */
export function isPlainInteger(text: string): boolean {
  return /^(0|[1-9]\d{0,14})$/.test(text);
}

/** A name without what people overlook: case and blanks. */
export const foldName = (name: string): string => name.toLowerCase().replace(/\s+/g, '');

/** Pairs of names that differ only by blanks or case, as they stand in the file: the first `limit`, and how many there are. */
export function similarNames(labels: readonly string[], limit: number): { pairs: [string, string][]; total: number } {
  const seen = new Map<string, string>();
  const pairs: [string, string][] = [];
  let total = 0;
  for (const label of labels) {
    const plain = foldName(label);
    const first = seen.get(plain);
    if (first === undefined) seen.set(plain, label);
    else {
      total++;
      if (pairs.length < limit) pairs.push([first, label]);
    }
  }
  return { pairs, total };
}
