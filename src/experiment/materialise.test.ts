import { describe, expect, it } from 'vitest';
import type { BatchOutcome } from '../data/read';
import { parseBundled } from './bundled';
import { materialise } from './materialise';
import { prepare } from './prepare';
import { resolveValues } from './resolve-values';
import { tiny, tinyExperiment, triangle, walk } from './testing/tiny-lab';

const outcome = (digest: string, network = true): BatchOutcome => ({
  files: [
    {
      name: 'a.txt',
      role: network ? 'network' : 'left-out',
      found: {},
      format: 'edge-list',
      sentence: '',
      says: [],
      choices: [],
      preview: [],
      issues: network ? [] : [{ code: 'empty', severity: 'stopped', message: 'The file is empty.' }],
      counts: {},
      rejected: [],
      digest,
      bytes: 1,
      lines: 1,
    },
  ],
  ...(network ? { network: triangle() } : {}),
  issues: [],
});

describe('materialise', () => {
  const source = { kind: 'generated', generator: 'circle', parameters: { n: 30 }, seed: 5 } as const;

  it('generates the same network from the same description', async () => {
    expect(await materialise(source, tiny)).toEqual(await materialise(source, tiny));
    expect(await materialise({ ...source, seed: 6 }, tiny)).not.toEqual(await materialise(source, tiny));
  });

  it('refuses wrong descriptions with issues', async () => {
    const wrong = (parameters: Record<string, number>): Promise<unknown> =>
      materialise({ ...source, parameters }, tiny);
    await expect(wrong({ n: 1e9 })).rejects.toMatchObject({ issues: [{ code: 'out-of-range' }] });
    await expect(wrong({ n: 3, chords: 99 })).rejects.toMatchObject({ issues: [{ code: 'too-many-chords' }] });
    await expect(wrong({ n: 1e6, chords: 1e9 })).rejects.toMatchObject({ issues: [{ code: 'network-too-large' }] });
    await expect(materialise({ ...source, generator: 'x' }, tiny)).rejects.toMatchObject({
      issues: [{ code: 'unknown-generator' }],
    });
  });

  it('loads bundled networks through the function given', async () => {
    expect(await materialise({ kind: 'bundled', id: 'triangle' }, tiny, { bundled: async () => triangle() })).toEqual(
      triangle(),
    );
    await expect(materialise({ kind: 'bundled', id: 'triangle' }, tiny)).rejects.toMatchObject({ code: 'no-network' });
  });

  it('checks that an uploaded file is the one', async () => {
    const uploaded = { kind: 'uploaded', name: 'a.txt', digest: 'd1' } as const;
    const find = async (): Promise<string> => 'bytes';
    const readTogether = async (): Promise<BatchOutcome> => outcome('d1');
    expect(await materialise(uploaded, tiny, { find, readTogether })).toEqual(triangle());
    expect(await materialise({ kind: 'uploaded', name: 'a.txt' }, tiny, { find, readTogether })).toEqual(triangle());
    await expect(materialise(uploaded, tiny, { find: async () => undefined, readTogether })).rejects.toMatchObject({
      code: 'file-needed',
    });
    const other = materialise(uploaded, tiny, { find, readTogether: async () => outcome('d2') });
    await expect(other).rejects.toMatchObject({ code: 'file-differs', message: expect.stringContaining('a.txt') });
    const empty = materialise(uploaded, tiny, { find, readTogether: async () => outcome('d1', false) });
    await expect(empty).rejects.toMatchObject({ code: 'unreadable-file', issues: [{ code: 'empty' }] });
  });

  it('reads the files of bundled networks', () => {
    const file = { directed: true, n: 2, from: [0], to: [1], labels: ['a', 'b'], positions: [0, 0, 1, 1] };
    expect(parseBundled(JSON.stringify(file))).toMatchObject({ n: 2, m: 1, directed: true, labels: ['a', 'b'] });
    expect(() => parseBundled('{"n":1}')).toThrow('lists of ends');
  });
});

describe('prepare', () => {
  it('turns names into numbers, each once, and fills in defaults', () => {
    const prepared = prepare(
      tinyExperiment({ method: 'tiny/walk', parameters: { seeds: ['c', 'a', 'c'] } }),
      triangle(),
      tiny,
    );
    expect(prepared).toMatchObject({
      ok: true,
      value: { values: { alpha: 0.5, steps: 20, seeds: Int32Array.of(2, 0) } },
    });
  });

  it('lists unknown names, the first few by name', () => {
    const seeds = ['a', ...Array.from({ length: 7 }, (_, i) => `x${i}`)];
    const prepared = prepare(tinyExperiment({ method: 'tiny/walk', parameters: { seeds } }), triangle(), tiny);
    expect(prepared).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-node', affected: 7, where: { path: 'parameters.seeds' } }],
    });
    expect(prepared.issues[0].message).toContain('“x0”, “x1”, “x2”, “x3”, “x4” and 2 more');
  });

  it('refuses unknown methods and bad values', () => {
    expect(prepare(tinyExperiment({ method: 'no/method' }), triangle(), tiny)).toMatchObject({
      issues: [{ code: 'unknown-method' }],
    });
    expect(prepare(tinyExperiment({ parameters: { alpha: 2 } }), triangle(), tiny)).toMatchObject({
      issues: [{ code: 'out-of-range' }],
    });
  });

  it('never takes values from a prototype', () => {
    const values = resolveValues(walk.parameters, Object.create({ alpha: 9 }) as Record<string, number>);
    expect(values).toMatchObject({ alpha: 0.5, seeds: new Int32Array(0) });
  });
});
