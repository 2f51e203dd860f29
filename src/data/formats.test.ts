/** Every named format from its first bytes to the outcome that the user sees. */
import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FORMATS, recognise, takeSample } from './detect';
import { readBytes, readText } from './fixtures/reading';

/** One small example of every kind that is known by name. */
const EXAMPLES: Record<string, string | number[]> = {
  'utf-16': [0xfe, 0xff, 0, 97, 0, 44, 0, 98],
  png: [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
  jpeg: [0xff, 0xd8, 0xff, 0xe0, 0, 16],
  pdf: '%PDF-1.4\n%âãÏÓ\n',
  zip: [0x50, 0x4b, 3, 4, 20, 0, 8, 0],
  packed: [0x28, 0xb5, 0x2f, 0xfd, 4, 0],
  binary: [1, 2, 0, 3, 0, 0, 7, 9, 9],
  html: '<html>\n<head><title>404 Not Found</title></head>\n',
  gexf: '<?xml version="1.0"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph/></gexf>',
  graphml: '<graphml><graph edgedefault="directed"></graph></graphml>',
  xml: '<?xml version="1.0"?>\n<kml/>',
  experiment: '{\n  "schema": 1,\n  "title": "x",\n  "method": "independent-cascade/dmp"\n}',
  'json-lines': '{"id": "1", "retweeted_status": {"id": "2"}}\n{"id": "3"}\n',
  json: '{"nodes": [{"id": "a"}], "links": []}',
  gml: 'graph [\n  directed 0\n  node [ id 1 ]\n]\n',
  pajek: '*Vertices 2\n1 "a"\n2 "b"\n*Edges\n1 2\n',
  dot: 'strict graph {\n  a -- b;\n}\n',
  'forest-cascades': '9,1500000000 7,1600000000\n3,1500000000 4,1700000000 5,1800000000\n',
  'netinf-cascades': '0,a\n1,b\n\n0,0.5;1,0.7\n1,0.1;0,0.9\n',
  'deephawkes-cascades': '1\t2\t1465\t3\t2:0 2/5:10 2/5/7:30\n2\t9\t1466\t1\t9:0\n',
  'edge-list': 'a,b\nb,c\n',
};

const bytesOf = (content: string | number[]): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : Uint8Array.from(content);

describe('formats', () => {
  it('have an example each here (a gzip inside a gzip apart)', () => {
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(
      FORMATS.map((format) => format.id)
        .filter((id) => id !== 'gzip')
        .toSorted(),
    );
  });

  for (const [id, content] of Object.entries(EXAMPLES))
    it(`${id} is recognised, also packed, and whatever its name`, async () => {
      const bytes = bytesOf(content);
      const known = recognise(takeSample(bytes, true));
      expect('format' in known && known.format.id).toBe(id);
      for (const [file, name] of [
        [bytes, 'x.csv'],
        [gzipSync(bytes), 'x.csv.gz'],
        [bytes, 'x.pdf'],
      ] as const) {
        const outcome = await readBytes(file, {}, name);
        expect(outcome.format).toBe(id);
        expect(outcome.network !== undefined).toBe(id === 'edge-list');
      }
    });

  it('that are not read are refused with name, reason and a way on', async () => {
    for (const [id, content] of Object.entries(EXAMPLES)) {
      if (id === 'edge-list') continue;
      const { issues, sentence, choices, rejected } = await readBytes(bytesOf(content), {}, 'x.csv');
      expect([id, issues.length, choices.length, rejected.length]).toEqual([id, 1, 0, 0]);
      expect(issues[0]).toMatchObject({ severity: 'stopped', where: { file: 'x.csv' } });
      expect(issues[0].hint).toMatch(/\.$/);
      expect(sentence).toBe(issues[0].message);
    }
  });

  it('packed twice are asked to be unpacked once', async () => {
    const twice = gzipSync(gzipSync(strToU8('a,b\n')));
    expect(await readBytes(twice)).toMatchObject({ format: 'gzip', issues: [{ hint: 'Unpack it once.' }] });
  });

  it('are judged by content: text that only looks like another kind is an edge list', async () => {
    for (const text of [
      'graph theory\ngraph colouring\ntheory colouring\n',
      'json,xml\nxml,gml\n',
      '1,2\n2,3\n3,4\n',
    ]) {
      const outcome = await readText(text, {}, 'data.gexf');
      expect([text, outcome.format]).toEqual([text, 'edge-list']);
    }
  });

  it('can be forced by choice', async () => {
    const { format, network } = await readText(EXAMPLES['forest-cascades'] as string, { format: 'edge-list' });
    expect(format).toBe('edge-list');
    expect(network === undefined || network.n > 0).toBe(true);
  });

  it('show the head of a file that is not read', async () => {
    const { preview } = await readText('<html>\n<p>\nline 3\n');
    expect(preview.map(({ line, text, status }) => [line, text, status])).toEqual([
      [1, '<html>', 'stopped'],
      [2, '<p>', 'stopped'],
      [3, 'line 3', 'stopped'],
    ]);
    const long = await readText(`{"a": "${'x'.repeat(1000)}"}`);
    expect(long.preview[0].text).toHaveLength(301);
  });

  it.each(['utf-16', 'png', 'jpeg', 'pdf', 'zip', 'packed', 'binary'])('show no lines of %s', async (id) => {
    const bytes = Uint8Array.from([...bytesOf(EXAMPLES[id]), 13, 10, 7, 200, 10, 44, 3]);
    for (const file of [bytes, gzipSync(bytes)])
      expect(await readBytes(file)).toMatchObject({ format: id, preview: [], lines: 0, issues: [{}] });
  });

  it('show no lines of what is packed twice', async () => {
    expect(await readBytes(gzipSync(gzipSync(strToU8('a,b\nb,c\n'))))).toMatchObject({ format: 'gzip', preview: [] });
  });
});
