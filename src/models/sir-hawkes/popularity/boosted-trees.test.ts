/** Boosted trees on functions whose answer is known. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Steps } from '../../../core/method';
import { stream } from '../../../core/rng';
import { BOOSTING, growBoostedTrees, predictBoosted, type BoostedTrees, type BoostingSettings } from './boosted-trees';
import { featureTable, rowsOf, type FeatureTable } from './feature-table';

function finished<R>(steps: Steps<R>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function grown(
  table: FeatureTable,
  targets: Float64Array,
  settings: Partial<BoostingSettings> = {},
  seed = 1,
): BoostedTrees {
  return finished(growBoostedTrees(table, targets, { ...BOOSTING, ...settings }, stream(seed, 'trees')));
}

function drawnTable(rows: number, columns: number, seed: number): FeatureTable {
  const rng = stream(seed, 'table');
  return featureTable(Array.from({ length: rows }, () => Float64Array.from({ length: columns }, () => rng.uniform())));
}

const column = (table: FeatureTable, j: number): Float64Array =>
  table.values.subarray(j * table.rows, (j + 1) * table.rows);

function meanSquare(found: Float64Array, wanted: Float64Array): number {
  return found.reduce((sum, x, r) => sum + (x - wanted[r]) ** 2, 0) / found.length;
}

describe('one tree', () => {
  const whole = { trees: 1, shrinkage: 1, subsample: 1, leafRows: 1 };

  it('finds a step exactly, with the threshold in the middle', () => {
    const table = featureTable([[1], [2], [3], [7], [8]]);
    const model = grown(table, Float64Array.of(5, 5, 5, 9, 9), { ...whole, depth: 1 });
    expect(model.trees[0].columns[0]).toBe(0);
    expect(model.trees[0].thresholds[0]).toBe(5);
    const predicted = predictBoosted(model, featureTable([[-Infinity], [5], [5.001], [Infinity]]));
    for (const [k, y] of [5, 5, 9, 9].entries()) expect(predicted[k]).toBeCloseTo(y, 12);
    expect(model.trainingErrors[1]).toBeCloseTo(0, 20);
  });

  it('of two levels finds a function of two columns: the sum of two unequal steps', () => {
    const table = featureTable([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    const y = Float64Array.of(0, 1, 3, 4);
    expect(meanSquare(predictBoosted(grown(table, y, { ...whole, depth: 2 }), table), y)).toBeCloseTo(0, 20);
  });

  it('chooses the split that a search through all of them finds', () => {
    const one = fc.record({
      x: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
        minLength: 4,
        maxLength: 25,
      }),
      seed: fc.integer({ min: 0, max: 99 }),
    });
    fc.assert(
      fc.property(one, ({ x, seed }) => {
        const rng = stream(seed, 'targets');
        const y = Float64Array.from(x, () => rng.normal());
        const table = featureTable(x);
        let best = grown(table, y, { ...whole, trees: 0 }).trainingErrors[0];
        for (const j of [0, 1]) {
          for (let cut = 0.5; cut < 6; cut++) {
            const sides = [true, false].map((left) => y.filter((_, r) => x[r][j] < cut === left));
            if (sides.some((side) => side.length < 2)) continue;
            const squares = sides.map((side) => {
              const centre = side.reduce((sum, v) => sum + v, 0) / side.length;
              return side.reduce((sum, v) => sum + (v - centre) ** 2, 0);
            });
            best = Math.min(best, (squares[0] + squares[1]) / y.length);
          }
        }
        const model = grown(table, y, { ...whole, depth: 1, leafRows: 2 });
        expect(model.trainingErrors[1]).toBeCloseTo(best, 10);
      }),
      { numRuns: 60 },
    );
  });

  it('does not split equal rows, nor below the fewest rows of a leaf', () => {
    const equal = grown(featureTable([[1], [1], [1], [1]]), Float64Array.of(1, 2, 3, 4), whole);
    expect(equal.trees[0].columns[0]).toBe(-1);
    const few = grown(featureTable([[1], [2], [3]]), Float64Array.of(1, 2, 3), { ...whole, leafRows: 2 });
    expect(few.trees[0].columns[0]).toBe(-1);
    expect(predictBoosted(few, featureTable([[9]]))[0]).toBe(2);
  });

  it('splits next to infinite values', () => {
    const table = featureTable([[-Infinity], [0], [Infinity], [Infinity]]);
    const y = Float64Array.of(1, 2, 8, 8);
    expect(meanSquare(predictBoosted(grown(table, y, { ...whole, depth: 2 }), table), y)).toBeCloseTo(0, 20);
  });
});

describe('many trees', () => {
  it('learn an additive function and its interaction, on rows they have not seen', () => {
    const table = drawnTable(600, 4, 3);
    const law = (t: FeatureTable): Float64Array =>
      column(t, 0).map((x, r) => Math.sin(5 * x) + 2 * column(t, 1)[r] * column(t, 2)[r]);
    const test = drawnTable(300, 4, 4);
    const model = grown(table, law(table), { trees: 300, shrinkage: 0.1 });
    const wanted = law(test);
    const spread = meanSquare(new Float64Array(300).fill(model.base), wanted);
    expect(meanSquare(predictBoosted(model, test), wanted)).toBeLessThan(0.03 * spread);
  });

  it('are those of GradientBoostingRegressor of scikit-learn 1.9.1', () => {
    const steps = [0.6180339887498949, 0.41421356237309515, 0.7320508075688772];
    // single precision, as there
    const rows = Array.from({ length: 60 }, (_, r) => steps.map((step) => Math.fround(((r + 1) * step) % 1)));
    const y = Float64Array.from(rows, ([a, b, c]) => Math.sin(6 * a) + b * c);
    const model = grown(featureTable(rows), y, { trees: 40, shrinkage: 0.1, subsample: 1 });
    const wanted = [
      -0.24982169125137293, 1.2941201471144153, -0.8614209647826899, 0.8530434983439275, 0.47472456942661767,
    ];
    const predicted = predictBoosted(model, featureTable(rows.slice(0, 5)));
    for (const [r, value] of wanted.entries()) expect(predicted[r]).toBeCloseTo(value, 12);
    for (const [trees, error] of [
      [1, 0.45152407382413523],
      [10, 0.09217572845995017],
      [40, 0.004919293215780937],
    ]) {
      expect(model.trainingErrors[trees]).toBeCloseTo(error, 12);
    }
  });

  it('of depth 1 cannot learn what is nothing but an interaction', () => {
    const table = drawnTable(400, 2, 5);
    const sign = column(table, 0).map((x, r) => (x > 0.5 === column(table, 1)[r] > 0.5 ? 1 : -1));
    const shallow = grown(table, sign, { trees: 100, depth: 1 });
    const deep = grown(table, sign, { trees: 100, depth: 3 });
    expect(shallow.trainingErrors[100]).toBeGreaterThan(0.8);
    expect(deep.trainingErrors[100]).toBeLessThan(0.1);
  });

  it('have a training error that never rises when every tree sees every row', () => {
    const table = drawnTable(150, 3, 6);
    const rng = stream(6, 'noise');
    const noise = Float64Array.from({ length: 150 }, () => rng.normal());
    const { trainingErrors } = grown(table, noise, { trees: 120, subsample: 1 });
    expect(trainingErrors.every((error, m) => m === 0 || error <= trainingErrors[m - 1])).toBe(true);
    expect(trainingErrors).toHaveLength(121);
  });

  it('are the same for the same seed, others for another', () => {
    const table = drawnTable(80, 3, 7);
    const y = column(table, 0).map((x) => x * x);
    const model = grown(table, y, { trees: 20 }, 5);
    expect(grown(table, y, { trees: 20 }, 5)).toEqual(model);
    expect(grown(table, y, { trees: 20 }, 6).trees).not.toEqual(model.trees);
  });

  it('do not see an increasing change of a column, if every tree sees every row', () => {
    const table = drawnTable(120, 2, 8);
    const y = column(table, 0).map((x, r) => x + column(table, 1)[r] ** 2);
    const all = { trees: 30, subsample: 1 };
    const bent = { ...table, values: table.values.map((x) => Math.exp(3 * x)) };
    const predicted = predictBoosted(grown(bent, y, all), bent);
    expect(meanSquare(predicted, predictBoosted(grown(table, y, all), table))).toBeLessThan(1e-20);
  });

  it('watch the error of rows apart as predictions would have it', () => {
    const table = drawnTable(100, 2, 9);
    const y = column(table, 0).map((x) => 3 * x);
    const apart = drawnTable(40, 2, 10);
    const wanted = column(apart, 0).map((x) => 3 * x);
    const watched = { table: apart, targets: wanted, errors: new Float64Array(26) };
    const settings = { ...BOOSTING, trees: 25 };
    const model = finished(growBoostedTrees(table, y, settings, stream(1, 'trees'), watched));
    for (const count of [0, 7, 25]) {
      expect(watched.errors[count]).toBeCloseTo(meanSquare(predictBoosted(model, apart, count), wanted), 12);
    }
    expect(model.trainingErrors[25]).toBeCloseTo(meanSquare(predictBoosted(model, table), y), 12);
  });

  it('say how far they are', () => {
    const table = drawnTable(2000, 3, 11);
    const steps = [...growBoostedTrees(table, column(table, 0), { ...BOOSTING, trees: 60 }, stream(1, 't'))];
    expect(steps.length).toBeGreaterThan(1);
    expect(steps[1]).toMatchObject({ total: 60, stage: 'Growing trees' });
  });
});

describe('feature table', () => {
  it('keeps columns together and refuses what has no order', () => {
    const table = featureTable([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect([...table.values]).toEqual([1, 3, 5, 2, 4, 6]);
    expect([...rowsOf(table, [2, 0]).values]).toEqual([5, 1, 6, 2]);
    expect(() => featureTable([[1], [NaN]])).toThrow('row 1, column 0 is not a number');
    expect(() => featureTable([[1], [1, 2]])).toThrow('row 1 has 2 entries');
  });
});
