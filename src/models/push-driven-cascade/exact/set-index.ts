/** Numbers for sets of users with a count of pushes left: a hash table over flat arrays, without an object or a string per state. */

const FIRST = 1024;

/** A longer copy; at least `length`. */
export function longer<A extends Int32Array | Float64Array | Uint8Array>(array: A, length: number): A {
  if (array.length >= length) return array;
  const size = Math.max(2 * array.length, length);
  const copy = (
    array instanceof Int32Array
      ? new Int32Array(size)
      : array instanceof Float64Array
        ? new Float64Array(size)
        : new Uint8Array(size)
  ) as A;
  copy.set(array);
  return copy;
}

/** States (A, left) get the numbers 0, 1, … in the order in which they are added. */
export class SetIndex {
  size = 0;
  /** Pushes left of every state. */
  left = new Int32Array(FIRST);
  private ids = new Int32Array(4 * FIRST);
  private idsUsed = 0;
  /** Users of state i are `ids[begins[i]] … ids[begins[i+1]−1]`, ascending. */
  private begins = new Int32Array(FIRST + 1);
  private next = new Int32Array(FIRST);
  private heads = new Int32Array(2 * FIRST).fill(-1);

  /** The state, −1 where there is none. @param users ascending; the first `count` of them */
  find(users: Int32Array, count: number, left: number): number {
    const { heads, next } = this;
    for (let i = heads[hash(users, count, left) & (heads.length - 1)]; i >= 0; i = next[i])
      if (this.isSame(i, users, count, left)) return i;
    return -1;
  }

  /** The state that is not there yet gets the next number. */
  add(users: Int32Array, count: number, left: number): number {
    const i = this.size++;
    this.left = longer(this.left, i + 1);
    this.begins = longer(this.begins, i + 2);
    this.next = longer(this.next, i + 1);
    this.ids = longer(this.ids, this.idsUsed + count);
    this.left[i] = left;
    for (let k = 0; k < count; k++) this.ids[this.idsUsed++] = users[k];
    this.begins[i + 1] = this.idsUsed;
    if (this.size > this.heads.length / 2) this.rehash();
    else this.link(i, hash(users, count, left));
    return i;
  }

  /** Copies the users of a state to `into`, ascending; returns how many there are. */
  usersOf(i: number, into: Int32Array): number {
    const begin = this.begins[i];
    const count = this.begins[i + 1] - begin;
    for (let k = 0; k < count; k++) into[k] = this.ids[begin + k];
    return count;
  }

  private link(i: number, h: number): void {
    const bucket = h & (this.heads.length - 1);
    this.next[i] = this.heads[bucket];
    this.heads[bucket] = i;
  }

  private rehash(): void {
    this.heads = new Int32Array(2 * this.heads.length).fill(-1);
    for (let i = 0; i < this.size; i++) {
      const users = this.ids.subarray(this.begins[i], this.begins[i + 1]);
      this.link(i, hash(users, users.length, this.left[i]));
    }
  }

  private isSame(i: number, users: Int32Array, count: number, left: number): boolean {
    const begin = this.begins[i];
    if (this.left[i] !== left || this.begins[i + 1] - begin !== count) return false;
    for (let k = 0; k < count; k++) if (this.ids[begin + k] !== users[k]) return false;
    return true;
  }
}

/** FNV-1a over 32-bit words, finalised as in MurmurHash3. */
function hash(users: Int32Array, count: number, left: number): number {
  let h = 0x811c9dc5 ^ left;
  for (let k = 0; k < count; k++) {
    h = Math.imul(h ^ users[k], 0x01000193);
    h ^= h >>> 15;
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** `users` with u put in its place, into `into`; returns the new count. */
export function withUser(users: Int32Array, count: number, u: number, into: Int32Array): number {
  let k = 0;
  while (k < count && users[k] < u) {
    into[k] = users[k];
    k++;
  }
  into[k] = u;
  for (; k < count; k++) into[k + 1] = users[k];
  return count + 1;
}

/** `users` without the one at place `k`, into `into`. */
export function withoutUser(users: Int32Array, count: number, k: number, into: Int32Array): void {
  for (let i = 0, to = 0; i < count; i++) if (i !== k) into[to++] = users[i];
}
