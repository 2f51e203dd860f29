/** Every named format from its first bytes to the outcome that the user sees. */
import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { withChoice } from './choices';
import { FORMATS, recognise, takeSample } from './detect';
import { exampleBytes, READ_EXAMPLES, REFUSED_EXAMPLES } from './fixtures/examples';
import { codes, readBytes, readText } from './fixtures/reading';

describe('formats', () => {
  it('have an example each (a gzip inside a gzip apart)', () => {
    const ids = FORMATS.filter(({ id }) => id !== 'gzip');
    expect(Object.keys(READ_EXAMPLES).toSorted()).toEqual(ids.flatMap(({ id, open }) => (open ? [id] : [])).toSorted());
    expect(Object.keys(REFUSED_EXAMPLES).toSorted()).toEqual(
      ids.flatMap(({ id, open }) => (open ? [] : [id])).toSorted(),
    );
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  });

  it.each(Object.entries({ ...READ_EXAMPLES, ...REFUSED_EXAMPLES }))(
    '%s is recognised, also packed, and whatever its name',
    async (id, content) => {
      const bytes = exampleBytes(content);
      const known = recognise(takeSample(bytes, true));
      expect('format' in known && known.format.id).toBe(id);
      for (const [file, name] of [
        [bytes, 'x.csv'],
        [gzipSync(bytes), 'x.csv.gz'],
        [bytes, 'x.pdf'],
      ] as const)
        expect((await readBytes(file, {}, name)).format).toBe(id);
    },
  );

  it.each(Object.entries(READ_EXAMPLES))('%s is read as what it gives, without an issue', async (id, content) => {
    const outcome = await readText(content, {}, 'x');
    const gives = FORMATS.find((format) => format.id === id)?.gives;
    expect(outcome.issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect([outcome.network, outcome.cascades, outcome.index].map((value) => value !== undefined)).toEqual([
      gives === 'network',
      gives === 'cascades',
      gives === 'index',
    ]);
    expect(outcome.says.map(({ text }) => text).join('')).toBe(outcome.sentence);
    expect(outcome.says.some(({ kind }) => kind === 'format')).toBe(true);
    expect(outcome.preview.length).toBeGreaterThan(0);
    for (const { id: choice, value, options } of outcome.choices)
      expect([choice, options.map((option) => option.value)]).toEqual([choice, expect.arrayContaining([value])]);
  });

  it.each(Object.entries(READ_EXAMPLES))('%s is the same with every choice said aloud', async (_, content) => {
    const judged = await readText(content);
    const said = judged.choices.reduce((choices, { id, value }) => withChoice(choices, id, value), {});
    const again = await readText(content, said);
    expect([again.network, again.cascades, again.index]).toEqual([judged.network, judged.cascades, judged.index]);
    expect(again.choices.every(({ unsure }) => !unsure)).toBe(true);
  });

  it.each(Object.entries(READ_EXAMPLES))('%s is the same in UTF-16 and with a byte-order mark', async (id, content) => {
    const plain = await readText(content);
    const wide = new Uint8Array(2 * content.length);
    for (let i = 0; i < content.length; i++) [wide[2 * i], wide[2 * i + 1]] = [content.charCodeAt(i), 0];
    const marked = await readText(`\uFEFF${content}`);
    const utf16 = await readBytes(wide);
    for (const outcome of [marked, utf16]) {
      expect([outcome.format, outcome.lines]).toEqual([id, plain.lines]);
      expect([outcome.network, outcome.cascades, outcome.index]).toEqual([plain.network, plain.cascades, plain.index]);
    }
    expect(codes(marked)).toEqual(codes(plain));
    expect(codes(utf16)).toContain('encoding');
  });

  it('that are not read are refused with name, reason and a way on', async () => {
    for (const [id, content] of Object.entries(REFUSED_EXAMPLES)) {
      const { issues, sentence, choices, rejected } = await readBytes(exampleBytes(content), {}, 'x.csv');
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
    const { format, network } = await readText(READ_EXAMPLES.forest, { format: 'edge-list' });
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

  it.each(['png', 'jpeg', 'pdf', 'zip', 'packed', 'binary'])('show no lines of %s', async (id) => {
    const bytes = Uint8Array.from([...exampleBytes(REFUSED_EXAMPLES[id]), 13, 10, 7, 200, 10, 44, 3]);
    for (const file of [bytes, gzipSync(bytes)])
      expect(await readBytes(file)).toMatchObject({ format: id, preview: [], lines: 0, issues: [{}] });
  });

  it('show no lines of what is packed twice', async () => {
    expect(await readBytes(gzipSync(gzipSync(strToU8('a,b\nb,c\n'))))).toMatchObject({ format: 'gzip', preview: [] });
  });
});
