/** Cascade sets as files: text in chunks, so that a set of millions of events is never one string. */
import { InvariantError } from '../core/errors';
import type { CascadeSet } from '../core/cascade';
import { tableLines } from './write-cascades-csv';
import { blockLines, forestLines } from './write-cascades-lines';
import { obstacleTo, type CascadeFile } from './write-cascades-names';

export type { CascadeFile } from './write-cascades-names';

/** Characters of a chunk, about. */
const CHUNK = 1 << 16;

/** The formats, with what they are called and how their files end. */
export const CASCADE_FILES: Readonly<Record<CascadeFile, { label: string; extension: string; type: string }>> = {
  csv: { label: 'Table, one event per line', extension: '.csv', type: 'text/csv' },
  forest: { label: 'FOREST cascades', extension: '.txt', type: 'text/plain' },
  netrate: { label: 'NetRate cascades', extension: '.txt', type: 'text/plain' },
  netinf: { label: 'NetInf cascades', extension: '.txt', type: 'text/plain' },
};

function linesOf(set: CascadeSet, format: CascadeFile): Generator<string> {
  switch (format) {
    case 'csv':
      return tableLines(set);
    case 'forest':
      return forestLines(set);
    case 'netrate':
      return blockLines(set, ';');
    case 'netinf':
      return blockLines(set, ',');
    default:
      return format satisfies never;
  }
}

/**
 * The text of a set in a format. Numbers are written so that reading gives the same ones.
 * Cost: O(events). Throws InvariantError where {@link obstacleTo} has something to say: ask it first.
 */
export function* writeCascades(set: CascadeSet, format: CascadeFile): Generator<string> {
  const obstacle = obstacleTo(set, format);
  if (obstacle !== undefined) throw new InvariantError(obstacle);
  let parts: string[] = [];
  let size = 0;
  for (const line of linesOf(set, format)) {
    parts.push(line);
    size += line.length;
    if (size < CHUNK) continue;
    yield parts.join('');
    parts = [];
    size = 0;
  }
  if (size > 0) yield parts.join('');
}
