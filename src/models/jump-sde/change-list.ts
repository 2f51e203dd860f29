/** One trajectory of X(t) as the list of its changes, whatever the scheme: the sources are active before the first. */

const FIRST_LENGTH = 64;

/** Reused from run to run. Memory: 24 bytes per change. */
export class ChangeList {
  /** Number of changes. */
  count = 0;
  /** When each change takes effect, rising (X is right-continuous); valid up to `count`. */
  times = new Float64Array(FIRST_LENGTH);
  nodes = new Int32Array(FIRST_LENGTH);
  /** What is added to X of the node: ±1 but for literal schemes. A −1 of SIR is a recovery for good. */
  changes = new Float64Array(FIRST_LENGTH);
  /** The node whose mark activated it; −1 for recoveries, and where a scheme does not know one. */
  parents = new Int32Array(FIRST_LENGTH);
  /** How often an arc was looked at. */
  work = 0;
  /** Values of X at the ends of steps, nodes × steps, that lie outside 0 … 1; 0 but for literal schemes. */
  outside = 0;
  /** Largest |X| at the end of a step. */
  largest = 1;
  /** A literal scheme ran away to numbers that cannot be held, and its trajectory rests from there on. */
  overflowed = false;

  clear(): void {
    this.count = 0;
    this.work = 0;
    this.outside = 0;
    this.largest = 1;
    this.overflowed = false;
  }

  add(time: number, node: number, change: number, parent: number): void {
    const { count } = this;
    if (count === this.times.length) this.grow();
    this.times[count] = time;
    this.nodes[count] = node;
    this.changes[count] = change;
    this.parents[count] = parent;
    this.count = count + 1;
  }

  private grow(): void {
    const { times, nodes, changes, parents } = this;
    this.times = new Float64Array(2 * times.length);
    this.nodes = new Int32Array(2 * times.length);
    this.changes = new Float64Array(2 * times.length);
    this.parents = new Int32Array(2 * times.length);
    this.times.set(times);
    this.nodes.set(nodes);
    this.changes.set(changes);
    this.parents.set(parents);
  }
}
