/** Every problem of settings on a network in full: code, sentence, place and advice, as the user reads them. */
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../core/errors';
import { buildNetwork, type Network } from '../../core/network';
import { checkSettings, MEMORY_LIMIT_BYTES, type CascadeSettings } from './check';

const settings: CascadeSettings = {
  alphaLaw: 'constant',
  alpha: 0.3,
  alphaExponent: 0.5,
  alphaMin: 0,
  alphaMax: 1,
  weightRate: 1,
  initial: 'sources',
  sources: new Int32Array(),
  expectedSources: 10,
  horizon: 16,
};

interface Given {
  edges: [number, number][];
  directed?: boolean;
  alpha?: number[];
  weight?: number[];
}

/** A network of Ann, Bob, Cy and Dee. */
function people({ edges, directed = false, alpha, weight }: Given): Network {
  return buildNetwork({
    n: 4,
    directed,
    from: Int32Array.from(edges, (e) => e[0]),
    to: Int32Array.from(edges, (e) => e[1]),
    labels: ['Ann', 'Bob', 'Cy', 'Dee'],
    edgeValues: {
      ...(alpha ? { alpha: Float64Array.from(alpha) } : {}),
      ...(weight ? { weight: Float64Array.from(weight) } : {}),
    },
  });
}

const check = (given: Given, changes: Partial<CascadeSettings> = {}, bytes = 0): Issue[] =>
  checkSettings({ ...settings, ...changes }, people(given), bytes);

const line: [number, number][] = [
  [0, 1],
  [1, 2],
  [2, 3],
];

describe('probabilities from the file', () => {
  it.each([
    [-0.1, 'probability -0.1 is outside 0…1'],
    [1.0001, 'probability 1.0001 is outside 0…1'],
    [Infinity, 'probability ∞ is outside 0…1'],
    [NaN, 'probability missing is not a number'],
  ])('%d: %s', (value, words) => {
    const [issue, ...more] = check({ edges: line, alpha: [0.5, value, 0.5] }, { alphaLaw: 'file' });
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      code: 'edge-value-out-of-range',
      severity: 'stopped',
      message: `Edge Bob–Cy: ${words} (1 such edge).`,
      where: { path: 'inputs.network', column: 'alpha' },
      expected: '0…1',
      hint: 'Correct the file, or choose another law.',
      affected: 1,
    });
  });

  it('takes the borders 0 and 1', () => {
    expect(check({ edges: line, alpha: [0, 1, 0.5] }, { alphaLaw: 'file' })).toEqual([]);
  });

  it('names the first and counts them all; arrows where directed', () => {
    const [issue] = check({ edges: line, directed: true, alpha: [0.5, 7, -1] }, { alphaLaw: 'file' });
    expect(issue.message).toBe('Edge Bob→Cy: probability 7 is outside 0…1 (2 such edges).');
  });
});

describe('weights from the file', () => {
  it.each([
    [-1, 'weight -1 is outside 0…∞'],
    [Infinity, 'weight ∞ is outside 0…∞'],
    [NaN, 'weight missing is not a number'],
  ])('%d: %s', (value, words) => {
    const [issue] = check({ edges: line, weight: [1, 1, value] }, { alphaLaw: 'weight' });
    expect(issue.message).toBe(`Edge Cy–Dee: ${words} (1 such edge).`);
    expect(issue.where).toEqual({ path: 'inputs.network', column: 'weight' });
  });

  it.each(['file', 'weight'] as const)('a missing column is named with the law that asks for it: %s', (alphaLaw) => {
    const column = alphaLaw === 'file' ? 'alpha' : 'weight';
    expect(check({ edges: line }, { alphaLaw })).toEqual([
      {
        code: 'missing-edge-value',
        severity: 'stopped',
        message: `The edges of this network have no column ${column}, from which their chances should come.`,
        where: { path: 'parameters.alphaLaw' },
        found: alphaLaw,
        expected: 'a law that needs no column, or a file with it',
        hint: `Use a file with the column ${column}, or choose another law.`,
      },
    ]);
  });
});

describe('edges that spread cannot use', () => {
  it('self-loops: the first by name, all by number', () => {
    const [issue] = check({
      edges: [
        [0, 1],
        [1, 1],
        [3, 3],
      ],
    });
    expect(issue).toMatchObject({
      code: 'self-loop',
      message: 'Edge Bob–Bob joins a node with itself (2 such edges); a node cannot activate itself.',
      hint: 'Read the file again and drop self-loops.',
      affected: 2,
    });
  });

  it('repeated edges, as the repetition is written: undirected may be read as directed instead', () => {
    const both: [number, number][] = [
      [0, 1],
      [1, 0],
    ];
    expect(check({ edges: both })[0]).toMatchObject({
      code: 'repeated-edge',
      message: 'Edge Bob–Ann occurs more than once (1 repetition in all); every pair needs one α.',
      hint: 'Read the file again and merge duplicates, or read it as directed.',
    });
    expect(check({ edges: both, directed: true })).toEqual([]);
    expect(check({ edges: [...both, [0, 1]], directed: true })[0]).toMatchObject({
      message: 'Edge Ann→Bob occurs more than once (1 repetition in all); every pair needs one α.',
      hint: 'Read the file again and merge duplicates.',
    });
  });

  it('several problems are told together, the network first', () => {
    const found = check(
      {
        edges: [
          [2, 2],
          [0, 1],
          [0, 1],
        ],
      },
      { alphaLaw: 'random', alphaMin: 0.5, alphaMax: 0.25, sources: Int32Array.of(9) },
      2 * MEMORY_LIMIT_BYTES,
    );
    expect(found.map((issue) => issue.code)).toEqual([
      'self-loop',
      'repeated-edge',
      'bounds-crossed',
      'node-unknown',
      'too-large',
    ]);
    for (const issue of found) {
      expect(issue.severity).toBe('stopped');
      expect(issue.message).toMatch(/^[A-Z].*\.$/);
      expect(issue.hint).toMatch(/^[A-Z].*\.$/);
      expect(issue.where?.path).toMatch(/^(inputs\.network|parameters\.)/);
    }
  });
});

describe('settings', () => {
  it('crossed bounds, in words and as found and expected', () => {
    expect(check({ edges: line }, { alphaLaw: 'random', alphaMin: 0.5, alphaMax: 0.25 })[0]).toMatchObject({
      message: 'The smallest chance (0.5) is larger than the largest (0.25).',
      where: { path: 'parameters.alphaMin' },
      found: '0.5',
      expected: 'at most 0.25',
      hint: 'Exchange the two bounds.',
    });
    expect(check({ edges: line }, { alphaLaw: 'random', alphaMin: 0.5, alphaMax: 0.5 })).toEqual([]);
  });

  it('sources that do not exist, below and above', () => {
    expect(check({ edges: line }, { sources: Int32Array.of(-1, 4, 3) })[0]).toMatchObject({
      message: 'Source number -1 does not exist; the network has 4 nodes.',
      where: { path: 'parameters.sources' },
      affected: 2,
    });
  });

  it('too much memory: what it would take, the limit, and a shorter horizon if there is one', () => {
    const [long] = check({ edges: line }, { horizon: 3000 }, 4.5e9);
    expect(long.message).toBe(
      'This run would need about 4.5 GB of memory (4 nodes, 3 edges, 3,000 steps); the limit is 1.5 GB.',
    );
    expect(long.hint).toBe('Lower the horizon T below 1,000 or use a smaller network.');
    const [short] = check({ edges: line }, { horizon: 1 }, 4.5e9);
    expect(short.hint).toBe('Use a smaller network.');
  });
});
