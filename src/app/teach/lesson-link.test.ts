import { expect, it } from 'vitest';
import { presets } from '../../experiment/library/presets';
import { decodePermalink, encodePermalink } from '../../experiment/permalink';
import { registry } from '../../experiment/lab-registry';
import { asLessonLink, stateOfControls } from './lesson-link';

const [{ experiment }] = presets;

it('changes the view and the seed, and nothing that is computed otherwise', () => {
  const made = asLessonLink(experiment, {
    instruction: '  Find the tipping point. ',
    states: { alpha: 'hidden', runs: 'locked', horizon: 'open' },
    seed: 11,
  });
  expect(made).toEqual({
    ...experiment,
    seed: 11,
    view: {
      ...experiment.view,
      hiddenControls: ['alpha'],
      lockedControls: ['runs'],
      instruction: 'Find the tipping point.',
    },
  });
  expect(stateOfControls(made.view)).toEqual({ alpha: 'hidden', runs: 'locked' });
  const back = decodePermalink(encodePermalink(made, registry), registry);
  expect(back.ok && back.value.view).toEqual(made.view);
  // Opened up again, nothing of it is left.
  expect(asLessonLink(made, { instruction: '', states: {}, seed: experiment.seed })).toEqual(experiment);
});

it('keeps within the length that links carry', () => {
  expect(asLessonLink(experiment, { instruction: 'x'.repeat(400), states: {} }).view?.instruction).toHaveLength(300);
});
