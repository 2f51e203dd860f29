import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dmpRecClasses } from './dmp-rec';
import { identifiableEdges, Reason, UNIDENTIFIABLE } from './identifiable';
import { classFromCounts, type Observations } from './observations';
import { determined } from './test-rank';
import { networkOf, result } from './test-support';

interface Setting {
  n: number;
  directed: boolean;
  edges: [number, number][];
  horizon: number;
  observed: boolean[];
  /** Seed sets; null: the random start. */
  classes: (number[] | null)[];
  initial: number[];
}

const never = (n: number, horizon: number): Float64Array =>
  Float64Array.from({ length: (horizon + 1) * n }, (_, k) => (k >= horizon * n ? 1 : 0));

function observationsOf({ n, horizon, observed, classes, initial }: Setting): Observations {
  const seen = Uint8Array.from(observed, Number);
  const table = never(n, horizon);
  return {
    n,
    horizon,
    observed: seen,
    initial: Float64Array.from(initial),
    classes: classes.map((seeds) =>
      classFromCounts(table, n, horizon, 1, seen, seeds ? Int32Array.from(seeds) : undefined),
    ),
  };
}

const reasons = (setting: Setting): number[] => [
  ...result(identifiableEdges(networkOf(setting.n, setting.edges, setting.directed), observationsOf(setting))).reason,
];

/**
 * ∂μ/∂α (over μ) of every observed node, time and class by every α: one row each, from the gradient of an objective that counts
 * nothing else. This is the numerical truth: an α whose column is 0 cannot be learned, and neither can one that the rows leave free.
 */
function sensitivities(setting: Setting, alpha: number[]): number[][] {
  const { n, edges, directed, horizon, observed, classes } = setting;
  const network = networkOf(n, edges, directed);
  const seen = Uint8Array.from(observed, Number);
  const rows: number[][] = [];
  for (const seeds of classes)
    for (let entry = 0; entry < (horizon + 1) * n; entry++) {
      if (!observed[entry % n]) continue;
      const table = new Float64Array((horizon + 1) * n);
      table[entry] = 1;
      const one = classFromCounts(table, n, horizon, 1, seen, seeds ? Int32Array.from(seeds) : undefined);
      const observations = { n, horizon, observed: seen, initial: Float64Array.from(setting.initial), classes: [one] };
      rows.push([...result(dmpRecClasses(network, observations, Float64Array.from(alpha), 0, 1)).gradient]);
    }
  return rows;
}

const start = fc.constantFrom(0, 0, 0.3, 0.6, 1);

function settings(shape: 'tree' | 'any', classes: 'everywhere' | 'few'): fc.Arbitrary<Setting & { alpha: number[] }> {
  return fc
    .record({ n: fc.integer({ min: 2, max: 7 }), directed: shape === 'tree' ? fc.constant(false) : fc.boolean() })
    .chain(({ n, directed }) => {
      const pairs: [number, number][] = [];
      for (let i = 0; i < n; i++) for (let j = directed ? 0 : i + 1; j < n; j++) if (i !== j) pairs.push([i, j]);
      const edges: fc.Arbitrary<[number, number][]> =
        shape === 'tree'
          ? fc
              .tuple(...Array.from({ length: n - 1 }, (_, i) => fc.nat(i)))
              .map((parents) => parents.map((parent, i): [number, number] => [parent, i + 1]))
          : fc.shuffledSubarray(pairs, { minLength: 1, maxLength: Math.min(9, pairs.length) });
      const seeds = fc.uniqueArray(fc.nat(n - 1), { minLength: 1, maxLength: 2 }).map((s) => s.sort((a, b) => a - b));
      return fc.record({
        n: fc.constant(n),
        directed: fc.constant(directed),
        edges,
        horizon: fc.integer({ min: 2, max: 6 }),
        observed: fc.array(fc.boolean(), { minLength: n, maxLength: n }),
        classes:
          classes === 'few'
            ? fc.array(fc.oneof({ weight: 3, arbitrary: seeds }, { weight: 1, arbitrary: fc.constant(null) }), {
                minLength: 1,
                maxLength: 3,
              })
            : fc.uniqueArray(fc.nat(n - 1), { minLength: 1 }).map((nodes) => nodes.map((i) => [i])),
        initial: fc.array(start, { minLength: n, maxLength: n }),
        alpha: fc.array(
          fc.integer({ min: 100, max: 900 }).map((k) => k / 1000),
          { minLength: n * n, maxLength: n * n },
        ),
      });
    })
    .map((setting) => ({ ...setting, alpha: setting.alpha.slice(0, setting.edges.length) }));
}

const someSettings = fc.oneof(settings('any', 'few'), settings('tree', 'few'), settings('any', 'everywhere'));

