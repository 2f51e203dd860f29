/**
 * Counted groups of edges into a node: equal groups become one, with the sum of their counts. A hash table over flat arrays, since
 * a million cascades meet the same few groups again and again.
 */
const FIRST_GROUPS = 256;
const WORK_PER_STEP = 100_000;

/** Groups in flat arrays: plain data. */
export interface GroupList {
  /** The node that all edges of a group lead into. */
  readonly nodes: Int32Array;
  /** Edges of group g are `edges[offsets[g]] … edges[offsets[g+1]−1]`; length groups + 1. */
  readonly offsets: Int32Array;
  readonly edges: Int32Array;
  /** How often every group was counted. */
  readonly counts: Float64Array;
}

export class EdgeGroups {
  /** Number of different groups. */
  size = 0;

  private nodes = new Int32Array(FIRST_GROUPS);
  private offsets = new Int32Array(FIRST_GROUPS + 1);
  private counts = new Float64Array(FIRST_GROUPS);
  private hashes = new Int32Array(FIRST_GROUPS);
  private edges = new Int32Array(2 * FIRST_GROUPS);
  /** Open addressing: group + 1, or 0 where free; a power of two, at most half full. */
  private slots = new Int32Array(2 * FIRST_GROUPS);

  /** Counts the group of `edges[from … to−1]` into the node `count` times. Edges come in one order, whatever it is. Cost: O(to − from). */
  add(node: number, edges: Int32Array, from: number, to: number, count: number): void {
    const hash = hashOf(node, edges, from, to);
    let slot = this.find(hash, node, edges, from, to);
    const known = this.slots[slot] - 1;
    if (known >= 0) {
      this.counts[known] += count;
      return;
    }
    if (this.size === this.nodes.length) {
      this.makeRoom();
      slot = this.find(hash, node, edges, from, to);
    }
    this.append(node, edges, from, to, count, hash);
    this.slots[slot] = this.size;
  }

  /** Copies of all groups, by node and then by their edges, the shorter of two first: the order in which they came does not show. */
  *sorted(): Generator<void, GroupList, void> {
    const order = yield* this.byNode();
    const list = {
      nodes: new Int32Array(this.size),
      offsets: new Int32Array(this.size + 1),
      edges: new Int32Array(this.offsets[this.size]),
      counts: new Float64Array(this.size),
    };
    let work = 0;
    for (let g = 0, end = 0; g < this.size; g++) {
      const group = order[g];
      list.nodes[g] = this.nodes[group];
      list.counts[g] = this.counts[group];
      list.edges.set(this.edges.subarray(this.offsets[group], this.offsets[group + 1]), end);
      list.offsets[g + 1] = end += this.offsets[group + 1] - this.offsets[group];
      if ((work += 4 + end - list.offsets[g]) >= WORK_PER_STEP) {
        work = 0;
        yield;
      }
    }
    return list;
  }

  /** Counting sort by node, then comparisons among the groups of each node. */
  private *byNode(): Generator<void, Int32Array, void> {
    let most = -1;
    for (let g = 0; g < this.size; g++) most = Math.max(most, this.nodes[g]);
    const starts = new Int32Array(most + 2);
    for (let g = 0; g < this.size; g++) starts[this.nodes[g] + 1]++;
    for (let i = 0; i <= most; i++) starts[i + 1] += starts[i];
    const order = new Int32Array(this.size);
    const next = starts.slice();
    for (let g = 0; g < this.size; g++) order[next[this.nodes[g]]++] = g;
    const compare = (a: number, b: number): number => this.compare(a, b);
    let work = 0;
    for (let i = 0; i <= most; i++) {
      const groups = starts[i + 1] - starts[i];
      if (groups > 1) order.subarray(starts[i], starts[i + 1]).sort(compare);
      if ((work += 1 + groups * Math.ceil(Math.log2(groups + 1))) >= WORK_PER_STEP) {
        work = 0;
        yield;
      }
    }
    return order;
  }

  private compare(a: number, b: number): number {
    let i = this.offsets[a];
    let j = this.offsets[b];
    const endA = this.offsets[a + 1];
    const endB = this.offsets[b + 1];
    for (; i < endA && j < endB; i++, j++) {
      const difference = this.edges[i] - this.edges[j];
      if (difference !== 0) return difference;
    }
    return endA - i - (endB - j);
  }

  /** The slot of the group, or the free one where it belongs. */
  private find(hash: number, node: number, edges: Int32Array, from: number, to: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const group = this.slots[slot] - 1;
      if (group < 0 || (this.hashes[group] === hash && this.equals(group, node, edges, from, to))) return slot;
    }
  }

  private equals(group: number, node: number, edges: Int32Array, from: number, to: number): boolean {
    const start = this.offsets[group];
    if (this.nodes[group] !== node || this.offsets[group + 1] - start !== to - from) return false;
    for (let k = from; k < to; k++) if (this.edges[start + k - from] !== edges[k]) return false;
    return true;
  }

  private append(node: number, edges: Int32Array, from: number, to: number, count: number, hash: number): void {
    const group = this.size++;
    const start = this.offsets[group];
    const end = start + to - from;
    if (end > this.edges.length) {
      const wider = new Int32Array(Math.max(end, 2 * this.edges.length));
      wider.set(this.edges);
      this.edges = wider;
    }
    for (let k = from; k < to; k++) this.edges[start + k - from] = edges[k];
    this.nodes[group] = node;
    this.counts[group] = count;
    this.hashes[group] = hash;
    this.offsets[group + 1] = end;
  }

  /** Room for twice as many groups; the table is filled anew. */
  private makeRoom(): void {
    const { nodes, offsets, counts, hashes } = this;
    const capacity = 2 * nodes.length;
    this.nodes = new Int32Array(capacity);
    this.offsets = new Int32Array(capacity + 1);
    this.counts = new Float64Array(capacity);
    this.hashes = new Int32Array(capacity);
    this.nodes.set(nodes);
    this.offsets.set(offsets);
    this.counts.set(counts);
    this.hashes.set(hashes);
    this.slots = new Int32Array(2 * capacity);
    const mask = this.slots.length - 1;
    for (let group = 0; group < this.size; group++) {
      let slot = hashes[group] & mask;
      while (this.slots[slot] > 0) slot = (slot + 1) & mask;
      this.slots[slot] = group + 1;
    }
  }
}

/** FNV-1a over words, with a last mixing, since the table takes the low bits. */
function hashOf(node: number, edges: Int32Array, from: number, to: number): number {
  let hash = Math.imul(node ^ 0x811c9dc5, 0x01000193);
  for (let k = from; k < to; k++) hash = Math.imul(hash ^ edges[k], 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}
