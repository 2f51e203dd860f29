/** Samples, folds, ranks, calibration and the campaign that is made from a fit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../core/network';
import { atOnce } from '../../../core/once';
import { stream } from '../../../core/rng';
import { actionLogOf } from './action-log';
import { calibrationTable } from './calibration';
import { campaignNetwork } from './campaign-network';
import { campaignOfFit } from './campaign-of-fit';
import type { Fit } from './fit';
import { drawFolds, visitingOrder } from './folds';
import { inNeighbours } from './in-neighbours';
import { listening, logOf } from './learning-test-support';
import { averageRank } from './ranks';
import { samplesOf, type Samples } from './samples';

/** 1 and 2 listen to 0, 2 to 1 as well. */
const network = listening([[], [0], [0, 1]]);
const friends = inNeighbours(network);
const everybody = Int32Array.of(0, 1, 2);
const rows = ({ user, item, yes, slotOffsets, slots }: Samples): number[][] =>
  Array.from(user, (u, s) => [u, item[s], yes[s], ...slots.subarray(slotOffsets[s], slotOffsets[s + 1])]);

describe('those whom a user listens to', () => {
  it('are each there once, and never herself', () => {
    const from = Int32Array.of(0, 0, 1, 2);
    const to = Int32Array.of(1, 1, 1, 1);
    const found = inNeighbours(buildNetwork({ n: 3, directed: true, from, to }));
    expect([[...found.offsets], [...found.sources]]).toEqual([
      [0, 0, 2, 2],
      [0, 2],
    ]);
  });
  it('listen back where edges have no direction', () => {
    const found = inNeighbours(
      buildNetwork({ n: 3, directed: false, from: Int32Array.of(1, 2), to: Int32Array.of(0, 1) }),
    );
    expect([[...found.offsets], [...found.sources]]).toEqual([
      [0, 1, 3, 4],
      [1, 0, 2, 1],
    ]);
  });
});

describe('samples', () => {
  const set = logOf(
    [
      [
        [0, 1],
        [2, 0],
        [2, 5],
      ],
      [
        [1, 3],
        [2, 7],
      ],
      [[2, 0]],
    ],
    3,
  );
  const log = atOnce(actionLogOf(set, everybody, 3));

  it('are users and items of which a friend acted', () => {
    expect(rows(atOnce(samplesOf(log, friends, 'any')))).toEqual([
      [1, 0, 0, 0],
      [2, 0, 1, 1],
      [2, 1, 1, 2],
    ]);
  });
  it('leave out friends who acted later, where asked to', () => {
    expect(rows(atOnce(samplesOf(log, friends, 'earlier')))).toEqual([
      [1, 0, 0, 0],
      [2, 1, 1, 2],
    ]);
  });
  it('count the first action of a user, and nobody whom the network does not have', () => {
    expect([[...log.item], [...log.times]]).toEqual([
      [0, 1, 0, 1, 2],
      [1, 3, 0, 7, 0],
    ]);
    const some = atOnce(actionLogOf(set, Int32Array.of(-1, 0, 1), 2));
    expect([[...some.offsets], [...some.item]]).toEqual([
      [0, 1, 4],
      [1, 0, 1, 2],
    ]);
  });
});

it('folds cover all samples once, and are visited in their order without the one kept away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 12 }), (count, parts) => {
      const folds = drawFolds(stream(3, 'folds'), count, parts);
      const sizes = folds.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      expect([...visitingOrder(folds, -1)].toSorted((x, y) => x - y)).toEqual(
        Array.from({ length: count }, (_, s) => s),
      );
      expect([...visitingOrder(folds, 1), ...folds[1]]).toHaveLength(count);
    }),
    { numRuns: 30 },
  );
});

describe('the average rank', () => {
  it('counts from 1 and shares the middle of equal ones', () => {
    expect(averageRank(Float64Array.of(0.9, 0.5, 0.5, 0.1), [0, 1, 0, 1])).toBe((2.5 + 4) / 2);
    expect(averageRank(Float64Array.of(1, 1, 1), [0, 1, 0])).toBe(2);
    expect(averageRank(Float64Array.of(1, 2), [0, 0])).toBeNaN();
  });
});

