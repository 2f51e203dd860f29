import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recognise, takeSample } from './detect';

function sniff(content: string | number[]): string {
  const bytes = typeof content === 'string' ? strToU8(content) : Uint8Array.from(content);
  const known = recognise(takeSample(bytes, true));
  return 'format' in known ? known.format.id : known.refusal.code;
}

describe('recognise', () => {
  it('knows edge lists in their many dresses', () => {
    for (const text of [
      '0 1\n1 2\n',
      '# c\n% d\n0\t1\n',
      'source,target\na,b\n',
      'a;b;0,5\nb;c;0,25\n',
      '"Valjean, Jean",Cosette\n',
      'graph,theory\nis,fun\n',
      '0 1 {}\n1 2 {}\n',
      'a,5\nb,6\n',
    ])
      expect([text, sniff(text)]).toEqual([text, 'edge-list']);
  });

  it('names everything else that it knows', () => {
    const cases: Record<string, string> = {
      '<?xml version="1.0"?>\n<gexf version="1.2">': 'gexf',
      '<?xml version="1.0"?>\n<!-- x -->\n<graphml xmlns="x">': 'graphml',
      '<?xml version="1.0"?>\n<svg/>': 'xml',
      '<!doctype HTML>\n<p>404': 'html',
      '{"schema": 1, "title": "x", "method": "a/b"}': 'experiment',
      '{"nodes": [{"id": 1}], "links": []}': 'node-link-json',
      '[["a", "b"], ["b", "c"]]': 'json',
      '[[0, 1], [1, 2]]': 'cascade-json',
      '{"id": 1, "text": "a"}\n{"id": 2, "text": "b"}\n': 'json-lines',
      'Creator "x"\ngraph\n[\n  node\n': 'gml',
      '*Vertices 3\n1 "a"\n': 'pajek',
      'digraph G {\n a -> b;\n}': 'dot',
      '9,1.5e9 7,1.6e9\n3,1.5e9 4,1.7e9 5,1.8e9\n': 'forest',
      '0,a\n1,b\n\n0,0.5;1,0.7\n1,0.1;0,0.9\n': 'netinf',
      '1\t2\t1465\t3\t2:0 2/5:10 2/5/7:30\n2\t9\t1466\t1\t9:0\n': 'retweet-paths',
    };
    for (const [text, id] of Object.entries(cases)) expect([text, sniff(text)]).toEqual([text, id]);
  });

  it('knows binary files by their first bytes or their NULs', () => {
    expect(sniff([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0])).toBe('png');
    expect(sniff('%PDF-1.7\n1 0\n')).toBe('pdf');
    expect(sniff([0x50, 0x4b, 3, 4, 20, 0])).toBe('zip');
    expect(sniff([1, 2, 0, 0, 0, 5, 6, 7])).toBe('binary');
  });

  it('says why nothing fits', () => {
    expect(sniff('')).toBe('empty-file');
    expect(sniff('\n \n')).toBe('empty-file');
    expect(sniff('# a\n% b\n')).toBe('only-comments');
    expect(sniff('a\nb\nc\n')).toBe('one-column');
    expect(
      sniff('This is\na text with\nmany lines of words that differ\nin length, so that\nit is\nno table at all here'),
    ).toBe('unknown-format');
  });
});
