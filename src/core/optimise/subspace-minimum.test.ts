import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../once';
import { solveInPlace } from './dense';
import { subspaceMemory, subspaceMinimum } from './subspace-minimum';
import { dotProduct, spread, timesVector } from './testing';
import { cauchy, model, models, type Model } from './testing-model';

function assertClose(a: Float64Array, b: Float64Array, relative: number): void {
  expect(spread(a, b)).toBeLessThan(relative * (1 + Math.max(0, ...b.map(Math.abs))));
}

/** From the Cauchy point, which is given back too. */
function minimum(p: Model) {
  const { target: start, work } = cauchy(p);
  const target = start.slice();
  atOnce(subspaceMinimum(p.box, p.x, p.g, p.pairs, p.middle, work, subspaceMemory(p.n, 6), target));
  const isFree = (i: number): boolean => start[i] > p.box.lower[i] && start[i] < p.box.upper[i];
  const free = [...start.keys()].filter(isFree);
  return { start, target, free };
}

/** Where the reduced system leads: B_FF d = −(g + B (x^c − x))_F, with the dense matrix. */
function reducedMinimum(p: Model, start: Float64Array, free: readonly number[]): Float64Array {
  const moved = start.map((value, i) => value - p.x[i]);
  const slopes = timesVector(p.b, moved).map((value, i) => value + p.g[i]);
  const size = free.length;
  const system = new Float64Array(size * size);
  free.forEach((i, a) => free.forEach((j, b) => (system[a * size + b] = p.b[i * p.n + j])));
  const step = Float64Array.from(free, (i) => -slopes[i]);
  if (!solveInPlace(system, size, size, step)) throw new Error('singular');
  const aim = start.slice();
  free.forEach((i, a) => (aim[i] += step[a]));
  return aim;
}

describe('the minimum over the free parameters', () => {
  it('solves the reduced system where the solution lies in the box, whether free or held ones are more', () => {
    const seen = { mostlyFree: 0, mostlyHeld: 0 };
    fc.assert(
      fc.property(models, (p) => {
        const { start, target, free } = minimum(p);
        const aim = reducedMinimum(p, start, free);
        const inside = free.every((i) => aim[i] > p.box.lower[i] && aim[i] < p.box.upper[i]);
        fc.pre(inside && free.length > 0 && p.pairs.s.length > 0);
        seen[p.n - free.length <= free.length ? 'mostlyFree' : 'mostlyHeld']++;
        assertClose(target, aim, 1e-6);
      }),
      { numRuns: 200, maxSkipsPerRun: 100 },
    );
    expect(Math.min(seen.mostlyFree, seen.mostlyHeld)).toBeGreaterThan(10);
  });

  it('stays in the box, leaves held parameters where they are, and leads downhill', () => {
    fc.assert(
      fc.property(models, (p) => {
        const { start, target, free } = minimum(p);
        const slope = dotProduct(
          p.g,
          target.map((value, i) => value - p.x[i]),
        );
        expect(slope).toBeLessThanOrEqual(1e-12);
        for (let i = 0; i < p.n; i++) {
          expect(target[i] >= p.box.lower[i] && target[i] <= p.box.upper[i]).toBe(true);
          if (!free.includes(i)) assertClose(target.subarray(i, i + 1), start.subarray(i, i + 1), 1e-15);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the Cauchy point where there are no pairs', () => {
    for (const tightness of [0.1, 10]) {
      const { start, target } = minimum(model(6, 0, tightness, 4));
      expect(target).toEqual(start);
    }
  });
});
