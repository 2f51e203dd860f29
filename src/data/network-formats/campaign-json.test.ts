/** Campaigns as JSON: what is read, and every way in which one can be wrong, with its line. */
import { describe, expect, it } from 'vitest';
import { codes, edgesOf, readText } from '../fixtures/reading';
import type { ReadChoices } from '../read';

const read = (text: string, choices?: ReadChoices) => readText(text, choices, 'campaign.json');
/** Line, code and message of everything that stops. */
const stops = async (text: string, choices?: ReadChoices): Promise<unknown[]> => {
  const outcome = await read(text, choices);
  expect(outcome.network).toBeUndefined();
  return outcome.issues
    .filter(({ severity }) => severity === 'stopped')
    .map(({ where, code, message }) => [where?.line, code, message]);
};

describe('a campaign in JSON', () => {
  it('gives users with preferences and edges with influence', async () => {
    const outcome = await read(
      '{"n": 3, "L": 5, "b": [0.1, 0, 1],\n"edges": [[0, 1, 0.5],\n[1, 0, 0.25], [2, 1, 0.5]]}',
    );
    expect(outcome.format).toBe('campaign-json');
    expect(outcome.network).toMatchObject({ n: 3, m: 3, directed: true });
    expect(outcome.network?.labels).toBeUndefined();
    expect(outcome.network?.nodeValues).toEqual({ preference: Float64Array.of(0.1, 0, 1) });
    expect(edgesOf(outcome)).toEqual([
      ['0', '1', 0.5],
      ['1', '0', 0.25],
      ['2', '1', 0.5],
    ]);
    expect(Object.keys(outcome.network?.edgeValues ?? {})).toEqual(['influence']);
    expect(outcome.sentence).toBe(
      'Looks like a campaign in JSON: 3 nodes with preferences and 3 directed edges with influence.',
    );
    expect(outcome.issues).toMatchObject([
      { code: 'budget-in-file', severity: 'note', message: expect.stringContaining('5 pushes') as string },
    ]);
  });

  it('names users by labels, leaves n out, knows results beside it, and needs no edge', async () => {
    const named = await read('{"b": [0.5, 0.45], "edges": [[0, 1, 0.5]], "labels": ["Ann", "Ben"]}');
    expect([named.network?.labels, named.issues]).toEqual([['Ann', 'Ben'], []]);
    const alone = await read('{"name": "retry", "n": 2, "b": [0.9, 0.05], "edges": [], "optimal_value": 1.035}');
    expect([alone.network?.m, alone.network?.nodeValues.preference]).toEqual([0, Float64Array.of(0.9, 0.05)]);
    expect(alone.issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect((await read('{"n": 1, "b": [1], "edges": []}')).network?.n).toBe(1);
  });

  it('is no node-link JSON, and node-link JSON is no campaign', async () => {
    expect((await read('{"b": [0.5, 0.5], "edges": [{"source": 0, "target": 1}]}')).format).toBe('campaign-json');
    expect(
      (await read('{"nodes": [{"id": 0}, {"id": 1}], "b": [1], "edges": [{"source": 0, "target": 1}]}')).format,
    ).toBe('node-link-json');
  });

  it('stops at preferences that are no chances', async () => {
    expect(await stops('{"n": 4, "b": [0.5,\n-0.1,\n1.5,\n"x"], "edges": [[0, 1, 0.5]]}')).toEqual([
      [2, 'out-of-range', 'User 1: preference b = -0.1 is not a number between 0 and 1.'],
      [3, 'out-of-range', 'User 2: preference b = 1.5 is not a number between 0 and 1.'],
      [4, 'not-a-number', 'User 3: preference b = “"x"” is not a number between 0 and 1.'],
    ]);
  });

  it('stops at influence that is no chance, at strangers and at edges of another form', async () => {
    const text = `{"b": [0.5, 0.5], "edges": [
[0, 1, -0.5],
[0, 1, 2],
[0, 2, 0.5],
[0.5, 1, 0.5],
[0, 1, null],
[0, 1],
[1, 0, 0.5]]}`;
    expect(await stops(text)).toEqual([
      [2, 'out-of-range', 'Edge 0→1: influence w = -0.5 is not a number between 0 and 1.'],
      [3, 'out-of-range', 'Edge 0→1: influence w = 2 is not a number between 0 and 1.'],
      [4, 'node-unknown', 'Edge 0→2: there is no user 2; expected 0 … 1.'],
      [5, 'node-unknown', 'Edge 0.5→1: there is no user 0.5; expected 0 … 1.'],
      [6, 'not-a-number', 'Edge 0→1: influence w = “null” is not a number between 0 and 1.'],
      [7, 'bad-edge', 'Found “[0,1]” where an edge was expected.'],
    ]);
    // NaN is no JSON: the grammar says where it stands
    expect(await stops('{"b": [0.5, 0.5], "edges": [\n[0, 1, NaN]]}')).toEqual([
      [2, 'bad-json', expect.stringContaining('line 2, column 8: found “NaN]]}”')],
    ]);
  });

  it('stops at lists of another length, at no users, and at a budget that is none', async () => {
    for (const [text, code, words] of [
      ['{"n": 3, "b": [0.5, 0.5], "edges": []}', 'wrong-length', 'Found 2 values of b for n = 3 users'],
      ['{"b": [0.5, 0.5], "edges": [], "labels": ["a"]}', 'wrong-length', 'Found 1 labels for 2 users'],
      ['{"n": 0, "b": [], "edges": []}', 'no-users', 'The network has no users.'],
      ['{"n": 1.5, "b": [0.5], "edges": []}', 'bad-size', 'Found n = 1.5'],
      ['{"b": 0.5, "edges": []}', 'no-campaign', 'holds no campaign'],
      ['{"L": 0, "b": [0.5], "edges": []}', 'bad-budget', 'Found L = 0'],
      ['{"L": 2.5, "b": [0.5], "edges": []}', 'bad-budget', 'Found L = 2.5'],
    ])
      expect(await stops(text)).toEqual([[1, code, expect.stringContaining(words)]]);
  });

  it('stops at an edge that comes twice, until a rule is chosen', async () => {
    const text = '{"b": [0.1, 0.1], "edges": [\n[0, 1, 0.25],\n[0, 1, 0.5]]}';
    expect(await stops(text)).toEqual([
      [3, 'duplicate-edge', 'Edge 0–1 was there before, in line 2; expected every edge once.'],
    ]);
    for (const [duplicates, value] of [
      ['sum', 0.75],
      ['last', 0.5],
      ['first', 0.25],
    ] as const)
      expect(edgesOf(await read(text, { duplicates }))).toEqual([['0', '1', value]]);
  });

  it('leaves self-loops out, and counts them', async () => {
    const outcome = await read('{"b": [0.1, 0.1], "edges": [\n[0, 0, 0.25],\n[1, 1, 0.5], [0, 1, 0.5]]}');
    expect(outcome.network?.m).toBe(1);
    expect(outcome.issues).toMatchObject([
      { code: 'self-loops-removed', severity: 'note', affected: 2, where: { line: 2 } },
    ]);
    expect(codes(await read('{"b": [0.1], "edges": [[0, 0, 0.25]]}', { selfLoops: 'stop' }))).toContain('self-loop');
  });
});
