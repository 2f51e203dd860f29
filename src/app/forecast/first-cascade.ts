/** Which cascade is looked at first in data that nobody has looked at yet. Pure. */
import { lengthOf } from '../../models/forest/data/forest-data';
import type { ForestData } from '../../models/forest/data/vocabulary';

/** Users from which a cascade has a course to look at, and above which it is a long one. */
const ENOUGH = 12;
const MANY = 40;
/** Cascades that are looked through. */
const MOST = 1000;

/** Place in the test part, from 1: the first of a usual length, or else the longest; undefined where the first will do. */
export function firstCascade({ test }: Pick<ForestData, 'test'>): number | undefined {
  let longest = 0;
  for (let s = 0; s < Math.min(test.count, MOST); s++) {
    const length = lengthOf(test, s);
    if (length >= ENOUGH && length <= MANY) return s === 0 ? undefined : s + 1;
    if (length > lengthOf(test, longest)) longest = s;
  }
  return longest === 0 ? undefined : longest + 1;
}
