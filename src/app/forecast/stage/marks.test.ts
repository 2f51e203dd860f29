import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../core/network';
import { walkOutputs } from '../testing';
import { walkOf, type Walk } from '../walk';
import { linksBetween } from './links';
import { discRadius, DRAWN, marksOf, NAMED, SEEN_RADIUS } from './marks';
import { placeMarks } from './place-marks';
import { placeNames } from './place-names';
import { prefixView } from './prefix-layout';
import { standingOf } from './standing';

const sequence = [3, 1, 4, 0, 5, 9];
const walk = walkOf(walkOutputs(sequence, 40)) as Walk;
const nodes = Int32Array.from(sequence);

describe('marks', () => {
  it('are users seen in their order, and the likeliest candidates', () => {
    const marks = marksOf(nodes, 3, walk);
    expect(marks.filter(({ kind }) => kind === 'seen').map(({ node }) => node)).toEqual([3, 1, 4]);
    const discs = marks.flatMap((mark) => (mark.kind === 'candidate' ? [mark] : []));
    expect(discs.length).toBeLessThanOrEqual(DRAWN + 1);
    expect(discs.filter(({ truth }) => truth).map(({ node }) => node)).toEqual([0]);
    expect(discs.filter(({ named }) => named).length).toBeGreaterThanOrEqual(NAMED);
    expect(discs.map(({ radius }) => radius)).toEqual(discs.map(({ radius }) => radius).sort((a, b) => b - a));
  });

  it('leave out who is not in the network', () => {
    expect(marksOf(Int32Array.of(-1, 2), 2, undefined)).toEqual([expect.objectContaining({ node: 2, order: 2 })]);
  });

  it('have an area that is the probability', () => {
    expect(discRadius(0.4) / discRadius(0.1)).toBeCloseTo(2);
  });

  it('number the last users of a long cascade alone', () => {
    const marks = marksOf(
      Int32Array.from({ length: 60 }, (_, i) => i),
      50,
      undefined,
    );
    expect(marks[0]).toMatchObject({ numbered: false, place: 0 });
    expect(marks[49]).toMatchObject({ numbered: true, order: 50, place: 1, radius: SEEN_RADIUS });
  });

  it('say of a node what is known', () => {
    const chosen = { nodes } as Parameters<typeof standingOf>[0]['chosen'];
    expect(standingOf({ chosen, walk }, 1, 3)).toMatchObject({ order: 2, truth: false });
    expect(standingOf({ chosen, walk }, 0, 3)).toMatchObject({ order: 0, truth: true });
    expect(standingOf({ chosen: undefined, walk: undefined }, 0, 3)).toEqual({ order: 0, rank: 0, truth: false });
  });
});

describe('links', () => {
  it('join who was seen with who may be next, once, whatever their direction', () => {
    const network = buildNetwork({
      n: 5,
      directed: true,
      from: Int32Array.of(0, 1, 1, 2, 0),
      to: Int32Array.of(1, 0, 2, 3, 4),
    });
    const seen = { kind: 'seen', order: 1, place: 0, radius: 12, numbered: true } as const;
    const disc = { kind: 'candidate', name: '', radius: 5, named: false, truth: false } as const;
    const candidate = walk.candidates[1][0];
    const marks = [
      { ...seen, node: 0 },
      { ...disc, node: 1, candidate },
      { ...disc, node: 3, candidate },
      { ...seen, node: 2 },
    ];
    expect(linksBetween(network, marks)).toEqual([
      { seen: 0, candidate: 1 },
      { seen: 3, candidate: 1 },
      { seen: 3, candidate: 2 },
    ]);
  });
});

describe('places', () => {
  const apart = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

  it('stay where nothing overlaps', () => {
    const wishes = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    expect(placeMarks(wishes, [10, 10])).toEqual(wishes);
  });

  it('part where circles overlap, also those at one point', () => {
    const placed = placeMarks(Array(4).fill({ x: 50, y: 50 }), [10, 10, 10, 10]);
    for (let i = 0; i < 4; i++) for (let j = 0; j < i; j++) expect(apart(placed[i], placed[j])).toBeGreaterThan(17);
  });

  it('are whole at the edge of the stage', () => {
    const box = { left: 0, right: 200, top: 0, bottom: 200 };
    const [inside, outside] = placeMarks(
      [
        { x: 5, y: 100 },
        { x: -80, y: 100 },
      ],
      [30, 30],
      box,
    );
    expect(inside.x).toBe(30);
    expect(outside.x).toBe(-80);
  });

  it('are never far from their nodes, and none where there is none', () => {
    const placed = placeMarks([...Array(30).fill({ x: 0, y: 0 }), { x: NaN, y: NaN }], Array(31).fill(14));
    for (const place of placed.slice(0, 30)) expect(Math.hypot(place.x, place.y)).toBeLessThanOrEqual(34.01);
    expect(placed[30].x).toBeNaN();
  });
});

describe('names', () => {
  it('stand inside large circles, beside small ones, and not on numbers', () => {
    const at = [
      { x: 100, y: 100 },
      { x: 300, y: 100 },
      { x: 300, y: 120 },
    ];
    const placed = placeNames(
      new Map([
        [0, 'zinel'],
        [1, 'bure'],
      ]),
      at,
      [40, 6, 12],
      [false, false, true],
    );
    expect(placed.get(0)).toEqual({ x: 0, y: 0 });
    // Below stands a user who was seen.
    expect(placed.get(1)?.y).toBeLessThan(0);
    const edge = placeNames(new Map([[0, 'damel']]), [{ x: 4, y: 50 }], [6], [true], {
      left: 0,
      right: 90,
      top: 0,
      bottom: 90,
    });
    expect(edge.get(0)?.x).toBeGreaterThan(0);
    expect(placeNames(new Map([[0, 'a']]), [{ x: NaN, y: 0 }], [5], [false]).size).toBe(0);
  });
});

describe('the strip', () => {
  it('shows a short cascade whole, with its end', () => {
    expect(prefixView(7, 5, 480)).toMatchObject({ from: 0, to: 8 });
  });

  it('follows a long one, and always shows who is next', () => {
    for (let seen = 1; seen <= 300; seen++) {
      const { from, to, x } = prefixView(300, seen, 480);
      expect(from).toBeLessThan(seen);
      expect(to).toBeGreaterThan(seen);
      expect(to).toBeLessThanOrEqual(301);
      expect(x(to - 1)).toBeLessThanOrEqual(480);
    }
  });
});
