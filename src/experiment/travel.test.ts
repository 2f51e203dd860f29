/** Whatever leaves one place and arrives at another: networks in pieces, links, sources by digest, facts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../core/network';
import { buildNetwork } from '../core/network';
import type { Attachable } from './attach';
import { Assembly, takeApart } from './attach';
import { bundledPath, parseBundled } from './bundled';
import { copyPlain } from './copy-plain';
import { digestSource } from './digest';
import type { CascadeSource, Experiment, Source } from './experiment';
import { measureNetwork } from './network-facts';
import { decodePermalink, encodePermalink, fromBase64Url, toBase64Url } from './permalink';
import { prepare } from './prepare';
import { circleNetwork, tiny, tinyExperiment, triangle } from './testing/tiny-lab';

const networks: fc.Arbitrary<Network> = fc
  .record({
    n: fc.integer({ min: 1, max: 12 }),
    directed: fc.boolean(),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
    valued: fc.boolean(),
    placed: fc.boolean(),
  })
  .map(({ n, directed, ends, valued, placed }) => {
    const pairs = ends.map(([u, v]) => [u % n, v % n]).filter(([u, v]) => u !== v);
    return buildNetwork({
      n,
      directed,
      from: Int32Array.from(pairs, ([u]) => u),
      to: Int32Array.from(pairs, ([, v]) => v),
      ...(valued ? { edgeValues: { alpha: Float64Array.from(pairs, (_, e) => e / 7) } } : {}),
      ...(placed ? { positions: Float32Array.from({ length: 2 * n }, (_, i) => i) } : {}),
    });
  });

describe('a network', () => {
  it('arrives as it was, through structured clone, and the sender keeps its own', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const before = structuredClone(network);
        const assembly = new Assembly();
        let arrived: Attachable | undefined;
        for (const part of takeApart(network)) {
          const transfer = part.piece === 'array' ? [part.values.buffer as ArrayBuffer] : [];
          arrived = assembly.add(structuredClone(part, { transfer }));
        }
        expect(arrived).toEqual(before);
        expect(network).toEqual(before);
      }),
    );
  });

  it('does not arrive with a piece of nothing', () => {
    const assembly = new Assembly();
    assembly.add({ piece: 'head', n: 2, m: 1, directed: false, edgeValues: [], nodeValues: [], positions: false });
    expect(() => assembly.add({ piece: 'array', name: 'edge:weight', offset: 0, values: new Float64Array(1) })).toThrow(
      'unknown array',
    );
  });

  it('of the lab is read from its file, with names and places', () => {
    const file = {
      n: 3,
      directed: false,
      from: [0, 1],
      to: [1, 2],
      labels: ['x', 'y', 'z'],
      positions: [0, 0, 1, 0, 1, 1],
    };
    const network = parseBundled(JSON.stringify(file));
    expect(network).toMatchObject({
      n: 3,
      m: 2,
      labels: ['x', 'y', 'z'],
      positions: Float32Array.of(0, 0, 1, 0, 1, 1),
    });
    expect(() => parseBundled('{"n": 3}')).toThrow('lists of ends');
    expect(bundledPath('karate')).toBe('networks/karate.json');
  });

  it('has facts that do not depend on how its nodes are numbered', () => {
    expect(measureNetwork(triangle())).toEqual({ transitivity: 1 });
    const path = buildNetwork({ n: 4, directed: false, from: Int32Array.of(0, 1, 2), to: Int32Array.of(1, 2, 3) });
    expect(measureNetwork(path)).toEqual({ transitivity: 0 });
    const mirrored = buildNetwork({ n: 4, directed: false, from: Int32Array.of(3, 2, 1), to: Int32Array.of(2, 1, 0) });
    expect(measureNetwork(mirrored)).toEqual(measureNetwork(path));
  });
});

describe('a link', () => {
  const experiments: fc.Arbitrary<Experiment> = fc
    .record({
      title: fc.string({ maxLength: 80 }),
      alpha: fc.double({ min: 0, max: 1, noNaN: true }),
      runs: fc.integer({ min: 1, max: 1e6 }),
      seed: fc.maxSafeNat(),
      name: fc.string({ maxLength: 40 }),
    })
    .map(({ title, alpha, runs, seed, name }) =>
      // −0 is 0 in JSON.
      tinyExperiment({
        title,
        seed,
        parameters: { alpha: alpha + 0, runs },
        inputs: { network: { kind: 'uploaded', name } },
      }),
    );

  it('carries any experiment there and back, to the last bit', () => {
    fc.assert(
      fc.property(experiments, (experiment) => {
        const link = encodePermalink(experiment, tiny);
        expect(link).toMatch(/^[A-Za-z0-9_-]+$/);
        const decoded = decodePermalink(link, tiny);
        if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
        expect(encodePermalink(decoded.value, tiny)).toBe(link);
        expect(decoded.value).toMatchObject({
          title: experiment.title,
          seed: experiment.seed,
          inputs: experiment.inputs,
        });
      }),
    );
  });

  it('is the same for the same experiment', () => {
    const reordered = Object.fromEntries(Object.entries(tinyExperiment()).toReversed()) as unknown as Experiment;
    expect(encodePermalink(reordered, tiny)).toBe(encodePermalink(tinyExperiment(), tiny));
  });

  it('is made of bytes that come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
    for (const foreign of ['a', 'ab=', 'a+/b', 'a b', 'ä']) expect(fromBase64Url(foreign)).toBeUndefined();
  });
});

describe('a source', () => {
  it('has a digest that tells it from every other', () => {
    const cascades = { kind: 'bundled', id: 'gossip' } as const;
    const sources: (Source | CascadeSource)[] = [
      { kind: 'uploaded', name: 'a', parts: [{ name: 'b', role: 'test' }] },
      { kind: 'uploaded', name: 'a', parts: [{ name: 'b', role: 'index' }] },
      { kind: 'derived', rule: 'successive', least: 1, cascades },
      { kind: 'derived', rule: 'successive', least: 2, cascades },
      { kind: 'derived', rule: 'parents', least: 1, cascades },
      { kind: 'bundled', id: 'a' },
      { kind: 'bundled', id: 'b' },
      { kind: 'uploaded', name: 'a' },
      { kind: 'uploaded', name: 'a', digest: 'f'.repeat(64) },
      { kind: 'uploaded', name: 'a', choices: { directed: true } },
      { kind: 'generated', generator: 'circle', parameters: { n: 5 }, seed: 1 },
      { kind: 'generated', generator: 'circle', parameters: { n: 5 }, seed: 2 },
      { kind: 'generated', generator: 'circle', parameters: { n: 6 }, seed: 1 },
    ];
    expect(new Set(sources.map(digestSource)).size).toBe(sources.length);
    expect(digestSource({ id: 'a', kind: 'bundled' })).toBe(digestSource({ kind: 'bundled', id: 'a' }));
  });
});

describe('names of nodes', () => {
  it('are found whatever they are, and each counts once', () => {
    const label = fc.oneof(
      fc.string({ minLength: 1, maxLength: 6 }),
      fc.constantFrom('__proto__', 'constructor', '0', '-1'),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(label, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        (labels, picks) => {
          const network = buildNetwork({
            n: labels.length,
            directed: false,
            from: new Int32Array(0),
            to: new Int32Array(0),
            labels,
          });
          const chosen = picks.map((pick) => pick % labels.length);
          const seeds = chosen.map((i) => labels[i]);
          const prepared = prepare(
            tinyExperiment({ method: 'tiny/walk', parameters: { seeds, steps: 1 } }),
            network,
            tiny,
          );
          if (!prepared.ok) throw new Error(JSON.stringify(prepared.issues));
          expect(prepared.value.values.seeds).toEqual(Int32Array.from(new Set(chosen)));
        },
      ),
    );
  });

  it('of a network without names are its numbers', () => {
    const seeds = (names: string[]) =>
      prepare(tinyExperiment({ method: 'tiny/walk', parameters: { seeds: names, steps: 1 } }), circleNetwork(12), tiny);
    expect(seeds(['0', '11'])).toMatchObject({ ok: true, value: { values: { seeds: Int32Array.of(0, 11) } } });
    for (const wrong of ['12', '-1', '1.5', '01', 'x', '1e1'])
      expect([wrong, seeds([wrong]).ok]).toEqual([wrong, false]);
  });
});

describe('plain data', () => {
  it('is copied so that nothing is shared', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(copyPlain(value)).toEqual(value);
      }),
    );
    const inner = new Float64Array([1, 2]);
    const copy = copyPlain({ a: [inner], b: inner });
    inner[0] = 9;
    expect([copy.a[0][0], copy.b[0]]).toEqual([1, 1]);
    copy.b[1] = 7;
    expect(copy.a[0][1]).toBe(2);
  });
});
