/** A campaign board while it is drawn: users with taste and place, edges with influence. Chances are whole per cents. */
import type { Rng } from '../rng';

export interface Place {
  x: number;
  y: number;
}

export class Sketch {
  /** Own taste of every user, in per cent. */
  readonly taste: number[] = [];
  readonly places: Place[] = [];
  /** [v, u, w]: once v has said yes, the chance of u is w per cent higher. */
  readonly edges: [number, number, number][] = [];

  /** Adds a user; gives back her number. Places are rounded: sines differ in their last digits between engines, boards must not. */
  user(taste: number, { x, y }: Place): number {
    this.taste.push(taste);
    this.places.push({ x: Math.round(1000 * x) / 1000, y: Math.round(1000 * y) / 1000 });
    return this.taste.length - 1;
  }

  edge(v: number, u: number, w: number): void {
    this.edges.push([v, u, w]);
  }

  /** Square of the distance of two users. */
  apart(u: number, v: number): number {
    const [a, b] = [this.places[u], this.places[v]];
    return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
  }
}

/** A whole number low … high, each equally likely. */
export const between = (rng: Rng, low: number, high: number): number => low + rng.below(high - low + 1);

/** Radius of a circle that has room for so many users, neighbours about `gap` apart. */
export function radiusFor(count: number, gap = 1.15): number {
  return count < 2 ? 0 : gap / (2 * Math.sin(Math.PI / count));
}

/** So many places on a circle, the first at `turn` (in turns, clockwise from the top). */
export function onCircle(count: number, radius: number, centre: Place, turn = 0): Place[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = 2 * Math.PI * (i / count + turn);
    return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) };
  });
}

/** First of so many things that are dealt evenly into groups; group `groups` gives their number. */
export const dealt = (count: number, groups: number, g: number): number => Math.floor((g * count) / groups);
