/** What holds for every generator: simple networks, promised sizes, one network per seed, issues instead of exceptions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSimple } from './testing';
import { checkGenerator, generateNetwork, generators, LARGEST } from './index';
import type { Network } from '../network';
import { stream } from '../rng';

/** Small values of every parameter that a test may combine at will; combinations that `check` refuses are left out. */
const smallValues: Record<string, fc.Arbitrary<Record<string, number | boolean | string>>> = {
  'erdos-renyi': fc.record({
    n: fc.integer({ min: 2, max: 60 }),
    meanDegree: fc.double({ min: 0, max: 12, noNaN: true }),
  }),
  'random-arcs': fc.record({ n: fc.integer({ min: 2, max: 60 }), density: fc.double({ min: 0, max: 8, noNaN: true }) }),
  'newman-watts': fc.record({
    n: fc.integer({ min: 3, max: 60 }),
    eachSide: fc.integer({ min: 1, max: 9 }),
    shortcuts: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  'scale-free': fc.record({ n: fc.integer({ min: 2, max: 60 }), links: fc.integer({ min: 1, max: 9 }) }),
  'watts-strogatz': fc.record({
    n: fc.integer({ min: 5, max: 60 }),
    k: fc.constantFrom(2, 4, 6, 10),
    rewiring: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  'barabasi-albert': fc.record({ n: fc.integer({ min: 2, max: 60 }), k: fc.integer({ min: 1, max: 9 }) }),
  'random-regular': fc.record({ n: fc.integer({ min: 2, max: 40 }), degree: fc.integer({ min: 0, max: 39 }) }),
  'k-ary-tree': fc.record({
    n: fc.integer({ min: 1, max: 60 }),
    children: fc.integer({ min: 1, max: 6 }),
    root: fc.constantFrom('equal-degree', 'equal-children'),
    extra: fc.integer({ min: 0, max: 40 }),
  }),
  'random-tree': fc.record({ n: fc.integer({ min: 1, max: 60 }) }),
  'scale-free-tree': fc.record({ n: fc.integer({ min: 2, max: 60 }) }),
  'square-lattice': fc.record({
    width: fc.integer({ min: 1, max: 9 }),
    height: fc.integer({ min: 1, max: 9 }),
    periodic: fc.boolean(),
  }),
  'stochastic-block-model': fc.record({
    n: fc.integer({ min: 2, max: 60 }),
    groups: fc.integer({ min: 1, max: 9 }),
    inside: fc.double({ min: 0, max: 6, noNaN: true }),
    outside: fc.double({ min: 0, max: 6, noNaN: true }),
  }),
  'configuration-model': fc.record({
    n: fc.integer({ min: 2, max: 60 }),
    distribution: fc.constantFrom('power-law', 'poisson'),
    exponent: fc.double({ min: 1, max: 5, noNaN: true }),
    minDegree: fc.integer({ min: 1, max: 5 }),
    maxDegree: fc.integer({ min: 1, max: 70 }),
    meanDegree: fc.double({ min: 0, max: 12, noNaN: true }),
  }),
  ring: fc.record({ n: fc.integer({ min: 3, max: 60 }), k: fc.constantFrom(2, 4, 6, 10) }),
  complete: fc.record({ n: fc.integer({ min: 1, max: 30 }) }),
  'static-model': fc.record({
    n: fc.integer({ min: 2, max: 60 }),
    m: fc.integer({ min: 0, max: 120 }),
    alpha: fc.double({ min: 0, max: 1, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  'campaign-board': fc.record({
    board: fc.constantFrom('pair', 'strangers', 'celebrity', 'chain', 'club', 'circles'),
    n: fc.integer({ min: 2, max: 60 }),
  }),
};

/** Generators whose number of edges is random; all others promise it exactly. */
const random = new Set([
  'erdos-renyi',
  'newman-watts',
  'scale-free',
  'stochastic-block-model',
  'configuration-model',
  'campaign-board',
]);
/** Generators of arrows; all others join both ways. */
const directed = new Set(['random-arcs', 'static-model', 'campaign-board']);
const ids = Object.keys(generators);

function made(id: string, values: Record<string, unknown>, seed: number): Network {
  const network = generateNetwork(id, values, seed);
  if (!network.ok) throw new Error(JSON.stringify(network.issues));
  return network.value;
}

it('every generator is tested here', () => {
  expect(Object.keys(smallValues).sort()).toEqual([...ids].sort());
});

describe.each(ids)('%s', (id) => {
  const cases = fc.tuple(smallValues[id], fc.integer()).filter(([values]) => checkGenerator(id, values).ok);

  it('gives simple networks of the promised size', () => {
    fc.assert(
      fc.property(cases, ([values, seed]) => {
        const network = made(id, values, seed);
        const promised = generators[id].estimate({ ...defaultsOf(id), ...values });
        expect(isSimple(network)).toBe(true);
        expect(network.directed).toBe(directed.has(id));
        expect(network.n).toBe(promised.n);
        expect(network.m).toBe(random.has(id) ? network.m : promised.m);
        expect((network.positions ?? []).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('gives the same network for the same seed', () => {
    fc.assert(
      fc.property(cases, ([values, seed]) => {
        const [a, b] = [made(id, values, seed), made(id, values, seed)];
        expect(a.from).toEqual(b.from);
        expect(a.to).toEqual(b.to);
      }),
      { numRuns: 20 },
    );
  });

  it('works with nothing but defaults, and describes itself', () => {
    const generator = generators[id];
    expect(made(id, {}, 1).n).toBeGreaterThan(10);
    expect(generator.id).toBe(id);
    for (const text of [generator.title, generator.summary, generator.source]) expect(text.length).toBeGreaterThan(3);
    for (const p of Object.values(generator.parameters)) expect(p.help).toMatch(/\.$/);
  });

  it('answers any values with a network within the limits or with issues, never an exception', () => {
    const wild = fc.record(
      Object.fromEntries(
        Object.entries(generators[id].parameters).map(([name, p]) => [
          name,
          p.kind === 'number'
            ? fc.oneof(fc.integer({ min: p.min, max: p.max }), fc.double(), fc.constant('x'))
            : fc.anything(),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(wild, (values) => {
        const checked = checkGenerator(id, values);
        const size = checked.ok ? checked.value : { n: 0, m: 0 };
        expect(size.n).toBeLessThanOrEqual(LARGEST.n);
        expect(size.m).toBeLessThanOrEqual(LARGEST.m);
        expect(checked.issues.length > 0).toBe(!checked.ok);
        for (const issue of checked.issues) expect(issue.where?.path).toMatch(/^inputs\.network\.parameters/);
      }),
    );
  });
});

describe('different seeds', () => {
  it.each(ids.filter((id) => !['k-ary-tree', 'square-lattice', 'ring', 'complete'].includes(id)))('change %s', (id) => {
    const [a, b] = [made(id, {}, 1), made(id, {}, 2)];
    expect([a.from, a.to]).not.toEqual([b.from, b.to]);
  });
});

describe('bad descriptions', () => {
  const codes = (id: string, values: Record<string, unknown>) => {
    const result = generateNetwork(id, values, 1);
    return result.ok ? 'made' : result.issues.map((issue) => issue.code).join(' ');
  };

  it.each([
    ['nowhere', {}, 'unknown-generator'],
    ['toString', {}, 'unknown-generator'],
    ['erdos-renyi', { nodes: 5 }, 'unknown-parameter'],
    ['erdos-renyi', { n: 1e9 }, 'out-of-range'],
    ['erdos-renyi', { n: 2.5 }, 'not-an-integer'],
    ['erdos-renyi', { n: 4, meanDegree: 3.5 }, 'mean-degree-too-large'],
    ['erdos-renyi', { n: 1_000_000, meanDegree: 11 }, 'network-too-large'],
    ['random-arcs', { n: 5, density: 3 }, 'too-many-arcs'],
    ['random-arcs', { n: 1_000_000 }, 'network-too-large'],
    ['newman-watts', { n: 8, eachSide: 4 }, 'too-many-neighbours'],
    ['square-lattice', { width: 2000, height: 2000 }, 'network-too-large'],
    ['barabasi-albert', { n: 5, k: 5 }, 'too-many-edges-per-node'],
    ['k-ary-tree', { n: 4, extra: 2 }, 'too-many-extra-edges'],
    ['random-regular', { n: 5, degree: 3 }, 'odd-degree-sum'],
    ['random-regular', { n: 5, degree: 5 }, 'degree-too-large'],
    ['watts-strogatz', { n: 10, k: 3 }, 'odd-neighbours'],
    ['watts-strogatz', { n: 10, k: 6 }, 'too-many-neighbours'],
    ['ring', { n: 4, k: 4 }, 'too-many-neighbours'],
    ['stochastic-block-model', { n: 5, groups: 6 }, 'too-many-groups'],
    ['stochastic-block-model', { n: 10, groups: 5, inside: 2 }, 'mean-degree-too-large'],
    ['stochastic-block-model', { n: 10, groups: 1, inside: 2, outside: 1 }, 'mean-degree-too-large'],
    ['configuration-model', { minDegree: 4, maxDegree: 3 }, 'degrees-reversed'],
    ['complete', { n: 3163 }, 'out-of-range'],
  ])('%s %j: %s', (id, values, code) => {
    expect(codes(id, values)).toBe(code);
  });

  it('say what was found, what is possible, and where', () => {
    const result = generateNetwork('square-lattice', { width: 2000, height: 1000 }, 1, 'inputs.network');
    expect(result).toMatchObject({
      ok: false,
      issues: [
        {
          message: expect.stringContaining('2,000,000 nodes and 3,997,000 edges'),
          expected: 'at most 1,000,000 nodes and 5,000,000 edges',
          where: { path: 'inputs.network.parameters' },
        },
      ],
    });
  });

  it('the largest complete network stays within the limit', () => {
    expect(checkGenerator('complete', { n: 3162 })).toMatchObject({ ok: true, value: { m: 4_997_541 } });
  });
});

function defaultsOf(id: string): Record<string, never> {
  return Object.fromEntries(Object.entries(generators[id].parameters).map(([name, p]) => [name, p.default])) as Record<
    string,
    never
  >;
}

it('the stream of a network is named, so that other draws do not shift it', () => {
  const direct = generators['random-tree'].generate({ n: 30 }, stream(5, 'network'));
  expect(made('random-tree', { n: 30 }, 5).to).toEqual(direct.to);
});
