import { describe, expect, it } from 'vitest';
import { errorSweep } from './analysis-methods';
import { finished, networkOf, series, settingsFor, streamsOf } from './analysis-test-support';
import { errorSweepRunner } from './error-sweep-run';
import { sweepOutputs } from './sweep-outputs';
import { sweepModel, sweepPoints } from './sweep-points';
import { checkSweep, type SweepSettings } from './sweep-settings';
import { within } from './streams-within';

const edges = Array.from({ length: 40 }, (_, k) => (k < 20 ? [k, (k + 1) % 20] : [k - 20, (3 * k + 1) % 20]));
const network = networkOf(
  20,
  edges.filter(([from, to]) => from !== to),
);
const settings = (changed: Partial<SweepSettings> = {}): SweepSettings =>
  settingsFor<SweepSettings>(errorSweep, {
    rate: 0.4,
    horizon: 3,
    samples: 100,
    delaySamples: 20,
    labelSets: 4,
    referenceRuns: 1000,
    repeats: 4,
    ...changed,
  });

describe('points', () => {
  const over = (sweepOver: SweepSettings['sweepOver'], n = 300) => sweepPoints(n, { sweepOver, largestSourceSet: 16 });
  it('double over sources, and stand for densities', () => {
    expect(over('sources')).toEqual([1, 2, 4, 8, 16]);
    expect(over('sources', 5)).toEqual([1, 2, 4]);
    expect(over('random-arcs')).toEqual([0.5, 1, 1.5, 2, 2.5]);
    expect(over('small-world')).toEqual([1, 2, 3, 4, 5]);
    expect(over('scale-free')).toEqual([1, 2, 3, 4, 5]);
  });
  it('leave out what does not exist', () => {
    expect(over('small-world', 6)).toEqual([1, 2]);
    expect(over('random-arcs', 3)).toEqual([0.5, 1, 1.5]);
  });
});

describe('models', () => {
  const streams = streamsOf(9);
  const own = (repeat: number) => within(streams, 'sweep', 1, repeat);
  it('over sources differ in these alone', () => {
    const p = settings({ rateLaw: 'random' });
    const [a, b] = [0, 1].map((repeat) => sweepModel(network, p, streams, 4, own(repeat)));
    expect(a.sources).toHaveLength(4);
    expect(a.sources).not.toEqual(b.sources);
    expect(a.rates).toEqual(b.rates);
    expect(a.heads).toEqual(b.heads);
  });
  it('over density are networks of as many nodes, anew in every repeat', () => {
    for (const sweepOver of ['random-arcs', 'small-world', 'scale-free'] as const) {
      const p = settings({ sweepOver, sources: Int32Array.of(7) });
      const [sparse, dense] = [1, 2].map((x) => sweepModel(network, p, streams, x, own(0)));
      const other = sweepModel(network, p, streams, 1, own(1));
      expect([sparse.n, [...sparse.sources]]).toEqual([20, [7]]);
      expect(dense.heads.length).toBeGreaterThan(sparse.heads.length);
      expect(other.heads).not.toEqual(sparse.heads);
    }
  });
});

it('averages over the repeats of each point, with ± one deviation, and takes what is there', () => {
  const errors = [1, 3, 10].map((error) => ({
    'jump-sde': error,
    continest: undefined,
    'mean-field': 2 * error,
    influence: 30,
  }));
  const outputs = sweepOutputs([1, 2, 4], 2, errors);
  const { x, y, bands } = series(outputs, 'jump-sde');
  expect([[...x], [...y]]).toEqual([
    [1, 2],
    [2, 10],
  ]);
  expect(bands?.[0].label).toBe('± 1 SD over repeats');
  expect(bands?.[0].hi[0]).toBeCloseTo(2 + Math.SQRT2, 12);
  expect(bands?.[0].lo[1]).toBe(10);
  expect(series(outputs, 'continest').x).toHaveLength(0);
  expect([...series(outputs, 'mean-field').y]).toEqual([4, 20]);
});

describe('a sweep', () => {
  it('over sources: influence grows, all methods have errors, and a stop changes nothing', () => {
    const p = settings({ largestSourceSet: 8 });
    const { outputs, steps } = finished(errorSweepRunner, network, p, 3);
    for (const id of ['jump-sde', 'continest', 'mean-field']) {
      const { x, y } = series(outputs, id);
      expect([...x]).toEqual([1, 2, 4, 8]);
      y.forEach((error) => expect(error).toBeGreaterThan(0));
    }
    const { y } = series(outputs, 'influence');
    for (let k = 1; k < y.length; k++) expect(y[k], 'seed 3').toBeGreaterThan(y[k - 1]);
    const resume = structuredClone(steps[1].checkpoint?.());
    expect(finished(errorSweepRunner, network, p, 3, resume).outputs).toEqual(outputs);
  });

  it('over density with recovery: no ConTinEst', () => {
    const p = settings({ sweepOver: 'random-arcs', model: 'SIS', repeats: 2, referenceRuns: 200 });
    const { outputs } = finished(errorSweepRunner, network, p, 3);
    expect(series(outputs, 'continest').x).toHaveLength(0);
    expect([...series(outputs, 'mean-field').x]).toEqual([0.5, 1, 1.5, 2, 2.5]);
  });

  it('with aging delays: no mean field', () => {
    const p = settings({ sweepOver: 'scale-free', delay: 'rayleigh', repeats: 2, referenceRuns: 200 });
    expect(series(finished(errorSweepRunner, network, p, 3).outputs, 'mean-field').x).toHaveLength(0);
  });
});

it('refuses columns of rates and tiny networks where networks are made', () => {
  const made = { sweepOver: 'scale-free', rateLaw: 'file' } as const;
  expect(checkSweep(made, networkOf(30, []))).toMatchObject([{ code: 'missing-edge-value', severity: 'stopped' }]);
  expect(checkSweep({ ...made, rateLaw: 'constant' }, networkOf(9, []))).toMatchObject([{ code: 'network-too-small' }]);
  expect(checkSweep({ ...made, sweepOver: 'sources' }, networkOf(2, []))).toEqual([]);
});
