import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParameterTable } from '../core/parameters';
import { canonicalExperiment, canonicalJson } from './canonical';
import { findGenerator, findMethod, withoutDefaults } from './registry';
import { resolveValues } from './resolve-values';
import { tiny, tinyExperiment, walk } from './testing/tiny-lab';

describe('registry', () => {
  it('finds what there is by its whole name', () => {
    expect(findMethod(tiny, 'tiny/walk')).toBe(walk);
    for (const id of ['tiny', 'walk', 'TINY/WALK', 'tiny/walk ', '', 'toString'])
      expect(findMethod(tiny, id)).toBeUndefined();
    expect(findGenerator(tiny, 'circle')?.id).toBe('circle');
    expect(findGenerator(tiny, 'constructor')).toBeUndefined();
  });
});

describe('withoutDefaults', () => {
  const table = walk.parameters;

  it('leaves out what equals its default, also lists', () => {
    const { alpha, steps } = table as ParameterTable;
    expect(withoutDefaults(table, { alpha: alpha.default, steps: steps.default, seeds: [] })).toEqual({});
    expect(withoutDefaults(table, { seeds: ['a'] })).toEqual({ seeds: ['a'] });
  });

  it('has the order of the table, and keeps what the table does not know behind it', () => {
    const values = withoutDefaults(table, { other: 1, steps: 3, alpha: 0.9 });
    expect(Object.keys(values)).toEqual(['alpha', 'steps', 'other']);
  });

  it('does not change what a computation receives', () => {
    fc.assert(
      fc.property(fc.record({ alpha: fc.double({ min: 0, max: 1, noNaN: true }), steps: fc.nat() }), (values) => {
        expect(resolveValues(table, withoutDefaults(table, values))).toEqual(resolveValues(table, values));
      }),
    );
  });
});

describe('resolveValues', () => {
  it('fills in defaults and takes node numbers in place of names', () => {
    const values = resolveValues(walk.parameters, { alpha: 0.25, seeds: ['a', 'b'] }, { seeds: Int32Array.of(4, 2) });
    expect(values).toMatchObject({ alpha: 0.25, seeds: Int32Array.of(4, 2) });
    expect(values).toHaveProperty('steps');
  });

  it('has no names in place of numbers, and nothing that the table does not declare', () => {
    const values = resolveValues(walk.parameters, { seeds: ['a'], more: 3 });
    expect(values).toMatchObject({ seeds: new Int32Array(0) });
    expect(values).not.toHaveProperty('more');
  });
});

describe('canonical text', () => {
  it('sorts keys at every level, keeps the order of lists, leaves out what is undefined', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }, null, undefined], a: 'x' })).toBe(
      '{"a":"x","b":[{"d":1},null,null]}',
    );
  });

  it('is the same for the same value however its keys were put in, and different otherwise', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const shuffled = JSON.parse(JSON.stringify(a), (_key, value: unknown) =>
          value !== null && typeof value === 'object' && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).toReversed())
            : value,
        ) as unknown;
        expect(canonicalJson(shuffled)).toBe(canonicalJson(a));
        expect(JSON.parse(canonicalJson(a))).toEqual(JSON.parse(JSON.stringify(a)));
        const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
        expect(canonicalJson(a) === canonicalJson(b)).toBe(isDeepStrictEqual(plain(a), plain(b)));
      }),
    );
  });

  it('of experiments leaves out defaults of method and generator, and names every output once', () => {
    const { alpha } = walk.parameters as ParameterTable;
    const experiment = tinyExperiment({
      method: 'tiny/walk',
      parameters: { alpha: alpha.default, steps: 3 },
      outputs: ['path', 'end', 'path'],
      inputs: { network: { kind: 'generated', generator: 'circle', parameters: { n: 10, chords: 6 }, seed: 1 } },
    });
    expect(canonicalExperiment(experiment, tiny)).toMatchObject({
      parameters: { steps: 3 },
      outputs: ['end', 'path'],
      inputs: { network: { parameters: { chords: 6 } } },
    });
    expect(experiment.outputs).toEqual(['path', 'end', 'path']);
  });

  it('of experiments keeps what it cannot judge', () => {
    const experiment = tinyExperiment({
      method: 'no/method',
      parameters: { alpha: 0.5 },
      inputs: { network: { kind: 'generated', generator: 'spiral', parameters: { n: 10 }, seed: 1 } },
    });
    expect(canonicalExperiment(experiment, tiny)).toEqual(experiment);
    const uploaded = tinyExperiment({ inputs: { network: { kind: 'uploaded', name: 'a.txt' } } });
    expect(canonicalExperiment(uploaded, tiny).inputs).toEqual(uploaded.inputs);
  });
});
