/** The smallest and the largest that generators take: built where small, accepted unbuilt where large, refused with reasons beyond. */
import { describe, expect, it } from 'vitest';
import { components } from '../measures';
import { degrees } from '../network';
import type { ParameterValue } from '../parameters';
import { circlePositions, EdgeList, nodeCount, parameterIssue, type Generator } from './generator';
import { checkGenerator, generateNetwork, generators, LARGEST } from './index';

/** Generators that must not be asked to build anything. */
const unbuilt: Generator[] = Object.values(generators).map((generator) => ({
  ...generator,
  generate: () => {
    throw new Error(`${generator.id} was built`);
  },
}));

const messageOf = (id: string, values: Record<string, ParameterValue>): string => {
  const result = generateNetwork(id, values, 1, 'inputs.network', unbuilt);
  return result.ok ? '' : result.issues.map((issue) => issue.message).join(' | ');
};

describe('the smallest networks', () => {
  it.each([
    ['erdos-renyi', { n: 2, meanDegree: 1 }, 2, 1],
    ['watts-strogatz', { n: 5, k: 2, rewiring: 1 }, 5, 5],
    ['random-arcs', { n: 2, density: 1.4 }, 2, 2],
    ['newman-watts', { n: 3, eachSide: 1, shortcuts: 1 }, 3, 3],
    ['scale-free', { n: 2, links: 40 }, 2, 1],
    ['static-model', { n: 2, m: 0 }, 2, 0],
    ['static-model', { n: 3, m: 1, alpha: 0.95 }, 3, 1],
    ['barabasi-albert', { n: 2, k: 1 }, 2, 1],
    ['random-regular', { n: 2, degree: 1 }, 2, 1],
    ['random-regular', { n: 2, degree: 0 }, 2, 0],
    ['k-ary-tree', { n: 1 }, 1, 0],
    ['k-ary-tree', { n: 2, children: 1000 }, 2, 1],
    ['k-ary-tree', { n: 4, extra: 1 }, 4, 4],
    ['random-tree', { n: 1 }, 1, 0],
    ['random-tree', { n: 2 }, 2, 1],
    ['scale-free-tree', { n: 2 }, 2, 1],
    ['square-lattice', { width: 1, height: 1 }, 1, 0],
    ['square-lattice', { width: 3, height: 1, periodic: true }, 3, 3],
    ['stochastic-block-model', { n: 2, groups: 2, inside: 0, outside: 1 }, 2, 1],
    ['configuration-model', { n: 2, minDegree: 1, maxDegree: 1 }, 2, 1],
    ['ring', { n: 3, k: 2 }, 3, 3],
    ['complete', { n: 1 }, 1, 0],
  ] as const)('%s %j has %i nodes and %i edges', (id, values, n, m) => {
    for (const seed of [0, 1, 2 ** 52, -7]) {
      const result = generateNetwork(id, values, seed);
      expect(result.ok && [result.value.n, result.value.m], `seed ${seed}`).toEqual([n, m]);
    }
  });

  it('a regular network of the greatest degree is complete', () => {
    const result = generateNetwork('random-regular', { n: 9, degree: 8 }, 3);
    expect(result.ok && [...degrees(result.value)]).toEqual(new Array(9).fill(8));
  });

  it('growth with k = n − 1 is complete from the start', () => {
    const result = generateNetwork('barabasi-albert', { n: 6, k: 5 }, 3);
    expect(result.ok && result.value.m).toBe(15);
  });

  it('an unrewirable ring keeps its edges: every node is joined to all others', () => {
    const result = generateNetwork('watts-strogatz', { n: 5, k: 2, rewiring: 1 }, 8);
    expect(result.ok && components(result.value).sizes.reduce((a, b) => a + b)).toBe(5);
  });
});

