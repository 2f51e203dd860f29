/** Things that are expensive to make and asked for again and again: the last few are kept, the others freed. */

interface Entry<T> {
  keys: readonly unknown[];
  value: T;
  /** Runs that use it. */
  users: number;
  /** No longer kept: freed when nobody uses it. */
  left: boolean;
}

export interface Lent<T> {
  value: T;
  /** To be called once, when it is no longer used. */
  giveBack(): void;
}

export class Kept<T> {
  /** The one used last is the last. */
  private entries: Entry<T>[] = [];

  constructor(
    private readonly most: number,
    private readonly free: (value: T) => void,
  ) {}

  /** The one that was made for the same keys – the same objects, equal numbers and words –, if it is still there. */
  find(...keys: readonly unknown[]): Lent<T> | undefined {
    const entry = this.entries.find((one) => sameKeys(one.keys, keys));
    if (!entry) return undefined;
    this.entries = [...this.entries.filter((one) => one !== entry), entry];
    return this.lend(entry);
  }

  add(value: T, ...keys: readonly unknown[]): Lent<T> {
    const entry: Entry<T> = { keys, value, users: 0, left: false };
    this.entries.push(entry);
    const lent = this.lend(entry);
    while (this.entries.length > this.most) this.leave(this.entries[0]);
    return lent;
  }

  /** Frees all but those in use, which follow when they are given back. */
  clear(): void {
    while (this.entries.length > 0) this.leave(this.entries[0]);
  }

  private leave(entry: Entry<T>): void {
    this.entries = this.entries.filter((one) => one !== entry);
    entry.left = true;
    if (entry.users === 0) this.free(entry.value);
  }

  private lend(entry: Entry<T>): Lent<T> {
    entry.users++;
    let back = false;
    return {
      value: entry.value,
      giveBack: () => {
        if (back) return;
        back = true;
        entry.users--;
        if (entry.left && entry.users === 0) this.free(entry.value);
      },
    };
  }
}

const sameKeys = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((key, k) => Object.is(key, b[k]));
