/** Batches: every prediction once, of similar length, with the right targets and masks. */
import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { STOP, type Sequences } from '../data/vocabulary';
import { allPredictions, batchOf, planBatches, predictionCount } from './batches';

/** Sequences of these lengths; those at odd places were cut. */
function sequencesOf(lengths: readonly number[]): Sequences {
  const offsets = Int32Array.from({ length: lengths.length + 1 }, (_, c) =>
    lengths.slice(0, c).reduce((a, b) => a + b, 0),
  );
  return {
    count: lengths.length,
    offsets,
    ids: Int32Array.from({ length: offsets[lengths.length] }, (_, k) => 2 + k),
    ended: Uint8Array.from(lengths, (_, c) => (c % 2 === 0 ? 1 : 0)),
    cascades: Int32Array.from(lengths.keys()),
  };
}

describe('a batch', () => {
  it('has a prediction after every user, STOP at the end, and masks who is infected', () => {
    const batch = batchOf(sequencesOf([3, 3]), Int32Array.of(0, 1));
    expect(batch.length).toBe(3);
    expect([...batch.ids]).toEqual([2, 3, 4, 5, 6, 0]);
    expect([...batch.valid]).toEqual([0, 1, 2, 3, 4]);
    expect([...batch.targets]).toEqual([3, 4, STOP, 6, 7]);
    expect([...batch.masked]).toEqual([0, 2, 1, 2, 1, 3, 2, 2, 2, 3, 2, 4, 3, 5, 4, 5, 4, 6]);
  });
});

describe('the plan of an epoch', () => {
  const rng = stream(4, 'lengths');
  const sequences = sequencesOf(Array.from({ length: 200 }, () => 2 + rng.below(30) ** 2 / 20 || 2).map(Math.floor));

  it('holds every sequence once, within the budget', () => {
    const plan = planBatches(sequences, 64, stream(1, 'plan'));
    expect(plan.flatMap((members) => [...members]).sort((a, b) => a - b)).toEqual([...Array(200).keys()]);
    for (const members of plan) {
      const { rows, length } = batchOf(sequences, members);
      expect(rows === 1 || rows * length <= 64).toBe(true);
    }
    expect(plan.reduce((sum, members) => sum + batchOf(sequences, members).targets.length, 0)).toBe(
      allPredictions(sequences),
    );
  });

  it('is cut alike in every epoch, and filled and ordered anew', () => {
    const [a, b] = [1, 2].map((epoch) => planBatches(sequences, 64, stream(1, 'plan', epoch)));
    const shapes = (plan: Int32Array[]): string[] =>
      plan.map((members) => `${members.length} × ${predictionCount(sequences, members[members.length - 1])}`);
    expect(shapes(a).sort()).toEqual(shapes(b).sort());
    expect(a).not.toEqual(b);
    expect(planBatches(sequences, 64, stream(1, 'plan', 1))).toEqual(a);
  });
});
