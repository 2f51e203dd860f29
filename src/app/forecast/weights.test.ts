import { describe, expect, it } from 'vitest';
import type { Experiment } from '../../experiment/experiment';
import { forecastPresets } from '../../experiment/library/forecast-presets';
import { registry } from '../../experiment/lab-registry';
import { validate } from '../../experiment/validate';
import { TRAIN } from './methods';
import { modelName, trainedName } from './model-name';
import { firstWeights, shippedFor, toModel, toTraining, weightsOf } from './weights';

const sample = forecastPresets[0].experiment;
const shipped = [{ id: 'forum', cascades: 'forum', network: 'forum' }];
const file = { kind: 'uploaded', name: 'mine.model', digest: 'd'.repeat(64) } as const;
const own: Experiment = {
  ...sample,
  inputs: { cascades: { kind: 'uploaded', name: 'own.txt', digest: 'c'.repeat(64), choices: {} } },
};

describe('which weights are asked', () => {
  it('are those of the lab on its sample, at first', () => {
    expect(weightsOf(sample)).toBe('shipped');
    expect(shippedFor(sample, shipped)?.id).toBe('forum');
    expect(firstWeights(sample, shipped)).toBeUndefined();
  });

  it('are trained where the lab has none for the data', () => {
    const first = firstWeights(own, shipped) as Experiment;
    expect(weightsOf(first)).toBe('train');
    expect(first.view?.compare).toContain(TRAIN);
    expect(firstWeights(first, shipped)).toBeUndefined();
    // Weights of the sample know nobody of these data.
    expect(
      firstWeights({ ...own, inputs: { ...own.inputs, model: { kind: 'bundled', id: 'forum' } } }, shipped),
    ).toMatchObject({ inputs: own.inputs });
  });

  it('come back with the sample', () => {
    const { model: _gone, ...inputs } = sample.inputs;
    const back = firstWeights({ ...toTraining(sample), inputs }, shipped);
    expect(back?.inputs.model).toEqual({ kind: 'bundled', id: 'forum' });
  });

  it('are the chosen ones of several, and none that know another network', () => {
    const both = [...shipped, { id: 'forum-rewarded', cascades: 'forum', network: 'forum' }];
    const [, unaware, rewarded] = forecastPresets.map(({ experiment }) => experiment);
    expect(firstWeights(rewarded, both)).toBeUndefined();
    expect(shippedFor(rewarded, both)?.id).toBe('forum-rewarded');
    expect(weightsOf(firstWeights(unaware, both) as Experiment)).toBe('train');
  });

  it('stay those of a file', () => {
    const asked = toModel(sample, file, { graph: 'none' }, 3);
    expect(weightsOf(asked)).toBe('file');
    expect(asked).toMatchObject({ seed: 3, parameters: { graph: 'none' } });
    expect(firstWeights(asked, shipped)).toBeUndefined();
    expect(weightsOf(toTraining(asked))).toBe('train');
    expect(toTraining(asked).inputs.model).toEqual(file);
  });

  it('are an experiment like any other', () => {
    expect(validate(toModel(sample, file), registry)).toMatchObject({ ok: true });
    expect(validate(toTraining(toModel(sample, file)), registry)).toMatchObject({ ok: true });
  });
});

it('models are called by what sets them apart', () => {
  expect(modelName(undefined)).toBe('FOREST');
  expect(modelName({ parameters: { architecture: 'ndm' } })).toBe('NDM-like');
  expect(trainedName({ parameters: { width: 32, graph: 'none', reward: false } })).toBe(
    'FOREST, d = 32, no network, no reward',
  );
});