it('calibration counts samples by their prediction', () => {
  const { columns } = calibrationTable([-0.2, 0.05, 0.95, 1.4, 1], [0, 1, 1, 1, 0]);
  const at = (id: string, k: number): unknown => columns.find((one) => one.id === id)?.values[k];
  expect([at('samples', 0), at('predicted', 0), at('observed', 0)]).toEqual([2, 0.025, 0.5]);
  expect(at('se', 0)).toBeCloseTo(Math.sqrt(0.125), 12);
  expect([at('samples', 9), at('observed', 9)]).toEqual([3, 2 / 3]);
  expect([at('samples', 4), at('observed', 4)]).toEqual([0, NaN]);
});

describe('a campaign from a fit', () => {
  const samples: Samples = {
    n: 3,
    items: 2,
    count: 2,
    user: Int32Array.of(1, 2),
    item: Int32Array.of(0, 0),
    yes: Uint8Array.of(1, 0),
    slotOffsets: Int32Array.of(0, 1, 3),
    slots: Int32Array.of(0, 1, 2),
  };
  const fit: Fit = {
    model: 'full',
    factors: 1,
    mu: 0.5,
    b: Float64Array.of(0, 0.1, -0.9),
    d: Float64Array.of(0.1, 0),
    p: Float64Array.of(3, 0.5, 0),
    q: Float64Array.of(0.2, 9),
    w: Float64Array.of(0.6, -0.3, 0.7),
  };

  it('keeps preferences and influence within their bounds, and counts who was scaled', () => {
    const { b, w, sums, scaled, samples: counts, yes } = campaignOfFit(fit, samples, friends, 0);
    // The taste of user 0, who has no sample, is chance.
    expect([...b].map((x) => Number(x.toFixed(12)))).toEqual([0.6, 0.8, 0]);
    expect(w[0]).toBeCloseTo(0.2, 12);
    expect([...w.subarray(1)]).toEqual([0, 0.7]);
    expect([...scaled]).toEqual([0, 1, 0]);
    expect(b[1] + sums[1]).toBeCloseTo(1, 12);
    expect([[...counts], [...yes]]).toEqual([
      [0, 1, 1],
      [0, 1, 0],
    ]);
  });
  it('knows nothing of a new item, nor of one without samples', () => {
    for (const item of [-1, 1])
      expect([...campaignOfFit(fit, samples, friends, item).b].map((x) => Number(x.toFixed(12)))).toEqual([
        0.5, 0.6, 0,
      ]);
  });
  it('has no influence where the model has none', () => {
    const { sums } = campaignOfFit({ ...fit, model: 'preference', w: new Float64Array() }, samples, friends, 0);
    expect([...sums]).toEqual([0, 0, 0]);
  });
  it('is a network in the order of the edges of the one that was open', () => {
    const found = campaignNetwork(network, friends, { b: Float64Array.of(1, 2, 3), w: Float64Array.of(7, 8, 9) });
    expect([[...found.from], [...found.to]]).toEqual([[...network.from], [...network.to]]);
    expect([...found.edgeValues.influence]).toEqual([7, 8, 9]);
    expect(found.nodeValues).toEqual({ preference: Float64Array.of(1, 2, 3) });
    expect(found.users).toBeUndefined();
  });
  it('has both directions of an edge without one', () => {
    const pairs = buildNetwork({ n: 3, directed: false, from: Int32Array.of(2, 1, 2), to: Int32Array.of(1, 1, 1) });
    const slots = inNeighbours(pairs);
    const found = campaignNetwork(pairs, slots, { b: new Float64Array(3), w: Float64Array.of(7, 8) });
    expect([[...found.from], [...found.to], [...found.edgeValues.influence]]).toEqual([
      [2, 1],
      [1, 2],
      [7, 8],
    ]);
  });
});
