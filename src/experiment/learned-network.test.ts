/** A network that a method learned, as the network of an experiment: through every place that looks into sources. */
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../core/network';
import { canonicalExperiment } from './canonical';
import { cascadesBehind } from './cascades-behind';
import { digestExperiment } from './digest';
import { execute } from './execute';
import type { CascadeSource, Experiment, ResultSource, Source } from './experiment';
import { materialise } from './materialise';
import { methodsParagraph } from './methods-paragraph';
import { decodePermalink, encodePermalink } from './permalink';
import { isOwn, namesInSettings, shareable } from './shareable';
import { makeStamp } from './stamp';
import type { Suppliers } from './suppliers';
import { clock, lab } from './testing/client-lab';
import { gossip } from './testing/tiny-cascades';
import { tiny, tinyExperiment, triangle } from './testing/tiny-lab';
import { validate } from './validate';
import { withDigests } from './with-digests';

const triangleSource = { kind: 'bundled', id: 'triangle' } as const;
const samples = { kind: 'bundled', id: 'gossip' } as const;
const files = { kind: 'uploaded', name: 'cascade.txt' } as const;
const learned = (cascades: CascadeSource = samples, network: Source = triangleSource): ResultSource => ({
  kind: 'result',
  of: { inputs: { network, cascades }, method: 'tiny/learn', version: 1, parameters: {}, seed: 3 },
  output: 'found',
});
const on = (network: Source): Experiment => tinyExperiment({ inputs: { network } });

describe('is checked', () => {
  const check = (network: unknown) => {
    const checked = validate({ ...tinyExperiment(), inputs: { network } }, tiny);
    return { checked, codes: checked.issues.map(({ code }) => code), paths: checked.issues.map((i) => i.where?.path) };
  };

  it('and comes back as it was', () => {
    for (const source of [learned(), learned(files), learned(samples, learned())]) {
      const { checked } = check(source);
      expect(checked).toMatchObject({ ok: true, issues: [] });
      expect(checked.ok && checked.value.inputs.network).toEqual(source);
    }
  });

  it('for a method that learns one, and for its output', () => {
    expect(check({ ...learned(), output: 'count' })).toMatchObject({
      codes: ['unknown-output'],
      paths: ['inputs.network.output'],
    });
    expect(check({ ...learned(), output: 'count' }).checked.issues[0].expected).toBe('one of found');
    const drawing = { ...learned(), of: { ...learned().of, method: 'tiny/draw' }, output: 'set' };
    expect(check(drawing).checked.issues[0]).toMatchObject({
      code: 'unknown-output',
      expected: 'a method that learns a network',
    });
    expect(check({ ...learned(), extra: 1 }).codes).toEqual(['unknown-field']);
    // And a network is no set of cascades.
    const inputs = { network: triangleSource, cascades: learned() };
    expect(validate(tinyExperiment({ inputs }), tiny).issues[0]).toMatchObject({ code: 'unknown-output' });
  });

  it('down to a depth', () => {
    let source: Source = triangleSource;
    for (let k = 0; k < 4; k++) source = learned(samples, source);
    expect(check(source).checked.ok).toBe(true);
    expect(check(learned(samples, source)).codes).toEqual(['too-deep']);
    const drawn = (network: Source): CascadeSource => ({
      kind: 'result',
      of: { inputs: { network }, method: 'tiny/draw', version: 1, parameters: {}, seed: 1 },
      output: 'set',
    });
    expect(check(learned(drawn(learned(drawn(triangleSource))))).checked.ok).toBe(true);
    expect(check(learned(drawn(learned(drawn(learned()))))).codes).toEqual(['too-deep']);
  });
});

describe('has one spelling', () => {
  it('without the defaults of what it was learned with', () => {
    const drawn = (parameters: Record<string, number>): CascadeSource => ({
      kind: 'result',
      of: { inputs: { network: triangleSource }, method: 'tiny/draw', version: 1, parameters, seed: 1 },
      output: 'set',
    });
    const given = on(learned(drawn({ cascades: 20, longest: 7 })));
    expect(canonicalExperiment(given, tiny)).toEqual(on(learned(drawn({ longest: 7 }))));
    expect(digestExperiment(given, tiny)).toBe(digestExperiment(on(learned(drawn({ longest: 7 }))), tiny));
    expect(digestExperiment(given, tiny)).not.toBe(digestExperiment(on(learned()), tiny));
  });

  it('whatever its files are called', () => {
    const file = (name: string): CascadeSource => ({ kind: 'uploaded', name, digest: 'ab'.repeat(32) });
    expect(digestExperiment(on(learned(file('a'))), tiny)).toBe(digestExperiment(on(learned(file('b'))), tiny));
  });

  it('that goes through a link', () => {
    const decoded = decodePermalink(encodePermalink(on(learned(files)), tiny), tiny);
    expect(decoded.ok && decoded.value).toEqual(on(learned(files)));
  });
});

