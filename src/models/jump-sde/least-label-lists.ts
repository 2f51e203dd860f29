/**
 * Least-label lists (Cohen 1997; Du et al. 2013, ConTinEst): for every node the labels that are the least within some distance of it,
 * so that "the least label within distance t" is read off for any t. Nodes are taken by rising label; from each, shortest distances
 * *to* it are found against the arcs, and a search enters a node only nearer than every search before it.
 */

/** Arcs looked at between two rests: a few milliseconds. */
const WORK_PER_STEP = 150_000;
const FIRST_CAPACITY = 1024;

/** Arcs by their head, with lengths: those into node v are `offsets[v] … offsets[v+1]−1`. */
export interface LengthsByHead {
  offsets: Int32Array;
  tails: Int32Array;
  /** > 0 */
  lengths: Float64Array;
}

export class LeastLabelLists {
  /** Entries of all lists in the order in which they were made. */
  distances = new Float64Array(FIRST_CAPACITY);
  labels = new Float64Array(FIRST_CAPACITY);
  /** The entry of the same node before this one, −1 for its first: labels rise along it, distances fall. */
  previous = new Int32Array(FIRST_CAPACITY);
  /** The entry of every node that was made last, with its smallest distance; −1 where there is none. Length n. */
  readonly last: Int32Array;
  /** Entries of all lists. */
  length = 0;
  /** Arcs looked at since the beginning. */
  work = 0;

  /** The distance of every node to the nearest node so far: a search must fall below it to enter. */
  private readonly nearest: Float64Array;
  private order: Int32Array;
  private orderedLabels: Float64Array;
  private arcs: LengthsByHead = { offsets: new Int32Array(1), tails: new Int32Array(0), lengths: new Float64Array(0) };
  /** Position of the next node to start from. */
  private next: number;
  private label = 0;
  // A binary heap of tentative distances; entries that were undercut stay and are passed over.
  private keys = new Float64Array(FIRST_CAPACITY);
  private nodes = new Int32Array(FIRST_CAPACITY);
  private waiting = 0;

  constructor(private readonly n: number) {
    this.last = new Int32Array(n);
    this.nearest = new Float64Array(n);
    this.order = new Int32Array(n);
    this.orderedLabels = new Float64Array(n);
    this.next = n;
  }

  /**
   * Begins lists for new labels; `advance` makes them.
   * @param order  nodes by rising label, length n
   * @param labels of these nodes, rising
   * @param reach  distances above it are left out; ∞ keeps all
   */
  begin(arcs: LengthsByHead, order: Int32Array, labels: Float64Array, reach: number): void {
    this.arcs = arcs;
    this.order = order;
    this.orderedLabels = labels;
    this.last.fill(-1);
    // the smallest number above: a distance of exactly `reach` still counts
    this.nearest.fill(reach + reach * Number.EPSILON);
    this.next = this.length = this.waiting = 0;
  }

  /** Goes on for a few milliseconds. @returns whether there is more to do */
  advance(): boolean {
    const { nearest, order, orderedLabels, arcs, n } = this;
    const { offsets, tails, lengths } = arcs;
    let work = 0;
    for (;;) {
      let node: number;
      let distance: number;
      if (this.waiting > 0) {
        distance = this.keys[0];
        node = this.nodes[0];
        this.removeTop();
        if (distance > nearest[node]) continue;
      } else {
        if (work >= WORK_PER_STEP) break;
        if (this.next === n) break;
        node = order[this.next];
        this.label = orderedLabels[this.next++];
        distance = 0;
        if (!(nearest[node] > 0)) continue;
        nearest[node] = 0;
      }
      this.enter(node, distance);
      const begin = offsets[node];
      const end = offsets[node + 1];
      for (let a = begin; a < end; a++) {
        const reached = distance + lengths[a];
        const tail = tails[a];
        if (reached < nearest[tail]) {
          nearest[tail] = reached;
          this.insert(reached, tail);
        }
      }
      work += end - begin + 1;
      if (work >= WORK_PER_STEP) break;
    }
    this.work += work;
    return this.waiting > 0 || this.next < n;
  }

  private enter(node: number, distance: number): void {
    const entry = this.length++;
    if (entry === this.distances.length) this.growLists();
    this.distances[entry] = distance;
    this.labels[entry] = this.label;
    this.previous[entry] = this.last[node];
    this.last[node] = entry;
  }

  private insert(key: number, node: number): void {
    let k = this.waiting++;
    if (k === this.keys.length) this.growHeap();
    const { keys, nodes } = this;
    while (k > 0) {
      const parent = (k - 1) >> 1;
      if (keys[parent] <= key) break;
      keys[k] = keys[parent];
      nodes[k] = nodes[parent];
      k = parent;
    }
    keys[k] = key;
    nodes[k] = node;
  }

  private removeTop(): void {
    const { keys, nodes } = this;
    const length = --this.waiting;
    const key = keys[length];
    let k = 0;
    for (;;) {
      let child = 2 * k + 1;
      if (child >= length) break;
      if (child + 1 < length && keys[child + 1] < keys[child]) child++;
      if (key <= keys[child]) break;
      keys[k] = keys[child];
      nodes[k] = nodes[child];
      k = child;
    }
    keys[k] = key;
    nodes[k] = nodes[length];
  }

  private growLists(): void {
    const length = 2 * this.distances.length;
    this.distances = copied(new Float64Array(length), this.distances);
    this.labels = copied(new Float64Array(length), this.labels);
    this.previous = copied(new Int32Array(length), this.previous);
  }

  private growHeap(): void {
    const length = 2 * this.keys.length;
    this.keys = copied(new Float64Array(length), this.keys);
    this.nodes = copied(new Int32Array(length), this.nodes);
  }
}

function copied<A extends Float64Array | Int32Array>(into: A, from: A): A {
  into.set(from);
  return into;
}
