import { describe, expect, it } from 'vitest';
import { buildNetwork, type Network } from '../../core/network';
import { checkScheme, pairing, samplesOf, samplingEstimate, stepsOf, stepTime } from './scheme-settings';
import { settingsOf } from './settings-test-support';

const star = (leaves: number, rate?: number): Network =>
  buildNetwork({
    n: leaves + 1,
    directed: true,
    from: Int32Array.from({ length: leaves }, (_, i) => i + 1),
    to: new Int32Array(leaves),
    ...(rate === undefined ? {} : { edgeValues: { rate: new Float64Array(leaves).fill(rate) } }),
  });
const check = (changed: Parameters<typeof settingsOf>[0], network = star(2)) =>
  checkScheme(settingsOf(changed), network);
const codes = (...args: Parameters<typeof check>): string[] => check(...args).map(({ code }) => code);

describe('steps', () => {
  it('are T/h where that is whole, though h may not be exact', () => {
    expect(stepsOf({ horizon: 8, step: 0.1 })).toEqual({ count: 80, h: 0.1 });
    expect(stepsOf({ horizon: 0.3, step: 0.1 }).count).toBe(3);
    expect(stepsOf({ horizon: 1, step: 5 })).toEqual({ count: 1, h: 1 });
  });

  it('are shortened to divide the horizon: h = .3 becomes .25 for T = 1, and that is said', () => {
    expect(stepsOf({ horizon: 1, step: 0.3 })).toEqual({ count: 4, h: 0.25 });
    const [issue, ...others] = check({ scheme: 'clamped-euler', horizon: 1, step: 0.3 });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: 'step-adjusted',
      severity: 'note',
      message: 'A step of 0.3 does not divide the horizon 1; 4 steps of 0.25 are taken.',
      where: { path: 'parameters.step' },
      found: '0.3',
      hint: 'Set the step to 0.25.',
    });
    expect(codes({ scheme: 'clamped-euler', horizon: 1, step: 0.25 })).toEqual([]);
    // exact schemes have no step
    expect(codes({ scheme: 'event', horizon: 1, step: 0.3 })).toEqual([]);
  });

  it('end at T exactly, wherever rounding would put the last one', () => {
    for (const [T, K] of [
      [8, 80],
      [0.1, 3],
      [7, 49],
    ]) {
      expect(stepTime(T, K, 0)).toBe(0);
      expect(stepTime(T, K, K)).toBe(T);
      for (let k = 1; k <= K; k++) expect(stepTime(T, K, k)).toBeGreaterThan(stepTime(T, K, k - 1));
    }
  });

  it('are a million at most', () => {
    const [issue] = check({ scheme: 'clamped-euler', horizon: 10, step: 1e-6 });
    expect(issue).toMatchObject({ code: 'too-many-steps', severity: 'stopped', expected: 'at least 0.00001' });
    expect(issue.message).toBe('A horizon of 10 in steps of 0.000001 takes 10,000,000 steps; the limit is 1,000,000.');
    expect(issue.hint).toBe('Take longer steps.');
  });
});

describe('pairs', () => {
  it('are of delays by events, of counts by marks, and none where nothing can be paired', () => {
    const of = (changed: Parameters<typeof settingsOf>[0]) => pairing(settingsOf(changed));
    expect(of({})).toBe('delays');
    expect(of({ model: 'SIR' })).toBe('delays');
    expect(of({ model: 'SIS' })).toBe('none');
    expect(of({ attention: 'constant' })).toBe('none');
    expect(of({ scheme: 'jump-adapted', model: 'SIS', attention: 'constant' })).toBe('counts');
    expect(of({ scheme: 'literal-taylor' })).toBe('counts');
    expect(of({ scheme: 'clamped-euler' })).toBe('none');
    for (const scheme of ['event', 'jump-adapted'] as const) expect(of({ scheme, antithetic: false })).toBe('none');
  });

  it('make an odd number of samples even: 12 for 11, and that is said', () => {
    expect(samplesOf(settingsOf({ samples: 11 }))).toBe(12);
    expect(samplesOf(settingsOf({ samples: 12 }))).toBe(12);
    expect(samplesOf(settingsOf({ samples: 11, antithetic: false }))).toBe(11);
    const [issue, ...others] = check({ samples: 11 });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: 'samples-rounded-even',
      severity: 'note',
      message: 'Antithetic trajectories come in pairs: 12 instead of 11 are drawn.',
      where: { path: 'parameters.samples' },
      found: '11',
      hint: 'Choose an even number.',
    });
    expect(codes({ samples: 11, antithetic: false })).toEqual([]);
    expect(codes({ samples: 12 })).toEqual([]);
  });
});