describe('the largest networks', () => {
  it.each([
    ['erdos-renyi', { n: 1_000_000, meanDegree: 10 }, 5_000_000],
    ['watts-strogatz', { n: 1_000_000, k: 10 }, 5_000_000],
    ['random-arcs', { n: 1_000_000, density: 0.36 }, 4_973_584],
    ['newman-watts', { n: 1_000_000, eachSide: 4, shortcuts: 1 }, 5_000_000],
    ['scale-free', { n: 1_000_000, links: 5 }, 4_999_995],
    ['barabasi-albert', { n: 1_000_000, k: 5 }, 4_999_985],
    ['random-regular', { n: 1_000_000, degree: 10 }, 5_000_000],
    ['k-ary-tree', { n: 1_000_000 }, 999_999],
    ['random-tree', { n: 1_000_000 }, 999_999],
    ['scale-free-tree', { n: 1_000_000 }, 999_999],
    ['square-lattice', { width: 1000, height: 1000, periodic: true }, 2_000_000],
    ['stochastic-block-model', { n: 1_000_000, groups: 10_000, inside: 9, outside: 1 }, 5_000_000],
    ['configuration-model', { n: 1_000_000, distribution: 'poisson', meanDegree: 10 }, 5_000_000],
    ['ring', { n: 1_000_000, k: 10 }, 5_000_000],
  ] as const)('%s %j is accepted without being built', (id, values, m) => {
    const checked = checkGenerator(id, values, 'inputs.network', unbuilt);
    expect(checked.ok && checked.value.m).toBeCloseTo(m, 3);
    expect(checked.ok && checked.value.n).toBe(LARGEST.n);
  });

  it.each([
    ['erdos-renyi', { n: 1_000_000, meanDegree: 10.1 }, '1,000,000 nodes and 5,050,000 edges'],
    ['watts-strogatz', { n: 1_000_000, k: 12 }, '1,000,000 nodes and 6,000,000 edges'],
    ['random-arcs', { n: 1_000_000, density: 0.4 }, '1,000,000 nodes and 5,526,204 edges'],
    ['newman-watts', { n: 1_000_000, eachSide: 5 }, '1,000,000 nodes and 5,100,000 edges'],
    ['scale-free', { n: 1_000_000, links: 6 }, '1,000,000 nodes and 5,999,994 edges'],
    ['barabasi-albert', { n: 1_000_000, k: 6 }, '1,000,000 nodes and 5,999,979 edges'],
    ['random-regular', { n: 1_000_000, degree: 11 }, '1,000,000 nodes and 5,500,000 edges'],
    ['square-lattice', { width: 1001, height: 1000 }, '1,001,000 nodes and 1,999,999 edges'],
    ['stochastic-block-model', { n: 900_000, inside: 10, outside: 2 }, '900,000 nodes and 5,400,000 edges'],
    ['ring', { n: 20_000, k: 5000 }, '20,000 nodes and 50,000,000 edges'],
  ] as const)('%s %j is refused unbuilt, with its size', (id, values, size) => {
    expect(messageOf(id, values)).toContain(`with these settings has about ${size}; expected at most 1,000,000 nodes`);
  });

  it.each(Object.values(generators).map((generator) => [generator.id, generator] as const))(
    '%s names what it refuses one step beyond each bound',
    (id, { parameters }) => {
      for (const [name, parameter] of Object.entries(parameters)) {
        if (parameter.kind !== 'number') continue;
        for (const value of [parameter.min - 1, parameter.max + 1]) {
          const checked = checkGenerator(id, { [name]: value }, 'inputs.network', unbuilt);
          expect(checked.ok).toBe(false);
          expect(checked.issues[0]).toMatchObject({
            code: 'out-of-range',
            where: { path: `inputs.network.parameters.${name}` },
            found: String(value),
          });
        }
      }
    },
  );
});

