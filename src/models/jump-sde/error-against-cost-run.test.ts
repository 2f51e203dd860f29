import { describe, expect, it } from 'vitest';
import { errorAgainstCost } from './analysis-methods';
import { finished, networkOf, scalar, series, settingsFor, table } from './analysis-test-support';
import { estimateSizes, type CostSettings } from './cost-settings';
import { errorAgainstCostRunner } from './error-against-cost-run';

// a ring of 24 with chords
const edges = Array.from({ length: 48 }, (_, k) => (k < 24 ? [k, (k + 1) % 24] : [k - 24, (7 * k + 3) % 24]));
const network = networkOf(24, edges);
const settings = (changed: Partial<CostSettings> = {}): CostSettings =>
  settingsFor<CostSettings>(errorAgainstCost, {
    rate: 0.4,
    horizon: 5,
    sources: Int32Array.of(3),
    referenceRuns: 4000,
    repeats: 12,
    largest: 128,
    labelSets: 5,
    ...changed,
  });
const run = (p: CostSettings, seed = 4) => finished(errorAgainstCostRunner, network, p, seed);

describe('sizes', () => {
  it('double up to the largest, which is always there, and are even', () => {
    const sizes = (largest: number) => estimateSizes({ sizes: 'doubling', largest });
    expect(sizes(64)).toEqual([8, 16, 32, 64]);
    expect(sizes(100)).toEqual([8, 16, 32, 64, 100]);
    expect(sizes(9)).toEqual([8]);
    expect(sizes(67)).toEqual([8, 16, 32, 64, 66]);
  });
  it('are those of Fig. 6', () => {
    expect(estimateSizes({ sizes: 'paper', largest: 9 })).toEqual([6, 10, 20, 40, 80, 100]);
  });
});

describe('SI', () => {
  const { outputs, steps } = run(settings());

  it('shows errors that fall like one over the root of the samples, at a cost that grows with them', () => {
    for (const id of ['monte-carlo', 'jump-sde', 'continest']) {
      const { x, y, bands, pointLabels } = series(outputs, id);
      expect(x).toHaveLength(5);
      expect(x[4] / x[0]).toBeGreaterThan(12);
      expect(x[4] / x[0]).toBeLessThan(20);
      // a factor of 16 in samples: 4 in the error
      expect(y[0] / y[4], `${id}, seed 4`).toBeGreaterThan(2);
      expect(y[0] / y[4], `${id}, seed 4`).toBeLessThan(8);
      bands?.[0].lo.forEach((lo, k) => {
        expect(lo).toBeLessThanOrEqual(y[k]);
        expect(bands[0].hi[k]).toBeGreaterThanOrEqual(y[k]);
      });
      expect(pointLabels?.[0]).toBe(id === 'continest' ? '8 samples' : '8 runs');
    }
  });

  it('has one point of mean field, far above the noise of the reference', () => {
    const { x, y } = series(outputs, 'mean-field');
    expect(x).toHaveLength(1);
    expect(y[0]).toBeGreaterThan(5 * scalar(outputs, 'reference-noise').value);
    expect(scalar(outputs, 'reference-noise').value).toBeGreaterThan(0);
  });

  it('finds pairs of delays worth it', () => {
    const { value } = scalar(outputs, 'variance-factor');
    expect(value, 'seed 4').toBeGreaterThan(0.2);
    expect(value, 'seed 4').toBeLessThan(0.9);
  });

  it('tells the same in a table, with absolute errors', () => {
    const columns = Object.fromEntries(table(outputs, 'error-by-samples').columns.map((c) => [c.id, c.values]));
    const methods = columns.method as readonly string[];
    expect(methods).toEqual([
      ...new Array<string>(5).fill('monte-carlo'),
      ...new Array<string>(5).fill('jump-sde'),
      ...new Array<string>(5).fill('continest'),
      'mean-field',
    ]);
    expect([...(columns.samples as Float64Array)].slice(0, 5)).toEqual([8, 16, 32, 64, 128]);
    expect([...(columns.relative as Float64Array)].slice(0, 5)).toEqual([...series(outputs, 'monte-carlo').y]);
    (columns.error as Float64Array).forEach((error, k) => expect(error).toBeGreaterThan(columns.relative[k] as number));
    expect(columns.samples[15]).toBeNaN();
  });

  it('has pictures on the way, and goes on from any of them to the same numbers', () => {
    expect(steps.some((step) => step.outputs)).toBe(true);
    for (const step of [steps[2], steps.findLast((one) => one.checkpoint)]) {
      const resume = structuredClone(step?.checkpoint?.());
      expect(resume).toBeDefined();
      // the progress has moved on since: a checkpoint is taken where the computation rests
      expect(finished(errorAgainstCostRunner, network, settings(), 4, resume).outputs).toEqual(outputs);
    }
  });
});

it('draws every repeat anew, and the reference apart from them', () => {
  const [few, more] = [6, 7].map((repeats) => run(settings({ repeats, largest: 16, labelSets: 2 })).outputs);
  expect(series(few, 'monte-carlo').y).not.toEqual(series(more, 'monte-carlo').y);
  expect(scalar(few, 'reference-noise')).toEqual(scalar(more, 'reference-noise'));
});

it('gives the runs of Monte Carlo as jump SDE where there are no pairs', () => {
  const { outputs } = run(settings({ antithetic: false, repeats: 3, largest: 32, labelSets: 2 }));
  expect(series(outputs, 'jump-sde').y).toEqual(series(outputs, 'monte-carlo').y);
  expect(scalar(outputs, 'variance-factor').value).toBe(1);
});

it('leaves out what does not apply', () => {
  const little = { repeats: 2, largest: 8, referenceRuns: 200 };
  const withRecovery = run(settings({ ...little, model: 'SIS' })).outputs;
  expect(series(withRecovery, 'continest').x).toHaveLength(0);
  expect(series(withRecovery, 'mean-field').x).toHaveLength(1);
  const aging = run(settings({ ...little, delay: 'rayleigh' })).outputs;
  expect(series(aging, 'continest').x).toHaveLength(1);
  expect(series(aging, 'mean-field').x).toHaveLength(0);
  const limited = run(settings({ ...little, attention: 'constant' })).outputs;
  expect(series(limited, 'continest').x).toHaveLength(0);
});

it('knows Algorithm 1 and the schemes in steps', () => {
  for (const scheme of ['jump-adapted', 'clamped-euler', 'literal-euler'] as const) {
    const { outputs } = run(settings({ scheme, sizes: 'paper', repeats: 3, referenceRuns: 500, labelSets: 2 }));
    const { x, y } = series(outputs, 'jump-sde');
    expect(x).toHaveLength(6);
    y.forEach((error) => expect(error).toBeGreaterThan(0));
    expect(scalar(outputs, 'variance-factor').value === 1).toBe(scheme === 'clamped-euler');
  }
});
