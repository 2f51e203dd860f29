import { describe, expect, it } from 'vitest';
import { sayLuck, sayVerdict } from '../../text/en-forecast-results';
import { testTabWords } from '../../text/en-forecast-tabs';
import { floorOutputs, scoresOf, sizeOutputs, tableOf, trainingOutputs, walkOutputs } from '../testing';
import { walkOf, type Walk } from '../walk';
import { joinTables } from './join-tables';
import { leading, leadsOf, scoreRows, verdictOf } from './score-rows';
import { saySize } from './say-size';
import { sizeVerdict } from './size-verdict';
import { sizeFacts, type SizeFacts } from './size-facts';
import { trainingFacts } from './training-facts';
import { changeOfTruth, changesAt, meanChange } from './why-rows';

const floors = floorOutputs().next;
const counting = floors.kind === 'table' ? scoreRows(floors, 'users only') : [];
const model = (...scores: [number, number, number]) => scoreRows(scoresOf({ FOREST: scores }), 'users only')[0];

describe('the table of scores', () => {
  it('has one row for every model, in the line of its role', () => {
    expect(counting.map(({ name, role, trained }) => [name, role, trained])).toContainEqual([
      'Counting pairs',
      'b1',
      false,
    ]);
    expect(model(20, 50, 9)).toMatchObject({ name: 'FOREST', role: 'own', trained: true, n: 389 });
    expect(scoreRows(undefined, 'with STOP')).toEqual([]);
  });

  it('marks what leads, as it is printed', () => {
    expect(leading(counting, 'hits10')).toBe(21.6);
    expect(leading([model(NaN, 50, 9), ...counting], 'hits10')).toBe(21.6);
  });

  it('says plainly who is ahead', () => {
    const said = (...scores: [number, number, number]): string => {
      const own = model(...scores);
      const verdict = verdictOf(own, counting);
      if (!verdict) return '';
      const { best, won } = verdict;
      const factor = own.scores.map100 / best.map100.scores.map100;
      const names = { hits10: best.hits10.name, hits100: best.hits100.name, map100: best.map100.name, factor };
      return sayVerdict(names, won, 471);
    };
    expect(said(15.7, 50.9, 7.1)).toBe(
      'Not yet better than counting pairs, fading: with 471 training cascades, that is the number to beat.',
    );
    expect(said(25, 70, 12)).toContain('Better than every way of counting');
    expect(said(25, 50.9, 12)).toBe(
      'Better than counting in the first 10 and MAP@100; in the first 100 counting pairs is still ahead.',
    );
    expect(said(15.7, 70, 7.1)).toBe(
      'Better than counting in the first 100; in the first 10 and MAP@100 counting is still ahead.',
    );
    expect(verdictOf(undefined, counting)).toBeUndefined();
    expect(verdictOf(model(1, 2, 3), [])).toBeUndefined();
  });
});

describe('a lead', () => {
  const led = (...scores: [number, number, number]): string => {
    const own = model(...scores);
    const verdict = verdictOf(own, counting);
    return verdict ? sayLuck(leadsOf(own, verdict), own.n) : '';
  };

  it('is hardly luck from two standard errors on', () => {
    expect(led(30, 61, 12)).toBe(
      'Against the best way of counting, over 389 predictions: ahead in the first 10 by 8.4 points (2.7 standard errors, hardly luck), ahead in the first 100 by 0.6 points (0.2 standard errors, it may be luck).',
    );
    expect(led(10, 60, 12)).toContain('behind in the first 10 by 11.6 points (4.5 standard errors, hardly luck)');
  });

  it('is not judged where nothing varies', () => {
    expect(sayLuck([{ measure: 'hits10', ahead: 0, errors: NaN }], 10)).toBe('');
  });
});

