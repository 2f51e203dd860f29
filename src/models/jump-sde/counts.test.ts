import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../../core/rng';
import { countsOf } from '../tally';
import { foldCounts, gridPointOf, TrajectoryCounter, type SampleCounts } from './counts';
import { runCurves } from './curves';
import { modelOf } from './engine-test-support';
import { timeGrid, type PropagationModel, type RecoveryModel } from './propagation';
import { samplePairs, sampleRuns } from './sample-runs';
import {
  atHorizonScalar,
  confidenceBand,
  horizonHistogram,
  influenceVariance,
  marginalsField,
  meanInfluence,
  pairMeanVariance,
  recoveredSeries,
  runsBand,
  varianceFactor,
} from './sample-summary';
import { EventLog } from './trajectory';

const streams = (...key: readonly (string | number)[]) => stream(11, ...key);

function result<R>(steps: Generator<unknown, R, void>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const random = stream(3, 'network');
const edges: number[][] = [];
for (let j = 0; j < 40; j++)
  for (let i = 0; i < 40; i++) if (i !== j && random.uniform() < 0.08) edges.push([j, i, 0.4]);
const smallModel = (kind: RecoveryModel, horizon = 5): PropagationModel =>
  modelOf({ n: 40, edges }, { kind, sources: [0, 7], horizon, recovery: new Array<number>(40).fill(0.5) });

function logOf(events: readonly (readonly [number, number])[]): EventLog {
  const log = new EventLog();
  events.forEach(([time, node], k) => {
    log.times[k] = time;
    log.nodes[k] = node;
  });
  log.length = events.length;
  return log;
}

describe('points of the grid', () => {
  it('see what happens at or before them', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (horizon, share) => {
          const grid = timeGrid(horizon);
          const t = Math.min(horizon, share * horizon);
          const k = gridPointOf(grid, t);
          expect(grid[k]).toBeGreaterThanOrEqual(t);
          expect(k === 0 || grid[k - 1] < t).toBe(true);
        },
      ),
    );
    const grid = timeGrid(8);
    grid.forEach((t, k) => expect(gridPointOf(grid, t)).toBe(k));
  });
});

