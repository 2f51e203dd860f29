import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../rng';
import { cholesky, choleskySolve, solveInPlace } from './dense';
import { spread } from './testing';

const sizes = fc.integer({ min: 1, max: 12 });

/** A x for the leading size × size part. */
function multiply(a: Float64Array, size: number, row: number, x: Float64Array): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += a[i * row + j] * x[j];
    return sum;
  });
}

describe('systems', () => {
  it('are solved by elimination, with rows in need of exchange', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 3 }), fc.nat(), (size, extra, seed) => {
        const row = size + extra;
        const rng = stream(seed, 'system');
        const a = Float64Array.from({ length: size * row }, () => rng.normal());
        for (let i = 0; i < size; i++) a[i * row + ((i + 1) % size)] += 5; // the diagonal is not where the weight lies
        const x = Float64Array.from({ length: size }, () => rng.normal());
        const b = multiply(a, size, row, x);
        expect(solveInPlace(a.slice(), size, row, b)).toBe(true);
        expect(spread(b, x)).toBeLessThan(1e-8);
      }),
    );
  });

  it('are refused where they are singular or not finite', () => {
    expect(solveInPlace(Float64Array.of(1, 2, 2, 4), 2, 2, Float64Array.of(1, 1))).toBe(false);
    expect(solveInPlace(Float64Array.of(0, 0, 0, 0), 2, 2, Float64Array.of(1, 1))).toBe(false);
    expect(solveInPlace(Float64Array.of(NaN, 1, 1, NaN), 2, 2, Float64Array.of(1, 1))).toBe(false);
  });

  it('that are positive definite are solved by their Cholesky factor, from any place in a vector', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (size, seed) => {
        const rng = stream(seed, 'definite');
        const root = Float64Array.from({ length: size * size }, () => rng.normal());
        const a = new Float64Array(size * size);
        for (let i = 0; i < size; i++)
          for (let j = 0; j < size; j++) {
            a[i * size + j] = i === j ? 0.5 : 0;
            for (let k = 0; k < size; k++) a[i * size + j] += root[i * size + k] * root[j * size + k];
          }
        const x = Float64Array.from({ length: size }, () => rng.normal());
        const vector = Float64Array.of(7, ...multiply(a, size, size, x), 9);
        expect(cholesky(a, size, size)).toBe(true);
        choleskySolve(a, size, size, vector, 1);
        expect(spread(vector.subarray(1, size + 1), x)).toBeLessThan(1e-8);
        expect([vector[0], vector[size + 1]]).toEqual([7, 9]);
      }),
    );
  });

  it('that are not positive definite have no Cholesky factor', () => {
    expect(cholesky(Float64Array.of(1, 2, 2, 1), 2, 2)).toBe(false);
    expect(cholesky(Float64Array.of(0), 1, 1)).toBe(false);
    expect(cholesky(Float64Array.of(NaN), 1, 1)).toBe(false);
  });
});
