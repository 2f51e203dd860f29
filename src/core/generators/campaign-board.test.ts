/** What the boards teach, as numbers: the exact worth of first pushes by the recursion of PDC, section IV. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../network';
import { generateNetwork } from '.';

const SEEDS = [1, 2, 3, 20];

function board(kind: string, n: number, seed: number): Network {
  const made = generateNetwork('campaign-board', { board: kind, n }, seed);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

/** Taste plus all influence of every user. */
function sums({ m, to, nodeValues, edgeValues }: Network): Float64Array {
  const total = nodeValues.preference.slice();
  for (let e = 0; e < m; e++) total[to[e]] += edgeValues.influence[e];
  return total;
}

/** Exact values of a small campaign, and of what policies make of it; every state is worked out once. */
class Oracle {
  readonly q: Float64Array;
  readonly heard: Float64Array;
  private readonly n: number;
  private readonly on: Uint8Array;
  private readonly out: [number, number][][];
  private readonly known = new Map<string, number>();

  constructor({ n, m, from, to, nodeValues, edgeValues }: Network) {
    this.n = n;
    this.q = nodeValues.preference.slice();
    this.on = new Uint8Array(n);
    this.out = Array.from({ length: n }, () => []);
    for (let e = 0; e < m; e++) this.out[from[e]].push([to[e], edgeValues.influence[e]]);
    this.heard = Float64Array.from(this.out, (list) => list.reduce((sum, [, w]) => sum + w, 0));
  }

  /** The user with the largest score; ties go to the lowest number. */
  best(score: (user: number) => number): number {
    let [best, user] = [-Infinity, -1];
    for (let u = 0; u < this.n; u++) {
      if (this.on[u] === 1) continue;
      const found = score(u);
      if (found > best + 1e-12) [best, user] = [found, u];
    }
    return user;
  }

  /** The largest expected number of yeses. */
  value(left: number): number {
    if (left === 0) return 0;
    return this.once('', left, () => {
      const refused = this.value(left - 1);
      if (left === 1) return this.q[this.best((u) => this.q[u])];
      const gain = (u: number): number => this.gain(u, refused, () => this.value(left - 1));
      return refused + gain(this.best(gain));
    });
  }

  /** Worth of pushing this user first and going on in the best way. */
  worth(user: number, left: number): number {
    const refused = this.value(left - 1);
    return refused + this.gain(user, refused, () => this.value(left - 1));
  }

  /** Expected number of yeses when this policy goes on. */
  of(name: string, choose: (left: number) => number, left: number): number {
    if (left === 0) return 0;
    return this.once(name, left, () => {
      const refused = this.of(name, choose, left - 1);
      return refused + this.gain(choose(left), refused, () => this.of(name, choose, left - 1));
    });
  }

  /** The choice of OnlineSearch: PDC, section IV-C. */
  search(left: number): number {
    const refused = this.top(left - 1);
    return this.best((u) => this.gain(u, refused, () => this.top(left - 1)));
  }

  private top(count: number): number {
    const open = [...this.q].filter((_, u) => this.on[u] === 0).sort((a, b) => b - a);
    return open.slice(0, count).reduce((sum, q) => sum + q, 0);
  }

  /** q (1 + after − refused), with `after` worked out while the user has said yes. */
  private gain(user: number, refused: number, after: () => number): number {
    const { q, on, out } = this;
    const before = out[user].map(([v]) => q[v]);
    const chance = Math.min(1, q[user]);
    on[user] = 1;
    for (const [v, w] of out[user]) q[v] += w;
    const gain = chance * (1 + after() - refused);
    out[user].forEach(([v], k) => {
      q[v] = before[k];
    });
    on[user] = 0;
    return gain;
  }

