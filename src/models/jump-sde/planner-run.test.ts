import { expect, it } from 'vitest';
import { planner } from './analysis-methods';
import { finished, networkOf, scalar, series, settingsFor } from './analysis-test-support';
import type { PlannerSettings } from './plan';
import { plannerRunner } from './planner-run';

const edges = Array.from({ length: 60 }, (_, k) => (k < 30 ? [k, (k + 1) % 30] : [k - 30, (11 * k + 4) % 30]));
const network = networkOf(
  30,
  edges.filter(([from, to]) => from !== to),
);
const settings = (changed: Partial<PlannerSettings> = {}): PlannerSettings =>
  settingsFor<PlannerSettings>(planner, { horizon: 4, sources: Int32Array.of(5), wantedError: 2, ...changed });

for (const antithetic of [true, false])
  it(`reaches the error that was wanted, ${antithetic ? 'with' : 'without'} pairs`, () => {
    const { outputs, steps } = finished(plannerRunner, network, settings({ antithetic }), 6);
    const samples = scalar(outputs, 'needed-samples').value;
    const s = scalar(outputs, 'pilot-deviation').value;
    expect(samples).toBeGreaterThan(100);
    expect(scalar(outputs, 'predicted-error').value).toBeLessThanOrEqual(2);
    expect(scalar(outputs, 'predicted-error').value).toBeGreaterThan(1.9);
    // the deviation of 200 runs is known to 5 %, of 100 pairs to 7 %, the mean of the pilot to about 4 %
    expect(scalar(outputs, 'achieved-error').value / 2, 'seed 6').toBeGreaterThan(0.75);
    expect(scalar(outputs, 'achieved-error').value / 2, 'seed 6').toBeLessThan(1.3);
    const { value, standardError } = scalar(outputs, 'mean-size');
    expect((100 * 1.959963984540054 * (standardError ?? NaN)) / value).toBeCloseTo(
      scalar(outputs, 'achieved-error').value,
      9,
    );
    const [prediction, achieved] = ['prediction', 'achieved'].map((id) => series(outputs, id));
    expect(achieved.x).toEqual(prediction.x);
    expect(achieved.x.at(-1)).toBe(samples);
    expect(prediction.y.at(-1)).toBeCloseTo(scalar(outputs, 'predicted-error').value, 9);
    expect(prediction.y[0]).toBeGreaterThan(prediction.y.at(-1) ?? NaN);
    expect(s).toBeGreaterThan(0);
    // eq. 22: m T Σα with 0.3 on every edge
    expect(scalar(outputs, 'marks-needed').value / (samples * 4 * 0.3 * network.m)).toBeCloseTo(1, 12);
    expect(steps.some((step) => step.outputs)).toBe(true);
  });

it('needs fewer samples with pairs', () => {
  const [pairs, plain] = [true, false].map((antithetic) =>
    scalar(finished(plannerRunner, network, settings({ antithetic, pilotRuns: 2000 }), 2).outputs, 'needed-samples'),
  );
  expect(pairs.value / plain.value, 'seed 2').toBeLessThan(0.9);
});

it('tells of too many samples and does not take them', () => {
  const { outputs } = finished(plannerRunner, network, settings({ wantedError: 0.01, mostSamples: 1000 }), 6);
  expect(scalar(outputs, 'needed-samples').value).toBeGreaterThan(1e6);
  expect(scalar(outputs, 'achieved-error').value).toBeNaN();
  expect(series(outputs, 'achieved').x).toHaveLength(0);
  expect(series(outputs, 'prediction').x.length).toBeGreaterThan(3);
  expect(scalar(outputs, 'mean-size').value).toBeGreaterThan(1);
});

it('takes samples apart from its pilot', () => {
  const [a, b] = [100, 300].map((pilotRuns) => finished(plannerRunner, network, settings({ pilotRuns }), 6).outputs);
  expect(scalar(a, 'pilot-deviation')).not.toEqual(scalar(b, 'pilot-deviation'));
});

it('copes with what never varies, and with what dies out', () => {
  const still = finished(plannerRunner, networkOf(3, []), settings({ sources: Int32Array.of(0, 2) }), 1).outputs;
  expect(scalar(still, 'needed-samples').value).toBe(4);
  expect(scalar(still, 'achieved-error').value).toBe(0);
  expect(scalar(still, 'mean-size')).toMatchObject({ value: 2, standardError: 0 });
  const dying = settings({ model: 'SIR', sources: Int32Array.of(0), recovery: 100, horizon: 10, scheme: 'event' });
  const gone = finished(plannerRunner, networkOf(3, []), dying, 1).outputs;
  expect(scalar(gone, 'mean-size').value).toBe(0);
  expect(scalar(gone, 'predicted-error').value).toBeNaN();
});
