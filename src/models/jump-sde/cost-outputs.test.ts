import { expect, it } from 'vitest';
import { errorAgainstCost } from './analysis-methods';
import { scalar, series, settingsFor, table } from './analysis-test-support';
import { costOutputs } from './cost-outputs';
import type { RepeatErrors, SizeErrors } from './cost-parts';
import { knowsConTinEst, knowsMeanField, workOfRepeat, type CostSettings } from './cost-settings';

const p = settingsFor<CostSettings>(errorAgainstCost, { largest: 16 });
const errors = (...relative: number[]): SizeErrors => ({
  absolute: Float64Array.from(relative, (error) => 10 * error),
  relative: Float64Array.from(relative),
  work: Float64Array.from(relative, (_, k) => 100 * (k + 1)),
});
const repeat = (first: number, pairs = false): RepeatErrors => ({
  'monte-carlo': errors(first, first / 2),
  'jump-sde': errors(first / 2, first / 4),
  continest: errors(),
  // pairs (2, 4) and (5, 3)
  horizon: { runs: 4, pairs, sum: 14, squares: 54, products: 23 },
});
const reference = { influence: Float64Array.of(1), noise: 0.01 };

it('averages errors over repeats, with 1.96 standard errors on either side', () => {
  const outputs = costOutputs(p, reference, [repeat(0.2), repeat(0.4), repeat(0.6)], undefined);
  const { x, y, bands, pointLabels } = series(outputs, 'monte-carlo');
  expect([...x]).toEqual([100, 200]);
  expect(y[0]).toBeCloseTo(0.4, 12);
  expect(y[1]).toBeCloseTo(0.2, 12);
  expect(bands?.[0].hi[0]).toBeCloseTo(0.4 + (1.959963984540054 * 0.2) / Math.sqrt(3), 12);
  expect(bands?.[0].lo[0]).toBeCloseTo(0.4 - (1.959963984540054 * 0.2) / Math.sqrt(3), 12);
  expect(pointLabels).toEqual(['8 runs', '16 runs']);
  expect(series(outputs, 'continest').x).toHaveLength(0);
  expect(series(outputs, 'mean-field').x).toHaveLength(0);
  expect(scalar(outputs, 'reference-noise').value).toBe(0.01);
  const [, samples, error] = table(outputs, 'error-by-samples').columns;
  expect([...samples.values]).toEqual([8, 16, 8, 16]);
  expect(error.values[0]).toBeCloseTo(4, 12);
});

it('has no interval from a single repeat, none below 0, and mean field as a row without samples', () => {
  const one = costOutputs(p, reference, [repeat(0.2)], { absolute: 5, relative: 0.5, work: 77 });
  expect(series(one, 'jump-sde').bands?.[0].lo).toEqual(series(one, 'jump-sde').y);
  expect(table(one, 'error-by-samples').columns[0].values.at(-1)).toBe('mean-field');
  expect([...series(one, 'mean-field').x, ...series(one, 'mean-field').y]).toEqual([77, 0.5]);
  const wide = costOutputs(p, reference, [repeat(0.001), repeat(0.9)], undefined);
  expect(series(wide, 'monte-carlo').bands?.[0].lo[0]).toBe(0);
});

it('measures what pairs are worth over all repeats, by hand', () => {
  const outputs = costOutputs(p, reference, [repeat(0.2, true)], undefined);
  // values 2 4 5 3: variance 5/3; pair means 3 and 4: variance 1/2
  expect(scalar(outputs, 'variance-factor').value).toBeCloseTo((2 * 0.5) / (5 / 3), 12);
  expect(scalar(costOutputs(p, reference, [repeat(0.2)], undefined), 'variance-factor').value).toBe(1);
});

it('knows what applies, and that ConTinEst is most of the work', () => {
  expect([knowsConTinEst(p), knowsMeanField(p)]).toEqual([true, true]);
  expect(knowsConTinEst({ ...p, model: 'SIR' })).toBe(false);
  expect(knowsConTinEst({ ...p, attention: 'random' })).toBe(false);
  expect(knowsMeanField({ ...p, delay: 'weibull' })).toBe(false);
  expect(workOfRepeat({ ...p, model: 'SIS' })).toBe(32);
  expect(workOfRepeat(p)).toBeGreaterThan(32 * 10);
});