describe('combinations that do not exist', () => {
  it.each([
    ['barabasi-albert', { n: 5, k: 5 }, 'Edges per new node (k) is 5, but there are only 5 nodes.'],
    ['erdos-renyi', { n: 4, meanDegree: 3.5 }, 'Mean degree is 3.5, but among 4 nodes a node has at most 3'],
    ['random-arcs', { n: 5, density: 3 }, 'Density 3 means 24 arcs, but among 5 nodes there are only 20.'],
    ['newman-watts', { n: 8, eachSide: 4 }, 'on each side (k) is 4; on a ring of 8 nodes there are at most 3.'],
    ['random-regular', { n: 5, degree: 5 }, 'Degree (d) is 5, but among 5 nodes a node has at most 4'],
    ['random-regular', { n: 5, degree: 3 }, 'Nodes times degree is 5 × 3 = 15, an odd number'],
    ['ring', { n: 10, k: 3 }, 'Neighbours (k) is 3; half of them lie on either side, so it must be even.'],
    ['ring', { n: 4, k: 4 }, 'Neighbours (k) is 4; it must be below the number of nodes (4).'],
    ['watts-strogatz', { n: 10, k: 6 }, 'it must be below half the number of nodes (5).'],
    ['stochastic-block-model', { n: 5, groups: 6 }, 'There are 6 clubs for 5 nodes; every club needs a member.'],
    [
      'stochastic-block-model',
      { n: 10, groups: 5, inside: 2, outside: 0 },
      'Mean degree inside is 2, but with 10 nodes in 5',
    ],
    ['configuration-model', { minDegree: 4, maxDegree: 3 }, 'Largest degree is 3, below the smallest degree 4.'],
  ] as const)('%s %j: %s', (id, values, message) => {
    expect(messageOf(id, values)).toContain(message);
  });

  it('are found only where the setting has an effect', () => {
    const reversed = { n: 50, minDegree: 4, maxDegree: 3 };
    expect(checkGenerator('configuration-model', reversed).ok).toBe(false);
    expect(checkGenerator('configuration-model', { ...reversed, distribution: 'poisson' }).ok).toBe(true);
  });
});

describe('building blocks', () => {
  it('a list of edges grows beyond its capacity and keeps their order', () => {
    const list = new EdgeList(1);
    for (let i = 0; i < 1000; i++) list.add(i, i + 1);
    expect(list.length).toBe(1000);
    const network = list.toNetwork(1001);
    expect([...network.from]).toEqual(Array.from({ length: 1000 }, (_, i) => i));
    expect(network.to[999]).toBe(1000);
  });

  it('a mostly empty list does not keep its room', () => {
    const list = new EdgeList(100_000);
    list.add(0, 1);
    expect(list.toNetwork(2).from.buffer.byteLength).toBe(4);
  });

  it('places on a circle: first at the top, neighbours about one apart, clockwise', () => {
    const at = circlePositions(100);
    expect(at[0]).toBeCloseTo(0, 6);
    expect(at[1]).toBeCloseTo(100 / (2 * Math.PI), 4);
    expect(at[2]).toBeGreaterThan(0);
    for (let i = 0; i < 100; i++) {
      const j = (i + 1) % 100;
      expect(Math.hypot(at[2 * i] - at[2 * j], at[2 * i + 1] - at[2 * j + 1])).toBeCloseTo(1, 3);
    }
  });

  it('the number of nodes: its slider stays within its bounds', () => {
    expect(nodeCount({ min: 1, max: 50 })).toMatchObject({ min: 1, max: 50, slider: [10, 50], integer: true });
    expect(nodeCount({ min: 40 })).toMatchObject({ max: LARGEST.n, slider: [40, 10_000], default: 300 });
  });

  it('an issue says where, what was found and what to choose', () => {
    expect(parameterIssue('too-many', 'k', 12_000, 'at most 5', 'Sentence.')).toEqual({
      code: 'too-many',
      severity: 'stopped',
      message: 'Sentence.',
      where: { path: 'parameters.k' },
      found: '12,000',
      expected: 'at most 5',
      hint: 'Choose at most 5.',
    });
  });
});
