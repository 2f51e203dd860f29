/** Rates of edges: a column or attribute called rate, what is wrong with one, and that nothing is lost on the way out and in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../core/network';
import { roleOf } from './columns';
import { choice, codes, edgesOf, readText } from './fixtures/reading';
import { writeEdgesCsv } from './write-network-csv';
import { writeGexf } from './write-network-gexf';

describe('a column called rate', () => {
  it('is known by its name, with no question', async () => {
    for (const name of ['rate', 'Rate', 'rates', 'activation_rate', 'transmission rate', 'rate (per day)', 'hazard'])
      expect(roleOf(name)).toBe('rate');
    const outcome = await readText('source,target,rate\na,b,0.5\nb,c,2\n', { directed: true });
    expect(edgesOf(outcome)).toEqual([
      ['a', 'b', 0.5],
      ['b', 'c', 2],
    ]);
    expect(Object.keys(outcome.network?.edgeValues ?? {})).toEqual(['rate']);
    expect([outcome.issues, choice(outcome, 'third'), choice(outcome, 'duplicates')]).toEqual([[], 'rate', 'sum']);
    expect(outcome.sentence).toBe('Looks like an edge list: 2 lines of source, target and rate, separated by commas.');
  });

  it('may stand anywhere, beside other values', async () => {
    const outcome = await readText('rate;source;weight;target\n0,5;a;7;b\n2;b;8;c\n');
    const { rate, weight } = outcome.network?.edgeValues ?? {};
    expect([[...rate], [...weight]]).toEqual([
      [0.5, 2],
      [7, 8],
    ]);
  });

  it('may be chosen for a column of another name, and for a third one without names', async () => {
    const said = await readText('source,target,speed\na,b,1\nb,c,2\n', { third: 'rate' });
    expect(said.network?.edgeValues).toEqual({ rate: Float64Array.of(1, 2) });
    const bare = await readText('a b 1\nb c 2\n', { third: 'rate' });
    expect(bare.network?.edgeValues).toEqual({ rate: Float64Array.of(1, 2) });
    const comment = await readText('# third column: rate\na b 0.5\nb c 0.25\n');
    expect([comment.network?.edgeValues, choice(comment, 'third')]).toEqual([
      { rate: Float64Array.of(0.5, 0.25) },
      'rate',
    ]);
  });

  it('tells values that are no rates, and leaves their edges out', async () => {
    const outcome = await readText(
      'source,target,rate\na,b,-1\nb,c,nan\nc,d,0.5\nd,e,x\ne,f,inf\nf,g,\ng,h,0\nh,i,1\ni,j,2\nj,k,3\n',
    );
    expect(outcome.issues.map(({ code, severity, where }) => [code, severity, where?.line, where?.column])).toEqual([
      ['rate-negative', 'skipped', 2, 'rate'],
      ['rate-not-finite', 'skipped', 3, 'rate'],
      ['rate-not-finite', 'skipped', 5, 'rate'],
      ['rate-not-finite', 'skipped', 6, 'rate'],
      ['missing-value', 'skipped', 7, 'rate'],
    ]);
    expect(outcome.issues[0].message).toBe('Edge a–b: rate -1 is below 0; expected a finite number, 0 or more.');
    expect(outcome.issues[1].message).toBe('Edge b–c: found rate “nan”, expected a finite number, 0 or more.');
    expect(edgesOf(outcome).slice(0, 2)).toEqual([
      ['c', 'd', 0.5],
      ['g', 'h', 0],
    ]);
    const stopped = await readText('source,target,rate\na,b,-1\nb,c,1\n', { badLines: 'stop' });
    expect([stopped.network, codes(stopped)]).toEqual([undefined, ['rate-negative']]);
  });

  it('adds up where an edge comes twice, unless another rule is chosen', async () => {
    const text = 'source,target,rate\na,b,1\na,b,0.5\n';
    expect(edgesOf(await readText(text))).toEqual([['a', 'b', 1.5]]);
    expect(edgesOf(await readText(text, { duplicates: 'max' }))).toEqual([['a', 'b', 1]]);
    expect(edgesOf(await readText(text, { duplicates: 'first' }))).toEqual([['a', 'b', 1]]);
  });
});

describe('an attribute called rate', () => {
  const gexf = (...values: string[]): string =>
    `<gexf><graph defaultedgetype="directed"><attributes class="edge"><attribute id="0" title="rate" type="double"/></attributes>
<nodes><node id="a"/><node id="b"/></nodes><edges>
${values.map((value) => `<edge source="a" target="b"><attvalues><attvalue for="0" value="${value}"/></attvalues></edge>`).join('\n')}
</edges></graph></gexf>`;

  it('is kept, and judged as in a table', async () => {
    const outcome = await readText(gexf('0.5', '1'), {}, 'net.gexf');
    expect(outcome.network?.edgeValues).toEqual({ rate: Float64Array.of(1.5) });
    expect(outcome.sentence).toContain('with rates');
    const wrong = await readText(gexf('0.5', '-1', 'fast'), {}, 'net.gexf');
    expect(wrong.issues.map(({ code, where }) => [code, where?.line, where?.column])).toEqual([
      ['rate-negative', 4, 'rate'],
      ['rate-not-finite', 5, 'rate'],
    ]);
    expect(wrong.network?.edgeValues).toEqual({ rate: Float64Array.of(0.5) });
    const chosen = await readText(gexf('0.5'), { third: 'weight' }, 'net.gexf');
    expect(Object.keys(chosen.network?.edgeValues ?? {})).toEqual(['weight']);
  });
});

describe('what the lab writes', () => {
  const rates = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 6 });

  it('holds the rates, and reads as the same', async () => {
    await fc.assert(
      fc.asyncProperty(rates, async (list) => {
        const network = buildNetwork({
          n: list.length + 1,
          directed: true,
          from: Int32Array.from(list, (_, e) => e),
          to: Int32Array.from(list, (_, e) => e + 1),
          edgeValues: { rate: Float64Array.from(list) },
          labels: Array.from({ length: list.length + 1 }, (_, i) => `node ${i}`),
        });
        for (const write of [writeEdgesCsv, writeGexf]) {
          const again = await readText([...write({ network })].join(''), { directed: true }, 'out');
          expect(again.issues).toEqual([]);
          // −0 comes back as 0 from some
          expect([...(again.network?.edgeValues.rate ?? [])].map((x) => x + 0)).toEqual(list.map((x) => x + 0));
        }
      }),
      { seed: 5, numRuns: 40 },
    );
  });
});
