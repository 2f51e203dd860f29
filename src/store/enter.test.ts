import { describe, expect, it } from 'vitest';
import type { Experiment } from '../experiment/experiment';
import { enterFamily } from './enter';

const ring = { kind: 'generated', generator: 'ring', parameters: { n: 30 }, seed: 1 } as const;
const spreading = (changes: Partial<Experiment> = {}): Experiment => ({
  schema: 1,
  title: 'ring',
  inputs: { network: ring },
  method: 'independent-cascade/monte-carlo',
  version: 1,
  parameters: { alpha: 0.5, horizon: 6, sources: ['3', '5'] },
  seed: 11,
  outputs: [],
  view: { page: 'spread', colourBy: 'time', selection: ['4'], tab: 'runs', explore: { cascade: 2 } },
  ...changes,
});
const start: Experiment = {
  ...spreading(),
  title: 'start',
  inputs: { network: { kind: 'bundled', id: 'clubs' } },
  method: 'jump-sde/sampled',
  parameters: { rate: 0.2, horizon: 8, sources: ['1'], initial: 'random' },
  seed: 7,
  view: { page: 'influence', colourBy: 'monte-carlo', playhead: 3.4, selection: ['9'], filter: [0, 1] },
};

describe('entering another family', () => {
  it('keeps data, seed, title and sources; settings and view are those of the start', () => {
    const entered = enterFamily(spreading(), [], start);
    expect(entered).toEqual({
      schema: 1,
      title: 'ring',
      inputs: { network: ring },
      method: 'jump-sde/sampled',
      version: 1,
      parameters: { rate: 0.2, horizon: 8, sources: ['3', '5'] },
      seed: 11,
      outputs: [],
      view: { page: 'influence', colourBy: 'monte-carlo', selection: ['4'], explore: { cascade: 2 } },
    });
  });
  it('comes back to what the family had last', () => {
    const older = { ...start, parameters: { rate: 9 } };
    const latest = { ...start, parameters: { rate: 0.7, delay: 'rayleigh' }, view: { page: 'influence', tab: 'plan' } };
    const entered = enterFamily(spreading(), [older, latest, spreading()], start);
    expect(entered.parameters).toEqual({ rate: 0.7, delay: 'rayleigh', sources: ['3', '5'] });
    expect(entered.view?.tab).toBe('plan');
  });
  it('takes no node of another network along', () => {
    const before = spreading({ parameters: { hiddenNodes: ['7'], alpha: 0.2, sources: ['2'] } });
    const present: Experiment = { ...start, parameters: { rate: 1 } };
    expect(enterFamily(present, [before], before).parameters).toEqual({ alpha: 0.2 });
    const same = { ...present, inputs: before.inputs };
    expect(enterFamily(same, [before], before).parameters).toEqual({ alpha: 0.2, hiddenNodes: ['7'] });
  });
  it('takes the data that a page starts with where the present ones are not enough', () => {
    const cascades = { kind: 'bundled', id: 'gossip' } as const;
    const counting: Experiment = { ...start, title: 'gossip', inputs: { cascades }, method: 'alone/tally', view: {} };
    const entered = enterFamily(spreading(), [], counting);
    expect(entered).toMatchObject({ title: 'gossip', inputs: { cascades }, parameters: counting.parameters, seed: 11 });
    expect(entered.view).toEqual({});
    const both = spreading({ inputs: { network: ring, cascades } });
    expect(enterFamily(both, [], counting)).toMatchObject({ title: 'ring', inputs: both.inputs });
    expect(enterFamily(counting, [], start)).toMatchObject({ title: 'start', inputs: start.inputs });
  });
  it('goes back to the data that the family had last, nodes included, rather than to those of its start', () => {
    const counting: Experiment = {
      ...start,
      inputs: { cascades: { kind: 'bundled', id: 'gossip' } },
      method: 'alone/tally',
    };
    const before = spreading({ parameters: { hiddenNodes: ['7'], sources: ['2'] } });
    const other = spreading({ title: 'other', inputs: start.inputs });
    expect(enterFamily(counting, [before, counting], other)).toMatchObject({
      title: 'ring',
      inputs: before.inputs,
      parameters: before.parameters,
      view: { selection: ['4'] },
    });
  });
  it('leaves a random start where nobody has chosen sources', () => {
    const { parameters } = enterFamily(spreading({ parameters: { alpha: 0.1 } }), [], start);
    expect(parameters).toEqual({ rate: 0.2, horizon: 8, initial: 'random' });
  });
});
