/** The cascade that is looked at. */
import { DataError } from '../../../core/errors';
import type { ForestData, Sequences } from '../data/vocabulary';
import type { Batch } from '../model/batches';
import { STOP } from '../data/vocabulary';

export type PartName = 'train' | 'validation' | 'test';

export const PART_WORDS: Readonly<Record<PartName, string>> = {
  train: 'training',
  validation: 'validation',
  test: 'test',
};

export interface AskedCascade {
  /** Users in their order. */
  ids: Int32Array;
  /** false: it was cut, so that nobody knows how it ends. */
  ended: boolean;
  /** Its number in the set. */
  cascade: number;
  /** Cascades of its part. */
  of: number;
}

/** @param place from 1 @throws DataError where the part has no such cascade */
export function askedCascade(data: ForestData, part: PartName, place: number): AskedCascade {
  const { count, ids, offsets, ended, cascades }: Sequences = data[part];
  if (place > count)
    throw new DataError([
      {
        code: 'no-such-cascade',
        severity: 'stopped',
        message: `The ${PART_WORDS[part]} part has ${count.toLocaleString('en')} cascades; there is none with the number ${place.toLocaleString('en')}.`,
        where: { path: 'parameters.cascade' },
        found: String(place),
        expected: count === 0 ? 'another part' : `1 to ${count}`,
        hint: 'Choose another cascade or another part.',
      },
    ]);
  const c = place - 1;
  return { ids: ids.slice(offsets[c], offsets[c + 1]), ended: ended[c] === 1, cascade: cascades[c], of: count };
}

/** A prediction after every user, the last one too, whether or not it is known what came. */
export function walkBatch(ids: Int32Array): Batch {
  const n = ids.length;
  const masked = new Int32Array(n * (n + 1));
  let p = 0;
  for (let t = 0; t < n; t++)
    for (let i = 0; i <= t; i++) {
      masked[p++] = t;
      masked[p++] = ids[i];
    }
  const targets = Int32Array.from(ids, (_, t) => (t + 1 < n ? ids[t + 1] : STOP));
  return { rows: 1, length: n, ids, members: Int32Array.of(0), valid: ids.map((_, t) => t), targets, masked };
}
