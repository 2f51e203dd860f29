import { describe, expect, it } from 'vitest';
import type { BatchOutcome } from '../data/read';
import { deriveNetwork } from '../core/derive-network';
import { parseBundled } from './bundled';
import { execute } from './execute';
import type { CascadeSource } from './experiment';
import { materialise, materialiseCascades } from './materialise';
import { messageClock } from './message-clock';
import { prepare } from './prepare';
import { resolveValues } from './resolve-values';
import type { Suppliers } from './suppliers';
import { gossip } from './testing/tiny-cascades';
import { circleNetwork, tiny, tinyExperiment, triangle, walk } from './testing/tiny-lab';

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

describe('materialiseCascades', () => {
  const bundled = { kind: 'bundled', id: 'gossip' } as const;
  const drawn: CascadeSource = {
    kind: 'result',
    of: {
      inputs: { network: { kind: 'bundled', id: 'triangle' }, cascades: bundled },
      method: 'tiny/draw',
      version: 1,
      parameters: { cascades: 3 },
      seed: 5,
    },
    output: 'set',
  };
  const computing = (seen: unknown[] = []): Suppliers<string> => ({
    bundled: async () => triangle(),
    bundledCascades: async () => gossip(),
    run: async (experiment, network, cascades) => {
      seen.push({ experiment, cascades });
      const outcome = await execute(experiment, network, tiny, {
        clock: messageClock(),
        ...(cascades ? { cascades } : {}),
      });
      return outcome.type === 'done' ? outcome.outputs : {};
    },
  });

  it('runs the simulator of a result as an experiment of its own', async () => {
    const seen: unknown[] = [];
    const set = await materialiseCascades(drawn, tiny, computing(seen));
    expect(set).toMatchObject({ count: 3, userCount: 3, userNames: ['a', 'b', 'c'] });
    const { inputs, method, parameters } = drawn.of;
    // Cascades that the method does not look at are not made.
    expect(seen).toEqual([
      {
        experiment: { schema: 1, title: '', inputs, method, version: 1, parameters, seed: 5, outputs: ['set'] },
        cascades: undefined,
      },
    ]);
    const echo: CascadeSource = { ...drawn, of: { ...drawn.of, method: 'tiny/echo', parameters: {} } };
    expect(await materialiseCascades(echo, tiny, computing(seen))).toEqual(gossip());
    expect(seen[1]).toMatchObject({ cascades: { count: 2 } });
  });

  it('refuses what gives no cascades', async () => {
    for (const of of [{ method: 'no/method' }, { method: 'tiny/mean' }] as const)
      await expect(
        materialiseCascades({ ...drawn, of: { ...drawn.of, ...of } }, tiny, computing()),
      ).rejects.toMatchObject({ code: 'no-cascades' });
    await expect(materialiseCascades(drawn, tiny, {})).rejects.toMatchObject({ code: 'no-cascades' });
    await expect(materialiseCascades(bundled, tiny)).rejects.toMatchObject({ code: 'no-cascades' });
    const silent = { ...computing(), run: async () => ({}) };
    await expect(materialiseCascades(drawn, tiny, silent)).rejects.toMatchObject({ code: 'internal' });
  });

  it('makes networks from cascades, in place where nobody else does', async () => {
    const source = { kind: 'derived', rule: 'parents', least: 1, cascades: bundled } as const;
    expect(await materialise(source, tiny, computing())).toEqual(deriveNetwork(gossip(), 'parents'));
    const elsewhere = { ...computing(), derive: async () => triangle() };
    expect(await materialise(source, tiny, elsewhere)).toEqual(triangle());
    const { parents: _parents, ...unknown } = gossip();
    await expect(materialise(source, tiny, {}, unknown)).rejects.toMatchObject({ code: 'no-parents' });
    expect(await materialise({ ...source, rule: 'successive' }, tiny, {}, unknown)).toMatchObject({ n: 4, m: 3 });
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
      issues: [{ code: 'node-unknown', affected: 7, where: { path: 'parameters.seeds' } }],
    });
    expect(prepared.issues[0].message).toContain('“x0”, “x1”, “x2”, “x3”, “x4” and 2 more');
  });

  it('looks up the node of every user, once, and asks for cascades where there are none', () => {
    const experiment = tinyExperiment({ method: 'tiny/fit', version: 1, parameters: {} });
    const [set, network] = [gossip(), triangle()];
    const prepared = prepare(experiment, network, tiny, set);
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.issues));
    expect(prepared.value.cascades).toEqual({ set, nodes: Int32Array.of(0, 1, 2, -1) });
    const again = prepare(experiment, network, tiny, set);
    expect(again.ok && again.value.cascades?.nodes).toBe(prepared.value.cascades?.nodes);
    const elsewhere = prepare(experiment, circleNetwork(3), tiny, set);
    expect(elsewhere.ok && elsewhere.value.cascades?.nodes).toEqual(Int32Array.of(-1, -1, -1, -1));
    expect(prepare(experiment, network, tiny)).toMatchObject({
      ok: false,
      issues: [{ code: 'cascades-needed', where: { path: 'inputs.cascades' } }],
    });
    const idle = prepare(tinyExperiment(), network, tiny, set);
    expect(idle.ok && idle.value).not.toHaveProperty('cascades');
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
