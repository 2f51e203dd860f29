/** What the tab says of numbers, and what it makes of sources. */
import { describe, expect, it } from 'vitest';
import type { Outputs, TableColumn } from '../../../core/outputs';
import type { Experiment, Source } from '../../../experiment/experiment';
import type { Piece } from '../../../plots/ExplainCurve';
import { ACTION_LOG, LEARN } from '../methods';
import { apart, attentionOf, calibrationOf, campaignFactsOf, factOf, modelsOf, type ModelFacts } from './facts';
import {
  campaignSource,
  drawnLog,
  learningOf,
  offLearnedCampaign,
  onLearnedCampaign,
  truthOf,
  unlearned,
} from './learned-campaign';
import { sayAttention, sayCalibration, sayCampaign, sayModels } from './sentences';

const text = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : 'number' in piece ? piece.number : piece.term)).join('');
const numbers = (id: string, ...values: number[]): TableColumn => ({
  id,
  label: id,
  values: Float64Array.from(values),
});
const words = (id: string, ...values: string[]): TableColumn => ({ id, label: id, values });
const table = (...columns: TableColumn[]) => ({ kind: 'table', columns }) as const;

const model = (id: ModelFacts['id'], training: number, ...folds: number[]): ModelFacts => ({
  id,
  mse: folds.reduce((sum, x) => sum + x, 0) / folds.length,
  mseError: 0.001,
  rank: 100,
  training,
  folds,
});

describe('sentences', () => {
  const bias = model('bias', 0.22, 0.23, 0.22, 0.24);
  const taste = model('preference', 0.15, 0.19, 0.18, 0.2);
  const full = model('full', 0.14, 0.196, 0.184, 0.206);

  it('name the best prediction, the next one, and what is learned by heart', () => {
    expect(text(sayModels([bias, taste, full], 4812, 0.39))).toBe(
      'In 39 % of 4,812 cases in which a friend acted, the user acted too. Cases that were kept away are predicted best by habit and taste: squared error 0.1900, against 0.1953 by habit, friends and taste. Habit alone comes to 0.2300. On cases learned from, habit, friends and taste come to 0.1400, the least of all, but on new ones to 0.1953: chance is learned by heart. A larger regularisation holds it back.',
    );
  });
  it('do not tell apart what differs by chance', () => {
    const near = model('social', 0.15, 0.191, 0.178, 0.201);
    expect(text(sayModels([taste, near], 100, 0.5))).toContain('which cannot be told from 0.1900 by habit and friends');
    expect(sayModels([taste], 100, 0.5)).toEqual([]);
  });
  it('say where nothing helps', () => {
    expect(text(sayModels([bias, model('social', 0.2, 0.25, 0.24, 0.26)], 10, 0.5))).toContain(
      'Neither friends nor taste help to predict this log.',
    );
  });
  it('say of chances whether they come true', () => {
    expect(text(sayCalibration({ off: 0.055, slope: 0.7, samples: 10 }, 'habit alone'))).toBe(
      'Chances predicted by habit alone are off by 5.5 % on average. They are too extreme: the truth lies nearer to the middle.',
    );
    expect(sayCalibration({ off: 0.01, slope: 1, samples: 10 }, 'habit alone')).toHaveLength(3);
  });
  it('say what the campaign is', () => {
    const facts = { users: 60, preference: 0.3, influence: 0.2, scaled: 3, unseen: 1 };
    expect(text(sayCampaign(facts, 'item 4'))).toBe(
      'For item 4, a user acts with chance 0.3 on average when no friend has, and with all her friends it is 0.2 more. For 3 of 60 users both came to more than 1: their friends count for less than was learned. Of 1 user no friend ever acted: she counts as average.',
    );
    expect(text(sayCampaign({ ...facts, influence: 0, scaled: 0, unseen: 0 }, 'a new item'))).toContain(
      'friends count for nothing',
    );
  });
  it('say whether attention is limited', () => {
    expect(text(sayAttention({ visits: 8632, r: -0.0046, slope: 0 }))).toBe(
      'Over 8,632 visits, r\u00a0=\u00a0−0.0046: who was shown more posts did not share more. Attention is limited.',
    );
    expect(text(sayAttention({ visits: 900, r: 0.86, slope: 0.1 }))).toContain('brings 0.1 more that are shared');
    expect(text(sayAttention({ visits: 9, r: 0.3, slope: 0.1 }))).toContain('too few visits');
    expect(text(sayAttention({ visits: 900, r: -0.3, slope: -0.1 }))).toContain('shared fewer');
    expect(text(sayAttention({ visits: 3, r: NaN, slope: NaN }))).toContain('nothing varies');
  });
});

