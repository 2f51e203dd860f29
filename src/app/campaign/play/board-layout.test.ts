import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { drawEdges, placeUsers } from './board-layout';

const boards = fc.record({
  n: fc.integer({ min: 1, max: 30 }),
  seed: fc.nat({ max: 1000 }),
  given: fc.boolean(),
  corner: fc.boolean(),
});
const boxOf = (corner: boolean) => ({
  width: 735,
  height: 690,
  radius: 17,
  apart: 70,
  ...(corner ? { corner: { width: 354, height: 300 } } : {}),
});

function placed({ n, seed, given, corner }: { n: number; seed: number; given: boolean; corner: boolean }) {
  const rng = stream(seed, 'places');
  const places = given ? Float32Array.from({ length: 2 * n }, () => rng.uniform()) : undefined;
  const ends = Array.from({ length: n - 1 }, (_, i): [number, number] => [i, i + 1]);
  return { at: placeUsers(n, places, ends, boxOf(corner)), ends };
}

it('keeps users on the board, and the corner of the card free', () => {
  fc.assert(
    fc.property(boards, (board) => {
      const { at } = placed(board);
      const { width, height } = boxOf(board.corner);
      for (let i = 0; i < board.n; i++) {
        const [x, y] = [at[2 * i], at[2 * i + 1]];
        expect(x).toBeGreaterThanOrEqual(17);
        expect(x).toBeLessThanOrEqual(width - 17);
        expect(y).toBeGreaterThanOrEqual(17);
        expect(y).toBeLessThanOrEqual(height - 17);
        expect(board.corner && x > width - 353 && y > height - 299).toBe(false);
      }
    }),
    { numRuns: 30 },
  );
});

it('keeps users apart, and draws the same board the same way', () => {
  fc.assert(
    fc.property(boards, (board) => {
      const { at } = placed(board);
      expect(placed(board).at).toEqual(at);
      let nearest = Infinity;
      for (let i = 0; i < board.n; i++)
        for (let j = 0; j < i; j++)
          nearest = Math.min(nearest, Math.hypot(at[2 * i] - at[2 * j], at[2 * i + 1] - at[2 * j + 1]));
      expect(nearest).toBeGreaterThan(34);
    }),
    { numRuns: 20 },
  );
});

it('leaves places that bother nobody as they are', () => {
  const at = placeUsers(3, Float32Array.of(0, 0, 1, 0, 0.5, 0.8), [], boxOf(false));
  expect(at[1]).toBeCloseTo(at[3], 3);
  expect(at[4] - at[0]).toBeCloseTo(at[2] - at[4], 3);
});

it('bends the two edges of a pair to different sides', () => {
  const at = Float32Array.of(100, 100, 300, 100);
  const [there, back] = drawEdges(
    2,
    [
      [0, 1, 0.3],
      [1, 0, 0.2],
    ],
    at,
    17,
  );
  expect(there.middle[1]).toBeGreaterThan(100);
  expect(back.middle[1]).toBeLessThan(100);
});
