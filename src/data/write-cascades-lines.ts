/** Cascades as lines: FOREST, NetRate and NetInf. A user comes once in a cascade; events without a user are left out. */
import { userName, type CascadeSet } from '../core/cascade';
import { RepeatFinder } from './cascade-repeats';

/** A number as text that reads as the same number. */
export const exactly = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

/** Lines of cascades; `pair` writes an event, `between` stands between two. Cascades without a user are left out. */
function* cascadeLines(
  set: CascadeSet,
  pair: (user: number, time: string) => string,
  between: string,
): Generator<string> {
  const finder = new RepeatFinder();
  for (let c = 0; c < set.count; c++) {
    const [from, to] = [set.offsets[c], set.offsets[c + 1]];
    const { kept } = finder.find(set.users.subarray(from, to), set.userCount);
    const pairs: string[] = [];
    let next = 0;
    for (let e = from; e < to; e++) {
      if (kept && kept[e - from] !== next) continue;
      next++;
      if (set.users[e] >= 0) pairs.push(pair(set.users[e], exactly(set.times[e])));
    }
    if (pairs.length > 0) yield `${pairs.join(between)}\n`;
  }
}

/** `user,time user,time …`, a cascade in a line. */
export const forestLines = (set: CascadeSet): Generator<string> =>
  cascadeLines(set, (user, time) => `${userName(set, user)},${time}`, ' ');

/** A block of `id,name`, a blank line, and a cascade in each further line: `id,time;id,time` (NetRate) or `id,time,id,time` (NetInf). */
export function* blockLines(set: CascadeSet, between: ';' | ','): Generator<string> {
  for (let user = 0; user < set.userCount; user++) yield `${user},${userName(set, user)}\n`;
  yield '\n';
  yield* cascadeLines(set, (user, time) => `${user},${time}`, between);
}
