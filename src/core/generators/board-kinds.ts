/**
 * The boards of the campaign game. Each makes one point about planning pushes: a first push that looks good (the largest influence, the
 * largest chance now) is worth less than the one that opens the way. Taste and incoming influence of a user never exceed 100 %.
 */
import type { Rng } from '../rng';
import { between, dealt, onCircle, radiusFor, Sketch, type Place } from './board-sketch';

export type BoardKind = 'pair' | 'strangers' | 'celebrity' | 'chain' | 'club' | 'circles';

/** Fewest users with whom a board makes its point. */
export const FEWEST_USERS: Readonly<Record<BoardKind, number>> = {
  pair: 2,
  strangers: 2,
  celebrity: 8,
  chain: 6,
  club: 8,
  circles: 12,
};

/** A board of that kind; `n` within its range. O(n²), n ≤ 60. */
export function sketchBoard(kind: BoardKind, n: number, rng: Rng): Sketch {
  switch (kind) {
    case 'pair':
      return pair();
    case 'strangers':
      return strangers();
    case 'celebrity':
      return celebrity(n, rng);
    case 'chain':
      return chain(n, rng);
    case 'club':
      return club(n, rng);
    case 'circles':
      return circles(n, rng);
  }
}

/** Ann likes it a little more, and Ben listens to her. Always the same. */
function pair(): Sketch {
  const board = new Sketch();
  const ann = board.user(50, { x: -1, y: 0 });
  const ben = board.user(45, { x: 1, y: 0 });
  board.edge(ann, ben, 50);
  return board;
}

/** Two users who do not know each other: the smallest campaign in which asking the same one again is worth more than the printed bound h1. */
function strangers(): Sketch {
  const board = new Sketch();
  board.user(90, { x: -1, y: 0 });
  board.user(5, { x: 1, y: 0 });
  return board;
}

/** One user whom many follow and who hardly ever says yes; circles of friends who do, and listen to each other. */
function celebrity(n: number, rng: Rng): Sketch {
  const board = new Sketch();
  const fans = Math.max(3, Math.round(0.4 * (n - 1)));
  const friends = n - 1 - fans;
  const groups = Math.max(1, Math.round(friends / 5));
  const radius = Math.max(1.4, radiusFor(fans));
  const star = board.user(between(rng, 3, 5), { x: 0, y: 0 });
  const first = n - friends - fans;
  for (const place of onCircle(fans, radius, { x: 0, y: 0 }, 0.5 / fans)) {
    const fan = board.user(between(rng, 3, 9), place);
    board.edge(star, fan, between(rng, 25, 35));
  }
  // some fans listen to the next one as well
  for (let f = 0; f < fans; f++) if (rng.uniform() < 0.5) board.edge(first + f, first + ((f + 1) % fans), 15);
  const most = Math.max(
    ...Array.from({ length: groups }, (_, g) => dealt(friends, groups, g + 1) - dealt(friends, groups, g)),
  );
  const inner = radiusFor(most, 1.3);
  groupCentres(groups, radius, inner).forEach((centre, g) => {
    const start = board.taste.length;
    const size = dealt(friends, groups, g + 1) - dealt(friends, groups, g);
    for (const place of onCircle(size, inner, centre)) board.user(between(rng, 22, 30), place);
    for (let i = 0; i < size; i++) {
      board.edge(start + i, start + ((i + 1) % size), between(rng, 28, 34));
      board.edge(start + ((i + 1) % size), start + i, between(rng, 28, 34));
    }
  });
  return board;
}

/** Centres of circles of friends beside the fans: as many rows as make the board about 1.4 times as wide as high. */
function groupCentres(groups: number, fansRadius: number, inner: number): Place[] {
  const cell = 2 * inner + 1.2;
  const shape = (rows: number): { rows: number; off: number } => {
    const width = 2 * fansRadius + Math.ceil(groups / rows) * cell;
    return { rows, off: Math.abs(Math.log(width / Math.max(2 * fansRadius, rows * cell) / 1.4)) };
  };
  const { rows } = Array.from({ length: groups }, (_, i) => shape(i + 1)).reduce((a, b) => (b.off < a.off ? b : a));
  return Array.from({ length: groups }, (_, g) => {
    const column = Math.floor(g / rows);
    const inColumn = Math.min(rows, groups - column * rows);
    return {
      x: fansRadius + 1.2 + inner + column * cell,
      y: ((g % rows) - (inColumn - 1) / 2) * cell,
    };
  });
}

/** A path from its head to its end. The one at the end has the largest chance now, but nobody listens there. */
function chain(n: number, rng: Rng): Sketch {
  const board = new Sketch();
  const columns = Math.ceil(Math.sqrt(1.4 * n));
  for (let i = 0; i < n; i++) {
    const row = Math.floor(i / columns);
    const along = i % columns;
    const place = { x: 1.3 * (row % 2 === 0 ? along : columns - 1 - along), y: 1.3 * row };
    const taste = i === 0 ? between(rng, 38, 42) : i === n - 1 ? between(rng, 46, 50) : between(rng, 4, 10);
    board.user(taste, place);
    if (i > 0) board.edge(i - 1, i, i === n - 1 ? between(rng, 30, 40) : between(rng, 74, 82));
  }
  return board;
}

