import { describe, expect, it } from 'vitest';
import { automaticAlpha, grownStart, randomStart, singleStart } from './replica-starts';
import type { LearningSettings } from './learning-settings';
import { networkOf, streamsOf } from './test-support';
import { tyingOf } from './tying';

const network = networkOf(4, [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 0],
  [0, 2],
]);
const tying = tyingOf(network, 'edge');
const streams = streamsOf(4);
const settings = (start: LearningSettings['start']): LearningSettings =>
  ({ start, startAlpha: 0.2 }) as LearningSettings;

describe('starts', () => {
  it('are one value, a random one for each edge, or one over the mean degree', () => {
    expect([...singleStart(network, tying, settings('value'), streams)]).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
    expect(singleStart(network, tying, settings('automatic'), streams)[0]).toBe(0.4);
    expect(automaticAlpha({ n: 10, m: 5 })).toBe(0.5);
    expect(automaticAlpha({ n: 3, m: 0 })).toBe(0.5);
    const random = singleStart(network, tying, settings('random'), streams);
    expect(new Set(random).size).toBe(5);
    expect(random.every((alpha) => alpha >= 0.01 && alpha <= 0.99)).toBe(true);
  });

  it('of one replica more are the solution and a copy of its last replica, moved by at most ε', () => {
    const solution = Float64Array.from({ length: 10 }, (_, k) => 0.05 + 0.09 * k);
    const grown = grownStart(solution, tying, 3, 0.02, streams);
    expect(grown).toHaveLength(15);
    grown.forEach((alpha, k) => {
      const from = solution[k < 10 ? k : k - 5];
      expect(Math.abs(alpha - from)).toBeLessThanOrEqual(0.02 + 1e-15);
    });
    // Without noise copies would stay equal.
    expect(grown.slice(10)).not.toEqual(grown.slice(5, 10));
  });

  it('stay inside [0.01, 0.99]', () => {
    const grown = grownStart(Float64Array.of(0, 1, 0.5, 0.5, 0.5), tying, 2, 0.5, streams);
    expect(grown.every((alpha) => alpha >= 0.01 && alpha <= 0.99)).toBe(true);
    expect(grownStart(Float64Array.of(0.3, 0.3, 0.3, 0.3, 0.3), tying, 2, 0, streams).every((a) => a === 0.3)).toBe(
      true,
    );
  });

  it('of several replicas at once are all different', () => {
    expect(new Set(randomStart(tying, 3, streams)).size).toBe(15);
  });
});
