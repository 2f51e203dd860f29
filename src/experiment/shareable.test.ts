import { describe, expect, it } from 'vitest';
import type { CascadeSource, Experiment, Source, View } from './experiment';
import { saveExperiment } from './file';
import { decodePermalink, encodePermalink } from './permalink';
import { isOwn, namesInSettings, shareable } from './shareable';
import { tiny, tinyExperiment } from './testing/tiny-lab';

const view: View = {
  page: 'explore',
  playhead: 3,
  selection: ['Ann', 'Bob'],
  explore: { user: 'Ann', search: 'Bo', cascade: 4, sizes: [2, 9], order: 'longest' },
};
const file = { kind: 'uploaded', name: 'friends.csv' } as const;
const circle: Source = { kind: 'generated', generator: 'circle', parameters: {}, seed: 1 };
const drawnOn = (network: Source, seeds: string[] = []): CascadeSource => ({
  kind: 'result',
  of: { inputs: { network }, method: 'tiny/walk', version: 2, parameters: { seeds }, seed: 4 },
  output: 'set',
});
const derived = (cascades: CascadeSource): Source => ({ kind: 'derived', rule: 'parents', least: 1, cascades });
const linked = (experiment: Experiment): Experiment | undefined => {
  const read = decodePermalink(encodePermalink(experiment, tiny), tiny);
  return read.ok ? read.value : undefined;
};

describe('a link', () => {
  it.each<[string, Experiment['inputs']]>([
    ['a network of the user', { network: file }],
    ['cascades of the user', { network: circle, cascades: file }],
    ['a network made of them', { network: derived(file) }],
    ['cascades drawn on a network of the user', { network: circle, cascades: drawnOn(file) }],
  ])('does not say what is looked at in %s', (_, inputs) => {
    const experiment = tinyExperiment({ inputs, view });
    const expected: View = { page: 'explore', playhead: 3, explore: { cascade: 4, sizes: [2, 9], order: 'longest' } };
    expect(shareable(experiment).view).toEqual(expected);
    expect(shareable(experiment)).toEqual({ ...experiment, view: expected });
    expect(encodePermalink(experiment, tiny)).toBe(encodePermalink({ ...experiment, view: expected }, tiny));
    // The experiment file is the user's own.
    expect(saveExperiment(experiment)).toContain('Ann');
  });

  it('leaves no empty view of the page Explore behind', () => {
    const experiment = tinyExperiment({ inputs: { network: file }, view: { explore: { user: 'Ann' } } });
    expect(shareable(experiment).view).toEqual({});
    expect(shareable(tinyExperiment({ inputs: { network: file } }))).toEqual(
      tinyExperiment({ inputs: { network: file } }),
    );
  });

  it.each<[string, Experiment['inputs']]>([
    ['made networks', { network: circle }],
    ['samples', { network: { kind: 'bundled', id: 'triangle' } }],
    ['what is drawn on them', { network: derived(drawnOn(circle)) }],
  ])('says all about %s', (_, inputs) => {
    const experiment = tinyExperiment({ inputs, view });
    expect(shareable(experiment)).toBe(experiment);
    expect([isOwn(inputs.network), isOwn(inputs.cascades)]).toEqual([false, false]);
  });
});

describe('names in the settings', () => {
  it('are the nodes chosen in data of the user, in drawn data too', () => {
    const walk = { method: 'tiny/walk', version: 2, parameters: { seeds: ['Ann', 'Bob'] } } as const;
    expect(namesInSettings(tinyExperiment({ ...walk, inputs: { network: file } }), tiny)).toEqual(['Ann', 'Bob']);
    expect(linked(tinyExperiment({ ...walk, inputs: { network: file } }))?.parameters).toEqual(walk.parameters);
    expect(namesInSettings(tinyExperiment({ ...walk, inputs: { network: circle } }), tiny)).toEqual([]);
    const drawn = drawnOn(file, ['Carl', 'Ann']);
    expect(namesInSettings(tinyExperiment({ inputs: { network: circle, cascades: drawn } }), tiny)).toEqual([
      'Carl',
      'Ann',
    ]);
    expect(namesInSettings(tinyExperiment({ inputs: { network: derived(drawn) } }), tiny)).toEqual(['Carl', 'Ann']);
    expect(namesInSettings(tinyExperiment({ inputs: { network: file } }), tiny)).toEqual([]);
  });
});
