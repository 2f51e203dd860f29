/** Cascades that leave one place and arrive at another: sets in pieces, in files of the lab, with names, and as links. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CascadeSet } from '../core/cascade';
import { buildCascadeSet, TIME_ORIGINS, TIME_UNITS } from '../core/cascade';
import type { Outputs } from '../core/outputs';
import type { Attachable } from './attach';
import { Assembly, isCascadeSet, takeApart } from './attach';
import { bundledCascadesPath, parseBundledCascades } from './bundled';
import { canonicalExperiment } from './canonical';
import { digestExperiment } from './digest';
import type { CascadeSource, Source, UploadedSource } from './experiment';
import { nameUsers } from './name-users';
import { decodePermalink, encodePermalink } from './permalink';
import { keyOf } from './pool';
import { gossip } from './testing/tiny-cascades';
import { circleNetwork, tiny, tinyExperiment, triangle } from './testing/tiny-lab';

describe('a cascade set', () => {
  const sets: fc.Arbitrary<CascadeSet> = fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 8 }),
      userCount: fc.integer({ min: 1, max: 9 }),
      pick: fc.array(fc.nat(), { minLength: 48, maxLength: 48 }),
      marked: fc.boolean(),
      parents: fc.boolean(),
      bots: fc.boolean(),
      split: fc.boolean(),
      unit: fc.constantFrom(...TIME_UNITS),
      origin: fc.constantFrom(...TIME_ORIGINS),
    })
    .map(({ sizes, userCount, pick, marked, parents, bots, split, unit, origin }) => {
      const offsets = new Int32Array(sizes.length + 1);
      sizes.forEach((size, c) => (offsets[c + 1] = offsets[c] + size));
      const places = sizes.flatMap((size) => Array.from({ length: size }, (_, k) => k));
      return buildCascadeSet({
        offsets,
        // −1: nobody known.
        users: Int32Array.from(places, (_, e) => (pick[e] % (userCount + 1)) - 1),
        times: Float64Array.from(places, (k) => k / 3),
        ...(marked ? { marks: Float64Array.from(places, (_, e) => (e % 3 === 0 ? Number.NaN : e)) } : {}),
        ...(parents ? { parents: Int32Array.from(places, (k, e) => (k === 0 ? -1 : e - 1)) } : {}),
        ...(bots ? { bots: Uint8Array.from(places, (_, e) => pick[e] % 3) } : {}),
        ...(split ? { split: Uint8Array.from(sizes, (_, c) => c % 3) } : {}),
        userCount,
        time: { unit, origin },
      });
    });

  it('arrives as it was, without its names, and the sender keeps its own', () => {
    fc.assert(
      fc.property(sets, fc.boolean(), (set, named) => {
        const userNames = Array.from({ length: set.userCount }, (_, u) => `user ${u}`);
        const sentSet: CascadeSet = named ? { ...set, userNames, lines: new Int32Array(set.count) } : set;
        const before = structuredClone(sentSet);
        const assembly = new Assembly();
        let arrived: Attachable | undefined;
        for (const part of takeApart(sentSet)) {
          const transfer = part.piece === 'array' ? [part.values.buffer as ArrayBuffer] : [];
          arrived = assembly.add(structuredClone(part, { transfer }));
        }
        expect(arrived).toEqual(set);
        expect(sentSet).toEqual(before);
        expect(isCascadeSet(sentSet)).toBe(true);
        expect(keyOf(sentSet)).toMatch(/^cascades-\d+$/);
      }),
    );
    expect(isCascadeSet(triangle())).toBe(false);
  });

  it('goes in pieces of at most 4 MB', () => {
    const events = 1_200_000;
    const set = buildCascadeSet({
      offsets: Int32Array.of(0, events),
      users: new Int32Array(events),
      times: new Float64Array(events),
      userCount: 1,
      time: { unit: 'second', origin: 'epoch' },
    });
    const sizes = [...takeApart(set)].flatMap((part) => (part.piece === 'array' ? [part.values.byteLength] : []));
    expect(sizes).toEqual([8, 4_000_000, 800_000, 4_000_000, 4_000_000, 1_600_000]);
  });

  it('of the lab is read from its file, with names, marks, parents, bots and parts', () => {
    const file = {
      id: 'x',
      title: 'X',
      time: { unit: 'day', origin: 'epoch' },
      userNames: ['Ann', 'Bob'],
      names: ['one', 'two'],
      offsets: [0, 2, 3],
      users: [1, 0, 1],
      times: [0, 2.5, 1],
      marks: [4, null, 5],
      parents: [-1, 0, -1],
      bots: '012',
      split: [0, 2],
    };
    const set = parseBundledCascades(JSON.stringify(file));
    expect(set).toEqual({
      count: 2,
      offsets: Int32Array.of(0, 2, 3),
      users: Int32Array.of(1, 0, 1),
      times: Float64Array.of(0, 2.5, 1),
      marks: Float64Array.of(4, Number.NaN, 5),
      parents: Int32Array.of(-1, 0, -1),
      bots: Uint8Array.of(0, 1, 2),
      split: Uint8Array.of(0, 2),
      userCount: 2,
      userNames: ['Ann', 'Bob'],
      names: ['one', 'two'],
      time: { unit: 'day', origin: 'epoch' },
    });
    const { times: _times, ...timeless } = file;
    const gaps = { ...timeless, gaps: [0, 25, 2], perUnit: [10, 2] };
    expect(parseBundledCascades(JSON.stringify(gaps))).toEqual(set);
    const { userNames: _names, ...unnamed } = file;
    expect(parseBundledCascades(JSON.stringify(unnamed))).toMatchObject({ userCount: 2 });
    expect(parseBundledCascades(JSON.stringify({ ...unnamed, userCount: 7 }))).toMatchObject({ userCount: 7 });
    for (const [wrong, why] of [
      [{ offsets: [0, 9] }, 'offsets must lead'],
      [{ users: [1, 0, 5] }, 'outside 0 … 1'],
      [{ times: [2, 1, 0] }, 'comes before'],
      [{ times: undefined }, 'have offsets, users, times'],
    ] as const)
      expect(() => parseBundledCascades(JSON.stringify({ ...file, ...wrong }))).toThrow(why);
    expect(bundledCascadesPath('four-weeks')).toBe('cascades/four-weeks.json');
  });
});

describe('names of users', () => {
  const unnamed = (userCount: number): Outputs => ({
    set: { kind: 'cascades', set: { ...gossip(), userNames: undefined, userCount } },
    size: { kind: 'scalar', value: 1 },
  });

  it('are those of the nodes where a method has drawn cascades on a network', () => {
    const outputs = unnamed(3);
    expect(nameUsers(outputs, triangle())).toMatchObject({ set: { set: { userNames: ['a', 'b', 'c'] } } });
    expect(outputs).toEqual(unnamed(3));
  });

  it('are left alone where there are some, none are known, or users are no nodes', () => {
    const named: Outputs = { set: { kind: 'cascades', set: gossip() } };
    for (const outputs of [named, unnamed(4)]) expect(nameUsers(outputs, triangle())).toBe(outputs);
    const outputs = unnamed(12);
    expect(nameUsers(outputs, circleNetwork(12))).toBe(outputs);
  });
});

describe('a link to cascades', () => {
  const text = fc.string({ minLength: 1, maxLength: 12 });
  const files: fc.Arbitrary<UploadedSource> = fc
    .record({ name: text, part: fc.option(text, { nil: undefined }), unit: fc.constantFrom(...TIME_UNITS) })
    .map(({ name, part, unit }) => ({
      kind: 'uploaded',
      name,
      digest: 'ab'.repeat(32),
      choices: { timeUnit: unit, columns: { '0': 'user', '1': 'time' }, encoding: 'utf-16le' },
      ...(part === undefined ? {} : { parts: [{ name: part, role: 'index' }] }),
    }));
  const sources: fc.Arbitrary<CascadeSource> = fc.oneof(
    files,
    fc.constant({ kind: 'bundled', id: 'gossip' } as const),
    fc
      .record({ cascades: fc.integer({ min: 1, max: 1e6 }), seed: fc.maxSafeNat(), from: files })
      .map(({ cascades, seed, from }): CascadeSource => ({
        kind: 'result',
        of: {
          inputs: { network: { kind: 'derived', rule: 'successive', least: 2, cascades: from } },
          method: 'tiny/draw',
          version: 1,
          parameters: { cascades },
          seed,
        },
        output: 'set',
      })),
  );

  it('carries every source there and back, and never what files hold', () => {
    fc.assert(
      fc.property(sources, fc.boolean(), (cascades, derived) => {
        const network: Source = derived
          ? { kind: 'derived', rule: 'parents', least: 3, cascades }
          : { kind: 'bundled', id: 'triangle' };
        const experiment = tinyExperiment({ inputs: { network, cascades }, view: { explore: { cascade: 4 } } });
        const link = encodePermalink(experiment, tiny);
        const decoded = decodePermalink(link, tiny);
        if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
        expect(decoded.value).toEqual(canonicalExperiment(experiment, tiny));
        expect(encodePermalink(decoded.value, tiny)).toBe(link);
        expect(digestExperiment(decoded.value, tiny)).toBe(digestExperiment(experiment, tiny));
      }),
    );
  });
});
