/** A trained model as an input of experiments: in files, links and digests, in words, on its way to a worker, and from where it comes. */
import { describe, expect, it } from 'vitest';
import { encodeModel } from '../models/forest/model-file';
import { Assembly, isModel, takeApart, type Attachable } from './attach';
import { canonicalExperiment } from './canonical';
import { digestBytes, digestExperiment } from './digest';
import type { Experiment, ModelSource, Source } from './experiment';
import { materialiseModel } from './materialise-model';
import { methodsParagraph } from './methods-paragraph';
import { modelsIn, withoutModels } from './models-apart';
import { decodePermalink, encodePermalink } from './permalink';
import { keyOf } from './pool';
import { prepare } from './prepare';
import { readModel } from './read-model';
import { makeStamp } from './stamp';
import { lab } from './testing/client-lab';
import { gossip } from './testing/tiny-cascades';
import { tiny, tinyExperiment, triangle } from './testing/tiny-lab';
import { tinyModel } from './testing/tiny-waiting';
import { usedInputs } from './used-inputs';
import { validate } from './validate';
import { withDigests } from './with-digests';

const file = { kind: 'uploaded', name: 'mine.model', digest: 'a'.repeat(64) } as const;
const cascades = { kind: 'bundled', id: 'gossip' } as const;
const derived: Source = { kind: 'derived', rule: 'successive', least: 1, cascades };
const ask = (model?: ModelSource, network?: Source): Experiment =>
  tinyExperiment({
    method: 'waiting/ask',
    version: 1,
    inputs: { cascades, ...(network ? { network } : {}), ...(model ? { model } : {}) },
  });
const digest = (experiment: Experiment): string => digestExperiment(experiment, tiny);

describe('the model of an experiment', () => {
  it('is checked as everything else from strangers is', () => {
    const codes = (model: unknown): string[] =>
      validate({ ...ask(), inputs: { cascades, model } }, tiny).issues.map(
        ({ code, where }) => `${code} ${where?.path}`,
      );
    for (const model of [undefined, file, { kind: 'uploaded', name: 'x' }, { kind: 'bundled', id: 'parrot' }])
      expect(codes(model)).toEqual([]);
    expect(validate(ask(file), tiny)).toMatchObject({ ok: true, value: { inputs: { model: file } } });
    expect(codes('x')).toEqual(['wrong-kind inputs.model']);
    expect(codes({ kind: 'generated' })).toEqual(['wrong-kind inputs.model.kind']);
    expect(codes({ kind: 'bundled', id: '../x' })).toEqual(['unknown-model inputs.model.id']);
    expect(codes({ kind: 'uploaded', name: 7 })).toEqual(['wrong-kind inputs.model.name']);
    expect(codes({ ...file, digest: 'x' })).toEqual(['wrong-kind inputs.model.digest']);
    expect(codes({ ...file, choices: {} })).toEqual(['unknown-field inputs.model.choices']);
  });

  it('decides the digest by its bytes, or by its identifier, where the method asks it', () => {
    expect(digest(ask({ ...file, name: 'other.model' }))).toBe(digest(ask(file)));
    const others: (ModelSource | undefined)[] = [
      undefined,
      { ...file, digest: 'b'.repeat(64) },
      { kind: 'uploaded', name: 'mine.model' },
      { kind: 'bundled', id: 'parrot' },
    ];
    expect(new Set([ask(file), ...others.map((model) => ask(model))].map(digest)).size).toBe(5);
    const unasked = (model: ModelSource): string =>
      digest(tinyExperiment({ inputs: { ...tinyExperiment().inputs, model } }));
    expect(unasked(file)).toBe(digest(tinyExperiment()));
  });

  it('goes along in a link, and in its canonical form', () => {
    const experiment = ask(file);
    expect(canonicalExperiment(experiment, tiny).inputs.model).toEqual(file);
    const back = decodePermalink(encodePermalink(experiment, tiny), tiny);
    expect(back.ok && back.value.inputs).toEqual(experiment.inputs);
  });

  it('learns its digest when its file is read', () => {
    const digests = new Map([['mine.model', 'c'.repeat(64)]]);
    const { digest: _without, ...unread } = file;
    expect(withDigests(ask(unread), digests).inputs.model).toEqual({ ...file, digest: 'c'.repeat(64) });
    expect(withDigests(ask(file), digests).inputs.model).toEqual(file);
    expect(withDigests(ask({ kind: 'bundled', id: 'parrot' }), digests).inputs.model?.kind).toBe('bundled');
  });

  it('is said in the methods paragraph, with the device', () => {
    const how = { engine: 'test', backend: 'node', device: 'abacus', wallMs: 1, done: 1, total: 1 } as const;
    const said = (model: ModelSource) => methodsParagraph(makeStamp(ask(model), tiny, how), tiny);
    expect(said(file)).toContain(`The trained model is the file “mine.model” (SHA-256 ${file.digest}).`);
    expect(said({ kind: 'bundled', id: 'parrot' })).toContain(
      'The trained model is “Parrot”, which comes with the lab.',
    );
    expect(said(file)).toContain('on the command line on abacus');
  });
});

