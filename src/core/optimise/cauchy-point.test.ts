import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../once';
import { timesTransposed } from './cauchy-point';
import { dotProduct, spread, timesVector } from './testing';
import { cauchy, model, models, type Model } from './testing-model';

/** x(t) = P(x − t g). */
const along = ({ box, x, g }: Model, t: number): Float64Array =>
  x.map((value, i) => Math.min(Math.max(g[i] === 0 ? value : value - t * g[i], box.lower[i]), box.upper[i]));

/** First local minimum of the model along the path, segment by segment, with the dense matrix. */
function firstMinimum(p: Model): Float64Array {
  const { box, x, g, b } = p;
  const breaks = [...x.keys()]
    .filter((i) => g[i] !== 0)
    .map((i) => (x[i] - (g[i] < 0 ? box.upper[i] : box.lower[i])) / g[i]);
  const ends = [...new Set(breaks.filter((t) => t > 0 && t < Infinity))].sort((u, v) => u - v);
  let from = 0;
  for (const to of [...ends, Infinity]) {
    const here = along(p, from);
    const far = to === Infinity ? from + 1 : to;
    const there = along(p, far);
    const way = there.map((value, i) => (value - here[i]) / (far - from));
    const moved = here.map((value, i) => value - x[i]);
    const slope = dotProduct(g, way) + dotProduct(timesVector(b, moved), way);
    if (slope >= 0) return here;
    const t = from - slope / dotProduct(timesVector(b, way), way);
    if (t < to) return along(p, t);
    from = to;
  }
  return along(p, from);
}

function assertClose(a: Float64Array, b: Float64Array, relative: number): void {
  expect(spread(a, b)).toBeLessThan(relative * (1 + Math.max(0, ...b.map(Math.abs))));
}

describe('the Cauchy point', () => {
  it('is the first minimum of the model along the bent path', () => {
    fc.assert(
      fc.property(models, (p) => {
        const { target, work } = cauchy(p);
        const expected = firstMinimum(p);
        assertClose(target, expected, 1e-7);
        for (let i = 0; i < p.n; i++) expect(target[i] >= p.box.lower[i] && target[i] <= p.box.upper[i]).toBe(true);

        const k = p.pairs.s.length;
        const c = new Float64Array(2 * k);
        atOnce(
          timesTransposed(
            p.pairs,
            target.map((value, i) => value - p.x[i]),
            c,
          ),
        );
        assertClose(work.c.subarray(0, 2 * k), c, 1e-7);
      }),
      { numRuns: 500 },
    );
  });

  it('stays where nothing can move', () => {
    const p = model(3, 2, 1, 1);
    p.box.lower.set(p.x);
    p.box.upper.set(p.x);
    expect(cauchy(p).target).toEqual(p.x);
    expect(cauchy(p).work.c).toEqual(new Float64Array(12));
  });
});
