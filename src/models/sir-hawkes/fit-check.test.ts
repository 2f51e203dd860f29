/** Why nothing can be fitted, in words that can be acted on; and that larger fits are expected to take longer. */
import { describe, expect, it } from 'vitest';
import { buildCascadeSet, sizeOfCascades } from '../../core/cascade';
import { defaults } from '../../core/parameters';
import { checkFit, checkForecast } from './fit-check';
import { estimateCoverage, estimateFit, estimateForecast } from './fit-estimate';
import { coverage, fit, forecast } from './fit-methods';
import { setOf } from './fit/fit-test-support';

const set = setOf([Array.from({ length: 40 }, (_, i) => i ** 1.1), [0, 1, 2]]);
const cascades = { set, nodes: new Int32Array() };
const settings = { ...defaults(fit.parameters), observeBy: 'all' } as Parameters<typeof checkFit>[0];
const check = (changes: Partial<typeof settings>, observed = cascades) =>
  checkFit({ ...settings, ...changes }, observed);

describe('fits are refused', () => {
  it.each([
    [{ fitEXP: false, fitPL: false, fitSI: false }, 'no-models'],
    [{ cascade: 3 }, 'no-such-cascade'],
    [{ cascade: 2 }, 'too-few-events'],
    [{ observeBy: 'time', until: 2 }, 'too-few-events'],
    [{ weights: 'fit' }, 'marks-missing'],
  ] as const)('%o', (changes, code) => {
    expect(check(changes)).toMatchObject([{ code, severity: 'stopped' }]);
  });

  it('with the number of events that is needed', () => {
    const [issue] = check({ cascade: 2, fitPL: false, fitSI: false, populations: 'unlimited' });
    expect(issue.message).toBe('EXP has 2 parameters and needs at least 4 events after the first ones; there are 2.');
    expect(issue.where).toEqual({ path: 'parameters.cascade' });
  });

  it('not where all is well', () => {
    expect(check({})).toEqual([]);
  });
});

describe('remarks', () => {
  it('name models that have too few events', () => {
    const issues = check({ observeBy: 'share', share: 0.15 });
    expect(issues).toMatchObject([{ code: 'too-few-events', severity: 'note' }]);
    expect(issues[0].message).toContain('PLN');
    expect(issues[0].message).not.toContain('EXPN');
  });

  it.each([
    [{ fitQEXP: true }, 'depends-on-unit'],
    [{ cutoff: 'fixed', fitPL: false }, 'no-power-law'],
    [{ subcritical: true, populations: 'finite' }, 'no-plain-hawkes'],
  ] as const)('%o', (changes, code) => {
    expect(check(changes)).toMatchObject([{ code, severity: 'note' }]);
  });

  it('on marks that are all the same, or none at all', () => {
    const times = Array.from({ length: 20 }, (_, i) => i);
    const marked = (marks: number[]) => ({ set: setOf([times], [marks]), nodes: new Int32Array() });
    const some = times.map((i) => (i + 1) % 3);
    expect(check({ weights: 'fit' }, marked(times.map(() => 2)))).toMatchObject([{ code: 'equal-marks' }]);
    expect(check({ weights: 'fit' }, marked(some))).toEqual([]);
    expect(check({ weights: 'fit' }, marked(some.with(4, -1)))).toMatchObject([{ code: 'negative-mark' }]);
    expect(check({ weights: 'fit' }, marked(some.with(4, Infinity)))).toMatchObject([{ code: 'non-finite-mark' }]);
    expect(check({ weights: 'fit' }, marked(some.with(4, NaN)))).toMatchObject([{ code: 'marks-missing' }]);
  });

  it('on cascades too long for sums over all pairs', () => {
    const of = (events: number) => ({
      set: setOf([Array.from({ length: events }, (_, i) => i)]),
      nodes: new Int32Array(),
    });
    const long = { arithmetic: 'exact', fitPL: true } as const;
    expect(check(long, of(30_000))).toMatchObject([{ code: 'exact-slow', severity: 'note' }]);
    expect(check(long, of(210_000))).toMatchObject([{ code: 'too-many-events-exact', found: '210000 events' }]);
    const gauss = { fitGAUSS: true };
    expect(check(gauss, of(210_000))).toMatchObject([{ code: 'too-many-events-exact', severity: 'stopped' }]);
    expect(check({}, of(210_000))).toEqual([]);
  });

  it('on an event that nobody can have caused, which it names', () => {
    const times = Array.from({ length: 20 }, (_, i) => Math.max(0, i - 1));
    const marked = (marks: number[]) => ({ set: setOf([times], [marks]), nodes: new Int32Array() });
    const all = times.map((i) => 1 + (i % 3));
    expect(check({ weights: 'fit' }, marked(all.with(0, 0)))).toEqual([]);
    expect(check({ weights: 'fit' }, marked(all.with(0, 0).with(1, 0)))).toMatchObject([
      {
        code: 'no-possible-parent',
        message: expect.stringContaining('Event 3 ') as string,
        found: '2 marks of 0 before it',
      },
    ]);
    expect(check({ weights: 'off' }, marked(times.map(() => 0)))).toEqual([]);
  });
});

it('refuses forecasts that end before they begin', () => {
  const p = { ...defaults(forecast.parameters), observeBy: 'all' } as Parameters<typeof checkForecast>[0];
  expect(checkForecast(p, cascades)).toEqual([]);
  expect(checkForecast({ ...p, forecastTo: 10 }, cascades)).toMatchObject([
    { code: 'bad-param', where: { path: 'parameters.forecastTo' } },
  ]);
  expect(checkForecast({ ...p, weight: 'fit' }, cascades)).toMatchObject([{ where: { path: 'parameters.weight' } }]);
});

it('expects longer cascades, more starts and bootstraps to take longer', () => {
  const cost = (largest: number, changes: object = {}): number =>
    estimateFit({ ...settings, bootstrap: 0, ...changes } as never, {}, { count: 1, events: largest, largest })
      .operations;
  expect(cost(2000)).toBeGreaterThan(5 * cost(200));
  expect(cost(200, { starts: 50 })).toBeGreaterThan(cost(200));
  expect(cost(200, { bootstrap: 100 })).toBeGreaterThan(10 * cost(200));
  const one = { ...defaults(forecast.parameters) } as never;
  const many = { ...defaults(coverage.parameters) } as never;
  expect(estimateCoverage(many, {}).operations).toBeGreaterThan(10 * estimateForecast(one, {}).operations);
});

it('expects what the chosen cascade costs, not the largest one', () => {
  const times = Float64Array.from({ length: 1100 }, (_, i) => (i < 1000 ? i : i - 1000));
  const set = buildCascadeSet({
    offsets: Int32Array.of(0, 1000, 1100),
    users: new Int32Array(1100).fill(-1),
    times,
    userCount: 0,
    time: { unit: 'second', origin: 'own' },
  });
  const cost = (changes: object): number =>
    estimateForecast({ ...defaults(forecast.parameters), ...changes } as never, {}, sizeOfCascades(set)).operations;
  expect(cost({ cascade: 1 })).toBeGreaterThan(2 * cost({ cascade: 2 }));
  expect(cost({ cascade: 1, until: 99 })).toBe(cost({ cascade: 2 }));
  expect(cost({ cascade: 7 })).toBe(cost({ cascade: 1 }));
});
