import { describe, expect, it } from 'vitest';
import { errorAgainstCost, runCounts } from './error-against-cost';
import { cascadeModel } from './simulate';
import { networkOf, result, streamsOf } from './test-support';

const horizon = 6;

function compare(edges: [number, number][], n: number, alpha: number, seed: number) {
  const network = networkOf(n, edges);
  const values = new Float64Array(edges.length).fill(alpha);
  const initial = Float64Array.from({ length: n }, (_, i) => (i === 0 ? 1 : 0));
  const model = cascadeModel(network, values, initial, horizon);
  return result(errorAgainstCost(model, values, initial, streamsOf(seed), 20_000, 1000));
}

it('takes 4, 10, 30, 100 … runs up to the largest', () => {
  expect(runCounts(1000)).toEqual([4, 10, 30, 100, 300, 1000]);
  expect(runCounts(99)).toEqual([4, 10, 30]);
  expect(runCounts(4)).toEqual([4]);
});

describe('on a tree', () => {
  const edges = Array.from({ length: 62 }, (_, i): [number, number] => [(i - (i % 2)) / 2, i + 1]);
  const outcome = compare(edges, 63, 0.6, 12);

  it('finds message passing at the noise of the reference', () => {
    expect(outcome.referenceNoise).toBeGreaterThan(0);
    expect(outcome.messagePassing.error, 'seed 12').toBeLessThan(2.5 * outcome.referenceNoise);
    expect(outcome.messagePassing.tries).toBe(2 * 62 * horizon);
  });

  it('sees Monte Carlo errors fall like one over the root of the runs, at growing cost', () => {
    const few = outcome.points[0];
    const many = outcome.points[3];
    expect([few.runs, many.runs]).toEqual([4, 100]);
    expect(few.repeats).toBe(16);
    expect(many.repeats).toBe(10);
    expect(few.error / many.error, 'seed 12').toBeGreaterThan(3.5);
    expect(few.error / many.error, 'seed 12').toBeLessThan(7);
    expect(many.tries / few.tries, 'seed 12').toBeGreaterThan(20);
    expect(many.tries / few.tries, 'seed 12').toBeLessThan(30);
  });
});

it('finds message passing far above the noise on a complete network', () => {
  const edges: [number, number][] = [];
  for (let i = 0; i < 12; i++) for (let j = 0; j < i; j++) edges.push([j, i]);
  const outcome = compare(edges, 12, 0.12, 3);
  expect(outcome.messagePassing.error, 'seed 3').toBeGreaterThan(10 * outcome.referenceNoise);
});

it('takes its reference from streams of its own', () => {
  const used = new Set<string>();
  const network = networkOf(2, [[0, 1]]);
  const alpha = Float64Array.of(0.5);
  const initial = Float64Array.of(1, 0);
  const streams = streamsOf(1);
  const model = cascadeModel(network, alpha, initial, 2);
  const steps = errorAgainstCost(
    model,
    alpha,
    initial,
    (...key) => (used.add(String(key[0])), streams(...key)),
    100,
    10,
  );
  result(steps);
  expect([...used]).toEqual(['reference', 'run']);
});
