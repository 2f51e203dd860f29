/** What must never happen, whatever a file holds: an exception, a network in spite of a stop, a line that does not exist, waiting. */
import { readFileSync, readdirSync } from 'node:fs';
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadChoices } from '../read';
import type { Format } from '../reader';
import { codesOf, networkOf, readAs, readBytesAs, sampleOf, type Result } from './fixtures/read';
import { gexf } from './gexf';
import { gml } from './gml';
import { graphml } from './graphml';
import { networkFormats } from './index';
import { nodeLinkJson } from './json-network';
import { pajek } from './pajek';

const folder = new URL('./fixtures/', import.meta.url);
const FILES = readdirSync(folder)
  .filter((name) => /\.(gexf|graphml|gml|net|json)$/.test(name))
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))));

const formatOf = (bytes: Uint8Array): Format =>
  networkFormats.find((format) => format.sniff(sampleOf(bytes)) > 0) ?? networkFormats[0];

function expectSound(result: Result, lines: number): void {
  const stopped = result.issues.some(({ severity }) => severity === 'stopped');
  expect(result.network === undefined).toBe(stopped);
  for (const { where, message } of result.issues) {
    expect(message).not.toBe('');
    expect(where?.line ?? 1).toBeGreaterThanOrEqual(1);
    expect(where?.line ?? 1).toBeLessThanOrEqual(Math.max(1, lines));
  }
  expect(result.issues.length).toBeLessThanOrEqual(50);
  const shown = result.preview.map(({ line }) => line);
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  expect(new Set(shown).size).toBe(shown.length);
}

const CHOICES: ReadChoices[] = [
  {},
  { badLines: 'stop', duplicates: 'stop', selfLoops: 'stop' },
  { directed: true, third: 'alpha' },
  { directed: false, third: 'weight', duplicates: 'sum' },
];

