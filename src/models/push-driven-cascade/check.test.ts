import { describe, expect, it } from 'vitest';
import { buildNetwork, type Network } from '../../core/network';
import { checkCampaign, checkGame, checkOptimum, checkVariants, checkWhy } from './check';
import type { CampaignSettings } from './campaign';

const settings = (changed: Partial<CampaignSettings> = {}): CampaignSettings => ({
  preference: 'drawn',
  influence: 'drawn',
  theta: 0.2,
  drawSeed: 1,
  rescale: false,
  start: new Int32Array(0),
  budget: 3,
  ...changed,
});
const given = (changed: Partial<CampaignSettings> = {}): CampaignSettings =>
  settings({ preference: 'given', influence: 'given', ...changed });

interface Parts {
  b?: number[];
  directed?: boolean;
  labels?: string[];
  weights?: boolean;
}
const networkOf = (
  n: number,
  edges: [number, number, number][],
  { b, directed = true, labels, weights = true }: Parts = {},
): Network =>
  buildNetwork({
    n,
    directed,
    from: Int32Array.from(edges, ([v]) => v),
    to: Int32Array.from(edges, ([, u]) => u),
    edgeValues: weights ? { weight: Float64Array.from(edges, ([, , w]) => w) } : {},
    nodeValues: b ? { preference: Float64Array.from(b) } : {},
    ...(labels ? { labels } : {}),
  });
const said = (issues: { code: string; severity: string }[]): string[] =>
  issues.map(({ code, severity }) => `${severity} ${code}`);

describe('checking a campaign', () => {
  it('has nothing to say of a good one, with more pushes than users', () => {
    expect(checkCampaign(settings({ budget: 50 }), networkOf(3, [[0, 1, 0.2]]))).toEqual([]);
    expect(checkCampaign(given(), networkOf(2, [[0, 1, 0.5]], { b: [1, 0.5] }))).toEqual([]);
  });
  it('refuses a network without users', () => {
    const issues = checkCampaign(settings(), networkOf(0, []));
    expect(said(issues)).toEqual(['stopped no-nodes']);
    expect(issues[0].message).toBe('The network has no users.');
  });
  it('says which columns it looked for', () => {
    const issues = checkCampaign(given(), networkOf(2, [[0, 1, 0]], { weights: false }));
    expect(said(issues)).toEqual(['stopped missing-node-value', 'stopped missing-edge-value']);
    expect(issues[0].message).toContain('preference or b');
    expect(issues[1].message).toContain('influence or weight');
    expect(issues.map(({ hint }) => hint?.includes('“drawn”'))).toEqual([true, true]);
  });
  it.each([
    [-0.1, 'negative'],
    [NaN, 'not-a-number'],
    [1.5, 'above-one'],
  ])('names the user and the edge whose value is %s', (bad, kind) => {
    const labels = ['ann', 'bob', 'cem'];
    const taste = checkCampaign(given(), networkOf(3, [], { b: [0.1, bad, bad], labels }));
    expect(said(taste)).toEqual([`stopped preference-${kind}`]);
    expect(taste[0].message).toContain('User bob');
    expect(taste[0].affected).toBe(2);
    const influence = checkCampaign(
      given(),
      networkOf(
        3,
        [
          [0, 1, 0.1],
          [1, 2, bad],
        ],
        { b: [0, 0, 0], labels },
      ),
    );
    expect(said(influence)).toEqual([`stopped influence-${kind}`]);
    expect(influence[0].message).toContain('Edge bob→cem');
  });
  it('lists the first five users whose sums are above 1, and offers to scale', () => {
    const network = networkOf(
      8,
      [0, 1, 2, 3, 4, 5].map((u): [number, number, number] => [7, u, 0.6]),
      { b: new Array<number>(8).fill(0.5) },
    );
    const [issue, ...others] = checkCampaign(given(), network);
    expect(others).toEqual([]);
    expect([issue.code, issue.severity, issue.affected]).toEqual(['sum-above-one', 'stopped', 6]);
    expect(issue.message).toContain('0 (1.1), 1 (1.1), 2 (1.1), 3 (1.1), 4 (1.1), and 1 more');
    expect(issue.hint).toContain('Scale sums above 1');
    expect(said(checkCampaign(given({ rescale: true }), network))).toEqual(['note sum-scaled']);
  });
  it('adds drawn influence to a taste that is given', () => {
    const network = networkOf(2, [[0, 1, 0]], { b: [0.5, 1] });
    expect(said(checkCampaign(settings({ preference: 'given', theta: 0.1 }), network))).toEqual([
      'stopped sum-above-one',
    ]);
  });
  it('leaves sums within rounding of 1 alone', () => {
    expect(checkCampaign(given(), networkOf(2, [[0, 1, 0.5 + 5e-10]], { b: [0.5, 0.5] }))).toEqual([]);
  });
  it('says that nobody can ever start', () => {
    const network = networkOf(2, [[0, 1, 0.5]], { b: [0, 0] });
    expect(said(checkCampaign(settings({ theta: 0 }), network))).toEqual(['note nobody-can-start']);
    expect(said(checkCampaign(given(), network))).toEqual(['note nobody-can-start']);
    expect(checkCampaign(given({ start: Int32Array.from([0]) }), network)).toEqual([]);
    expect(said(checkCampaign(given({ start: Int32Array.from([0, 1]) }), network))).toEqual(['note everybody-active']);
  });
  it('counts self-loops and repeated edges that are dropped', () => {
    const network = networkOf(
      3,
      [
        [0, 0, 0.1],
        [0, 1, 0.2],
        [0, 1, 0.2],
        [2, 2, 0.1],
      ],
      { b: [0.1, 0.1, 0.1] },
    );
    const issues = checkCampaign(given(), network);
    expect(said(issues)).toEqual(['note self-loop-ignored', 'note edge-duplicate']);
    expect(issues.map(({ affected }) => affected)).toEqual([2, 1]);
  });
  it.each([true, false])(
    'refuses repeated edges whose weights disagree, where weights count (directed: %s)',
    (directed) => {
      const edges: [number, number, number][] = directed
        ? [
            [0, 1, 0.2],
            [0, 1, 0.3],
          ]
        : [
            [0, 1, 0.2],
            [1, 0, 0.3],
          ];
      const network = networkOf(2, edges, { b: [0.1, 0.1], directed });
      const issues = checkCampaign(given(), network);
      expect(said(issues)).toEqual(['stopped edge-duplicate-conflict']);
      expect(issues[0].message).toContain('0.2 and 0.3');
      expect(said(checkCampaign(settings(), network))).toEqual(['note edge-duplicate']);
    },
  );
  it('takes two arcs in opposite directions for two', () => {
    expect(
      checkCampaign(
        given(),
        networkOf(
          2,
          [
            [0, 1, 0.2],
            [1, 0, 0.3],
          ],
          { b: [0.1, 0.1] },
        ),
      ),
    ).toEqual([]);
  });
  it('refuses what does not fit into memory', () => {
    expect(said(checkCampaign(settings(), networkOf(2, []), 2e9))).toEqual(['stopped too-large']);
  });
});

