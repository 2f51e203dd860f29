import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadChoices } from './read';
import { choice, codes, edgesOf, readText } from './fixtures/reading';

const edges = async (text: string, choices: ReadChoices = {}) => edgesOf(await readText(text, choices));

describe('rules for repeated edges', () => {
  const text = 'source,target,weight\na,b,1\nb,c,5\na,b,3\na,b,2\n';

  it('merge the values of the rows in the order of the file', async () => {
    const directed = { directed: true } as const;
    expect(await edges(text, { ...directed, duplicates: 'first' })).toEqual([
      ['a', 'b', 1],
      ['b', 'c', 5],
    ]);
    expect(await edges(text, { ...directed, duplicates: 'sum' })).toEqual([
      ['a', 'b', 6],
      ['b', 'c', 5],
    ]);
    expect(await edges(text, { ...directed, duplicates: 'max' })).toEqual([
      ['a', 'b', 3],
      ['b', 'c', 5],
    ]);
  });

  it('join probabilities as independent chances', async () => {
    const alphas = 'source,target,alpha\na,b,0.5\na,b,0.5\na,b,0.5\n';
    expect(await edges(alphas, { directed: true, duplicates: 'noisy-or' })).toEqual([['a', 'b', 0.875]]);
    expect(await edges(alphas, { directed: true, duplicates: 'max' })).toEqual([['a', 'b', 0.5]]);
  });

  it('act on both ways of writing an undirected edge, too', async () => {
    const both = 'source,target,weight\na,b,1\nb,a,3\n';
    expect(await edges(both, { directed: false, duplicates: 'sum' })).toEqual([['a', 'b', 4]]);
    expect(await edges(both, { directed: false, duplicates: 'max' })).toEqual([['a', 'b', 3]]);
    expect(await edges(both, { directed: true })).toEqual([
      ['a', 'b', 1],
      ['b', 'a', 3],
    ]);
  });

  it('leave columns they are not about at their first value', async () => {
    const timed = 'source,target,weight,time\na,b,1,10\na,b,2,20\n';
    expect(await edges(timed, { directed: true, duplicates: 'sum' })).toEqual([['a', 'b', 3, 10]]);
  });

  it('sum as a plain map would, on any list', async () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd');
    const row = fc.tuple(node, node, fc.integer({ min: 2, max: 9 }));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), fc.boolean(), async (rows, directed) => {
        const plain = rows.filter(([u, v]) => u !== v);
        const expected = new Map<string, number>();
        // An undirected edge written both ways with equal totals is one edge; the lab asks for equal values, so use sums.
        for (const [u, v, w] of plain) {
          const key = directed || u < v ? `${u} ${v}` : `${v} ${u}`;
          expected.set(key, (expected.get(key) ?? 0) + w);
        }
        const oneWay = rows.map(([u, v, w]) => (directed || u < v ? [u, v, w] : [v, u, w]).join(','));
        const text = `source,target,weight\n${oneWay.join('\n')}\n`;
        const outcome = await readText(text, { directed, duplicates: 'sum' });
        expect(new Map(edgesOf(outcome).map(([u, v, w]) => [`${u} ${v}`, w]))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('direction', () => {
  it('is undirected when no edge, or every edge, has its opposite', async () => {
    for (const [text, expected] of [
      ['a b\nb c\nc a\n', 'undirected?'],
      ['a b\nb a\nb c\nc b\n', 'undirected?'],
      ['a b\nb a\nb c\n', 'directed?'],
      ['a b 2\nb a 3\n', 'directed?'],
      ['# directed\na b\nb c\n', 'directed'],
      ['# undirected\na b\nb a\nb c\n', 'undirected'],
    ] as const)
      expect([text, choice(await readText(text), 'directed')]).toEqual([text, expected]);
  });

  it('chosen against the file stands', async () => {
    const outcome = await readText('# directed\na b\nb a\n', { directed: false });
    expect([choice(outcome, 'directed'), outcome.network?.directed, outcome.network?.m]).toEqual([
      'undirected',
      false,
      1,
    ]);
    expect(codes(outcome)).toContain('both-directions');
  });
});

describe('remarks', () => {
  it('count what was left out or merged, and name the first line', async () => {
    const outcome = await readText('a b\nb b\nc c\na b\nb c\nb c\n');
    expect(
      outcome.issues.map(({ code, severity, affected, where }) => [code, severity, affected, where?.line]),
    ).toEqual([
      ['self-loops-removed', 'note', 2, 2],
      ['duplicates-merged', 'note', 2, 4],
    ]);
    expect(outcome.issues[1].message).toContain('rule: keep the first');
  });

  it('tell names that are nearly the same, nodes without edges and columns that are not used', async () => {
    const outcome = await readText('source,target,weight,note\nAnn,ann,1,x\nBob,B ob,2,y\n');
    expect(codes(outcome).toSorted()).toEqual(['columns-ignored', 'similar-names']);
    expect(outcome.issues.find((i) => i.code === 'similar-names')).toMatchObject({
      affected: 2,
      message: expect.stringContaining('“Ann” and “ann”; “Bob” and “B ob”'),
    });
    expect(outcome.network?.n).toBe(4);
    const stated = await readText('# Nodes: 5 Edges: 2\n0 1\n1 2\n');
    expect([stated.network?.n, codes(stated)]).toEqual([5, ['isolated-nodes']]);
  });

  it('say when nothing is left to be a network', async () => {
    expect(codes(await readText('a a\nb b\n'))).toContain('no-edges');
    expect((await readText('source,target\n')).issues.at(-1)).toMatchObject({ code: 'no-edges', severity: 'stopped' });
  });
});

describe('a probability that turns out to be a weight', () => {
  const lines = [...Array.from({ length: 600 }, (_, i) => `n${i} m${i} 0.5`), 'x y 7'].join('\n');

  it('is read as one, with the line that showed it', async () => {
    const outcome = await readText(lines);
    expect(Object.keys(outcome.network?.edgeValues ?? {})).toEqual(['weight']);
    expect(outcome.issues[0]).toMatchObject({ code: 'third-column-is-weight', where: { line: 601 } });
  });

  it('is an error where the user, or the header, has said probability', async () => {
    expect(codes(await readText(lines, { third: 'alpha' }))).toEqual(['out-of-range']);
    expect(codes(await readText(`source target alpha\n${lines}`))).toEqual(['out-of-range']);
  });
});

describe('conflicting probabilities of an undirected edge', () => {
  const text = 'source,target,alpha\na,b,0.2\nb,a,0.6\n';

  it('stop the import and say where the other one stands', async () => {
    const outcome = await readText(text, { directed: false });
    expect(outcome.network).toBeUndefined();
    expect(outcome.issues[0]).toMatchObject({
      code: 'conflicting-probabilities',
      found: '0.6 and 0.2',
      where: { line: 3, column: 'alpha' },
    });
  });

  it('are settled by a rule', async () => {
    expect(await edges(text, { directed: false, duplicates: 'max' })).toEqual([['a', 'b', 0.6]]);
    const [[, , joined]] = await edges(text, { directed: false, duplicates: 'noisy-or' });
    expect(joined).toBeCloseTo(1 - 0.8 * 0.4, 12);
  });
});

describe('renaming nodes', () => {
  it('changes the names and nothing else', async () => {
    const pair = fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 }));
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 25 }), async (list) => {
        const as = (name: (i: number) => string): Promise<unknown[][]> =>
          edges(`${list.map(([u, v]) => `${name(u)},${name(v)}`).join('\n')}\n`, { directed: true, header: false });
        const [letters, words] = await Promise.all([as((i) => `a${i}`), as((i) => `"node, ${i}"`)]);
        expect(words.map((edge) => edge.map((end) => String(end).replace('node, ', 'a')))).toEqual(letters);
      }),
      { numRuns: 60 },
    );
  });
});
