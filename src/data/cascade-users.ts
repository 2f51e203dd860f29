/** The users of a cascade set while it is read: from names to numbers, as they are or folded. */
import { foldName, NodeNames, similarNames, type Numbering } from './node-names';

export interface SimilarNames {
  /** The first of them: a name, and another that differs only by case or blanks. */
  pairs: [string, string][];
  total: number;
  /** They were taken for one user. */
  folded: boolean;
}

export class CascadeUsers {
  private readonly names = new NodeNames();
  /** When folding: how a user is written first, and the user of every spelling. */
  private readonly spelling = new Map<number, string>();
  private readonly spellings = new Map<string, number>();
  private declared = 0;

  constructor(private readonly folding: boolean) {}

  get count(): number {
    return this.names.count;
  }

  /** All names so far are plain whole numbers. */
  get plain(): boolean {
    return this.names.plain;
  }

  text(name: string): number {
    if (!this.folding) return this.names.text(name);
    const known = this.spellings.get(name);
    if (known !== undefined) return known;
    const before = this.names.count;
    const user = this.names.text(foldName(name));
    if (user === before) this.spelling.set(user, name);
    this.spellings.set(name, user);
    return user;
  }

  /** A plain whole number, 0 … 2^53. */
  integer(name: number): number {
    return this.names.plain ? this.names.integer(name) : this.text(String(name));
  }

  /** A user who stays even without an event. To be called before any other. */
  declare(name: string): void {
    this.text(name);
    this.declared = this.names.count;
  }

  name(user: number): string {
    return this.spelling.get(user) ?? this.names.label(user);
  }

  /** Names that differ only by case or blanks, the first `limit` of them. O(users). */
  similar(limit: number): SimilarNames {
    if (!this.folding) {
      const labels = this.names.plain ? [] : (this.names.finish(undefined).labels ?? []);
      return { ...similarNames(labels, limit), folded: false };
    }
    const pairs: [string, string][] = [];
    let total = 0;
    for (const [name, user] of this.spellings) {
      const first = this.name(user);
      if (first === name) continue;
      total++;
      if (pairs.length < limit) pairs.push([first, name]);
    }
    return { pairs, total, folded: true };
  }

  /**
   * Final numbers and names; users without an event, of cascades that were left out, are gone unless they were declared.
   * @param users of the events, −1 where unknown; gets the final numbers in place
   */
  finish(users: Int32Array): { userCount: number; userNames?: string[] } {
    const total = this.names.count;
    const used = new Uint8Array(total).fill(1, 0, this.declared);
    for (const user of users) if (user >= 0) used[user] = 1;
    let numbering = this.names.finish(undefined);
    let next: Int32Array | undefined;
    if (used.includes(0)) {
      const called = oldNames(numbering);
      const fresh = new NodeNames();
      next = Int32Array.from(used, (u, user) => (u === 1 ? fresh.text(called(user)) : -1));
      numbering = fresh.finish(undefined);
    }
    const { n, renumber, labels } = numbering;
    const final = (user: number): number => {
      const place = next ? next[user] : user;
      return renumber && place >= 0 ? renumber[place] : place;
    };
    if (next ?? renumber) for (let e = 0; e < users.length; e++) if (users[e] >= 0) users[e] = final(users[e]);
    if (!labels) return { userCount: n };
    for (const [user, name] of this.spelling) if (used[user] === 1) labels[final(user)] = name;
    return { userCount: n, userNames: labels };
  }
}

/** What every user is called before they are numbered anew. */
function oldNames({ renumber, labels }: Numbering): (user: number) => string {
  const at = (user: number): number => (renumber ? renumber[user] : user);
  return (user) => labels?.[at(user)] ?? String(at(user));
}