const CLUB = 5;

/**
 * A club in which everybody listens to everybody: the first yes is hard, every further one easier. Loners say yes a little sooner, and
 * that is all. Bystanders listen to one of the club.
 */
function club(n: number, rng: Rng): Sketch {
  const board = new Sketch();
  for (const place of onCircle(CLUB, 1.25, { x: 0, y: 0 })) board.user(between(rng, 18, 20), place);
  for (let v = 0; v < CLUB; v++) for (let u = 0; u < CLUB; u++) if (u !== v) board.edge(v, u, 20);
  const loners = Math.max(3, Math.round(n / 6));
  const outside = n - CLUB;
  outerRings(outside).forEach((place, i) => {
    // loners are spread evenly among the bystanders
    const loner = Math.floor(((i + 1) * loners) / outside) > Math.floor((i * loners) / outside);
    const user = board.user(loner ? between(rng, 26, 29) : between(rng, 3, 8), place);
    if (loner) return;
    const nearest = Array.from({ length: CLUB }, (_, v) => v).reduce((a, v) =>
      board.apart(v, user) < board.apart(a, user) - 1e-9 ? v : a,
    );
    board.edge(nearest, user, between(rng, 20, 30));
  });
  return board;
}

/** Places around a club, ring by ring. */
function outerRings(count: number): Place[] {
  const places: Place[] = [];
  for (let radius = 2.7; places.length < count; radius += 1.35) {
    const room = Math.floor((2 * Math.PI * radius) / 1.2);
    places.push(...onCircle(Math.min(room, count - places.length), radius, { x: 0, y: 0 }));
  }
  return places;
}

/** Four circles of friends with bridges between them; nobody listens to more than three. */
function circles(n: number, rng: Rng): Sketch {
  const board = new Sketch();
  const start = Array.from({ length: 5 }, (_, g) => dealt(n, 4, g));
  const radius = radiusFor(Math.ceil(n / 4), 1.3);
  for (let g = 0; g < 4; g++) {
    const centre = { x: (g === 1 || g === 2 ? 1 : -1) * (radius + 0.95), y: (g < 2 ? -1 : 1) * (radius + 0.75) };
    const size = start[g + 1] - start[g];
    for (const place of onCircle(size, radius, centre, g / 7)) {
      const u = rng.uniform();
      board.user(6 + Math.round(30 * u * Math.sqrt(u)), place);
    }
  }
  const links = new Map<number, [number, number]>();
  const link = (a: number, b: number): void => {
    if (a !== b) links.set(Math.min(a, b) * n + Math.max(a, b), [a, b]);
  };
  for (let g = 0; g < 4; g++) {
    const size = start[g + 1] - start[g];
    for (let i = 0; i < size; i++) link(start[g] + i, start[g] + ((i + 1) % size));
    for (let k = 0; k < Math.floor(size / 2); k++) link(start[g] + rng.below(size), start[g] + rng.below(size));
  }
  for (let g = 0; g < 4; g++) {
    const near = nearestPairs(board, start, g, (g + 1) % 4).slice(0, 5);
    for (let k = 0; k < 2; k++) link(...near[rng.below(near.length)]);
  }
  link(...nearestPairs(board, start, 0, 2)[0]);
  addListening(board, [...links.values()], rng);
  return board;
}

/** Pairs of one user of either circle, the closest first. */
function nearestPairs(board: Sketch, start: readonly number[], g: number, h: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let u = start[g]; u < start[g + 1]; u++) for (let v = start[h]; v < start[h + 1]; v++) pairs.push([u, v]);
  return pairs.sort((a, b) => board.apart(...a) - board.apart(...b));
}

/** Who of two friends listens: one of them, or now and then both. */
function addListening(board: Sketch, links: readonly [number, number][], rng: Rng): void {
  const listensTo: number[][] = board.taste.map(() => []);
  const listen = (v: number, u: number): boolean => {
    if (listensTo[u].length >= 3) return false;
    listensTo[u].push(v);
    return true;
  };
  for (const [a, b] of links) {
    const r = rng.uniform();
    const [v, u] = r < 0.5 ? [a, b] : [b, a];
    const done = listen(v, u);
    if (!done || Math.abs(r - 0.5) > 0.42) listen(u, v);
  }
  listensTo.forEach((sources, u) => {
    const room = Math.floor((100 - board.taste[u]) / Math.max(1, sources.length));
    for (const v of sources) board.edge(v, u, Math.min(room, between(rng, 20, 35)));
  });
}
