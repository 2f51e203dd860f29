import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCascadeSet, type CascadeSet } from './cascade';
import { deriveNetwork } from './derive-network';
import type { Network } from './network';

const setOf = (cascades: number[][], userCount: number, parents?: number[]): CascadeSet => {
  const offsets = [0];
  for (const cascade of cascades) offsets.push((offsets.at(-1) ?? 0) + cascade.length);
  const users = cascades.flat();
  return buildCascadeSet({
    offsets: Int32Array.from(offsets),
    users: Int32Array.from(users),
    times: Float64Array.from(cascades.flatMap((cascade) => cascade.map((_, k) => k))),
    ...(parents ? { parents: Int32Array.from(parents) } : {}),
    userCount,
    time: { unit: 'step', origin: 'own' },
  });
};
const edgesOf = ({ from, to, edgeValues }: Network): string[] =>
  Array.from(from, (u, e) => `${u}→${to[e]} ${edgeValues.weight[e]}`);

describe('a network made from cascades', () => {
  it('joins who came next after whom, counted in cascades', () => {
    const set = setOf(
      [
        [0, 1, 2],
        [0, 1],
        [2, 1],
      ],
      4,
    );
    const network = deriveNetwork(set, 'successive');
    expect(edgesOf(network)).toEqual(['0→1 2', '1→2 1', '2→1 1']);
    expect([network.n, network.directed]).toEqual([4, true]);
    expect(edgesOf(deriveNetwork(set, 'successive', 2))).toEqual(['0→1 2']);
    expect(deriveNetwork(set, 'successive', 3).m).toBe(0);
  });

  it('joins who is known to have activated whom', () => {
    const set = setOf(
      [
        [0, 1, 2],
        [1, 2, 0],
      ],
      3,
      [-1, 0, 0, -1, 3, -1],
    );
    expect(edgesOf(deriveNetwork(set, 'parents'))).toEqual(['0→1 1', '0→2 1', '1→2 1']);
    expect(deriveNetwork(setOf([[0, 1]], 2), 'parents').m).toBe(0);
  });

  it('passes over unknown users and users who follow themselves, and counts a pair once per cascade', () => {
    expect(edgesOf(deriveNetwork(setOf([[0, -1, 1, 1, 0, 1, 0]], 2), 'successive'))).toEqual(['0→1 1', '1→0 1']);
  });

  it('keeps the names of the users', () => {
    const { count: _, ...parts } = setOf([[0, 1]], 2);
    expect(deriveNetwork(buildCascadeSet({ ...parts, userNames: ['ann', 'bob'] }), 'successive').labels).toEqual([
      'ann',
      'bob',
    ]);
  });

  it('refuses a least below 1', () => {
    expect(() => deriveNetwork(setOf([[0]], 1), 'successive', 0)).toThrow(/least must be/);
  });

  it('agrees with counting pairs one by one', () => {
    const cascade = fc.array(fc.integer({ min: -1, max: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(cascade, { maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (cascades, least) => {
        const counts = new Map<string, number>();
        for (const users of cascades) {
          const pairs = users.slice(1).map((v, k) => `${users[k]}→${v}`);
          for (const pair of new Set(pairs.filter((p) => !p.includes('-1') && p[0] !== p.at(-1))))
            counts.set(pair, (counts.get(pair) ?? 0) + 1);
        }
        const expected = [...counts].filter(([, k]) => k >= least).map(([pair, k]) => `${pair} ${k}`);
        expect(edgesOf(deriveNetwork(setOf(cascades, 6), 'successive', least))).toEqual(expected.sort());
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
