import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical';
import { digestBytes, digestExperiment, digestSource } from './digest';
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

  it('is SHA-256', () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i * 7);
    const expected = createHash('sha256').update(bytes).digest('hex');
    expect(digestBytes(bytes)).toBe(expected);
    expect(digestSource({ kind: 'bundled', id: 'a' })).toMatch(/^[0-9a-f]{64}$/);
  });
});
