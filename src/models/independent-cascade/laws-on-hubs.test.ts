/** Where α and p̄ come from on networks with hubs and directions, and what follows for a spread. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../core/network';
import { stream } from '../../core/rng';
import { activationProbabilities, type ActivationSettings } from './activation-probabilities';
import { drawSources, groupSources, initialProbabilities, namedSources } from './initial-condition';
import { networkOf, problems } from './test-support';

const settings: ActivationSettings = {
  alphaLaw: 'degree',
  alpha: 0.3,
  alphaExponent: 1,
  alphaMin: 0.1,
  alphaMax: 0.9,
  weightRate: 1,
};
const hub = (leaves: number, directed = false) =>
  networkOf(
    leaves + 1,
    Array.from({ length: leaves }, (_, i): [number, number] => [0, i + 1]),
    directed,
  );

describe('the law of degrees', () => {
  it.each([0, 0.5, 1, 2])('gives every edge of a hub of 50 the chance 50^−x, x = %d', (alphaExponent) => {
    for (const directed of [false, true]) {
      const alpha = activationProbabilities(hub(50, directed), { ...settings, alphaExponent }, stream(1));
      alpha.forEach((a) => expect(a).toBeCloseTo(50 ** -alphaExponent, 15));
    }
  });

  it('with x = 1 a hub expects one success, however large it is', () => {
    for (const leaves of [1, 7, 400]) {
      const alpha = activationProbabilities(hub(leaves), settings, stream(1));
      expect(alpha.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    }
  });

  it('counts in- and out-arcs where directed: a pair of opposite arcs is two', () => {
    const pair = networkOf(
      2,
      [
        [0, 1],
        [1, 0],
      ],
      true,
    );
    expect([...activationProbabilities(pair, settings, stream(1))]).toEqual([0.5, 0.5]);
  });

  it('is a probability on any network, and does not look at how an edge is written', () => {
    fc.assert(
      fc.property(problems('any', 9, 20, fc.constant(false)), ({ n, edges }) => {
        const forth = activationProbabilities(networkOf(n, edges), settings, stream(1));
        const turned = edges.map(([u, v]): [number, number] => [v, u]);
        expect(activationProbabilities(networkOf(n, turned), settings, stream(2))).toEqual(forth);
        forth.forEach((a) => expect(a > 0 && a <= 1).toBe(true));
      }),
    );
  });
});

describe('random chances', () => {
  it('belong to the edge, not to the direction or the order of nodes: edge e draws number e', () => {
    const few = activationProbabilities(hub(5), { ...settings, alphaLaw: 'random' }, stream(3, 'alpha'));
    const more = activationProbabilities(hub(40, true), { ...settings, alphaLaw: 'random' }, stream(3, 'alpha'));
    expect(more.slice(0, 5)).toEqual(few);
    expect(new Set(more).size).toBe(40);
  });

  it('between equal bounds are that value', () => {
    const law: ActivationSettings = { ...settings, alphaLaw: 'random', alphaMin: 0.25, alphaMax: 0.25 };
    expect([...activationProbabilities(hub(3), law, stream(1))]).toEqual([0.25, 0.25, 0.25]);
  });
});

describe('weights', () => {
  const weighted = (weights: number[]) =>
    buildNetwork({
      n: 2,
      directed: true,
      from: new Int32Array(weights.length),
      to: new Int32Array(weights.length).fill(1),
      edgeValues: { weight: Float64Array.from(weights) },
    });
  const alphaOf = (weights: number[], weightRate: number): number[] => [
    ...activationProbabilities(weighted(weights), { ...settings, alphaLaw: 'weight', weightRate }, stream(1)),
  ];

  it('add up as independent tries: one edge of weight a + b fails as often as edges of a and b together', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }), (a, b) => {
        const [one, other, both] = alphaOf([a, b, a + b], 0.7);
        expect((1 - one) * (1 - other)).toBeCloseTo(1 - both, 12);
      }),
    );
  });

  it('keep small chances precise and never exceed one', () => {
    expect(alphaOf([1e-12], 1e-3)[0] / 1e-15).toBeCloseTo(1, 9);
    expect(alphaOf([1e6, 0], 1000).map(Math.abs)).toEqual([1, 0]);
  });

  it('leave the file’s own arrays alone', () => {
    const network = buildNetwork({
      n: 2,
      directed: false,
      from: Int32Array.of(0),
      to: Int32Array.of(1),
      edgeValues: { alpha: Float64Array.of(0.5) },
    });
    const alpha = activationProbabilities(network, { ...settings, alphaLaw: 'file' }, stream(1));
    alpha[0] = 1;
    expect(network.edgeValues['alpha'][0]).toBe(0.5);
  });
});

describe('where it starts', () => {
  const directed = networkOf(
    5,
    [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 1],
      [4, 2],
    ],
    true,
  );
  const random = { initial: 'stochastic', sources: new Int32Array(), expectedSources: 2 } as const;

  it('directed, from the node with most ways out, not most ways in', () => {
    expect([...namedSources(directed, { ...random, initial: 'sources' })]).toEqual([4]);
  });

  it('at random from nobody in particular, beside named nodes in every run', () => {
    expect([...namedSources(directed, random)]).toEqual([]);
    const both = { ...random, sources: Int32Array.of(3) };
    expect([...initialProbabilities(directed, both)]).toEqual([0.4, 0.4, 0.4, 1, 0.4]);
    const sources = groupSources(initialProbabilities(directed, both));
    const into = new Int32Array(5);
    let drawn = 0;
    for (let r = 0; r < 4000; r++) {
      const count = drawSources(sources, stream(6, 'run', r), into);
      expect(into[0]).toBe(3);
      drawn += count;
    }
    // one certain source and four of probability 0.4
    const deviation = Math.sqrt((4 * 0.4 * 0.6) / 4000);
    expect(Math.abs(drawn / 4000 - 2.6) / deviation, 'seed 6').toBeLessThan(4.5);
  });

  it('nobody, when none is expected', () => {
    const nobody = groupSources(initialProbabilities(directed, { ...random, expectedSources: 0 }));
    expect(drawSources(nobody, stream(1), new Int32Array(5))).toBe(0);
  });
});
