import { expect, it } from 'vitest';
import { campaignLevels } from '../../experiment/library/campaign-levels';
import { registry } from '../../experiment/lab-registry';
import { validate } from '../../experiment/validate';
import { GAME, ONLINE_SEARCH, OPTIMUM } from './methods';
import { toGame, toPlan } from './mode';

const level = campaignLevels[0].experiment;

it('plans the campaign that was played, without its pushes', () => {
  const played = { ...level, parameters: { ...level.parameters, pushes: ['Sol'], scored: true } };
  const planned = toPlan(played);
  expect(planned.method).toBe(ONLINE_SEARCH);
  expect(planned.inputs).toEqual(level.inputs);
  expect(planned.seed).toBe(level.seed);
  expect(Object.keys(planned.parameters)).not.toContain('pushes');
  expect(planned.view?.compare).toContain(OPTIMUM);
  expect(validate(planned, registry)).toMatchObject({ ok: true, issues: [] });
});

it('always says how many pushes there are, since methods have defaults of their own', () => {
  expect(toPlan({ ...level, parameters: {} }).parameters.budget).toBe(12);
  expect(toPlan({ ...level, parameters: { budget: 7 } }).parameters.budget).toBe(7);
});

it('comes back to the board with the same luck', () => {
  const back = toGame(toPlan(level));
  expect(back.method).toBe(GAME);
  expect(back.seed).toBe(level.seed);
  expect(back.parameters).toEqual({ budget: 12, ...level.parameters });
  expect(back.view?.tab).toBeUndefined();
});
