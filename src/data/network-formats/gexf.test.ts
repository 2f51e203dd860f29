import { describe, expect, it, vi } from 'vitest';
import { EdgeAttributes, MAX_ATTRIBUTES } from './edge-attributes';
import { choiceOf, codesOf, edgesOf, networkOf, readAs, sampleOf } from './fixtures/read';
import { gexf } from './gexf';
import { strToU8 } from 'fflate';
import type { ReadChoices } from '../read';

/** A file with the given graph inside; the graph begins in line 3. */
const file = (inside: string, attributes = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph ${attributes}>\n${inside}\n</graph>\n</gexf>\n`;
const nodes = (...names: string[]): string =>
  `<nodes>${names.map((name) => `<node id="${name}" label="${name}"/>`).join('')}</nodes>`;
const read = (inside: string, choices: ReadChoices = {}, attributes = '') =>
  readAs(gexf, file(inside, attributes), choices);

describe('very many attributes of edges', () => {
  it('take no work for each edge, and all are counted', () => {
    const set = vi.spyOn(EdgeAttributes.prototype, 'set');
    const all = Array.from({ length: 500 }, (_, k) => k);
    const attribute = (k: number): string =>
      `<attribute id="${k}" title="a${k}" type="double"><default>${k}</default></attribute>`;
    const edge = (k: number): string =>
      `<edge source="x" target="y"><attvalues><attvalue for="${k}" value="7"/></attvalues></edge>`;
    const result = read(
      `<attributes class="edge">${all.map(attribute).join('')}</attributes>${nodes('x', 'y')}<edges>${all.map(edge).join('')}</edges>`,
    );
    expect(set.mock.calls.length).toBeLessThan(all.length * (2 * MAX_ATTRIBUTES + 2));
    set.mockRestore();
    expect(result.issues.find(({ code }) => code === 'columns-ignored')?.message).toMatch(/ and 470 more\.$/);
  });
});

describe('nodes', () => {
  it('are named by their labels where these differ, otherwise by their identifiers', () => {
    const two = (first: string, second: string): string =>
      `<nodes><node id="n1" label="${first}"/><node id="n2" label="${second}"/></nodes><edges><edge source="n1" target="n2"/></edges>`;
    expect(networkOf(read(two('Ann', 'Bob'))).labels).toEqual(['Ann', 'Bob']);
    expect(networkOf(read(two(' Ann\u0085 ', ''))).labels).toEqual(['Ann', 'n2']);
    const same = read(two('Ann', 'Ann'));
    expect(networkOf(same).labels).toEqual(['n1', 'n2']);
    expect(codesOf(same)).toContain('labels-not-unique');
  });

  it('numbered from 0 or from 1 in any order are the numbers themselves', () => {
    const from0 = read(`${nodes('2', '0', '1')}<edges><edge source="2" target="0"/></edges>`);
    expect(networkOf(from0)).toMatchObject({ n: 3, from: Int32Array.of(2), to: Int32Array.of(0) });
    expect(networkOf(from0).labels).toBeUndefined();
    expect(networkOf(read(`${nodes('2', '1')}<edges><edge source="2" target="1"/></edges>`))).toMatchObject({
      labels: ['1', '2'],
      from: Int32Array.of(1),
    });
  });

  it('inside other nodes are read side by side', () => {
    const nested =
      '<nodes><node id="a"><nodes><node id="b"><nodes><node id="c"/></nodes></node></nodes><edges><edge source="b" target="c"/></edges></node></nodes>' +
      '<edges><edge source="a" target="b"/></edges>';
    const result = read(nested);
    expect(edgesOf(result)).toEqual([
      ['b', 'c'],
      ['a', 'b'],
    ]);
    expect(codesOf(result)).toContain('hierarchy-flattened');
  });

  it('introduced twice, or without an identifier', () => {
    const result = read(
      '<nodes><node id="a"/><node id="a"/>\n<node label="x"/><node id="b"/></nodes><edges><edge source="a" target="b"/></edges>',
    );
    expect(result.counts).toMatchObject({ 'duplicate-node': 1, 'missing-id': 1 });
    expect(result.issues.find(({ code }) => code === 'missing-id')?.where?.line).toBe(5);
    expect(networkOf(result).n).toBe(2);
  });

  it('named like properties of objects are names like any other', () => {
    const result = read(
      `${nodes('__proto__', 'constructor', 'toString')}<edges><edge source="__proto__" target="constructor"/></edges>`,
    );
    expect(networkOf(result).labels).toEqual(['__proto__', 'constructor', 'toString']);
  });

  it('keep markup in their labels as text', () => {
    const result = read(
      '<nodes><node id="1" label="&lt;img src=x onerror=alert(1)&gt;"/><node id="2" label="&amp;lt;"/></nodes><edges><edge source="1" target="2"/></edges>',
    );
    expect(networkOf(result).labels).toEqual(['<img src=x onerror=alert(1)>', '&lt;']);
  });
});

describe('directions', () => {
  const edges = (...types: string[]): string =>
    `${nodes('a', 'b', 'c')}<edges>${types.map((type, k) => `<edge source="${'ab'[k]}" target="${'bc'[k]}" ${type && `type="${type}"`}/>`).join('')}</edges>`;

  it('come from the graph, and from single edges', () => {
    expect(networkOf(read(edges('', ''))).directed).toBe(false);
    expect(networkOf(read(edges('', ''), {}, 'defaultedgetype="directed"')).directed).toBe(true);
    expect(networkOf(read(edges('directed', 'directed'))).directed).toBe(true);
    expect(choiceOf(read(edges('', '')), 'directed')).toBe('undirected');
  });

  it('mixed: an undirected edge becomes two arcs, or all become undirected', () => {
    const mixed = read(edges('directed', 'undirected'));
    expect(edgesOf(mixed)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
    ]);
    expect(mixed.counts['mixed-directions']).toBe(1);
    expect(edgesOf(read(edges('directed', 'mutual'), { directed: false }))).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
  });

  it('chosen against the file: every edge is one arc', () => {
    const forced = read(edges('', ''), { directed: true });
    expect([networkOf(forced).directed, networkOf(forced).m]).toEqual([true, 2]);
  });
});

describe('values of edges', () => {
  const declared = (type: string, title: string, fallback = ''): string =>
    `<attributes class="edge"><attribute id="0" title="${title}" type="${type}">${fallback && `<default>${fallback}</default>`}</attribute></attributes>`;
  const edge = (value: string): string =>
    `<edge source="a" target="b"><attvalues><attvalue for="0" value="${value}"/></attvalues></edge>`;

  it('by their names: weight, probability, time; others under their own name', () => {
    const values = (title: string): string[] =>
      Object.keys(
        networkOf(read(`${declared('double', title)}${nodes('a', 'b')}<edges>${edge('0.5')}</edges>`)).edgeValues,
      );
    expect([values('Weight'), values('p'), values('timestamp'), values('betweenness')]).toEqual([
      ['weight'],
      ['alpha'],
      ['time'],
      ['betweenness'],
    ]);
    expect(values('__proto__')).toEqual([]);
  });

  it('asks what a single number with an unknown name is', () => {
    const text = `${declared('double', 'betweenness')}${nodes('a', 'b')}<edges>${edge('0.5')}</edges>`;
    expect(choiceOf(read(text), 'third')).toBe('ignore?');
    expect(networkOf(read(text, { third: 'alpha' })).edgeValues).toEqual({ alpha: Float64Array.of(0.5) });
    expect(choiceOf(read(text, { third: 'alpha' }), 'third')).toBe('alpha');
  });

  it('lets the user say which of several is the weight', () => {
    const text = `${declared('double', 'strength')}${nodes('a', 'b')}<edges><edge source="a" target="b" weight="2"><attvalues><attvalue for="0" value="7"/></attvalues></edge></edges>`;
    expect(read(text).columns?.map(({ name, role }) => [name, role])).toEqual([
      ['weight', 'weight'],
      ['strength', 'ignore'],
    ]);
    expect(networkOf(read(text)).edgeValues).toEqual({ weight: Float64Array.of(2), strength: Float64Array.of(7) });
    expect(networkOf(read(text, { columns: { 0: 'ignore', 1: 'weight' } })).edgeValues).toEqual({
      weight: Float64Array.of(7),
    });
  });

  it('a missing weight is 1, a declared default counts, text is not used', () => {
    const two = `${nodes('a', 'b', 'c')}<edges><edge source="a" target="b" weight="3"/><edge source="b" target="c"/></edges>`;
    expect(networkOf(read(two)).edgeValues.weight).toEqual(Float64Array.of(3, 1));
    expect(read(two).counts['missing-weight']).toBe(1);
    const fallback = read(`${declared('double', 'alpha', '0.25')}${two}`);
    expect(networkOf(fallback).edgeValues.alpha).toEqual(Float64Array.of(0.25, 0.25));
    const text = read(`${declared('string', 'kind')}${nodes('a', 'b')}<edges>${edge('friend')}</edges>`);
    expect([networkOf(text).edgeValues, codesOf(text)]).toEqual([{}, ['columns-ignored']]);
  });

  it.each([
    ['weight', 'NaN', 'not-a-number'],
    ['weight', 'heavy', 'not-a-number'],
    ['weight', '1e400', 'not-a-number'],
    ['alpha', '1.5', 'out-of-range'],
    ['alpha', '-0.1', 'out-of-range'],
  ])('%s %s: the edge is left out, or the import stops', (title, value, code) => {
    const text = `${declared('double', title)}${nodes('a', 'b', 'c')}<edges>\n<edge source="b" target="c"><attvalues><attvalue for="0" value="1"/></attvalues></edge>\n${edge(value)}\n</edges>`;
    const skipped = read(text);
    expect(edgesOf(skipped)).toEqual([['b', 'c', 1]]);
    expect(skipped.issues.find((issue) => issue.code === code)).toMatchObject({
      severity: 'skipped',
      where: { line: 6 },
    });
    expect(skipped.rejected).toHaveLength(1);
    expect(read(text, { badLines: 'stop' }).network).toBeUndefined();
  });
});

describe('edges', () => {
  it('naming a node that the file does not introduce, with the true line', () => {
    const text = `${nodes('a', 'b')}\n<edges>\n<edge source="a" target="b"/>\n<edge source="a" target="zoe"/>\n</edges>`;
    const result = read(text);
    expect(result.issues).toMatchObject([
      { code: 'node-unknown', severity: 'skipped', found: 'zoe', where: { line: 7 } },
    ]);
    expect(result.rejected).toEqual(['<edge source="a" target="zoe"/>']);
    expect(result.preview.find(({ line }) => line === 7)).toMatchObject({
      text: '<edge source="a" target="zoe"/>',
      status: 'skipped',
    });
    expect(networkOf(result)).toMatchObject({ n: 2, m: 1 });
    expect(read(text, { badLines: 'stop' })).not.toHaveProperty('network');
  });

  it('before their nodes', () => {
    expect(edgesOf(read(`<edges><edge source="a" target="b"/></edges>${nodes('b', 'a')}`))).toEqual([['a', 'b']]);
  });

  it('without an end, with itself, and more than once', () => {
    const text = `${nodes('a', 'b')}<edges>\n<edge source="a"/>\n<edge source="a" target="a"/>\n<edge source="a" target="b" weight="1"/>\n<edge source="b" target="a" weight="2"/></edges>`;
    const result = read(text, { duplicates: 'sum' });
    expect(result.issues.map(({ code, where }) => [code, where?.line])).toEqual([
      ['empty-target', 5],
      ['self-loops-removed', 6],
      ['duplicates-merged', 8],
    ]);
    expect(edgesOf(result)).toEqual([['a', 'b', 3]]);
    expect(codesOf(read(text, { selfLoops: 'stop' }))).toContain('self-loop');
    expect(codesOf(read(text, { duplicates: 'stop' }))).toContain('duplicate-edge');
  });

  it('none at all', () => {
    expect(codesOf(read(nodes('a', 'b')))).toContain('no-edges');
  });
});

describe('what is not used is told', () => {
  it('times of dynamic graphs, further graphs', () => {
    const dynamic = `<nodes><node id="a" start="1"><spells><spell start="1" end="2"/></spells></node><node id="b"/></nodes><edges><edge source="a" target="b" end="3"/></edges>`;
    expect(read(dynamic, {}, 'mode="dynamic"').counts['times-ignored']).toBe(4);
    const more = file(`${nodes('a', 'b')}<edges><edge source="a" target="b"/></edges>`).replace(
      '</gexf>',
      `<graph><nodes><node id="z"/></nodes></graph></gexf>`,
    );
    const result = readAs(gexf, more);
    expect([networkOf(result).n, codesOf(result)]).toEqual([2, ['more-graphs']]);
  });
});

describe('sniff', () => {
  const score = (text: string): number => gexf.sniff(sampleOf(strToU8(text)));
  it('takes the root element, behind comments and document types', () => {
    expect(score(file(''))).toBe(1);
    expect(score('<!-- <graphml> -->\n<!DOCTYPE gexf [<!ELEMENT x (y)>]>\n<g:gexf xmlns:g="x">')).toBe(1);
    expect(score('<graphml><gexf>')).toBe(0);
    expect(score('gexf a\nb c')).toBe(0);
    expect(score('<!-- never closed')).toBe(0);
  });
});
