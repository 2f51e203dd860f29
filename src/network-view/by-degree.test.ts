import { describe, expect, it } from 'vitest';
import { byFallingDegree } from './by-degree';

describe('byFallingDegree', () => {
  it('puts the best connected first and keeps the order of equals', () => {
    const degree = Int32Array.of(2, 0, 5, 2, 7);
    expect([...byFallingDegree(Int32Array.of(0, 1, 2, 3, 4), degree)]).toEqual([4, 2, 0, 3, 1]);
    expect([...byFallingDegree(Int32Array.of(3, 1, 0), degree)]).toEqual([3, 0, 1]);
  });

  it('agrees with sorting', () => {
    const degree = Int32Array.from({ length: 300 }, (_, i) => (i * 37) % 23);
    const nodes = Int32Array.from(degree.keys()).filter((i) => i % 3 !== 0);
    const sorted = [...nodes].sort((a, b) => degree[b] - degree[a] || a - b);
    expect([...byFallingDegree(nodes, degree)]).toEqual(sorted);
  });

  it('takes nothing at all', () => {
    expect(byFallingDegree(new Int32Array(0), new Int32Array(0))).toHaveLength(0);
  });
});
