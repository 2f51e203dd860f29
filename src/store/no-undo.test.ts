import { expect, it } from 'vitest';
import type { Experiment } from '../experiment/experiment';
import { campaignLevels } from '../experiment/library/campaign-levels';
import { noUndo } from './no-undo';

const { experiment } = campaignLevels[0];
const game = (parameters: Experiment['parameters']): Experiment => ({
  ...experiment,
  parameters: { ...experiment.parameters, budget: 2, ...parameters },
});

it('keeps a scored game that has begun and is not over', () => {
  expect(noUndo(game({ scored: true, pushes: ['Ann'] }))).toContain('scored');
  expect(noUndo(game({ scored: true }))).toBeUndefined();
  expect(noUndo(game({ pushes: ['Ann'] }))).toBeUndefined();
  expect(noUndo(game({ scored: true, pushes: ['Ann', 'Ben'] }))).toBeUndefined();
  expect(
    noUndo({ ...game({ scored: true, pushes: ['Ann'] }), method: 'push-driven-cascade/online-search' }),
  ).toBeUndefined();
});
