/** Users who come more than once in a cascade. */
import { Integers } from './growing';

export interface Repeats {
  /** Events of users who had one already. */
  total: number;
  /** The first of those, and the user's event before it. */
  at?: { event: number; first: number };
  /** Per event the number it has without the repeats; a repeat has that of the user's first event. Absent when there is none. */
  kept?: Int32Array;
}

/** Finds repeats cascade by cascade, in time that does not depend on the number of users. */
export class RepeatFinder {
  /** Per user: the cascade that saw them last (1, 2, …), and their event in it. */
  private readonly seenIn = new Integers();
  private readonly seenAt = new Integers();
  private cascade = 0;

  /**
   * @param users     of the events, in order of time; −1 is nobody in particular, and never repeated
   * @param userCount number of users so far
   */
  find(users: Int32Array, userCount: number): Repeats {
    this.seenIn.fillTo(userCount, 0);
    this.seenAt.fillTo(userCount, 0);
    const [seenIn, seenAt] = [this.seenIn.array, this.seenAt.array];
    const cascade = ++this.cascade;
    const found: Repeats = { total: 0 };
    for (let e = 0; e < users.length; e++) {
      const user = users[e];
      if (user >= 0 && seenIn[user] === cascade) {
        const first = seenAt[user];
        found.at ??= { event: e, first };
        found.kept ??= Int32Array.from(users, (_, i) => i);
        found.kept[e] = found.kept[first];
        found.total++;
        continue;
      }
      if (user >= 0) {
        seenIn[user] = cascade;
        seenAt[user] = e;
      }
      if (found.kept) found.kept[e] = e - found.total;
    }
    return found;
  }
}