describe('forecasts of sizes', () => {
  const table = (forecast: readonly string[], error: readonly number[]) => tableOf({ forecast, error });
  const counted = table(['constant', 'ridge', 'unknown'], [0.97, 0.93, NaN]);
  const said = (...errors: number[]): string | undefined => {
    const verdict = sizeVerdict(table(['one', 'mean'], errors), counted);
    return verdict && testTabWords.saySizes(verdict.own, verdict.rival, verdict.error);
  };

  it('are held against the best of counting', () => {
    expect(said(1.5, 0.95)).toBe('Not better than counting: “ridge” has an error of 0.930, the model 0.950 at best.');
    expect(said(1.5, 0.9)).toBe('Better than every forecast by counting: an error of 0.900, beside 0.930 of “ridge”.');
    expect(said(NaN, NaN)).toBeUndefined();
    expect(sizeVerdict(undefined, counted)).toBeUndefined();
  });
});

describe('a training', () => {
  it('has its best epoch by the validation score', () => {
    const facts = trainingFacts(trainingOutputs(8));
    expect(facts?.now).toBe(8);
    expect(facts?.best?.epoch).toBe(8);
    expect(facts?.rewarded).toBe(false);
    expect(trainingFacts(trainingOutputs(8, { rewarded: true }))?.rewarded).toBe(true);
  });

  it('has none before the first epoch has ended', () => {
    const steps = tableOf({ step: [1], epoch: [0.1], loss: [5.8] });
    const facts = trainingFacts({ steps, epochs: tableOf({ epoch: [] }) });
    expect(facts).toMatchObject({ best: undefined, now: 0.1 });
    expect(trainingFacts({})).toBeUndefined();
  });
});

describe('sizes', () => {
  const facts = (truth: number): SizeFacts => sizeFacts(sizeOutputs(truth)) as SizeFacts;

  it('are counted, and their facts found by name', () => {
    expect(facts(31)).toMatchObject({ endings: 200, forecast: 22.4, unended: 0 });
    expect(facts(31).of('q05')).toBe(6);
    expect(facts(31).of('unheard of')).toBeNaN();
    expect(sizeFacts({})).toBeUndefined();
  });

  it('are said with the truth and with counting', () => {
    expect(saySize(facts(31))).toBe(
      'About 22 users are expected; there were 31, 1.4 times as many. The beginning says little: nine of ten endings lie between 6 and 131. Closer to the truth than the history of the first users.',
    );
    expect(saySize(facts(12))).toContain('Here the history of the first users is closer to the truth.');
    expect(saySize(facts(NaN))).toContain('the cascade was cut');
  });
});

describe('why', () => {
  const walk = walkOf(walkOutputs([3, 1, 4, 0, 5], 30)) as Walk;

  it('lists what network context raises and lowers most', () => {
    const changes = changesAt(walk, 2, 3);
    const times = changes.map((change) => change.times);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(changes.length).toBeLessThanOrEqual(6);
  });

  it('says what it does to the truth, and nothing at the end', () => {
    const next = walk.next[2];
    expect(changeOfTruth(walk, 2)?.times).toBeCloseTo((next?.probability ?? 0) / (next?.without ?? 1));
    expect(changeOfTruth(walk, 5)).toBeUndefined();
    expect(meanChange(walk)?.n).toBe(4);
  });

  it('has nothing to say where there is no network', () => {
    const blind: Walk = {
      next: walk.next.map((next) => next && { ...next, without: NaN }),
      candidates: walk.candidates.map((list) => (list ?? []).map((one) => ({ ...one, without: NaN }))),
    };
    expect(changesAt(blind, 2, 3)).toEqual([]);
    expect(meanChange(blind)).toBeUndefined();
  });
});

it('joins tables by the columns of the first', () => {
  const joined = joinTables([
    tableOf({ forecast: ['FOREST'], error: [1] }),
    tableOf({ forecast: ['x'], error: [2], more: [3] }),
  ]);
  expect(joined?.columns.map(({ values }) => [...values])).toEqual([
    ['FOREST', 'x'],
    [1, 2],
  ]);
  expect(joinTables([undefined])).toBeUndefined();
});
