import { describe, expect, it } from 'vitest';
import { experimentText, looksLikeExperiment, looksLikeTable } from './recognise';

describe('experiment files', () => {
  it('are JSON objects with schema and method', () => {
    expect(looksLikeExperiment('{"schema": 1, "method": "independent-cascade/dmp"}')).toBe(true);
    expect(looksLikeExperiment('\uFEFF{"method": "x/y", "schema": 9}')).toBe(true);
    expect(looksLikeExperiment('{"nodes": [], "links": []}')).toBe(false);
    expect(looksLikeExperiment('[1, 2]')).toBe(false);
  });
  it('are recognised when cut off, so that they can be named as broken', () => {
    expect(looksLikeExperiment('{"schema": 1, "method": "independent-ca')).toBe(true);
  });
  it('are told from data by their beginning, whatever the name', async () => {
    expect(await experimentText(new Blob(['1 2\n2 3\n']))).toBeUndefined();
    expect(await experimentText(new Blob(['{"schema":1,"method":"a/b"}']))).toContain('schema');
    expect(await experimentText(new Blob([new Uint8Array([0x1f, 0x8b, 8, 0])]))).toBeUndefined();
  });
});

describe('pasted tables', () => {
  it.each(['1 2\n2 3', 'source,target\na,b', '# made by hand\nann\tbob\nbob\tcleo\n', 'a;b;0.5\nb;c;0.2'])(
    'are tables: %j',
    (text) => expect(looksLikeTable(text)).toBe(true),
  );
  it.each(['', 'hello', 'two words', 'one\ntwo\nthree', '# a\n# b', 'a b\nc'])('are not tables: %j', (text) =>
    expect(looksLikeTable(text)).toBe(false),
  );
});
