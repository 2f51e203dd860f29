/** Random quadratic models on boxes, for the tests of the two halves of an iteration. */
import fc from 'fast-check';
import { atOnce } from '../once';
import { stream, type Rng } from '../rng';
import { makeBox, type Box } from './box';
import { cauchyMemory, cauchyPoint, type CauchyMemory } from './cauchy-point';
import { addPair, MiddleMatrix, noPairs, type Pairs } from './limited-memory';
import { denseBfgs, randomMatrix, timesVector } from './testing';

/** What an iteration of L-BFGS-B starts from. */
export interface Model {
  box: Box;
  x: Float64Array;
  g: Float64Array;
  pairs: Pairs;
  middle: MiddleMatrix;
  /** The same matrix, n × n. */
  b: Float64Array;
  n: number;
}

/** A point in a box, a gradient and a matrix after some steps in a quadratic; some bounds at the point, some infinite. */
export function model(n: number, steps: number, tightness: number, seed: number): Model {
  const rng = stream(seed, 'model');
  const vector = (from: Rng) => Float64Array.from({ length: n }, () => from.normal());
  const hessian = randomMatrix(n, rng);
  const pairs = noPairs(6, 0.3 + rng.uniform());
  for (let k = 0; k < steps; k++) {
    const [from, to] = [vector(rng), vector(rng)];
    atOnce(addPair(pairs, from, to, timesVector(hessian, from), timesVector(hessian, to)));
  }
  const x = vector(rng);
  const room = (): number => {
    const u = rng.uniform();
    return u < 0.15 ? 0 : u < 0.3 ? Infinity : rng.exponential(1) * tightness;
  };
  const box = makeBox(
    n,
    x.map((value) => value - room()),
    x.map((value) => value + room()),
  );
  const middle = new MiddleMatrix(6);
  middle.prepare(pairs);
  const b = new Float64Array(n * n);
  if (steps > 0) b.set(denseBfgs(pairs.s, pairs.y, pairs.theta));
  else for (let i = 0; i < n; i++) b[i * n + i] = pairs.theta;
  return { box, x, g: vector(rng), pairs, middle, b, n };
}

export const models = fc
  .record({
    n: fc.integer({ min: 1, max: 10 }),
    steps: fc.integer({ min: 0, max: 6 }),
    tightness: fc.constantFrom(0.05, 0.5, 5),
    seed: fc.nat(),
  })
  .map(({ n, steps, tightness, seed }) => model(n, steps, tightness, seed));

/** The Cauchy point, and the memory in which it was found. */
export function cauchy(p: Model): { target: Float64Array; work: CauchyMemory } {
  const work = cauchyMemory(p.n, 6);
  const target = new Float64Array(p.n);
  atOnce(cauchyPoint(p.box, p.x, p.g, p.pairs, p.middle, work, target));
  return { target, work };
}