describe('a counter', () => {
  it('by hand: two runs of three nodes', () => {
    const model = modelOf(
      { n: 3, edges: [[0, 1, 1]] },
      { kind: 'SIS', sources: [0], horizon: 10, recovery: [1, 1, 1] },
    );
    const counter = new TrajectoryCounter(model, { distribution: true });
    counter.begin();
    // exactly on a point of the grid, and between two
    counter.addLog(
      logOf([
        [0.1, 1],
        [0.15, ~0],
        [10, 2],
      ]),
    );
    counter.end(5);
    counter.begin();
    counter.addChange(0.2, 2, 1);
    counter.end(7);
    const counts = counter.counts();
    expect([counts.runs, counts.work, counts.events, counts.changing]).toEqual([2, 12, 4, 2]);
    const { mean, standardError } = meanInfluence(counts);
    expect([...mean.slice(0, 4), mean[100]]).toEqual([1, 1.5, 1.5, 1.5, 2]);
    expect(standardError[1]).toBeCloseTo(0.5, 12);
    expect(standardError[2]).toBe(0.5);
    const { values, times } = marginalsField(counts, { n: 3, horizon: 10 });
    expect(times).toEqual(timeGrid(10));
    expect(Array.from(values.subarray(0, 9))).toEqual([1, 0, 0, 1, 0.5, 0, 0.5, 0.5, 0.5]);
    expect(Array.from(values.subarray(-3))).toEqual([0.5, 0.5, 1]);
    expect(atHorizonScalar(counts)).toEqual({ kind: 'scalar', value: 2, standardError: 0 });
    expect(horizonHistogram(counts)).toEqual({
      kind: 'histogram',
      edges: Float64Array.of(2, 3),
      counts: Float64Array.of(2),
    });
    const band = runsBand(counts, 3, 0.05, 0.95);
    expect([band.label, band.lo[1], band.hi[1]]).toEqual(['5–95 % of runs', 1, 2]);
  });

  it('takes states that are no longer 0 or 1, told whole', () => {
    const model = modelOf({ n: 2, edges: [] }, { kind: 'SIS', sources: [0], horizon: 1, recovery: [0, 0] });
    const counter = new TrajectoryCounter(model, {});
    counter.begin(true);
    for (let k = 0; k <= 100; k++) counter.addStates(k, [1 - k / 50, k / 10]);
    counter.end(3, { events: 9, outside: true });
    const counts = foldCounts(foldCounts(undefined, counter.counts()), sampleOf(model));
    expect([counts.runs, counts.outside, counts.events, counts.changing]).toEqual([2, 1, 9, 1]);
    const { values } = marginalsField(counts, { n: 2, horizon: 1 });
    // the second run stays at (1, 0)
    expect(values[200]).toBeCloseTo((-1 + 1) / 2, 12);
    expect(values[201]).toBeCloseTo(5, 12);
    const { mean } = meanInfluence(counts);
    expect(mean[100]).toBeCloseTo((9 + 1) / 2, 12);
    expect(mean[50]).toBeCloseTo((5 + 1) / 2, 12);
  });

  const sampleOf = (model: PropagationModel): SampleCounts => result(sampleRuns(model, streams, 0, 1));

  it('has fewer rows where nodes are many, at which a change is seen at once', () => {
    const n = 500_000;
    const model = { n, kind: 'SI', sources: Int32Array.of(3), horizon: 100 } as const;
    const counter = new TrajectoryCounter(model);
    counter.begin();
    counter.addLog(
      logOf([
        [1, 5],
        [80, 6],
        [80.5, 7],
      ]),
    );
    counter.end(1);
    const counts = foldCounts(undefined, counter.counts());
    expect(counts.changes.cells / n).toBeLessThan(101);
    const { times, values } = marginalsField(counts, { n, horizon: 100 });
    times.forEach((t, k) => {
      expect(values[k * n + 3]).toBe(1);
      expect(values[k * n + 5]).toBe(t >= 1 ? 1 : 0);
      expect(values[k * n + 6]).toBe(t >= 80 ? 1 : 0);
      expect(values[k * n + 7]).toBe(t >= 80.5 ? 1 : 0);
    });
  });

  it('adds up to the same, however runs are cut into blocks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<RecoveryModel>('SI', 'SIS', 'SIR'),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
        (kind, sizes) => {
          const model = smallModel(kind);
          let state: SampleCounts | undefined;
          let from = 0;
          for (const size of sizes) {
            state = foldCounts(state, result(sampleRuns(model, streams, from, from + size, { distribution: true })));
            from += size;
          }
          const whole = foldCounts(undefined, result(sampleRuns(model, streams, 0, from, { distribution: true })));
          expect(state).toEqual(whole);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('leaves small parts where few nodes are touched', () => {
    const model = modelOf({ n: 10_000, edges: [[0, 1, 1]] }, { kind: 'SI', sources: [0], horizon: 1 });
    const part = result(sampleRuns(model, streams, 0, 50));
    expect(part.changes.counts).toBeUndefined();
    expect(part.changes.hits?.length).toBeLessThanOrEqual(50);
    // the part itself stays as it is when it is folded
    const copy = structuredClone(part);
    foldCounts(foldCounts(undefined, part), part);
    expect(part).toEqual(copy);
  });
});

describe('estimates', () => {
  it('agree with the runs one by one: mean, error, recovered, marginals', () => {
    for (const kind of ['SI', 'SIS', 'SIR'] as const) {
      const model = smallModel(kind);
      const runs = 80;
      const counts = result(sampleRuns(model, streams, 0, runs, { distribution: true }));
      const { values, work } = result(runCurves(model, streams, 0, runs));
      const { mean, standardError } = meanInfluence(counts);
      for (const k of [0, 13, 50, 100]) {
        const all = Array.from({ length: runs }, (_, l) => values[101 * l + k]);
        const m = all.reduce((sum, x) => sum + x, 0) / runs;
        const variance = all.reduce((sum, x) => sum + (x - m) ** 2, 0) / (runs - 1);
        expect(mean[k]).toBeCloseTo(m, 9);
        expect(standardError[k]).toBeCloseTo(Math.sqrt(variance / runs), 9);
        const sorted = [...all].sort((a, b) => a - b);
        expect(runsBand(counts, 40, 0.25, 0.75).lo[k]).toBe(sorted[Math.ceil(0.25 * runs) - 1]);
        const row = marginalsField(counts, { n: 40, horizon: 5 }).values.subarray(40 * k, 40 * (k + 1));
        expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(m, 9);
      }
      expect(work.reduce((sum, w) => sum + w, 0)).toBe(counts.work);
      const recovered = recoveredSeries(counts, { horizon: 5, model: kind });
      // who was ever active is active or recovered
      const ever = recovered.y.map((y, k) => y + mean[k]);
      expect(ever.length).toBe(kind === 'SIR' ? 101 : 0);
      for (let k = 1; k < ever.length; k++) expect(ever[k]).toBeGreaterThanOrEqual(ever[k - 1] - 1e-9);
      expect(countsOf(counts.sizeCounts ?? { cells: 0 }).reduce((sum, c) => sum + c, 0)).toBe(runs);
    }
  });

  it('take the error of pairs from pair means', () => {
    const model = smallModel('SI', 2);
    const pairs = 300;
    const counts = result(samplePairs(model, streams, 0, pairs));
    expect([counts.runs, counts.pairs]).toEqual([600, true]);
    const halves = new Float64Array(pairs);
    let single = 0;
    for (let l = 0; l < pairs; l++) {
      const two = result(samplePairs(model, streams, l, l + 1));
      halves[l] = two.influence[100] / 2;
      single += two.squares[100];
    }
    const mean = halves.reduce((sum, x) => sum + x, 0) / pairs;
    const variance = halves.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (pairs - 1);
    expect(pairMeanVariance(counts, 100)).toBeCloseTo(variance, 8);
    expect(meanInfluence(counts).standardError[100]).toBeCloseTo(Math.sqrt(variance / pairs), 10);
    const ofRuns = (single - 2 * pairs * mean * mean) / (2 * pairs - 1);
    expect(influenceVariance(counts, 100)).toBeCloseTo(ofRuns, 8);
    expect(varianceFactor(counts)).toBeCloseTo((2 * variance) / ofRuns, 8);
    expect(varianceFactor(counts)).toBeLessThan(1);
    expect(varianceFactor(result(sampleRuns(model, streams, 0, 10)))).toBe(1);
    // pairs cut into blocks
    const cut = foldCounts(
      foldCounts(undefined, result(samplePairs(model, streams, 0, 100))),
      result(samplePairs(model, streams, 100, pairs)),
    );
    expect(cut).toEqual(foldCounts(undefined, counts));
  });

  it('cut bands to what there is', () => {
    const band = confidenceBand(Float64Array.of(0.5, 5, 9.9), Float64Array.of(1, 1, 1), 10);
    expect([...band.lo].map((x) => x.toFixed(2))).toEqual(['0.00', '3.04', '7.94']);
    expect([...band.hi].map((x) => x.toFixed(2))).toEqual(['2.46', '6.96', '10.00']);
  });

  it('know no error of a single run', () => {
    const counts = result(sampleRuns(smallModel('SI'), streams, 0, 1));
    expect(meanInfluence(counts).standardError.every((se) => Number.isNaN(se))).toBe(true);
  });
});

describe('samples', () => {
  it('yield on the way, inside a long run too', () => {
    // so weak a recovery that it does not die out
    const model = { ...smallModel('SIS', 20_000), recovery: new Float64Array(40).fill(0.1) };
    const steps = sampleRuns(model, streams, 0, 1);
    let yields = 0;
    while (!steps.next().done) yields++;
    expect(yields).toBeGreaterThan(1);
  });

  it('of one model may be taken side by side', () => {
    const model = smallModel('SIS', 3000);
    const [a, b] = [sampleRuns(model, streams, 0, 2), sampleRuns(model, streams, 0, 2)];
    const results: SampleCounts[] = [];
    for (let open = 2; open > 0;)
      for (const steps of [a, b]) {
        const step = steps.next();
        if (step.done && step.value) {
          results.push(step.value);
          open--;
        }
      }
    expect(results[0]).toEqual(results[1]);
  });
});
