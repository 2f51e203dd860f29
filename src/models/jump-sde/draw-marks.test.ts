import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Moments } from '../../core/statistics';
import { stream } from '../../core/rng';
import { Marks } from './marks';
import { MarkSampler } from './mark-sampler';
import { finish, modelFrom, streamsOf, type Arc } from './scheme-test-support';

const marksOf = (points: readonly (readonly [number, number])[]): Marks => {
  const marks = new Marks();
  for (const [time, channel] of points) marks.push(time, channel);
  return marks;
};
const listed = ({ count, times, channels }: Marks): [number, number][] =>
  Array.from({ length: count }, (_, k) => [times[k], channels[k]]);

describe('marks in order', () => {
  it('are those of a stable sort by time, whatever the times', () => {
    const time = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 9.99, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(time, fc.nat(5)), { maxLength: 300 }), (points) => {
        const marks = marksOf(points);
        finish(marks.sort(10));
        expect(listed(marks)).toEqual(points.toSorted((a, b) => a[0] - b[0]));
      }),
    );
  });

  it('are used again: a short list after a long one, and a longer one', () => {
    const marks = new Marks();
    for (const size of [500, 3, 0, 2000]) {
      const rng = stream(3, size);
      const points = Array.from({ length: size }, (_, k): [number, number] => [rng.uniform() * 2, k]);
      marks.clear();
      for (const [t, c] of points) marks.push(t, c);
      finish(marks.sort(2));
      expect(listed(marks)).toEqual(points.toSorted((a, b) => a[0] - b[0]));
    }
  });

  it('rest now and then where they are many', () => {
    const marks = new Marks();
    const rng = stream(1);
    for (let k = 0; k < 500_000; k++) marks.push(rng.uniform(), k);
    let rests = 0;
    for (const _ of marks.sort(1)) rests++;
    expect(rests).toBeGreaterThanOrEqual(5);
    for (let k = 1; k < marks.count; k++) if (marks.times[k] < marks.times[k - 1]) throw new Error(`mark ${k}`);
  });
});

describe('drawn marks', () => {
  const edges: Arc[] = [
    [0, 1, 0.2],
    [0, 2, 1.5],
    [1, 2, 12],
  ];
  const model = modelFrom({ n: 3, edges, gamma: [0.4, 0, 0.1], horizon: 4 }, 'SIS');
  const means = [0.8, 6, 48, 1.6, 0, 0.4];
  const counts = (marks: Marks): number[] => {
    const found = means.map(() => 0);
    for (let k = 0; k < marks.count; k++) found[marks.channels[k]]++;
    return found;
  };

  it('have Poisson counts and uniform times in both halves, and opposite counts', () => {
    const sampler = new MarkSampler(model, true);
    const draws = 4000;
    const found = [0, 1].map(() => means.map(() => new Moments()));
    const products = means.map(() => new Moments());
    const times = [new Moments(), new Moments()];
    const timeProducts = new Moments();
    for (let l = 0; l < draws; l++) {
      finish(sampler.draw(streamsOf(8), l));
      const halves = sampler.halves.map(counts);
      means.forEach((mean, c) => products[c].add((halves[0][c] - mean) * (halves[1][c] - mean)));
      halves.forEach((half, h) => half.forEach((count, c) => found[h][c].add(count)));
      sampler.halves.forEach((marks, h) => {
        for (let k = 0; k < marks.count; k++) times[h].add(marks.times[k]);
      });
      timeProducts.add((sampler.halves[0].times[0] - 0.06) * (sampler.halves[1].times[0] - 0.06));
    }
    for (const half of found)
      half.forEach((moments, c) => {
        expect(Math.abs(moments.mean - means[c])).toBeLessThanOrEqual(4 * moments.standardError);
        // variance of a sample variance of Poisson counts: (μ + 2 μ²)/draws
        const spread = Math.sqrt((means[c] + 2 * means[c] ** 2) / draws);
        expect(Math.abs(moments.variance - means[c])).toBeLessThanOrEqual(4.5 * spread);
      });
    for (const t of times) {
      expect(Math.abs(t.mean - 2)).toBeLessThan(4 * t.standardError);
      expect(t.variance).toBeCloseTo(16 / 12, 1);
    }
    // −.66 at μ = .8 …, towards −1
    for (const c of [0, 1, 2, 3, 5]) expect(products[c].mean / means[c]).toBeLessThan(means[c] < 0.5 ? -0.3 : -0.6);
  });

  it('lie in [0, T), in order, and half a pair is the same with and without the other', () => {
    const sampler = new MarkSampler(model, true);
    finish(sampler.draw(streamsOf(8), 7));
    for (const { times, count } of sampler.halves)
      for (let k = 0; k < count; k++) {
        expect(times[k]).toBeGreaterThanOrEqual(k ? times[k - 1] : 0);
        expect(times[k]).toBeLessThan(4);
      }
    const first = sampler.halves.map(listed);
    finish(sampler.draw(streamsOf(8), 8));
    expect(sampler.halves.map(listed)).not.toEqual(first);
    finish(sampler.draw(streamsOf(8), 7));
    expect(sampler.halves.map(listed)).toEqual(first);
  });

  it('are none where there are no rates', () => {
    const sampler = new MarkSampler(modelFrom({ n: 2, edges: [], horizon: 5 }, 'SI'), true);
    finish(sampler.draw(streamsOf(8), 0));
    expect(sampler.halves.map(({ count }) => count)).toEqual([0, 0]);
  });
});