it('names its files with their digests once they were read', () => {
  const digest = 'cd'.repeat(32);
  const marked = withDigests(on(learned(files)), new Map([['cascade.txt', digest]]));
  expect(marked).toEqual(on(learned({ ...files, digest })));
});

it('is the user’s own where the cascades are', () => {
  expect([isOwn(learned()), isOwn(learned(files)), isOwn(learned(samples, files))]).toEqual([false, true, true]);
  const view = { selection: ['Ann'] };
  expect(shareable({ ...on(learned(files)), view }).view).toEqual({});
  const walk = { ...learned(files).of, method: 'tiny/walk', parameters: { seeds: ['Ann'] } } as const;
  expect(namesInSettings(on({ ...learned(), of: walk }), tiny)).toEqual(['Ann']);
});

it('is told in a methods paragraph', () => {
  const how = { engine: 'test', backend: 'node', wallMs: 1, done: 1, total: 1 } as const;
  expect(methodsParagraph(makeStamp(on(learned()), tiny, how), tiny)).toContain(
    'It ran on a network learned from cascades (Learn, version 1; seed 3; given the sample “Gossip” that comes with the lab; on the network “Triangle” that comes with the lab).',
  );
});

it('knows the cascades behind it', () => {
  expect(cascadesBehind(learned(files))).toBe(files);
  expect(cascadesBehind({ kind: 'derived', rule: 'parents', least: 1, cascades: files })).toBe(files);
  expect(cascadesBehind(triangleSource)).toBeUndefined();
});

/** Users d, c, b, a of the gossip; b comes after a at once, and a after d. */
const found = buildNetwork({
  n: 4,
  directed: true,
  from: Int32Array.of(3, 0),
  to: Int32Array.of(2, 3),
  edgeValues: { rate: Float64Array.of(1, 2) },
  labels: ['d', 'c', 'b', 'a'],
});

describe('is made', () => {
  const computing = (asked: string[] = []): Suppliers<string> => ({
    bundled: async () => triangle(),
    bundledCascades: async (id) => {
      asked.push(id);
      return gossip();
    },
    run: async (experiment, network, cascades) => {
      const outcome = await execute(experiment, network, tiny, { clock, ...(cascades ? { cascades } : {}) });
      return outcome.type === 'done' ? outcome.outputs : {};
    },
  });

  it('by a run of its own, with the users of the cascades as nodes', async () => {
    expect(await materialise(learned(), tiny, computing())).toEqual(found);
    const asked: string[] = [];
    expect(await materialise(learned(), tiny, computing(asked), gossip())).toEqual(found);
    expect(asked).toEqual([]);
  });

  it('with the numbers of users as names where they have no others', async () => {
    const { userNames: _names, ...unnamed } = gossip();
    expect((await materialise(learned(), tiny, computing(), unnamed)).labels).toEqual(['3', '2', '1', '0']);
  });

  it('or refused', async () => {
    for (const method of ['no/method', 'tiny/draw'] as const)
      await expect(
        materialise({ ...learned(), of: { ...learned().of, method } }, tiny, computing()),
      ).rejects.toMatchObject({ code: 'no-network' });
    await expect(materialise(learned(), tiny, {})).rejects.toMatchObject({ code: 'no-network' });
    const silent = { ...computing(), run: async () => ({}) };
    await expect(materialise(learned(), tiny, silent)).rejects.toMatchObject({ code: 'internal' });
    await expect(materialise(learned(files), tiny, computing())).rejects.toMatchObject({ code: 'file-needed' });
  });
});

it('is the same in workers, with one and with three', async () => {
  for (const workers of [1, 3]) {
    const { client } = lab(workers, { bundled: async () => triangle(), bundledCascades: async () => gossip() });
    expect(await client.materialise(learned())).toEqual(found);
  }
});