describe('against the numbers', () => {
  it('all derivatives of what is seen are exactly 0 where the rule says so, and nowhere else', () => {
    fc.assert(
      fc.property(someSettings, (setting) => {
        const rows = sensitivities(setting, setting.alpha);
        const moves = setting.edges.map((_, e) => rows.some((row) => row[e] !== 0));
        expect(reasons(setting).map((why) => why === Reason.none || why === Reason.product)).toEqual(moves);
      }),
      { numRuns: 400 },
    );
  });

  it('edges that are called identifiable only by a product are left free by the derivatives', () => {
    fc.assert(
      fc.property(someSettings, (setting) => {
        const why = reasons(setting);
        fc.pre(why.includes(Reason.product));
        const single = determined(sensitivities(setting, setting.alpha), setting.edges.length);
        expect(why.map((reason, e) => reason === Reason.product && single[e])).toEqual(why.map(() => false));
      }),
      { numRuns: 150 },
    );
  });

  it('on trees with cascades from one node each, edges that are called identifiable are determined by what is seen', () => {
    fc.assert(
      fc.property(settings('tree', 'everywhere'), (setting) => {
        const single = determined(sensitivities(setting, setting.alpha), setting.edges.length);
        expect(reasons(setting).map((why) => why === Reason.none)).toEqual(single);
      }),
      { numRuns: 400 },
    );
  });
});

/** Reasons of a path 0 – 1 – … with the given observed nodes and seed sets. */
function alongPath(observed: number[], classes: (number[] | null)[], horizon: number, initial?: number[]): number[] {
  const n = observed.length;
  const edges = Array.from({ length: n - 1 }, (_, i): [number, number] => [i, i + 1]);
  return reasons({
    n,
    directed: false,
    edges,
    horizon,
    observed: observed.map(Boolean),
    classes,
    initial: initial ?? observed.map(() => 0),
  });
}

