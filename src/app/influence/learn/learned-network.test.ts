import { describe, expect, it } from 'vitest';
import { buildCascadeSet } from '../../../core/cascade';
import type { Experiment, Simulation } from '../../../experiment/experiment';
import { NETRATE } from '../methods';
import { learnedSource, learningOf, onLearnedNetwork, otherSplit, windowOf } from './learned-network';

const cascades = { kind: 'bundled' as const, id: 'four-weeks' };
const clubs = { kind: 'bundled' as const, id: 'clubs' };
const learned: Simulation = {
  inputs: { network: clubs, cascades },
  method: NETRATE,
  version: 1,
  parameters: { trainShare: 70 },
  seed: 3,
};
const experiment: Experiment = {
  schema: 1,
  title: 'Clubs',
  inputs: { network: clubs, cascades },
  method: 'jump-sde/monte-carlo',
  version: 1,
  parameters: { sources: ['4'], trainShare: 70, rate: 0.4, delay: 'weibull' },
  seed: 3,
  outputs: [],
  view: { page: 'influence', tab: 'learn', selection: ['4'], compare: ['jump-sde/monte-carlo', NETRATE] },
};

describe('the learned network as the network of the experiment', () => {
  it('brings rates, their law and the window; cascades and settings stay, sources go', () => {
    const { inputs, parameters, view } = onLearnedNetwork(experiment, learned, 672);
    expect(inputs).toEqual({ network: { kind: 'result', of: learned, output: 'network' }, cascades });
    expect(parameters).toEqual({ trainShare: 70, rate: 0.4, rateLaw: 'file', delay: 'exponential', horizon: 672 });
    expect(view).toEqual({ page: 'influence', tab: 'learn', compare: ['jump-sde/monte-carlo'] });
  });

  it('brings the cut-off of a power law', () => {
    const settings = { ...learned.parameters, window: 24, law: 'power-law', lawCutoff: 0.5 };
    const { parameters } = onLearnedNetwork(experiment, { ...learned, parameters: settings }, 24);
    expect(parameters).toMatchObject({ horizon: 24, delay: 'power-law', cutoff: 0.5 });
  });

  it('leaves the horizon where the window cannot be one', () => {
    expect(onLearnedNetwork(experiment, learned, 0).parameters.horizon).toBeUndefined();
    const changed = { ...experiment, parameters: { horizon: 5 } };
    expect(onLearnedNetwork(changed, learned, 1e9).parameters.horizon).toBe(5);
    expect(onLearnedNetwork(changed, learned, 3.99998).parameters.horizon).toBe(4);
  });

  it('is watched as long as the cascades were: as set, or up to the latest event of those that are looked at', () => {
    const set = buildCascadeSet({
      offsets: Int32Array.of(0, 2, 5, 6),
      users: Int32Array.of(0, 1, 1, 0, 2, 2),
      times: Float64Array.of(10, 13, 0, 4, 7, 99),
      userCount: 3,
      time: { unit: 'hour', origin: 'common' },
    });
    expect(windowOf(learned, set)).toBe(7);
    expect(windowOf({ ...learned, parameters: { window: 5 } }, set)).toBe(5);
    expect(windowOf({ ...learned, parameters: { mostActive: 2 } }, set)).toBe(4);
  });

  it('does not grow when it is learned again on a learned network', () => {
    const once = learnedSource(learned);
    const again: Simulation = { ...learned, seed: 4, inputs: { network: once, cascades } };
    expect(learnedSource(again)).toEqual({ kind: 'result', of: { ...learned, seed: 4 }, output: 'network' });
  });

  it('is known again', () => {
    expect(learningOf(experiment)).toBeUndefined();
    expect(learningOf(onLearnedNetwork(experiment, learned, 1))).toEqual(learned);
  });
});

describe('the split of then and now', () => {
  it('is the same for equal settings, written or not', () => {
    expect(otherSplit(learned, experiment)).toEqual([]);
    expect(otherSplit({ ...learned, parameters: { trainShare: 70, window: 0, iterations: 9 } }, experiment)).toEqual(
      [],
    );
  });

  it('names what differs', () => {
    const changed = { ...experiment, seed: 4, parameters: { ...experiment.parameters, trainShare: 60, window: 24 } };
    expect(otherSplit(learned, changed)).toEqual(['Learned from', 'Window', 'Seed']);
    const other = { ...experiment, inputs: { network: clubs } };
    expect(otherSplit(learned, other)).toEqual(['Cascades']);
  });
});
