import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical';
import { digestBytes, digestExperiment, digestSource } from './digest';
import type { CascadeSource, Source } from './experiment';
import { tiny, tinyExperiment } from './testing/tiny-lab';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  );
};

describe('digest', () => {
  const experiment = tinyExperiment({ parameters: { alpha: 0.2, runs: 9 } });
  const digest = digestExperiment(experiment, tiny);

  it('does not depend on the order of keys', () => {
    expect(digestExperiment(reversed(experiment) as typeof experiment, tiny)).toBe(digest);
    fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(reversed(value)) === canonicalJson(value)));
  });

  it('does not depend on title, source, view and spelled-out defaults', () => {
    const same = tinyExperiment({
      title: 'Other words',
      source: { paper: 'SLICER', item: 'Fig. 1' },
      view: { page: 'home' },
      parameters: { runs: 9, alpha: 0.2 },
      inputs: { network: { kind: 'generated', generator: 'circle', parameters: { n: 12, chords: 5 }, seed: 3 } },
    });
    expect(digestExperiment(same, tiny)).toBe(digest);
  });

  it('depends on everything that changes a number', () => {
    const others = [
      tinyExperiment({ seed: 8, parameters: experiment.parameters }),
      tinyExperiment({ parameters: { alpha: 0.2 } }),
      tinyExperiment({ parameters: experiment.parameters, version: 1 }),
      tinyExperiment({ parameters: experiment.parameters, method: 'tiny/walk' }),
      tinyExperiment({ parameters: experiment.parameters, outputs: ['count'] }),
      tinyExperiment({ parameters: experiment.parameters, inputs: { network: { kind: 'bundled', id: 'triangle' } } }),
    ].map((other) => digestExperiment(other, tiny));
    expect(new Set([digest, ...others]).size).toBe(others.length + 1);
  });

  it('does not depend on the names of files whose bytes are known', () => {
    const known = 'd'.repeat(64);
    const cascades = (name: string, part: string, bytes = known): CascadeSource => ({
      kind: 'uploaded',
      name,
      digest: known,
      choices: { names: 'fold' },
      parts: [{ name: part, digest: bytes, role: 'test' }],
    });
    const drawn = (name: string): CascadeSource => ({
      kind: 'result',
      of: {
        inputs: { network: { kind: 'uploaded', name, digest: known } },
        method: 'tiny/draw',
        version: 1,
        parameters: {},
        seed: 4,
      },
      output: 'set',
    });
    const derived = (from: CascadeSource): Source => ({ kind: 'derived', rule: 'parents', least: 1, cascades: from });
    const digestOf = (network: Source): string => digestExperiment(tinyExperiment({ inputs: { network } }), tiny);
    const pairs: [Source, Source][] = [
      [
        { kind: 'uploaded', name: 'a', digest: known },
        { kind: 'uploaded', name: 'b', digest: known },
      ],
      [derived(cascades('a', 'c')), derived(cascades('b', 'd'))],
      [derived(drawn('a')), derived(drawn('b'))],
    ];
    for (const [one, other] of pairs) {
      expect(digestOf(one)).toBe(digestOf(other));
      expect(digestSource(one)).toBe(digestSource(other));
    }
    expect(new Set(pairs.map(([one]) => digestOf(one))).size).toBe(pairs.length);
    expect(digestSource(cascades('a', 'c'))).not.toBe(digestSource(cascades('a', 'c', 'e'.repeat(64))));
    // Without their bytes the names are all there is.
    expect(digestOf({ kind: 'uploaded', name: 'a' })).not.toBe(digestOf({ kind: 'uploaded', name: 'b' }));
  });

  it('is SHA-256', () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i * 7);
    const expected = createHash('sha256').update(bytes).digest('hex');
    expect(digestBytes(bytes)).toBe(expected);
    expect(digestSource({ kind: 'bundled', id: 'a' })).toMatch(/^[0-9a-f]{64}$/);
  });
});