describe('what a scheme cannot do', () => {
  it.each(['jump-adapted', 'literal-euler', 'literal-taylor'] as const)(
    '%s: delays other than exponential',
    (scheme) => {
      const [issue] = check({ scheme, delay: 'rayleigh', step: 0.01 });
      expect(issue).toMatchObject({
        code: 'method-unsupported-hazard',
        severity: 'stopped',
        message: 'This scheme draws marks at constant rates, so it knows exponential delays only.',
        found: 'rayleigh',
        hint: 'Choose exponential delays, or another scheme.',
      });
    },
  );

  it('literal schemes: recovery for good, and limited attention', () => {
    for (const scheme of ['literal-euler', 'literal-taylor'] as const) {
      const sir = check({ scheme, model: 'SIR', step: 0.01 });
      expect(sir[0]).toMatchObject({ code: 'scheme-unsupported', severity: 'stopped', found: 'SIR' });
      expect(sir[0].message).toBe(
        'The literal schemes are written for SI and SIS with rates that add up (eqs. 14 and 15).',
      );
      expect(check({ scheme, attention: 'random', step: 0.01 })[0]).toMatchObject({
        code: 'scheme-unsupported',
        found: 'limited attention',
        expected: 'SI or SIS without a limit, or another scheme',
      });
      expect(codes({ scheme, model: 'SIS', step: 0.01 })).toEqual([]);
    }
  });

  it('events and clamped Euler: nothing', () => {
    for (const scheme of ['event', 'clamped-euler'] as const)
      for (const model of ['SI', 'SIS', 'SIR'] as const)
        for (const delay of ['exponential', 'rayleigh', 'weibull', 'power-law'] as const)
          expect(codes({ scheme, model, delay, attention: 'random' })).toEqual([]);
  });
});

describe('marks', () => {
  it('that would not fit into memory are not drawn', () => {
    // 2 arcs × 10 000 × 1000 = 20 M marks, 52 bytes each, twice
    const [issue, ...others] = check({ scheme: 'jump-adapted', rate: 10_000, horizon: 1000 });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: 'too-many-marks',
      severity: 'stopped',
      message:
        'This scheme draws all marks of the horizon: about 20,000,000 for one trajectory, 2.1 GB of memory; the limit is 1.5 GB.',
      hint: 'Choose events, a shorter horizon, or smaller rates.',
    });
    expect(codes({ scheme: 'jump-adapted', rate: 10_000, horizon: 1000, antithetic: false })).toEqual([]);
    expect(codes({ scheme: 'event', rate: 10_000, horizon: 1000 })).toEqual([]);
    expect(codes({ scheme: 'jump-adapted', rateLaw: 'file', horizon: 1000 }, star(2, 10_000))).toEqual([
      'too-many-marks',
    ]);
    expect(codes({ scheme: 'jump-adapted', rateLaw: 'random', rateMin: 0, rateMax: 20_000, horizon: 1000 })).toEqual([
      'too-many-marks',
    ]);
    // 450 000 edges × 2 × .3 × 8 = 2.2 M marks
    const large = { n: 77_000, m: 450_000, directed: false };
    const { bytes } = samplingEstimate(settingsOf({ scheme: 'jump-adapted' }), large);
    expect(bytes).toBeLessThan(1e9);
  });

  it('that crowd a step of a literal scheme are remarked on', () => {
    // 40 arcs of rate .3 into one node, h = .1
    const [issue] = check({ scheme: 'literal-euler' }, star(40));
    expect(issue).toMatchObject({
      code: 'step-coarse',
      severity: 'note',
      message:
        'One node can have 1.2 marks in a step on average; from about 0.1 on states of a literal scheme leave 0 … 1.',
      found: '0.1',
      expected: 'at most 0.0083',
    });
    expect(codes({ scheme: 'literal-euler', step: 0.008 }, star(40))).toEqual([]);
    expect(codes({ scheme: 'clamped-euler' }, star(40))).toEqual([]);
    expect(codes({ scheme: 'literal-euler', rateLaw: 'file' }, star(40, 0.002))).toEqual([]);
    expect(codes({ scheme: 'literal-euler', rateLaw: 'file', model: 'SIS', recovery: 3 }, star(40, 0.002))).toEqual([
      'step-coarse',
    ]);
    // a column that is not there is told elsewhere
    expect(codes({ scheme: 'literal-euler', rateLaw: 'weight' }, star(40))).toEqual([]);
  });
});

describe('the estimate', () => {
  const size = { n: 1000, m: 5000, directed: true };
  const operations = (changed: Parameters<typeof settingsOf>[0]) =>
    samplingEstimate(settingsOf(changed), size).operations;

  it('grows with samples, steps and marks, and is least for events', () => {
    for (const scheme of ['event', 'jump-adapted', 'clamped-euler', 'literal-euler', 'literal-taylor'] as const) {
      expect(operations({ scheme, samples: 200 })).toBe(2 * operations({ scheme, samples: 100 }));
      expect(operations({ scheme })).toBeGreaterThanOrEqual(operations({ scheme: 'event' }));
    }
    expect(operations({ scheme: 'clamped-euler', step: 0.01 })).toBeGreaterThan(
      operations({ scheme: 'clamped-euler' }),
    );
    expect(operations({ scheme: 'jump-adapted', rate: 3 })).toBeGreaterThan(operations({ scheme: 'jump-adapted' }));
  });
});
