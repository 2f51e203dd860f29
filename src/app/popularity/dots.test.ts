import { describe, expect, it } from 'vitest';
import { columnsOf, layoutDots, type DotsRequest } from './dots';

const request = (times: number[], seen: number, over: Partial<DotsRequest> = {}): DotsRequest => ({
  times: Float64Array.from(times),
  seen,
  shown: times.length,
  x: (t) => t,
  edge: 50,
  right: 100,
  base: 80,
  room: 72,
  radii: [2, 1.4],
  ...over,
});
const circles = (path: string): number => path.split('M').length - 1;

describe('every event one mark', () => {
  it('columns begin at the edge, and none holds both kinds', () => {
    const columns = columnsOf({ ...request([48, 49.9, 50, 50.1, 52], 3), width: 4 });
    expect([...columns]).toEqual([
      [-1, 3],
      [0, 2],
    ]);
  });
  it('as many dots as events, on either side', () => {
    const drawn = layoutDots(request([1, 2, 3, 60, 61], 3));
    expect(drawn.kind).toBe('dots');
    expect(circles(drawn.seen)).toBe(3);
    expect(circles(drawn.after)).toBe(2);
  });
  it('dots are as large as the highest stack allows', () => {
    expect(layoutDots(request([10, 10, 10], 3)).width).toBeCloseTo(4.6, 12);
    expect(
      layoutDots(
        request(
          Array.from({ length: 20 }, () => 10),
          20,
        ),
      ).width,
    ).toBeCloseTo(3.4, 12);
  });
  it('what is too high or too much becomes bars, one for each column', () => {
    const drawn = layoutDots(
      request(
        Array.from({ length: 60 }, () => 10),
        60,
      ),
    );
    expect(drawn).toMatchObject({ kind: 'bars', most: 60 });
    expect(circles(drawn.seen)).toBe(1);
  });
  it('what is hidden or beyond the axis is not drawn', () => {
    const drawn = layoutDots(request([10, 60, 200], 1, { shown: 1 }));
    expect(drawn.after).toBe('');
    expect(circles(layoutDots(request([10, 60, 200], 1)).after)).toBe(1);
  });
});
