/** How many users a cascade has, counted when first asked for: a list shows few of its rows. */
import type { CascadeSet } from '../../core/cascade';

/** A function from a cascade to its number of distinct named users. Cost: O(events of the cascade), once. */
export function userCounter({ offsets, users, userCount, count }: CascadeSet): (cascade: number) => number {
  const seenIn = new Int32Array(userCount).fill(-1);
  const known = new Int32Array(count).fill(-1);
  return (cascade) => {
    if (known[cascade] >= 0) return known[cascade];
    let distinct = 0;
    for (let e = offsets[cascade]; e < offsets[cascade + 1]; e++) {
      const user = users[e];
      if (user < 0 || seenIn[user] === cascade) continue;
      seenIn[user] = cascade;
      distinct++;
    }
    return (known[cascade] = distinct);
  };
}
