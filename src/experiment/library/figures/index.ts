/** All figures that can be run, in the order of their papers. A new one is a file and a line here. */
import type { Figure } from './figure';
import { papers } from './papers';
import { slicerTextExact } from './slicer-text-exact';
import { slicerTextT4 } from './slicer-text-t4';

export const figures: readonly Figure[] = [slicerTextExact, slicerTextT4];

/** The figures of a paper, in their order. */
export function figuresOf(paper: Figure['paper'], all: readonly Figure[] = figures): readonly Figure[] {
  return all.filter((figure) => figure.paper === paper);
}

export function findFigure(id: string, all: readonly Figure[] = figures): Figure | undefined {
  return all.find((figure) => figure.id === id);
}

/** Where a figure stands below `papers/` in addresses: `slicer/5b`. */
export function figurePath({ id, paper }: Figure): string {
  const slug = papers.find((entry) => entry.id === paper)?.slug ?? paper.toLowerCase();
  return `${slug}/${id.startsWith(`${slug}-`) ? id.slice(slug.length + 1) : id}`;
}
