/**
 * The paths of a DeepHawkes or CasFlow line: items `root/…/parent/user:time` separated by blanks. They are cut first, since a path
 * may name a user whose own item comes later; then every user's parent is the nearest one before them on the path who has an item.
 */
import { Integers } from '../growing';

export interface PathItem {
  from: number;
  to: number;
}

export class RetweetPaths {
  /** Places of every item: its beginning, its user, the colon, its end. */
  private readonly starts = new Integers();
  private readonly userStarts = new Integers();
  private readonly colons = new Integers();
  private readonly ends = new Integers();
  /** First item of every user. */
  private readonly first = new Map<string, number>();
  private text = '';

  /** Number of items of the line. */
  get count(): number {
    return this.starts.length;
  }

  /** Cuts the items that stand from a place in the line to its end. O(characters). */
  cut(text: string, from: number): void {
    this.text = text;
    for (const column of [this.starts, this.userStarts, this.colons, this.ends]) column.length = 0;
    this.first.clear();
    for (let i = from; i < text.length;) {
      if (text.charCodeAt(i) <= 32) {
        i++;
        continue;
      }
      const start = i;
      let [user, colon] = [i, -1];
      for (; i < text.length && text.charCodeAt(i) > 32; i++) {
        const c = text[i];
        if (c === '/') user = i + 1;
        else if (c === ':') colon = i;
      }
      this.starts.push(start);
      this.userStarts.push(user);
      this.colons.push(colon >= user ? colon : -1);
      this.ends.push(i);
    }
  }

  place(item: number): PathItem {
    return { from: this.starts.array[item], to: this.ends.array[item] };
  }

  /** Where the time of an item stands; undefined where it has none. */
  timePlace(item: number): PathItem | undefined {
    const colon = this.colons.array[item];
    return colon < 0 || colon + 1 === this.ends.array[item]
      ? undefined
      : { from: colon + 1, to: this.ends.array[item] };
  }

  user(item: number): string {
    return this.text.slice(this.userStarts.array[item], this.colons.array[item]);
  }

  /** The path is the user alone: this is the root. */
  alone(item: number): boolean {
    return this.userStarts.array[item] === this.starts.array[item];
  }

  /** Says which event an item has become. The first one of a user is what paths speak of. */
  register(user: string, event: number): void {
    if (!this.first.has(user)) this.first.set(user, event);
  }

  /** The event of the nearest user before the item's own on its path; `direct`: it is the one right before. */
  parent(item: number): { event: number; direct: boolean } | undefined {
    const { text } = this;
    const [start, own] = [this.starts.array[item], this.user(item)];
    let end = this.userStarts.array[item] - 1;
    for (let direct = true; end > start; direct = false) {
      const slash = text.lastIndexOf('/', end - 1);
      const from = slash < start ? start : slash + 1;
      const name = text.slice(from, end);
      const event = name === own ? undefined : this.first.get(name);
      if (event !== undefined) return { event, direct };
      end = from - 1;
    }
    return undefined;
  }
}
