import { describe, expect, it } from 'vitest';
import { buildCascadeSet } from '../../core/cascade';
import { buildNetwork } from '../../core/network';
import { MODEL_FORMAT, type ModelHeader, type TrainedModel } from '../../core/trained-model';
import { decodeModel, encodeModel, looksLikeModel, usersDigest } from './model-file';
import { modelUsers, modelUsersDigest } from './model-users';

const header: ModelHeader = {
  format: MODEL_FORMAT,
  method: 'forest/train',
  version: 1,
  parameters: { width: 64, graph: 'given', reward: true, named: ['a', 'b'] },
  seed: 7,
  userCount: 3,
  users: 'ab'.repeat(32),
  data: 'Vier Wochen „Grüße“ 🙂',
  epoch: 12,
  metrics: { 'validation users-only MAP@100': 0.125, 'not measured': Number.NaN },
  device: 'wasm (SIMD)',
  tensors: [
    { name: 'user_emb', shape: [5, 2] },
    { name: 'b_p', shape: [3] },
    { name: 'one', shape: [] },
  ],
};
const model: TrainedModel = {
  header,
  tensors: {
    user_emb: Float32Array.from({ length: 10 }, (_, i) => i / 7 - 0.5),
    b_p: Float32Array.of(1e-38, -3.4e38, 0),
    one: Float32Array.of(42),
  },
};

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(10)));
/** The same file with another first line. */
const withHeader = (changes: object): Uint8Array => {
  const bytes = encodeModel(model);
  const line = new TextEncoder().encode(
    `${JSON.stringify({ cascadeLab: 'trained model', ...header, ...changes }).replace(/[\u0080-\uffff]/g, '?')}\n`,
  );
  const body = bytes.subarray(bytes.indexOf(10) + 1);
  const whole = new Uint8Array(line.length + body.length);
  whole.set(line);
  whole.set(body, line.length);
  return whole;
};
const codes = (bytes: Uint8Array): string[] => decodeModel(bytes).issues.map(({ code }) => code);

