import { describe, expect, it } from 'vitest';
import type { NumberParameter } from '../../core/parameters';
import { registry } from '../../experiment/popularity-registry';
import { popularityPresets } from '../../experiment/library/popularity-presets';
import type { Experiment } from '../../experiment/experiment';
import { methods } from '../../models/sir-hawkes/all';
import { stops } from './availability';
import { FIT, FORECAST } from './methods';
import { firstTimeProblem, timeProblem } from './plain-issue';
import { regular, setOf } from './testing';

const table = { ...methods[FIT].parameters, ...methods[FORECAST].parameters };
const set = setOf([regular(60, 60), [0], [5, 5, 5, 5, 5, 5], [0, 0, 0, 100, 200, 300, 400, 500, 600]]);
const asked = (parameters: Experiment['parameters']): Experiment => ({
  ...popularityPresets[0].experiment,
  parameters: { kernel: 'EXP', population: 'unlimited', ...parameters },
});
const said = (parameters: Experiment['parameters']): string[] =>
  [FIT, FORECAST].map((id) => {
    const issue = stops(asked(parameters), [id], set, registry)[id]?.[0];
    return [issue?.message, issue?.hint].filter(Boolean).join(' ');
  });

describe('what stops a forecast, in words of the page', () => {
  it('an end before the edge is said in minutes and hours', () => {
    expect(said({ cascade: 1, until: 3600, forecastTo: 1800 })[1]).toBe(
      'Forecast to is 30 min, but 1 h is observed; set it later.',
    );
  });
  it('times below 0', () => {
    const alone = (id: 'until' | 'forecastTo', t: number) => timeProblem(id, table[id] as NumberParameter, t);
    expect(alone('until', -300)).toBe('Observe until must be above 0.');
    expect(alone('forecastTo', -1)).toBe('Forecast to must be above 0, or 0 for no end.');
    expect(alone('until', 1e16)).toBe('Observe until is too long.');
    expect(alone('until', 60)).toBeUndefined();
    expect(said({ cascade: 1, until: -300 })[1]).toBe('Observe until must be above 0.');
    expect(firstTimeProblem(table, { observeBy: 'all', until: -5, forecastTo: 0 })).toBeUndefined();
    expect(firstTimeProblem(table, { observeBy: 'time', until: -5, forecastTo: 0 })).toBe(
      'Observe until must be above 0.',
    );
  });
  it('a cascade of one event, or of one moment: the same of fit and forecast, and no advice that leads nowhere', () => {
    const [one, alsoOne] = said({ cascade: 2, until: 60 });
    expect(one).toMatch(/^1 repost is seen; EXP needs \d more\. Choose a larger cascade\.$/);
    expect(alsoOne).toBe(one);
    expect(said({ cascade: 3, until: 60 })).toEqual(
      Array(2).fill('All events happened at the same moment: there is nothing to learn from. Choose a larger cascade.'),
    );
  });
  it('where more comes, it helps to observe longer', () => {
    expect(said({ cascade: 1, until: 30 })[1]).toMatch(/^1 repost is seen; EXP needs \d more\. Observe longer\.$/);
    expect(said({ cascade: 4, until: 30 })[1]).toBe(
      'All events so far happened at the same moment: there is nothing to learn from. Observe longer.',
    );
  });
});
