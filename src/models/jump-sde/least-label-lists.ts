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
    this.nearest.fill(reach + Math.max(reach * Number.EPSILON, Number.MIN_VALUE));
    this.next = this.length = this.waiting = 0;
  }

  /** Goes on for a few milliseconds. @returns whether there is more to do */
  advance(): boolean {
    // all in locals and in one body: this loop takes nearly all the time of ConTinEst
    const { nearest, order, orderedLabels, last, n } = this;
    const { offsets, tails, lengths } = this.arcs;
    let { keys, nodes, waiting, next, label, length, distances, labels, previous } = this;
    let work = 0;
    while (work < WORK_PER_STEP) {
      let node: number;
      let distance: number;
      if (waiting > 0) {
        distance = keys[0];
        node = nodes[0];
        // the last one sinks from the top
        const sinking = keys[--waiting];
        let k = 0;
        for (let child = 1; child < waiting; child = 2 * k + 1) {
          if (child + 1 < waiting && keys[child + 1] < keys[child]) child++;
          if (sinking <= keys[child]) break;
          keys[k] = keys[child];
          nodes[k] = nodes[child];
          k = child;
        }
        keys[k] = sinking;
        nodes[k] = nodes[waiting];
        if (distance > nearest[node]) continue;
      } else {
        if (next === n) break;
        node = order[next];
        label = orderedLabels[next++];
        distance = 0;
        if (!(nearest[node] > 0)) continue;
        nearest[node] = 0;
      }
      if (length === distances.length) {
        this.growLists();
        ({ distances, labels, previous } = this);
      }
      distances[length] = distance;
      labels[length] = label;
      previous[length] = last[node];
      last[node] = length++;
      const end = offsets[node + 1];
      work += end - offsets[node] + 1;
      for (let a = offsets[node]; a < end; a++) {
        const reached = distance + lengths[a];
        const tail = tails[a];
        if (reached >= nearest[tail]) continue;
        nearest[tail] = reached;
        if (waiting === keys.length) {
          this.growHeap();
          ({ keys, nodes } = this);
        }
        // rises from the end
        let k = waiting++;
        while (k > 0) {
          const parent = (k - 1) >> 1;
          if (keys[parent] <= reached) break;
          keys[k] = keys[parent];
          nodes[k] = nodes[parent];
          k = parent;
        }
        keys[k] = reached;
        nodes[k] = tail;
      }
    }
    this.waiting = waiting;
    this.next = next;
    this.label = label;
    this.length = length;
    this.work += work;
    return waiting > 0 || next < n;
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
