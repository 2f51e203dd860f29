import { describe, expect, it } from 'vitest';
import { cutText } from './cut-texts';
import { readText } from './fixtures/reading';

const big = 'n'.repeat(100_000);
const digits = '9'.repeat(100_000);
const FILES: Readonly<Record<string, string>> = {
  'a header': `source,target,${big}\na,b,1\nb,c,2\n`,
  'numbers': `a b ${digits}\nb c 1\nc d 0.${digits}\nd e 2\n`,
  'node-link JSON': JSON.stringify({
    nodes: [{ id: big }, { id: 'b' }],
    links: [{ source: big, target: 'b', [big]: 1, weight: big }, { source: 'b', target: `${big}2` }], // oxfmt-ignore
  }),
  'graphology JSON': JSON.stringify({
    nodes: [{ key: big }, { key: 'b' }],
    edges: [{ source: big, target: 'b', attributes: { [big]: 1 } }, { source: 'b', target: `${big}2` }], // oxfmt-ignore
  }),
  'GML': `graph [ node [ id 1 label "${big}" ] node [ id 2 label "${big}" ] edge [ source 1 target 2 weight "${big}" ] edge [ source 1 target ${digits} ] ]`,
  'GraphML': `<graphml><key id="k" for="edge" attr.name="${big}" attr.type="double"/><graph><node id="${big}"/><node id="b"/><edge source="${big}" target="b"><data key="k">${big}</data></edge><edge source="b" target="${big}2"/></graph></graphml>`,
  'a table of cascades': `cascade,user,time,${big}\n1,${big},1,2\n1,b,${digits},3\n1,c,2,4\n2,${big},1,3\n2,a,2,4\n`,
  'FOREST': `a,1 b,2\nb,3 c,4\nd,1 b,${digits}\nd,1 ${big},2\n`,
}; // oxfmt-ignore

/** The longest text in a value of any shape. */
function longest(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (value === null || typeof value !== 'object') return 0;
  return Math.max(0, ...Object.entries(value).map(([key, inner]) => Math.max(key.length, longest(inner))));
}

describe('what is told of a file', () => {
  it.each(Object.entries(FILES))('is short, however long the texts: %s', async (_, text) => {
    const { sentence, says, choices, columns, preview, issues } = await readText(text);
    expect(longest({ sentence, says, choices, columns, preview, issues })).toBeLessThanOrEqual(601);
    expect(longest({ says, choices, columns })).toBeLessThanOrEqual(201);
    expect(longest({ preview, issues })).toBeLessThanOrEqual(302);
  });

  it('says where it was cut', () => {
    expect([cutText('abc', 3), cutText('abcd', 3)]).toEqual(['abc', 'abc…']);
  });
});