describe('facts', () => {
  const outputs: Outputs = {
    models: table(
      words('id', 'bias', 'full'),
      words('model', 'habit', 'both'),
      numbers('mse', 0.2, 0.1),
      numbers('mseError', 0.01, 0.02),
      numbers('rank', 9, 8),
      numbers('training', 0.3, 0.05),
    ),
    folds: table(words('model', 'habit', 'both', 'habit', 'both'), numbers('mse', 0.2, 0.1, 0.3, 0.15)),
    facts: table(words('id', 'samples', 'lost'), numbers('value', 50, 2)),
    calibration: table(
      numbers('samples', 2, 0, 2),
      numbers('predicted', 0.1, NaN, 0.9),
      numbers('observed', 0.3, NaN, 0.7),
    ),
    users: table(
      numbers('samples', 0, 4),
      numbers('preference', 0.2, 0.4),
      numbers('influence', 0, 1),
      numbers('scaled', 0, 1),
    ),
    count: { kind: 'scalar', value: 7 },
    correlation: { kind: 'scalar', value: 0.5 },
    slope: { kind: 'scalar', value: 0.1 },
  };
  it('are read from the outputs', () => {
    const models = modelsOf(outputs);
    expect(models.map(({ id, folds }) => [id, folds])).toEqual([
      ['bias', [0.2, 0.3]],
      ['full', [0.1, 0.15]],
    ]);
    expect(apart(models[0], models[1])).toBeCloseTo(0.125 / 0.025, 9);
    expect([factOf(outputs, 'samples'), factOf(outputs, 'lost'), factOf(outputs, 'yes')]).toEqual([50, 2, NaN]);
    expect(calibrationOf(outputs)?.off).toBeCloseTo(0.2, 12);
    expect(calibrationOf(outputs)?.slope).toBeCloseTo(0.5, 12);
    expect(campaignFactsOf(outputs)).toMatchObject({ users: 2, influence: 0.5, scaled: 1, unseen: 1 });
    expect(attentionOf(outputs)).toEqual({ visits: 7, r: 0.5, slope: 0.1 });
  });
  it('are none where there are no outputs', () => {
    expect([modelsOf(undefined), calibrationOf(undefined), campaignFactsOf(undefined), attentionOf(undefined)]).toEqual(
      [[], undefined, undefined, undefined],
    );
  });
});

describe('sources', () => {
  const village: Source = { kind: 'bundled', id: 'village' };
  const log = drawnLog(village, 4);
  const experiment: Experiment = {
    schema: 1,
    title: '',
    inputs: { network: village, cascades: log },
    method: 'push-driven-cascade/online-search',
    version: 1,
    parameters: { theta: 0.3, start: ['1'] },
    seed: 4,
    outputs: [],
  };
  const learned = { ...experiment, method: LEARN, parameters: { item: 3 } };

  it('of a drawn log say what it was drawn with', () => {
    expect(log.of).toMatchObject({ method: ACTION_LOG, seed: 4, inputs: { network: village } });
    expect(truthOf(log)).toEqual({ influence: 0.4, own: 0.25 });
    expect(truthOf({ kind: 'bundled', id: 'reposts' })).toBeUndefined();
  });
  it('of a learned campaign do not grow when it is learned again', () => {
    const once = onLearnedCampaign(experiment, learned);
    expect(once.parameters).toEqual({ theta: 0.3, start: ['1'], preference: 'given', influence: 'given' });
    expect(learningOf(once)?.method).toBe(LEARN);
    const again = campaignSource({ ...learned, inputs: once.inputs });
    expect(again).toEqual(once.inputs.network);
    expect(unlearned(again)).toEqual(village);
    expect(drawnLog(again, 4)).toEqual(log);
  });
  it('lead back to the network before', () => {
    const back = offLearnedCampaign(onLearnedCampaign(experiment, learned));
    expect(back).toEqual(experiment);
    expect(learningOf(back)).toBeUndefined();
  });
});
