import { describe, expect, it } from 'vitest';
import {
  badLinesChoice,
  cascadeRules,
  chosenTime,
  DEFAULT_RULES,
  namesChoice,
  noParentChoice,
  orderChoice,
  repeatsChoice,
  timeChoices,
} from './cascade-choices';
import type { TimeJudgement } from './time-unit';

const JUDGED: TimeJudgement = { unit: 'hour', origin: 'common', unsure: { unit: true, origin: true } };

describe('choices of reading cascades', () => {
  it('have defaults, of the lab or of the format', () => {
    expect(cascadeRules({})).toEqual({ order: 'stop', repeats: 'first', names: 'exact' });
    expect(cascadeRules({ repeats: 'keep' }, { ...DEFAULT_RULES, order: 'sort' })).toEqual({
      order: 'sort',
      repeats: 'keep',
      names: 'exact',
    });
  });

  it('are not asked again once made', () => {
    expect(chosenTime({}, JUDGED)).toEqual(JUDGED);
    expect(chosenTime({ timeUnit: 'day' }, JUDGED)).toEqual({
      unit: 'day',
      origin: 'common',
      unsure: { unit: false, origin: true },
    });
    expect(chosenTime({ timeOrigin: 'own' }, JUDGED).unsure).toEqual({ unit: true, origin: false });
  });

  it('offer what was understood among their options, each once', () => {
    const all = [
      ...timeChoices(JUDGED),
      orderChoice(DEFAULT_RULES),
      repeatsChoice(DEFAULT_RULES),
      namesChoice(DEFAULT_RULES, true),
      badLinesChoice({}),
      badLinesChoice({ badLines: 'stop' }, 'Items with an error'),
      noParentChoice('start', false),
    ];
    for (const { value, options, label } of all) {
      const values = options.map((option) => option.value);
      expect(values).toContain(value);
      expect(new Set(values).size).toBe(values.length);
      expect(label).not.toBe('');
    }
    expect(all.map(({ id, unsure }) => `${id}${unsure ? '?' : ''}`)).toEqual([
      'timeUnit?',
      'timeOrigin?',
      'order',
      'repeats',
      'names?',
      'badLines',
      'badLines',
      'noParent',
    ]);
  });
});
