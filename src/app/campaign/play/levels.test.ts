import { expect, it } from 'vitest';
import type { Experiment } from '../../../experiment/experiment';
import { campaignLevels } from '../../../experiment/library/campaign-levels';
import { gameKeyOf, levelOf } from './levels';

const circles = campaignLevels.findIndex(({ id }) => id === 'circles');
const { experiment } = campaignLevels[circles];
const given = { preference: 'given', influence: 'given' };

it('knows every level', () => {
  expect(campaignLevels.map((level) => levelOf(level.experiment))).toEqual(campaignLevels.map((_, i) => i));
});

it('knows a level and its luck whatever was left out as by default', () => {
  const network = { kind: 'generated', generator: 'campaign-board', parameters: {}, seed: 20 } as const;
  const opened: Experiment = { ...experiment, inputs: { network }, parameters: { ...given, budget: 12 } };
  expect(levelOf(opened)).toBe(circles);
  expect(gameKeyOf(opened)).toBe(gameKeyOf(experiment));
});

it('tells other boards, settings and luck apart, but not the pushes of a game', () => {
  const { parameters, seed } = experiment;
  const other = (id: string, value: number | boolean | string[]): Experiment => ({
    ...experiment,
    parameters: { ...parameters, [id]: value },
  });
  expect(gameKeyOf(other('budget', 13))).not.toBe(gameKeyOf(experiment));
  expect(gameKeyOf({ ...experiment, seed: seed + 1 })).not.toBe(gameKeyOf(experiment));
  expect(gameKeyOf(other('pushes', ['Ada']))).toBe(gameKeyOf(experiment));
  expect(gameKeyOf(other('mostStates', 1e5))).toBe(gameKeyOf(experiment));
});
