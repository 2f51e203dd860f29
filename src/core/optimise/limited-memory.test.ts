import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../once';
import { stream, type Rng } from '../rng';
import { timesTransposed } from './cauchy-point';
import { addPair, forgetPairs, MiddleMatrix, noPairs, type Pairs } from './limited-memory';
import { denseBfgs, dotProduct, randomMatrix, spread, timesVector } from './testing';

const vector = (n: number, rng: Rng) => Float64Array.from({ length: n }, () => rng.normal());

/** Takes steps in a quadratic; returns the pairs as they were, unscaled. */
function walk(pairs: Pairs, n: number, steps: number, rng: Rng) {
  const hessian = randomMatrix(n, rng);
  const s: Float64Array[] = [];
  const y: Float64Array[] = [];
  for (let k = 0; k < steps; k++) {
    const from = vector(n, rng);
    const to = vector(n, rng);
    const [gradientFrom, gradientTo] = [timesVector(hessian, from), timesVector(hessian, to)];
    atOnce(addPair(pairs, from, to, gradientFrom, gradientTo));
    s.push(to.map((value, i) => value - from[i]));
    y.push(gradientTo.map((value, i) => value - gradientFrom[i]));
  }
  return { s, y };
}

/** B v = θ v − W M Wᵀ v. */
function timesB(pairs: Pairs, middle: MiddleMatrix, v: Float64Array): Float64Array {
  const k = pairs.s.length;
  const wv = new Float64Array(2 * k);
  const mwv = new Float64Array(2 * k);
  atOnce(timesTransposed(pairs, v, wv));
  middle.multiply(pairs, wv, mwv);
  return v.map((value, i) => {
    let sum = pairs.theta * value;
    for (let j = 0; j < k; j++) sum -= pairs.y[j][i] * mwv[j] + pairs.theta * pairs.s[j][i] * mwv[k + j];
    return sum;
  });
}

describe('the compact form', () => {
  it('is the matrix of BFGS through the pairs that are kept', () => {
    fc.assert(
      fc.property(
        fc.record({ n: fc.integer({ min: 1, max: 9 }), memory: fc.integer({ min: 1, max: 5 }) }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(),
        ({ n, memory }, steps, seed) => {
          const rng = stream(seed, 'pairs');
          const pairs = noPairs(memory, 1);
          const { s, y } = walk(pairs, n, steps, rng);
          expect(pairs.s).toHaveLength(Math.min(memory, steps));
          const last = steps - 1;
          expect(pairs.theta).toBeCloseTo(dotProduct(y[last], y[last]) / dotProduct(s[last], y[last]), 8);

          const middle = new MiddleMatrix(memory);
          expect(middle.prepare(pairs)).toBe(true);
          const dense = denseBfgs(s.slice(-memory), y.slice(-memory), pairs.theta);
          const v = vector(n, rng);
          const expected = timesVector(dense, v);
          const size = Math.sqrt(dotProduct(expected, expected)) + pairs.theta;
          expect(spread(timesB(pairs, middle, v), expected)).toBeLessThan(1e-8 * size);
        },
      ),
    );
  });

  it('satisfies the secant equation of the last step', () => {
    const rng = stream(5, 'secant');
    const pairs = noPairs(4, 1);
    const { s, y } = walk(pairs, 7, 6, rng);
    const middle = new MiddleMatrix(4);
    middle.prepare(pairs);
    expect(spread(timesB(pairs, middle, s[5]), y[5])).toBeLessThan(1e-10);
  });

  it('is θ I without pairs', () => {
    const pairs = noPairs(3, 2.5);
    const middle = new MiddleMatrix(3);
    expect(middle.prepare(pairs)).toBe(true);
    expect([...timesB(pairs, middle, Float64Array.of(1, -2))]).toEqual([2.5, -5]);
  });
});

describe('pairs', () => {
  const at = (...values: number[]) => Float64Array.from(values);

  it('are scaled to sᵀy = 1, and their products stand in the tables', () => {
    const pairs = noPairs(3, 1);
    walk(pairs, 5, 7, stream(1, 'tables'));
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < 3; j++) {
        expect(pairs.ss[i * 3 + j]).toBeCloseTo(dotProduct(pairs.s[i], pairs.s[j]), 12);
        expect(pairs.yy[i * 3 + j]).toBeCloseTo(dotProduct(pairs.y[i], pairs.y[j]), 12);
        expect(pairs.sy[i * 3 + j]).toBeCloseTo(dotProduct(pairs.s[i], pairs.y[j]), 12);
      }
    expect(pairs.sy[0]).toBeCloseTo(1, 12);
  });

  it('without positive curvature are left out', () => {
    const pairs = noPairs(3, 1);
    const add = (to: Float64Array, gradientTo: Float64Array) =>
      atOnce(addPair(pairs, at(0, 0), to, at(0, 0), gradientTo));
    add(at(1, 0), at(-1, 0));
    add(at(1, 0), at(0, 1));
    add(at(0, 0), at(0, 0));
    add(at(1, 0), at(NaN, 0));
    expect(pairs.s).toHaveLength(0);
    add(at(1, 0), at(2, 1));
    expect(pairs.s).toHaveLength(1);
    expect(pairs.theta).toBe(2.5);
  });

  it('are forgotten, but not the scale that they taught', () => {
    const pairs = noPairs(3, 1);
    walk(pairs, 4, 3, stream(2, 'forget'));
    const { theta } = pairs;
    forgetPairs(pairs);
    expect(pairs).toMatchObject({ s: [], y: [], theta });
  });
});
