import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../core/network';
import type { Experiment } from '../../experiment/experiment';
import { registry } from '../../experiment/lab-registry';
import { campaignPresets } from '../../experiment/library/campaign-presets';
import { availability, REPAIRS } from './availability';
import { OPTIMUM, TICKED } from './methods';

const base = campaignPresets[0].experiment;
const pair = (preference: number, influence: number) =>
  buildNetwork({
    n: 2,
    directed: true,
    from: Int32Array.of(0),
    to: Int32Array.of(1),
    nodeValues: { preference: Float64Array.of(0.5, preference) },
    edgeValues: { influence: Float64Array.of(influence) },
  });
const plain = buildNetwork({ n: 2, directed: true, from: Int32Array.of(0), to: Int32Array.of(1) });
const withSettings = (parameters: Experiment['parameters']): Experiment => ({
  ...base,
  parameters: { budget: 4, ...parameters },
});
const given = { preference: 'given', influence: 'given' } as const;

describe('what can run', () => {
  it('is everything where nothing is wrong', () => {
    expect(availability(withSettings({}), TICKED, plain, registry)).toMatchObject({
      problems: [],
      unavailable: {},
      repairs: [],
    });
  });

  it('offers to scale sums above 1, until it is done', () => {
    const network = pair(0.7, 0.6);
    const found = availability(withSettings(given), TICKED, network, registry);
    expect(found.repairs).toEqual(['scale']);
    expect(found.problems.map(({ code }) => code)).toEqual(['sum-above-one']);
    const [id, value] = REPAIRS.scale;
    const after = availability(withSettings({ ...given, [id]: value }), TICKED, network, registry);
    expect(after).toMatchObject({ problems: [], repairs: [] });
    expect(after.notes.map(({ code }) => code)).toEqual(['sum-scaled']);
  });

  it('offers to draw what the network does not have', () => {
    const found = availability(withSettings(given), TICKED, plain, registry);
    expect(found.repairs).toEqual(['draw-preference', 'draw-influence']);
  });

  it('has no optimum of other pushes than those of the page', () => {
    const found = availability(withSettings({ budget: 5000 }), TICKED, plain, registry);
    expect(Object.keys(found.unavailable)).toEqual([OPTIMUM]);
    expect(found.problems).toEqual([]);
  });

  it('has no optimum of answers that come later', () => {
    const found = availability(withSettings({ answers: 'late', delay: 2 }), TICKED, plain, registry);
    expect(Object.keys(found.unavailable)).toEqual([OPTIMUM]);
    expect(availability(withSettings({ answers: 'late', delay: 0 }), TICKED, plain, registry).unavailable).toEqual({});
  });

  it('says that nobody can start', () => {
    const found = availability(withSettings({ theta: 0 }), TICKED, plain, registry);
    expect(found.notes.map(({ code }) => code)).toEqual(['nobody-can-start']);
  });
});