describe('checking a game and a moment', () => {
  const network = networkOf(4, [[0, 1, 0.2]]);
  it('refuses more pushes than the budget', () => {
    const pushes = Int32Array.from([0, 0, 1, 2]);
    expect(said(checkGame({ ...settings(), pushes }, network))).toEqual(['stopped too-many-pushes']);
    expect(checkGame({ ...settings({ budget: 4 }), pushes }, network)).toEqual([]);
  });
  it('refuses more pushes left than there are', () => {
    const said4 = { ...settings(), judge: 'optimum', said: new Int32Array(0), left: 4 };
    expect(said(checkWhy(said4, network))).toEqual(['stopped left-above-budget']);
    expect(checkWhy({ ...said4, left: 3 }, network)).toEqual([]);
  });
  it('remarks on users named twice, on moments that no campaign reaches, and where nobody is left', () => {
    const p = {
      ...settings({ start: Int32Array.from([0]) }),
      judge: 'optimum',
      said: Int32Array.from([0, 1]),
      left: 3,
    };
    expect(said(checkWhy(p, network))).toEqual(['note said-at-start', 'note more-yeses-than-pushes']);
    expect(said(checkWhy({ ...p, said: Int32Array.from([1, 2, 3]), left: 0 }, network))).toEqual(['note nobody-left']);
  });
});

describe('checking a search for the optimum', () => {
  it('goes through all states of small networks only', () => {
    const p = { ...settings(), solver: 'backward-induction' };
    const [issue] = checkOptimum(p, networkOf(17, []));
    expect([issue.code, issue.severity, issue.expected]).toEqual(['too-many-users', 'stopped', 'at most 16']);
    expect(checkOptimum(p, networkOf(16, []))).toEqual([]);
    expect(checkOptimum({ ...p, solver: 'branch-and-bound' }, networkOf(17, []))).toEqual([]);
  });
  it('judges no moment by the optimum of very many pushes', () => {
    const p = { ...settings({ budget: 1001 }), judge: 'optimum', said: new Int32Array(0), left: 0 };
    const network = networkOf(4, []);
    expect(said(checkWhy(p, network))).toEqual(['stopped too-many-pushes']);
    expect(checkWhy({ ...p, left: 1000 }, network)).toEqual([]);
    expect(checkWhy({ ...p, judge: 'search' }, network)).toEqual([]);
  });
});

describe('checking other rules', () => {
  it('says how many users fit, and how many states there would be', () => {
    const [issue] = checkVariants(settings(), networkOf(20, []));
    expect([issue.code, issue.severity, issue.expected]).toEqual(['too-many-users', 'stopped', 'at most 12']);
    expect(issue.message).toContain('4.2e+6');
  });
  it('does not count users who are active from the start', () => {
    const start = Int32Array.from({ length: 14 }, (_, u) => u);
    expect(checkVariants(settings({ start }), networkOf(20, []))).toEqual([]);
  });
  it('says how many pushes fit', () => {
    const [issue] = checkVariants(settings({ budget: 12 }), networkOf(10, []));
    expect([issue.code, issue.found]).toEqual(['too-many-states', '12']);
    const most = Number(issue.expected?.replace('at most ', ''));
    expect(checkVariants(settings({ budget: most }), networkOf(10, []))).toEqual([]);
    expect(checkVariants(settings({ budget: most + 1 }), networkOf(10, []))).toHaveLength(1);
  });
});