describe('by hand', () => {
  const { none, unreached, intoSources, unseen, late, product } = Reason;

  it('an edge to a hidden leaf, unless the leaf is a source of some class', () => {
    expect(alongPath([1, 1, 0], [[0]], 5)).toEqual([none, unseen]);
    expect(alongPath([1, 1, 0], [[0], [2]], 5)).toEqual([none, none]);
    // A random start at the leaf is as good, and the edge is used in that direction only.
    expect(alongPath([1, 1, 0], [null], 5, [0.2, 0, 0.1])).toEqual([none, none]);
  });

  it('hidden nodes that dangle, two deep', () => {
    expect(alongPath([1, 1, 0, 0], [[0]], 6)).toEqual([none, unseen, unseen]);
  });

  it('edges that no cascade reaches by step T−1', () => {
    expect(alongPath([1, 1, 1, 1, 1], [[0]], 3)).toEqual([none, none, unreached, unreached]);
    expect(alongPath([1, 1, 1, 1, 1], [[0], [4]], 3)).toEqual([none, none, none, none]);
  });

  it('a change that is seen too late', () => {
    // From 1, the try at 2 falls on step 1, and node 3 would show it at step 2 = T.
    expect(alongPath([1, 1, 0, 1], [[1]], 2)).toEqual([none, late, unreached]);
  });

  it('an edge between sources, and one behind which only a source is observed', () => {
    expect(alongPath([1, 1, 1], [[0, 1]], 4)).toEqual([intoSources, none]);
    expect(alongPath([1, 0, 1], [[0, 2]], 4)).toEqual([late, late]);
  });

  it('in series through a hidden node only the product is seen, in both directions too', () => {
    expect(alongPath([1, 0, 1], [[0]], 4)).toEqual([product, product]);
    expect(alongPath([1, 0, 1], [[0], [2]], 4)).toEqual([product, product]);
    // Known as a source, or observed: both are seen.
    expect(alongPath([1, 0, 1], [[0], [1]], 4)).toEqual([none, none]);
    expect(alongPath([1, 1, 1], [[0]], 4)).toEqual([none, none]);
  });

  it('traffic among three neighbours of a hidden node tells their edges apart, traffic from one does not', () => {
    const star: Omit<Setting, 'classes'> = {
      n: 4,
      directed: false,
      edges: [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
      horizon: 4,
      observed: [false, true, true, true],
      initial: [0, 0, 0, 0],
    };
    expect(reasons({ ...star, classes: [[1]] })).toEqual([product, product, product]);
    expect(reasons({ ...star, classes: [[1], [2]] })).toEqual([none, none, none]);
    expect(reasons({ ...star, classes: [[1, 2]] })).toEqual([none, none, none]);
  });

  it('a message does not return along its edge, but around a cycle', () => {
    // Node 1 is observed; what 0 does to 2 comes back to 1 only around the triangle 1 – 2 – 3.
    const base = { n: 4, directed: false, horizon: 6, observed: [false, true, false, false], initial: [0, 0, 0, 0] };
    const path: [number, number][] = [
      [0, 1],
      [1, 2],
      [2, 3],
    ];
    expect(reasons({ ...base, edges: path, classes: [[0]] })).toEqual([none, unseen, unseen]);
    expect(reasons({ ...base, edges: [...path, [1, 3]], classes: [[0]] })[2]).not.toBe(unseen);
  });

  it('directed arcs work one way', () => {
    const edges: [number, number][] = [
      [0, 1],
      [2, 1],
      [1, 3],
    ];
    const setting = {
      n: 4,
      directed: true,
      edges,
      horizon: 4,
      observed: [true, true, true, true],
      initial: [0, 0, 0, 0],
    };
    expect(reasons({ ...setting, classes: [[0]] })).toEqual([none, unreached, none]);
  });

  it('nodes of which a class knows nothing are hidden in it; classes without cascades do not count', () => {
    const network = networkOf(2, [[0, 1]]);
    const observed = Uint8Array.of(1, 1);
    const seeds = Int32Array.of(0);
    const missing = { nodes: Int32Array.of(1), counts: Float64Array.of(3) };
    const empty = { seeds, nodes: new Int32Array(), times: new Int32Array(), counts: new Float64Array() };
    const why = (classes: Observations['classes']): number[] => [
      ...result(identifiableEdges(network, { n: 2, horizon: 3, observed, classes })).reason,
    ];
    expect(why([{ ...empty, cascades: 4, missing }])).toEqual([none]);
    expect(why([{ ...empty, cascades: 3, missing }])).toEqual([late]);
    expect(
      why([
        { ...empty, cascades: 3, missing },
        { ...empty, cascades: 1 },
      ]),
    ).toEqual([none]);
    expect(why([{ ...empty, cascades: 0 }])).toEqual([unreached]);
    expect(why([])).toEqual([unreached]);
  });

  it('every reason has its words, and identifiable edges have none', () => {
    expect(UNIDENTIFIABLE).toHaveLength(Object.keys(Reason).length);
    UNIDENTIFIABLE.forEach((words, k) => expect(words === '').toBe(k === none));
  });

  it('refuses other networks, short horizons and a random start without probabilities', () => {
    const network = networkOf(2, [[0, 1]]);
    const observations = { n: 2, horizon: 3, observed: Uint8Array.of(1, 1), classes: [] };
    expect(() => result(identifiableEdges(network, { ...observations, n: 3 }))).toThrow('3 nodes');
    expect(() => result(identifiableEdges(network, { ...observations, horizon: 1 }))).toThrow('horizon');
    const random = { cascades: 1, nodes: new Int32Array(), times: new Int32Array(), counts: new Float64Array() };
    expect(() => result(identifiableEdges(network, { ...observations, classes: [random] }))).toThrow('probabilities');
  });
});

it('what a class tries is noted even where the class brings nothing new', () => {
  const star = {
    n: 5,
    directed: false,
    horizon: 2,
    observed: [true, false, false, false, false],
    initial: [0, 0, 0, 0, 0],
  };
  const edges = [1, 2, 3, 4].map((leaf): [number, number] => [0, leaf]);
  const orders = [
    [[0, 2], [0, 1], [1]],
    [[0, 2], [1], [0, 1]],
  ];
  for (const classes of orders)
    expect(reasons({ ...star, edges, classes })).toEqual([Reason.none, Reason.late, Reason.unseen, Reason.unseen]);
});

it('the order of classes does not matter', () => {
  fc.assert(
    fc.property(
      someSettings.chain((setting) =>
        fc
          .shuffledSubarray(setting.classes, { minLength: setting.classes.length })
          .map((classes) => [setting, { ...setting, classes }] as const),
      ),
      ([setting, shuffled]) => {
        expect(reasons(shuffled)).toEqual(reasons(setting));
      },
    ),
  );
});

it('stops early: later classes are not looked at once everything is known', () => {
  const n = 400;
  const network = networkOf(
    n,
    Array.from({ length: n - 1 }, (_, i): [number, number] => [i, i + 1]),
  );
  let asked = 0;
  const classes = Array.from({ length: n }, () => ({
    cascades: 1,
    nodes: new Int32Array(),
    times: new Int32Array(),
    counts: new Float64Array(),
    get missing(): undefined {
      asked++;
      return undefined;
    },
  }));
  const observed = new Uint8Array(n).fill(1);
  const initial = new Float64Array(n).fill(0.1);
  const { identifiable } = result(identifiableEdges(network, { n, horizon: 5, observed, initial, classes }));
  expect(identifiable.every((x) => x === 1)).toBe(true);
  expect(asked).toBeLessThan(5);
});