describe('damaged files', () => {
  it('cut, overwritten, spliced: a network or reasons, however the bytes come', () => {
    const damage = fc.record({
      file: fc.constantFrom(...FILES),
      cut: fc.option(fc.nat()),
      at: fc.nat(),
      insert: fc.oneof(
        fc.uint8Array({ maxLength: 6 }),
        fc
          .constantFrom(
            '<',
            '>',
            '"',
            '&',
            '<edge',
            '</node>',
            '<!--',
            '<![CDATA[',
            '&x;',
            '[',
            ']',
            '{',
            '}',
            ',',
            '\\',
            '*Vertices 3\n',
            '\n',
            'NaN',
            '1e999',
          )
          .map((text) => strToU8(text)),
      ),
      drop: fc.nat({ max: 30 }),
      choices: fc.constantFrom(...CHOICES),
      size: fc.constantFrom(1, 7, 100, 100_000),
      other: fc.option(fc.constantFrom(...networkFormats), { freq: 8 }),
    });
    fc.assert(
      fc.property(damage, ({ file, cut, at, insert, drop, choices, size, other }) => {
        const place = at % file.length;
        const whole = Uint8Array.from([...file.subarray(0, place), ...insert, ...file.subarray(place + drop)]);
        const bytes = cut === null ? whole : whole.subarray(0, cut % (whole.length + 1));
        const result = readBytesAs(other ?? formatOf(file), bytes, choices, size);
        const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/).length;
        expectSound(result, lines);
      }),
      { seed: 34, numRuns: 500 },
    );
  });

  it('any text in any format', () => {
    const bit = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '<gexf>',
        '<graph>',
        '<nodes>',
        '<node id="1"/>',
        '<edge source="1" target="2"/>',
        'graph [',
        'node [ id 1 ]',
        '*Vertices 2\n',
        '*Arcs\n',
        '1 2 3\n',
        '{"nodes": [',
        '{"id": 1}',
        ']',
        '"links": [',
      ),
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), fc.constantFrom(...networkFormats), (bits, format) => {
        const text = bits.join('');
        expectSound(readAs(format, text), text.split(/\r\n|\r|\n/).length);
        for (const one of networkFormats) {
          const score = one.sniff(sampleOf(strToU8(text)));
          expect(score >= 0 && score <= 1).toBe(true);
        }
      }),
      { seed: 35, numRuns: 500 },
    );
  });

  it('cutting a file at any place says where, or gives what was complete', () => {
    const wrong: string[] = [];
    for (const file of FILES) {
      const format = formatOf(file);
      for (let cut = 0; cut < file.length; cut += 97) {
        const { network, issues } = readBytesAs(format, file.subarray(0, cut));
        // Lines of Pajek are complete without their rest; all other formats close what they opened.
        const complete = format === pajek || file.subarray(cut).every((byte) => byte <= 32);
        const told = issues.some(({ severity }) => severity === 'stopped');
        if (network ? !complete : !told) wrong.push(`${format.id} at ${cut}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

const GEXF = (inside: string, head = ''): string =>
  `<?xml version="1.0"?>\n${head}<gexf><graph>\n${inside}\n</graph></gexf>`;
const GOOD = '<nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b"/></edges>';

describe('XML that is not well-formed', () => {
  it.each([
    ['an open tag at the end', '<gexf><graph>\n<edges>\n<edge source="a"', 3, '`<edge` is not closed'],
    ['an open element', '<gexf>\n<graph>\n<nodes></nodes>', 2, '`<graph` is not closed'],
    [
      'a tag without its end',
      '<gexf><graph>\n<edges>\n<edge source="a" target="b"\n</edges>',
      3,
      '`<edge` is not closed',
    ],
    [
      'crossed tags',
      '<gexf>\n<graph>\n</gexf>',
      3,
      'found another closing tag where `</graph>` was expected (opened in line 2)',
    ],
    ['an ampersand in a text', '<gexf>\n<title>a & b</title>\n<x>c;</x></gexf>', 2, '“&”'],
    ['a closing tag too much', '<gexf></gexf>\n</gexf>', 2, ''],
    ['an unknown entity', '<gexf>\n<graph id="&nbsp;"/></gexf>', 2, 'an entity is used that XML does not know'],
    ['a name of a prototype as entity', '<gexf>\n<graph id="&constructor;"/></gexf>', 2, 'an entity'],
    ['an attribute twice', '<gexf>\n<graph id="1" id="2"/></gexf>', 2, 'an attribute is there twice'],
    ['two roots', '<gexf/>\n<gexf/>', 2, 'root'],
    ['an ampersand', '<gexf>\n<graph id="a & b"/></gexf>', 2, '“&” stands alone'],
    ['a control character', '<gexf>\n<graph id="\u0001"/></gexf>', 2, 'disallowed character'],
    ['nothing', '', 1, 'no root element'],
  ])('%s', (_, text, line, reason) => {
    const { network, issues } = readAs(gexf, text);
    expect(network).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'not-well-formed', severity: 'stopped', where: { line } });
    expect(issues[0].message).toContain(`Not well-formed near line ${line}: `);
    expect(issues[0].message).toContain(reason);
    expect(issues[0].message).toContain('Nothing was imported.');
  });

  it('bombs and files elsewhere: entities are refused, never expanded, never fetched', () => {
    const bomb =
      '<!DOCTYPE gexf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>\n';
    expect(codesOf(readAs(gexf, GEXF('<nodes><node id="&c;"/></nodes>', bomb)))).toEqual(['xml-entities']);
    const outside = '<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n';
    expect(codesOf(readAs(gexf, GEXF('<nodes><node id="&x;"/></nodes>', outside)))).toEqual(['xml-entities']);
    const parameter = '<!DOCTYPE gexf [<!ENTITY % x SYSTEM "https://example.org/x.dtd"> %x;]>\n';
    expect(codesOf(readAs(gexf, GEXF(GOOD, parameter)))).toEqual(['xml-entities']);
  });

  it('a document type alone is not used, and told', () => {
    const result = readAs(
      graphml,
      '<!DOCTYPE graphml SYSTEM "graphml.dtd">\n<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>',
    );
    expect([networkOf(result).m, codesOf(result)]).toEqual([1, ['doctype-ignored']]);
  });

  it('nested without end', () => {
    expect(codesOf(readAs(gexf, '<gexf>'.repeat(50_000)))).toEqual(['too-deep']);
  });
});

describe('bytes that are not UTF-8', () => {
  it.each([
    [gexf, GEXF('<nodes><node id="a"/>\n<node id="é"/></nodes><edges><edge source="a" target="é"/></edges>'), 4],
    [pajek, '*Vertices 2\n1 "a"\n2 "é"\n*Arcs\n1 2\n', 3],
    [gml, 'graph [ node [ id 1 ]\nnode [ id 2 label "é" ] edge [ source 1 target 2 ] ]', 2],
    [nodeLinkJson, '{"nodes": [{"id": "a"},\n{"id": "é"}], "links": [{"source": "a", "target": "é"}]}', 2],
  ])('%#: stop the import, with the line of the first', (format, text, line) => {
    const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0));
    const result = readBytesAs(format, bytes);
    expect(result.network).toBeUndefined();
    expect(result.issues.find(({ code }) => code === 'not-utf8')).toMatchObject({
      severity: 'stopped',
      where: { line },
    });
    expect(networkOf(readAs(format, text)).m).toBe(1);
  });
});

describe('the work grows with the file only', () => {
  const characters = (format: Format, text: string): Result => readAs(format, text, {}, 1 << 16);
  it.each([
    [gexf, GEXF(GOOD).replaceAll('\n', '\r') + '\r'.repeat(300_000)],
    [
      gexf,
      GEXF(
        `<nodes><node id="a" label="${'x'.repeat(1 << 20)}"/><node id="b"/></nodes><edges><edge source="a" target="b"/></edges>`,
      ),
    ],
    [
      gml,
      `graph [ ${'x "'.repeat(1)}${'\n'.repeat(300_000)}" node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]`,
    ],
    [nodeLinkJson, `{"nodes": [{"id": 1}, {"id": 2}], "links": [${'\n'.repeat(300_000)}{"source": 1, "target": 2}]}`],
    [pajek, `*Vertices 2\n${'\r'.repeat(300_000)}*Edges\r1 2\r`],
  ])('%#: long lines and many breaks', (format, text) => {
    expect(networkOf(characters(format, text)).m).toBe(1);
  });
});