describe('a network that a method can do without', () => {
  const triangleSource: Source = { kind: 'bundled', id: 'triangle' };
  const model = tinyModel(Float32Array.of(1), 4);
  const used = (network?: Source) => prepare(ask(file, network), triangle(), tiny, gossip(), model);

  it('counts where it is one of its own, and not where it is made of cascades', () => {
    expect(usedInputs(ask(file, triangleSource), tiny).network).toEqual(triangleSource);
    expect(usedInputs(ask(file, derived), tiny).network).toBeUndefined();
    expect(digest(ask(file, derived))).toBe(digest(ask(file)));
    expect(digest(ask(file, triangleSource))).not.toBe(digest(ask(file)));
    const nowhere = new Int32Array(4).fill(-1);
    for (const [source, n, nodes] of [
      [triangleSource, 3, Int32Array.of(0, 1, 2, -1)],
      [derived, 0, nowhere],
      [undefined, 0, nowhere],
    ] as const) {
      const prepared = used(source);
      expect(prepared.ok && prepared.value.network.n).toBe(n);
      expect(prepared.ok && prepared.value.cascades?.nodes).toEqual(nodes);
    }
    expect(validate(ask(file), tiny).ok).toBe(true);
  });

  it('still counts where the method needs one', () => {
    const fit = tinyExperiment({ method: 'tiny/fit', inputs: { network: derived, cascades } });
    expect(usedInputs(fit, tiny).network).toEqual(derived);
    expect(validate({ ...fit, inputs: { cascades } }, tiny).ok).toBe(false);
  });
});

describe('a model on its way', () => {
  const model = tinyModel(
    Float32Array.from({ length: 1_200_000 }, (_, i) => i),
    4,
  );

  it('travels in pieces of at most 4 MB, and arrives as it was', () => {
    const assembly = new Assembly();
    let arrived: Attachable | undefined;
    const sizes: number[] = [];
    for (const part of takeApart(model)) {
      if (part.piece === 'array') sizes.push(part.values.byteLength);
      const transfer = part.piece === 'array' ? [part.values.buffer as ArrayBuffer] : [];
      arrived = assembly.add(structuredClone(part, { transfer }));
    }
    expect(sizes).toEqual([4_000_000, 800_000, 8]);
    if (!arrived || !isModel(arrived)) throw new Error('no model arrived');
    expect(arrived.header).toEqual(model.header);
    expect(Object.keys(arrived.tensors)).toEqual(['weights', 'pair']);
    const { weights } = arrived.tensors;
    expect([weights.length, model.tensors.weights.length]).toEqual([1_200_000, 1_200_000]);
    expect(weights.every((x, i) => x === i)).toBe(true);
    expect(keyOf(model)).toMatch(/^model-\d+$/);
  });

  it('stays away from pictures', () => {
    const outputs = { model: { kind: 'model', model }, value: { kind: 'scalar', value: 1 } } as const;
    expect(Object.keys(withoutModels(outputs))).toEqual(['value']);
    expect(modelsIn(outputs)).toEqual({ model: outputs.model });
    const plain = { value: outputs.value };
    expect(withoutModels(plain)).toBe(plain);
  });
});

describe('where a model comes from', () => {
  const model = tinyModel(Float32Array.of(1, 2), 4);
  const bytes = encodeModel(model);
  const real: ModelSource = { kind: 'uploaded', name: 'mine.model', digest: digestBytes(bytes) };
  const suppliers = {
    bundledModel: async () => model,
    find: async (name: string) => (name === 'mine.model' ? bytes : undefined),
    readModel: async (found: Uint8Array, name: string) => readModel(found, name),
  };
  const failure = async (source: ModelSource, from: Parameters<typeof materialiseModel<Uint8Array>>[2] = suppliers) =>
    materialiseModel(source, tiny, from).then(
      () => 'none',
      (error: { code: string; message: string }) => `${error.code} ${error.message}`,
    );

  it('is the lab, or a file of the user', async () => {
    expect(await materialiseModel({ kind: 'bundled', id: 'parrot' }, tiny, suppliers)).toBe(model);
    expect(await materialiseModel(real, tiny, suppliers)).toEqual(model);
    expect(await materialiseModel({ kind: 'uploaded', name: 'mine.model' }, tiny, suppliers)).toEqual(model);
  });

  it('is said where it is missing, another one or broken', async () => {
    expect(await failure({ kind: 'bundled', id: 'toad' })).toMatch(/^no-model .*“toad”/);
    expect(await failure({ kind: 'uploaded', name: 'lost.model' })).toMatch(/^file-needed .*“lost.model”/);
    expect(await failure(real, {})).toMatch(/^file-needed/);
    expect(await failure(file)).toMatch(/^file-differs .*“mine.model”/);
    expect(await failure(real, { ...suppliers, find: async () => bytes.subarray(0, -1) })).toMatch(/^unreadable-file/);
  });

  it('is read in a worker of the page', async () => {
    const { client } = lab(1, {
      bundledModel: async (id) => (id === 'parrot' ? structuredClone(model) : Promise.reject(new Error(id))),
    });
    expect(await client.materialiseModel({ kind: 'bundled', id: 'parrot' })).toEqual(model);
    await expect(client.materialiseModel(real)).rejects.toMatchObject({ code: 'file-needed' });
    const finding = lab(1, {}, async () => new Blob([bytes])).client;
    expect(await finding.materialiseModel(real)).toEqual(model);
    const broken = lab(1, {}, async () => new Blob(['x'])).client;
    await expect(broken.materialiseModel(real)).rejects.toMatchObject({
      code: 'unreadable-file',
      issues: [{ code: 'not-a-model', where: { file: 'mine.model' } }],
    });
    await expect(lab().client.materialiseModel({ kind: 'bundled', id: 'parrot' })).rejects.toMatchObject({
      code: 'no-model',
    });
  });
});
