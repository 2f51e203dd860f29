import { describe, expect, it } from 'vitest';
import { impossibleCounts } from './impossible-counts';
import type { Observations } from './observations';
import { networkOf, result } from './test-support';

const path = networkOf(4, [
  [0, 1],
  [1, 2],
  [2, 3],
]);
const half = [new Float64Array(3).fill(0.5)];

/** One class that starts at node 0; `entries`: node, time, count. */
const observations = (entries: readonly [number, number, number][], cascades = 10): Observations => ({
  n: 4,
  horizon: 4,
  observed: Uint8Array.of(1, 1, 1, 0),
  classes: [
    {
      seeds: Int32Array.of(0),
      firstCascade: 6,
      cascades,
      nodes: Int32Array.from(entries, ([node]) => node),
      times: Int32Array.from(entries, ([, time]) => time),
      counts: Float64Array.from(entries, ([, , count]) => count),
    },
  ],
});

describe('impossible counts', () => {
  it('are activations at a distance that no path has', () => {
    const found = result(
      impossibleCounts(
        path,
        observations([
          [0, 0, 10],
          [1, 1, 4],
          [2, 1, 2],
          [2, 2, 3],
        ]),
        half,
        100,
      ),
    );
    expect(found).toEqual([{ class: 0, firstCascade: 6, node: 2, time: 1, count: 2 }]);
  });

  it('are none where hidden nodes are concerned', () => {
    expect(
      result(
        impossibleCounts(
          path,
          observations([
            [0, 0, 10],
            [3, 1, 2],
          ]),
          half,
          100,
        ),
      ),
    ).toEqual([]);
  });

  it('are a source that is not active at the start, and a node that must be active and is not', () => {
    const sure = [Float64Array.of(1, 0.5, 0.5)];
    const found = result(
      impossibleCounts(
        path,
        observations([
          [0, 0, 9],
          [1, 1, 10],
        ]),
        sure,
        100,
      ),
    );
    expect(found).toEqual([{ class: 0, firstCascade: 6, node: 0, time: 4, count: 1 }]);
    const missing = result(
      impossibleCounts(
        path,
        observations([
          [0, 0, 10],
          [1, 1, 7],
        ]),
        sure,
        100,
      ),
    );
    expect(missing).toEqual([{ class: 0, firstCascade: 6, node: 1, time: 4, count: 3 }]);
  });

  it('are no more than asked for', () => {
    expect(
      result(
        impossibleCounts(
          path,
          observations([
            [0, 0, 10],
            [1, 2, 1],
            [2, 1, 2],
          ]),
          half,
          1,
        ),
      ),
    ).toHaveLength(1);
  });
});
