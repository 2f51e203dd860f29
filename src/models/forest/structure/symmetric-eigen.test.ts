import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { symmetricEigen } from './symmetric-eigen';

function check(matrix: Float64Array, size: number): Float64Array {
  const { values, vectors } = symmetricEigen(matrix.slice(), size);
  const row = (i: number) => vectors.subarray(i * size, (i + 1) * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++)
      expect(row(i).reduce((sum, x, k) => sum + x * row(j)[k], 0)).toBeCloseTo(i === j ? 1 : 0, 12);
    for (let k = 0; k < size; k++) {
      const image = row(i).reduce((sum, x, l) => sum + x * matrix[k * size + l], 0);
      expect(image).toBeCloseTo(values[i] * row(i)[k], 10);
    }
  }
  return values;
}

describe('eigenvectors of a symmetric matrix', () => {
  it('are right by hand', () => {
    const values = check(Float64Array.of(2, 1, 1, 2), 2);
    expect([...values].sort((a, b) => a - b)).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)]);
  });
  it('are orthonormal and turn into their multiples', () => {
    const rng = stream(5, 'matrix');
    const size = 17;
    const matrix = new Float64Array(size * size);
    for (let i = 0; i < size; i++)
      for (let j = 0; j <= i; j++) matrix[i * size + j] = matrix[j * size + i] = rng.normal();
    const trace = matrix.reduce((sum, x, i) => (i % (size + 1) === 0 ? sum + x : sum), 0);
    expect(check(matrix, size).reduce((a, b) => a + b, 0)).toBeCloseTo(trace, 10);
  });
  it('are orthonormal where eigenvalues are equal', () => {
    const size = 6;
    const ones = new Float64Array(size * size).fill(1);
    const values = check(ones, size);
    expect([...values].filter((value) => Math.abs(value) > 1e-12)).toEqual([expect.closeTo(6, 12)]);
  });
  it('are the axes of a matrix of zeros, and none of no matrix', () => {
    expect([...check(new Float64Array(9), 3)]).toEqual([0, 0, 0]);
    expect(symmetricEigen(new Float64Array(0), 0).values).toHaveLength(0);
  });
});
