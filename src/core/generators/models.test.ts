/** What distinguishes the generators from each other: degrees, trees, groups, laws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components, cycleCount, isForest } from '../measures';
import { degrees, type Network } from '../network';
import { stream } from '../rng';
import { clustering } from '../triangles';
import { drawDegrees } from './configuration-model';
import { generateNetwork } from './index';
import { PairSet } from './pair-set';
import { groupStart } from './stochastic-block-model';
import { isSimple } from './testing';

const SEED = 11;
const said = `seed ${SEED}`; // part of every title, so that a failure says how to repeat it

function made(id: string, values: Record<string, unknown>, seed = SEED): Network {
  const network = generateNetwork(id, values, seed);
  if (!network.ok) throw new Error(JSON.stringify(network.issues));
  return network.value;
}

describe(`Erdős–Rényi (${said})`, () => {
  it('has the expected number of edges and Poisson-like degrees', () => {
    const network = made('erdos-renyi', { n: 20_000, meanDegree: 6 });
    const m = 60_000;
    expect(Math.abs(network.m - m) / Math.sqrt(m)).toBeLessThan(4);
    const zero = degrees(network).filter((k) => k === 0).length;
    const expected = 20_000 * Math.exp(-6);
    expect(Math.abs(zero - expected) / Math.sqrt(expected)).toBeLessThan(4);
  });

  it('joins all pairs with probability one and none with zero', () => {
    expect(made('erdos-renyi', { n: 8, meanDegree: 7 }).m).toBe(28);
    expect(made('erdos-renyi', { n: 8, meanDegree: 0 }).m).toBe(0);
  });

  it('prefers no pair (seeds 0 … 5999)', () => {
    const counts = new Map<string, number>();
    const runs = 6000;
    for (let seed = 0; seed < runs; seed++) {
      const { from, to, m } = made('erdos-renyi', { n: 5, meanDegree: 2 }, seed);
      for (let e = 0; e < m; e++) counts.set(`${from[e]} ${to[e]}`, (counts.get(`${from[e]} ${to[e]}`) ?? 0) + 1);
    }
    expect(counts.size).toBe(10);
    for (const count of counts.values()) expect(Math.abs(count - runs / 2) / Math.sqrt(runs / 4)).toBeLessThan(4);
  });
});

describe(`random regular (${said})`, () => {
  it('gives every node exactly its degree, sparse or dense', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(39), fc.integer(), (n, d, seed) => {
        fc.pre(d < n && (n * d) % 2 === 0);
        expect([...degrees(made('random-regular', { n, degree: d }, seed))]).toEqual(new Array(n).fill(d));
      }),
    );
  });

  it('finds the three perfect matchings of four nodes equally often (seeds from 0)', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed++) {
      const { from, to } = made('random-regular', { n: 4, degree: 1 }, seed);
      const partner = from[0] === 0 ? to[0] : from[1] === 0 ? to[1] : -1;
      counts.set(String(partner), (counts.get(String(partner)) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(['1', '2', '3']);
    for (const count of counts.values()) expect(Math.abs(count - 1000) / Math.sqrt(3000 * (2 / 9))).toBeLessThan(4);
  });
});

describe(`trees (${said})`, () => {
  it.each(['k-ary-tree', 'random-tree', 'scale-free-tree'])('%s is connected and has no cycle', (id) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.integer(), (n, seed) => {
        const tree = made(id, { n }, seed);
        expect(isForest(tree)).toBe(true);
        expect(components(tree).count).toBe(1);
      }),
    );
  });

  it('random tree: all 16 trees on four nodes equally often (seeds from 0)', () => {
    const counts = new Map<string, number>();
    const runs = 8000;
    for (let seed = 0; seed < runs; seed++) {
      const { from, to } = made('random-tree', { n: 4 }, seed);
      const key = [...from]
        .map((u, e) => `${Math.min(u, to[e])}${Math.max(u, to[e])}`)
        .sort()
        .join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(16);
    const p = 1 / 16;
    for (const count of counts.values())
      expect(Math.abs(count - runs * p) / Math.sqrt(runs * p * (1 - p))).toBeLessThan(4);
  });

  it('regular tree: inner nodes have degree k + 1 with an equal-degree root', () => {
    const degree = degrees(made('k-ary-tree', { n: 1 + 3 + 6 + 12, children: 2 }));
    expect([...degree]).toEqual([...new Array(10).fill(3), ...new Array(12).fill(1)]);
    const plain = degrees(made('k-ary-tree', { n: 7, children: 2, root: 'equal-children' }));
    expect([...plain]).toEqual([2, 3, 3, 1, 1, 1, 1]);
  });

  it('regular tree: every extra edge closes one loop, and a further one leaves those before as they are', () => {
    const pairs = (extra: number) => {
      const { from, to } = made('k-ary-tree', { n: 46, extra }, 5);
      return Array.from(from, (u, e) => `${Math.min(u, to[e])}–${Math.max(u, to[e])}`).toSorted();
    };
    for (const extra of [0, 1, 7]) {
      expect(cycleCount(made('k-ary-tree', { n: 46, extra }, 5))).toBe(extra);
      expect(pairs(extra + 1)).toEqual(expect.arrayContaining(pairs(extra)));
    }
  });

  it('regular tree: levels lie on circles, no two nodes in one place', () => {
    const tree = made('k-ary-tree', { n: 46, children: 2 });
    const at = tree.positions as Float32Array;
    const places = new Set<string>();
    for (let i = 0; i < tree.n; i++) {
      const radius = Math.hypot(at[2 * i], at[2 * i + 1]);
      expect(radius).toBeCloseTo(i === 0 ? 0 : i <= 3 ? 1 : i <= 9 ? 2 : i <= 21 ? 3 : 4, 4);
      places.add(`${at[2 * i].toFixed(3)} ${at[2 * i + 1].toFixed(3)}`);
    }
    expect(places.size).toBe(tree.n);
  });

  it('scale-free tree has hubs, a random tree has none', () => {
    const most = (id: string) => Math.max(...degrees(made(id, { n: 5000 })));
    expect(most('scale-free-tree')).toBeGreaterThan(40);
    expect(most('random-tree')).toBeLessThan(15);
  });
});

describe(`Barabási–Albert (${said})`, () => {
  it('every degree is at least k, and the tail falls like k⁻³: P(degree = k) = 2/(k + 2)', () => {
    const n = 20_000;
    const degree = degrees(made('barabasi-albert', { n, k: 3 }));
    expect(Math.min(...degree)).toBe(3);
    const share = degree.filter((d) => d === 3).length / n;
    expect(Math.abs(share - 0.4)).toBeLessThan(0.02);
  });
});

describe(`lattice and ring (${said})`, () => {
  it('open lattice: corners, borders, inside; periodic: four neighbours everywhere', () => {
    const open = degrees(made('square-lattice', { width: 5, height: 4 }));
    expect([2, 3, 4].map((k) => open.filter((d) => d === k).length)).toEqual([4, 10, 6]);
    expect(degrees(made('square-lattice', { width: 5, height: 4, periodic: true })).every((d) => d === 4)).toBe(true);
  });

  it('a periodic lattice with a side of one or two stays simple', () => {
    expect(made('square-lattice', { width: 2, height: 2, periodic: true }).m).toBe(4);
    expect(made('square-lattice', { width: 1, height: 5, periodic: true }).m).toBe(5);
    expect(made('square-lattice', { width: 1, height: 1, periodic: true }).m).toBe(0);
  });

  it('edges of an open lattice have length one in its layout', () => {
    const { from, to, positions } = made('square-lattice', { width: 4, height: 3 });
    const at = positions as Float32Array;
    from.forEach((u, e) => {
      const v = to[e];
      expect(Math.hypot(at[2 * u] - at[2 * v], at[2 * u + 1] - at[2 * v + 1])).toBe(1);
    });
  });

  it('ring: equal degrees and the clustering 3(k − 2)/(4(k − 1))', () => {
    const network = made('ring', { n: 100, k: 6 });
    expect(degrees(network).every((d) => d === 6)).toBe(true);
    expect(clustering(network).transitivity).toBeCloseTo(0.6, 12);
  });
});

describe(`Watts–Strogatz (${said})`, () => {
  it('β = 0 is the ring; β = 1 keeps k/2 edges per node and loses the clustering', () => {
    const ring = made('ring', { n: 500, k: 6 });
    const still = made('watts-strogatz', { n: 500, k: 6, rewiring: 0 });
    expect([still.from, still.to]).toEqual([ring.from, ring.to]);
    const random = made('watts-strogatz', { n: 500, k: 6, rewiring: 1 });
    expect(Math.min(...degrees(random))).toBeGreaterThanOrEqual(3);
    expect(clustering(random).transitivity).toBeLessThan(0.05);
  });

  it('rewires the share β of the edges', () => {
    const n = 10_000;
    const { from, to, m } = made('watts-strogatz', { n, k: 4, rewiring: 0.3 });
    const far = [...from].filter((u, e) => Math.min((to[e] - u + n) % n, (u - to[e] + n) % n) > 2).length;
    expect(Math.abs(far - 0.3 * m) / Math.sqrt(m * 0.21)).toBeLessThan(4);
  });
});

describe(`block model (${said})`, () => {
  it('has the mean degrees inside and outside that were asked for, unequal groups included', () => {
    const n = 10_000;
    const groups = 7;
    const { from, to, m } = made('stochastic-block-model', { n, groups, inside: 5, outside: 1.5 });
    const groupOf = (i: number): number => {
      let g = 0;
      while (groupStart(n, groups, g + 1) <= i) g++;
      return g;
    };
    const inside = [...from].filter((u, e) => groupOf(u) === groupOf(to[e])).length;
    expect(Math.abs(inside - 2.5 * n) / Math.sqrt(2.5 * n)).toBeLessThan(4);
    expect(Math.abs(m - inside - 0.75 * n) / Math.sqrt(0.75 * n)).toBeLessThan(4);
  });

  it('joins all pairs inside with the greatest mean degree', () => {
    const network = made('stochastic-block-model', { n: 20, groups: 5, inside: 3, outside: 0 });
    expect(network.m).toBe(30);
    expect(components(network).count).toBe(5);
  });
});

describe(`configuration model (${said})`, () => {
  const law = {
    n: 50_000,
    distribution: 'power-law',
    exponent: 2.5,
    minDegree: 2,
    maxDegree: 100,
    meanDegree: 4,
  } as const;

  it('draws an even sum of degrees within their range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50 }), fc.integer(), fc.boolean(), (n, seed, poisson) => {
        const degree = drawDegrees({ ...law, n, distribution: poisson ? 'poisson' : 'power-law' }, stream(seed));
        expect(degree.reduce((a, b) => a + b, 0) % 2).toBe(0);
        expect(Math.min(...degree)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...degree)).toBeLessThanOrEqual(n - 1);
      }),
    );
  });

  it('power law: ratios of frequencies are (k/l)^−γ', () => {
    const counts = new Map<number, number>();
    for (const k of drawDegrees(law, stream(SEED, 'degrees'))) counts.set(k, (counts.get(k) ?? 0) + 1);
    const [two, four] = [counts.get(2) ?? 0, counts.get(4) ?? 0];
    expect(Math.abs(Math.log(two / four) - 2.5 * Math.LN2) / Math.sqrt(1 / two + 1 / four)).toBeLessThan(4);
    expect(Math.max(...counts.keys())).toBeLessThanOrEqual(101);
  });

  it('Poisson: mean and variance are both ⟨k⟩', () => {
    const degree = drawDegrees({ ...law, distribution: 'poisson' }, stream(SEED, 'poisson'));
    const mean = degree.reduce((a, b) => a + b, 0) / law.n;
    const variance = degree.reduce((a, b) => a + (b - mean) ** 2, 0) / law.n;
    expect(Math.abs(mean - 4) / Math.sqrt(4 / law.n)).toBeLessThan(4);
    expect(Math.abs(variance - 4) / Math.sqrt(36 / law.n)).toBeLessThan(4);
  });

  it('erases few edges in a large network without heavy hubs', () => {
    const network = made('configuration-model', { n: 50_000, distribution: 'poisson', meanDegree: 4 });
    expect(isSimple(network)).toBe(true);
    expect(network.m / 100_000).toBeGreaterThan(0.98);
  });
});

describe(`PairSet (${said})`, () => {
  it('behaves like a set of unordered pairs, through growth and far from zero', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(999_999), fc.nat(99)), { maxLength: 300 }), (pairs) => {
        const set = new PairSet(1_000_000);
        const truth = new Set<string>();
        for (const [u, v] of pairs) {
          const key = `${Math.min(u, v)} ${Math.max(u, v)}`;
          expect(set.has(v, u)).toBe(truth.has(key));
          expect(set.add(u, v)).toBe(!truth.has(key));
          truth.add(key);
          expect(set.has(u, v)).toBe(true);
        }
      }),
    );
  });
});
