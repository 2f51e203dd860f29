/** First posts and those that repeat them, as a file tells of them, in flat arrays; cascades in the end. */
import type { CascadeBuilder } from '../cascade-builder';
import { Floats, Integers } from '../growing';
import type { Post } from './post';

/** What became of the posts. */
export interface CollectedPosts {
  /** Cascades without their first post, of which the file tells no time. */
  unknown: number;
  /** Posts that nobody repeats. */
  alone: number;
  /** Events of users who had one already, and the first such user. */
  repeats: number;
  repeatedBy: string;
  /** The cascade that stops the import, and its line. */
  stopped?: { name: string; line: number };
}

export class PostCascades {
  /** Number of every first post, by identifier. */
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];
  /** What is known of the first posts: author ('' unknown), time and followers (NaN unknown), a line of their own (1) or not. */
  private readonly authors: string[] = [];
  private readonly times = new Floats();
  private readonly followers = new Floats();
  private readonly own = new Integers();
  /** The line that told of a first post. */
  private readonly told = new Integers();
  /** Posts that repeat another: number of the first post, author, time, followers. */
  private readonly roots = new Integers();
  private readonly repeaters: string[] = [];
  private readonly repeatTimes = new Floats();
  private readonly repeatFollowers = new Floats();
  private readonly repeatIds = new Set<string>();

  /** Posts so far: first ones or repeats, whichever are more. */
  get count(): number {
    return Math.max(this.roots.length, this.ids.length);
  }

  /** Whether a post had a line of its own already. */
  has(id: string, repeats: boolean): boolean {
    if (repeats) return this.repeatIds.has(id);
    const number = this.numbers.get(id);
    return number !== undefined && this.own.array[number] === 1;
  }

  /** A post that repeats a first one; both have identifiers. */
  repeat(post: Post, root: Post, line: number): void {
    this.repeatIds.add(post.id);
    this.roots.push(this.learn(root, false, line));
    this.repeaters.push(post.user);
    this.repeatTimes.push(post.time);
    this.repeatFollowers.push(post.followers);
  }

  /** What a line tells of a first post: a line of its own tells best, then who told first. Gives its number. */
  learn(post: Post, own: boolean, line: number): number {
    const known = this.numbers.get(post.id);
    if (known === undefined) {
      this.numbers.set(post.id, this.ids.length);
      this.ids.push(post.id);
      this.authors.push(post.user);
      this.times.push(post.time);
      this.followers.push(post.followers);
      this.own.push(own ? 1 : 0);
      this.told.push(line);
      return this.ids.length - 1;
    }
    if (own) this.own.array[known] = 1;
    if (post.user !== '' && (own || this.authors[known] === '')) this.authors[known] = post.user;
    const better = (column: Floats, value: number): void => {
      if (!Number.isNaN(value) && (own || Number.isNaN(column.array[known]))) column.array[known] = value;
    };
    better(this.times, post.time);
    better(this.followers, post.followers);
    return known;
  }

  /** Cascades in the order in which the file told of their first posts. O(posts). */
  collect(builder: CascadeBuilder): CollectedPosts {
    const { ids, roots } = this;
    const offsets = new Int32Array(ids.length + 1);
    for (let r = 0; r < roots.length; r++) offsets[roots.array[r] + 1]++;
    for (let i = 0; i < ids.length; i++) offsets[i + 1] += offsets[i];
    const next = offsets.slice();
    const order = new Int32Array(roots.length);
    for (let r = 0; r < order.length; r++) order[next[roots.array[r]]++] = r;
    const collected: CollectedPosts = { unknown: 0, alone: 0, repeats: 0, repeatedBy: '' };
    const named = (user: string): string | undefined => (user === '' ? undefined : user);
    for (let i = 0; i < ids.length && !builder.limit; i++) {
      if (offsets[i] === offsets[i + 1]) {
        collected.alone += this.own.array[i];
        continue;
      }
      builder.begin(this.told.array[i], ids[i]);
      if (Number.isNaN(this.times.array[i])) collected.unknown++;
      else builder.add(named(this.authors[i]), this.times.array[i], this.followers.array[i]);
      for (const r of order.subarray(offsets[i], offsets[i + 1]))
        builder.add(named(this.repeaters[r]), this.repeatTimes.array[r], this.repeatFollowers.array[r]);
      const end = builder.end();
      if (end.repeat && collected.repeats === 0) collected.repeatedBy = end.repeat.user;
      collected.repeats += end.repeats;
      if (end.refused?.choice === 'stop') {
        collected.stopped = { name: ids[i], line: this.told.array[i] };
        break;
      }
    }
    return collected;
  }
}
