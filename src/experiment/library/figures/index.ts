/** All figures that can be run, in the order of their papers. A new one is a file and a line here. */
import type { Figure } from './figure';
import { forest4 } from './forest-4';
import { forest5 } from './forest-5';
import { forestTable2 } from './forest-table-2';
import { hawkes1 } from './hawkes-1';
import { hawkes2 } from './hawkes-2';
import { hawkes3a, hawkes3b } from './hawkes-3';
import { hawkes4a, hawkes4b, hawkes4c, hawkes7 } from './hawkes-4';
import { hawkes5 } from './hawkes-5';
import { hawkes8 } from './hawkes-8';
import { hawkes9 } from './hawkes-9';
import { hawkesTable1 } from './hawkes-table-1';
import { hawkesTable3 } from './hawkes-table-3';
import { papers } from './papers';
import { pdc1 } from './pdc-1';
import { pdc3Spread } from './pdc-3-spread';
import { pdc3Time } from './pdc-3-time';
import { pdc4 } from './pdc-4';
import { pdc5 } from './pdc-5';
import { pdc6 } from './pdc-6';
import { pdcTable1 } from './pdc-table-1';
import { pdcTextTheorem } from './pdc-text-theorem';
import { pdc7, pdc8 } from './pdc-theta';
import { propNet1, propNet2 } from './propnet-1';
import { propNet3 } from './propnet-3';
import { propNet4, propNet5 } from './propnet-4';
import { propNet6 } from './propnet-6';
import { propNet7 } from './propnet-7';
import { propNet8 } from './propnet-8';
import { propNetTextBound } from './propnet-text-bound';
import { propNetTextOrder } from './propnet-text-order';
import { propNetTextSamples } from './propnet-text-samples';
import { propNetTextStates } from './propnet-text-states';
import { slicer1a } from './slicer-1a';
import { slicer1b } from './slicer-1b';
import { slicer2 } from './slicer-2';
import { slicer3 } from './slicer-3';
import { slicer4 } from './slicer-4';
import { slicer5a, slicer5b } from './slicer-5';
import { slicer6 } from './slicer-6';
import { slicer7 } from './slicer-7';
import { slicerTextExact } from './slicer-text-exact';
import { slicerTextT4 } from './slicer-text-t4';

export const figures: readonly Figure[] = [
  slicer1a,
  slicer1b,
  slicer2,
  slicer3,
  slicer4,
  slicer5a,
  slicer5b,
  slicer6,
  slicer7,
  slicerTextExact,
  slicerTextT4,
  pdc1,
  pdcTable1,
  ...pdc3Time,
  ...pdc3Spread,
  pdc4,
  pdc5,
  pdc6,
  pdc7,
  pdc8,
  pdcTextTheorem,
  propNet1,
  propNet2,
  ...propNet3,
  propNet4,
  propNet5,
  propNet6,
  propNet7,
  propNet8,
  propNetTextBound,
  propNetTextOrder,
  propNetTextStates,
  propNetTextSamples,
  hawkes1,
  hawkesTable1,
  ...hawkes2,
  hawkesTable3,
  hawkes3a,
  hawkes3b,
  hawkes4a,
  hawkes4b,
  hawkes4c,
  hawkes5,
  hawkes7,
  hawkes8,
  hawkes9,
  forestTable2,
  forest4,
  forest5,
];

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
