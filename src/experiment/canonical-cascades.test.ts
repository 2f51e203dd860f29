/** One spelling and one digest per experiment, with what lies inside its inputs. */
import { describe, expect, it } from 'vitest';
import { canonicalExperiment } from './canonical';
import { deriveExperiment } from './derive';
import { digestExperiment } from './digest';
import type { CascadeSource, Experiment } from './experiment';
import { tiny, tinyExperiment } from './testing/tiny-lab';

const drawn = (parameters: Record<string, number>, n?: number): CascadeSource => ({
  kind: 'result',
  of: {
    inputs: { network: { kind: 'generated', generator: 'circle', parameters: n ? { n } : {}, seed: 1 } },
    method: 'tiny/draw',
    version: 1,
    parameters,
    seed: 4,
  },
  output: 'set',
});
const fit = (cascades: CascadeSource, changes: Partial<Experiment> = {}): Experiment =>
  tinyExperiment({ method: 'tiny/fit', version: 1, ...changes, inputs: { ...tinyExperiment().inputs, cascades } });
const digest = (experiment: Experiment): string => digestExperiment(experiment, tiny);

describe('canonical experiments', () => {
  it('leave out defaults in the simulations of their inputs, however deep', () => {
    const given = drawn({ cascades: 20, longest: 7 }, 10);
    const bare = drawn({ longest: 7 });
    expect(canonicalExperiment(fit(given), tiny).inputs.cascades).toEqual(bare);
    const derived = (cascades: CascadeSource): Experiment =>
      tinyExperiment({ inputs: { network: { kind: 'derived', rule: 'parents', least: 1, cascades } } });
    expect(canonicalExperiment(derived(given), tiny)).toEqual(derived(bare));
    const nested = (cascades: CascadeSource): CascadeSource => ({
      kind: 'result',
      of: {
        inputs: { network: { kind: 'bundled', id: 'triangle' }, cascades },
        method: 'tiny/echo',
        version: 1,
        parameters: {},
        seed: 1,
      },
      output: 'set',
    });
    expect(canonicalExperiment(fit(nested(given)), tiny)).toEqual(fit(nested(bare)));
    expect(given).toEqual(drawn({ cascades: 20, longest: 7 }, 10));
  });

  it('keep files and samples as they are named', () => {
    const files: CascadeSource = { kind: 'uploaded', name: 'a', choices: {}, parts: [{ name: 'b', role: 'test' }] };
    expect(canonicalExperiment(fit(files), tiny).inputs.cascades).toEqual(files);
  });
});

describe('the digest', () => {
  it('tells cascades apart where the method works on them', () => {
    const all = [
      { kind: 'bundled', id: 'gossip' } as const,
      { kind: 'uploaded', name: 'a' } as const,
      { kind: 'uploaded', name: 'a', parts: [{ name: 'b', role: 'test' }] } as const,
      drawn({}),
      drawn({ longest: 7 }),
    ];
    expect(new Set(all.map((cascades) => digest(fit(cascades)))).size).toBe(all.length);
    expect(digest(fit(drawn({ cascades: 20 }, 10)))).toBe(digest(fit(drawn({}))));
  });

  it('does not see cascades that the method does not look at: its results stay good', () => {
    const plain = tinyExperiment();
    const beside = { ...plain, inputs: { ...plain.inputs, cascades: drawn({}) } };
    expect(digest(beside)).toBe(digest(plain));
    // A method that this lab does not know might.
    expect(digest({ ...beside, method: 'no/method' })).not.toBe(digest({ ...plain, method: 'no/method' }));
  });
});

it('the same question put to another method keeps the cascades', () => {
  const { inputs } = deriveExperiment(fit(drawn({})), 'tiny/mean', tiny);
  expect(inputs.cascades).toEqual(drawn({}));
});
