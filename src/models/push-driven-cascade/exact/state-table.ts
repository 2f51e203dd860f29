/** What a search knows of every state: an upper bound of its value and the best action, for each number of pushes left. */

/** `best` of a state that nobody has looked into yet. */
export const UNSEEN = -2;
/** `best` of a state that was looked into only until it was proved not to matter: its bound is no exact value. */
export const BOUNDED = -1;

/**
 * A hash table of active sets without strings or objects: open addressing over the exclusive or of one random word for each member, and
 * the members themselves are compared on a hit. A set is asked for by the flags of its members, so that nothing is sorted.
 *
 * Entry e holds the numbers of its set for 0 … levels pushes left at `first[e] + left` of `high` (upper bound; ∞ unknown, 0 for no push)
 * and `best` (an optimal user, or `UNSEEN`, `BOUNDED`). About 12 bytes for each set and number of pushes left.
 */
export class StateTable {
  size = 0;
  /** Numbers in use: sets times pushes left. */
  used = 0;
  first = new Int32Array(64);
  high = new Float64Array(256);
  best = new Int32Array(256);
  private hashes = new Int32Array(64);
  private membersAt = new Int32Array(65);
  private members = new Int32Array(256);
  private slots = new Int32Array(256).fill(-1);

  /** The word of a user: Weyl sequence through the finaliser of MurmurHash3, well mixed, always the same. */
  word(u: number): number {
    let z = Math.imul(u + 1, 0x9e3779b9);
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return z ^ (z >>> 16);
  }

  /** Bytes in use. */
  get bytes(): number {
    return 12 * this.high.length + 4 * (this.members.length + this.slots.length) + 12 * this.first.length;
  }

  /**
   * The entry of the set of flagged users, `extra` (−1: nobody) among them; made where there is none.
   * @param hash exclusive or of the members' words
   * @param list at least the members, from position `from` on, without `extra`; `count` of them
   * @param levels most pushes left that will be asked for; −1: only look, and give −1 where there is none
   */
  entry(hash: number, active: Uint8Array, list: Int32Array, count: number, extra: number, levels: number): number {
    const mask = this.slots.length - 1;
    const total = extra < 0 ? count : count + 1;
    const { slots, hashes, membersAt, members } = this;
    // The low bits of short exclusive ors are good enough; the multiplication spreads neighbours.
    let at = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
    for (;;) {
      const e = slots[at];
      if (e < 0) break;
      if (hashes[e] === hash && membersAt[e + 1] - membersAt[e] === total) {
        let k = membersAt[e];
        const to = membersAt[e + 1];
        while (k < to && (active[members[k]] === 1 || members[k] === extra)) k++;
        if (k === to) return e;
      }
      at = (at + 1) & mask;
    }
    if (levels < 0) return -1;
    return this.add(hash, list, count, extra, levels, at);
  }

  private add(hash: number, list: Int32Array, count: number, extra: number, levels: number, slot: number): number {
    const e = this.size++;
    if (e + 1 >= this.first.length) {
      this.first = grown(this.first, 2 * e);
      this.hashes = grown(this.hashes, 2 * e);
      this.membersAt = grown(this.membersAt, 2 * e + 1);
    }
    let at = this.membersAt[e];
    if (at + count + 1 > this.members.length) this.members = grown(this.members, 2 * (at + count + 1));
    for (let k = 0; k < count; k++) this.members[at++] = list[k];
    if (extra >= 0) this.members[at++] = extra;
    this.membersAt[e + 1] = at;
    const first = this.used;
    this.used += levels + 1;
    if (this.used > this.high.length) {
      this.best = grown(this.best, 2 * this.used);
      const high = new Float64Array(2 * this.used);
      high.set(this.high);
      this.high = high;
    }
    this.first[e] = first;
    this.high[first] = 0;
    this.high.fill(Infinity, first + 1, this.used);
    this.best.fill(UNSEEN, first, this.used);
    this.hashes[e] = hash;
    this.slots[slot] = e;
    if (2 * this.size > this.slots.length) this.rehash();
    return e;
  }

  private rehash(): void {
    const slots = new Int32Array(2 * this.slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let e = 0; e < this.size; e++) {
      let at = (Math.imul(this.hashes[e], 0x9e3779b1) >>> 7) & mask;
      while (slots[at] >= 0) at = (at + 1) & mask;
      slots[at] = e;
    }
    this.slots = slots;
  }
}

function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}