describe('the file of a model', () => {
  it('gives back what was written, bit by bit, whatever its words', () => {
    const bytes = encodeModel(model);
    const decoded = decodeModel(bytes);
    expect(decoded).toEqual({ ok: true, value: model, issues: [] });
    expect(encodeModel((decoded as { value: TrainedModel }).value)).toEqual(bytes);
    // A view into a larger buffer, at an odd place.
    const larger = new Uint8Array(bytes.length + 9);
    larger.set(bytes, 3);
    expect(decodeModel(larger.subarray(3, 3 + bytes.length))).toEqual(decoded);
    expect(decodeModel(Buffer.from(larger.buffer).subarray(3, 3 + bytes.length))).toEqual(decoded);
  });

  it('can be read by others: a line of plain JSON, then little-endian floats from a multiple of four', () => {
    const bytes = encodeModel(model);
    const begin = bytes.indexOf(10) + 1;
    expect(begin % 4).toBe(0);
    expect(JSON.parse(textOf(bytes))).toMatchObject({ cascadeLab: 'trained model', epoch: 12, data: header.data });
    const view = new DataView(bytes.buffer, begin);
    expect(view.getFloat32(4 * 3, true)).toBe(Math.fround(3 / 7 - 0.5));
    expect(bytes.length - begin).toBe(4 * 14);
    expect(looksLikeModel(bytes.subarray(0, 40))).toBe(true);
  });

  it('refuses to write tensors that are not as their shapes say', () => {
    const wrong = { ...model, tensors: { ...model.tensors, b_p: new Float32Array(2) } };
    expect(() => encodeModel(wrong)).toThrow('b_p has 2 numbers');
  });

  it('says what is wrong with a file, in every way that it can be', () => {
    const bytes = encodeModel(model);
    const end = bytes.indexOf(10);
    expect(codes(new Uint8Array())).toEqual(['not-a-model']);
    expect(codes(new TextEncoder().encode('user,time\n1,2\n'))).toEqual(['not-a-model']);
    expect(codes(bytes.subarray(0, 50))).toEqual(['model-incomplete']);
    expect(codes(bytes.subarray(0, end))).toEqual(['model-incomplete']);
    expect(codes(bytes.subarray(0, end + 1))).toEqual(['model-incomplete']);
    expect(codes(bytes.subarray(0, -1))).toEqual(['model-incomplete']);
    expect(codes(Uint8Array.from([...bytes, 0]))).toEqual(['model-too-long']);
    const damaged = bytes.slice();
    damaged[40] = 0xff;
    expect(codes(damaged)).toEqual(['model-damaged']);
    const notFinite = bytes.slice();
    new DataView(notFinite.buffer).setFloat32(end + 1 + 4 * 11, Number.NaN, true);
    const [issue] = decodeModel(notFinite).issues;
    expect(issue).toMatchObject({
      code: 'model-not-finite',
      message: expect.stringContaining('Number 2 of the tensor “b_p”'),
    });
    expect(codes(withHeader({ format: 2 }))).toEqual(['newer-model']);
    expect(codes(withHeader({ format: 'x' }))).toEqual(['model-damaged']);
  });

  it('trusts no field of a header', () => {
    const bad: Record<string, unknown[]> = {
      method: [1, 'train', '../x'],
      version: [-1, 1.5],
      parameters: [[], { a: null }, { a: {} }, { a: [1] }],
      seed: ['7', -1],
      userCount: [null, 1e9],
      users: ['xyz', 'AB'.repeat(32)],
      neighbours: ['', null, 'AB'.repeat(32)],
      data: [7, 'x'.repeat(20_000)],
      epoch: [undefined, -2],
      metrics: [[], { a: 'b' }],
      device: [false],
      tensors: [
        [],
        [{ name: 'a' }],
        [{ name: 'a', shape: [0] }],
        [{ name: 'a', shape: [1.5] }],
        [{ name: '__proto__', shape: [1] }],
        [
          { name: 'a', shape: [7] },
          { name: 'a', shape: [7] },
        ],
        [{ name: 'a', shape: [1e8, 1e8] }],
      ],
    };
    for (const [field, values] of Object.entries(bad))
      for (const value of values) {
        const decoded = decodeModel(withHeader({ [field]: value }));
        expect([field, value, decoded.ok]).toEqual([field, value, false]);
        expect(decoded.issues[0].where).toEqual({ path: field });
      }
  });
});

describe('the users of a model', () => {
  const set = buildCascadeSet({
    offsets: Int32Array.of(0, 2),
    users: Int32Array.of(1, 0),
    times: Float64Array.of(0, 1),
    userCount: 3,
    userNames: ['b', 'x', 'c'],
    time: { unit: 'step', origin: 'own' },
  });
  const network = buildNetwork({
    n: 4,
    directed: false,
    from: Int32Array.of(0),
    to: Int32Array.of(1),
    labels: ['a', 'b', 'c', 'd'],
  });
  const nodes = Int32Array.of(1, -1, 2);

  it('are those of the set, then the nodes that no user is', () => {
    expect([...modelUsers(set, nodes, network)]).toEqual(['b', 'x', 'c', 'a', 'd']);
    expect([...modelUsers(set, nodes, undefined)]).toEqual(['b', 'x', 'c']);
  });

  it('have a digest by their names and their order, worked out once', () => {
    expect(modelUsersDigest(set, nodes, network)).toBe(usersDigest(['b', 'x', 'c', 'a', 'd']));
    expect(modelUsersDigest(set, nodes, undefined)).toBe(usersDigest(['b', 'x', 'c']));
    expect(modelUsersDigest(set, Int32Array.of(-1, -1, -1), network)).toBe(modelUsersDigest(set, nodes, network));
    expect(usersDigest(['b', 'c', 'x'])).not.toBe(usersDigest(['b', 'x', 'c']));
    expect(usersDigest(['bx', 'c'])).not.toBe(usersDigest(['b', 'x', 'c']));
    // printf 'b\nx\nc\n' | sha256sum
    expect(usersDigest(['b', 'x', 'c'])).toBe('d38abeffaf22d03264f968f4f7dd3e0aa388ebff579c5137dacc333197c7f7a4');
  });

  it('have the same digest however many there are', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `user ${i} – ü`);
    const whole = usersDigest([`${many.join('\n')}`]);
    expect(usersDigest(many)).toBe(whole);
  });
});