  private once(name: string, left: number, work: () => number): number {
    const key = `${name} ${left} ${this.on.join('')}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const value = work();
    this.known.set(key, value);
    return value;
  }
}

describe('two users, two pushes', () => {
  it('Ann first is worth 1.225, Ben first 0.95', () => {
    const network = board('pair', 24, 7);
    const oracle = new Oracle(network);
    expect(network.labels).toEqual(['Ann', 'Ben']);
    expect(oracle.worth(0, 2)).toBeCloseTo(1.225, 12);
    expect(oracle.worth(1, 2)).toBeCloseTo(0.95, 12);
  });
  it('of whom nobody listens: the likelier one first is worth 1.035, the other 0.9725', () => {
    const oracle = new Oracle(board('strangers', 24, 7));
    expect(oracle.worth(0, 2)).toBeCloseTo(1.035, 12);
    expect(oracle.worth(1, 2)).toBeCloseTo(0.05 * 1.9 + 0.95 * 0.9, 12);
  });
});

describe.each(SEEDS)('boards of seed %i', (seed) => {
  it.each([8, 12, 24])('celebrity of %i users, 4 pushes: the one whom most listen to is the wrong one', (n) => {
    const oracle = new Oracle(board('celebrity', n, seed));
    const star = oracle.best((u) => oracle.heard[u]);
    expect(oracle.q[star]).toBeLessThan(0.06);
    expect(oracle.worth(star, 4)).toBeLessThan(0.8 * oracle.value(4));
    const weightSum = oracle.of('weight-sum', () => oracle.best((u) => oracle.heard[u]), 4);
    expect(weightSum).toBeLessThan(0.25 * oracle.value(4));
    // whoever has friends that listen beats the celebrity
    expect(oracle.of('search', (left) => oracle.search(left), 4)).toBeGreaterThan(0.95 * oracle.value(4));
  });

  it.each([6, 12, 24])('chain of %i users, 5 pushes: start at its head, not at the largest chance', (n) => {
    const network = board('chain', n, seed);
    const oracle = new Oracle(network);
    const head = Array.from({ length: n }, (_, u) => u).find((u) => !network.to.includes(u));
    const tempting = oracle.best((u) => oracle.q[u]);
    expect(oracle.best((u) => oracle.worth(u, 5))).toBe(head);
    expect(tempting).not.toBe(head);
    expect(oracle.heard[tempting]).toBe(0);
    expect(oracle.value(5) - oracle.worth(tempting, 5)).toBeGreaterThan(0.2);
    expect(oracle.of('greedy', () => oracle.best((u) => oracle.q[u]), 5)).toBeLessThan(0.9 * oracle.value(5));
  });

  it.each([8, 12, 24])('club of %i users, 6 pushes: the club, not the loners', (n) => {
    const network = board('club', n, seed);
    const oracle = new Oracle(network);
    const tempting = oracle.best((u) => oracle.q[u]);
    const best = oracle.best((u) => oracle.worth(u, 6));
    expect(oracle.heard[tempting]).toBe(0);
    expect(oracle.q[best]).toBeLessThan(oracle.q[tempting] - 0.05);
    expect(oracle.heard[best]).toBeGreaterThan(0.75);
    expect(oracle.value(6) - oracle.worth(tempting, 6)).toBeGreaterThan(0.1);
    expect(oracle.of('greedy', () => oracle.best((u) => oracle.q[u]), 6)).toBeLessThan(0.9 * oracle.value(6));
  });

  it('circles of 24 users, 12 pushes: looking ahead beats the largest chance, and that beats influence alone', () => {
    const oracle = new Oracle(board('circles', 24, seed));
    const search = oracle.of('search', (left) => oracle.search(left), 12);
    const chance = oracle.of('chance', () => oracle.best((u) => oracle.q[u]), 12);
    const influence = oracle.of('influence', () => oracle.best((u) => oracle.heard[u]), 12);
    expect(search - chance).toBeGreaterThan(0.05);
    expect(chance - influence).toBeGreaterThan(1);
  });
});

describe('every board', () => {
  const kinds = [
    ['pair', 2],
    ['strangers', 2],
    ['celebrity', 8],
    ['chain', 6],
    ['club', 8],
    ['circles', 12],
  ] as const;

  it('has names, chances that add up to 1 at most, and places that leave room for names', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: 12, max: 60 }), fc.integer(), ([kind], n, seed) => {
        const network = board(kind, n, seed);
        expect(new Set(network.labels).size).toBe(network.n);
        expect(Math.max(...sums(network))).toBeLessThanOrEqual(1 + 1e-9);
        expect(Math.min(...network.nodeValues.preference)).toBeGreaterThan(0);
        expect(Math.min(...network.edgeValues.influence)).toBeGreaterThanOrEqual(0.15);
        const places = network.positions ?? new Float32Array(0);
        expect(places).toHaveLength(2 * network.n);
        for (let u = 0; u < network.n; u++)
          for (let v = 0; v < u; v++)
            expect(Math.hypot(places[2 * u] - places[2 * v], places[2 * u + 1] - places[2 * v + 1])).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  });

  it('circles: influence between 20 and 35 per cent, and nobody listens to more than three', () => {
    for (const seed of SEEDS) {
      const { n, to, edgeValues } = board('circles', 24, seed);
      expect(Math.min(...edgeValues.influence)).toBeGreaterThanOrEqual(0.2);
      expect(Math.max(...edgeValues.influence)).toBeLessThanOrEqual(0.35);
      const listens = new Int32Array(n);
      for (const u of to) listens[u]++;
      expect(Math.max(...listens)).toBeLessThanOrEqual(3);
    }
  });

  it.each(kinds.slice(2))('%s: fewer than %i users are refused', (kind, fewest) => {
    expect(board(kind, fewest, 5).n).toBe(fewest);
    expect(generateNetwork('campaign-board', { board: kind, n: fewest - 1 }, 5)).toMatchObject({
      ok: false,
      issues: [{ code: 'too-few-users', where: { path: 'inputs.network.parameters.n' } }],
    });
  });

  it.each(kinds.slice(2))('%s: another seed, another board; the same seed, the same', (kind) => {
    expect(board(kind, 24, 1)).toEqual(board(kind, 24, 1));
    expect(board(kind, 24, 1).nodeValues.preference).not.toEqual(board(kind, 24, 2).nodeValues.preference);
  });
});
