/**
 * Cascades in JSON values, as people write them: lists of times, pairs of time and mark, objects with a time, objects with lists of
 * times and marks; and lists of all of these. Keys are known by the names of columns.
 */
import { parseMoment } from '../dates';
import { isObject, own } from '../network-formats/json-shapes';
import { rankOf, rolesByName, type NamedRole } from './column-names';

/** What a value says of an event, as it stands there. */
export type FoundEvent = Partial<Record<'time' | 'mark' | 'user' | 'bot', unknown>>;

export interface FoundCascade {
  /** What it is called; absent where the value does not say. */
  name?: string;
  /** Its events may come in several values: those of one name are one cascade. */
  scattered?: boolean;
  events: FoundEvent[];
}

/** Lists in lists that are looked into. */
const DEEPEST = 4;
/** Items by which a list is judged. */
const JUDGED = 20;

/** Keys under which lists of cascades or events stand. */
const LISTS = ['cascades', 'histories', 'history', 'events', 'data', 'retweets', 'reposts'];
/** Keys that name a cascade besides those of columns. */
const NAMES = ['id', 'name', 'title'];

const isMoment = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && !Number.isNaN(parseMoment(value, false)));

const isText = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value !== '');

/** The cascades of a value; undefined when it holds none. O(value). */
export function cascadesIn(value: unknown, depth = 0): FoundCascade[] | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return inList(value, depth);
  return isObject(value) ? inObject(value, depth) : undefined;
}

/**
 * Lists of times are a cascade, judged by most of their first items. Lists of two each are pairs of time and mark, also where they could be cascades of two events; an
 * object with a time of its own is an event.
 */
function inList(list: readonly unknown[], depth: number): FoundCascade[] | undefined {
  const head = list.slice(0, JUDGED);
  if (head.length === 0) return undefined;
  const most = (test: (item: unknown) => boolean): boolean => 2 * head.filter(test).length > head.length;
  if (most(isMoment)) return [{ events: list.map((time) => ({ time })) }];
  const isPair = (item: unknown): boolean =>
    Array.isArray(item) && item.length === 2 && isMoment(item[0]) && (item[1] === null || typeof item[1] === 'number');
  if (most(isPair)) {
    const pair = (item: unknown): FoundEvent => (Array.isArray(item) ? { time: item[0], mark: item[1] } : {});
    return [{ events: list.map(pair) }];
  }
  const found: FoundCascade[] = [];
  for (const item of list) {
    const inside = cascadesIn(item, depth + 1);
    // What is no cascade among cascades is an event that cannot be read; a list that begins so is none.
    if (inside) for (const one of inside) join(found, one);
    else if (found.length > 0) found[found.length - 1].events.push({});
    else return undefined;
  }
  return found;
}

/** Events that stand alone go to those ahead of them that are of the same cascade, wherever this is the last one. */
function join(found: FoundCascade[], next: FoundCascade): void {
  const last = found.at(-1);
  if (last?.scattered && next.scattered && last.name === next.name) last.events.push(...next.events);
  else found.push(next);
}

function inObject(object: Readonly<Record<string, unknown>>, depth: number): FoundCascade[] | undefined {
  const keys = Object.keys(object).slice(0, 100);
  const lists = keys.filter((key) => Array.isArray(own(object, key)));
  const single = keys.filter((key) => !lists.includes(key));
  const listed = placesOf(lists);
  if (listed.time !== undefined && inList(listAt(object, listed.time), DEEPEST)?.length === 1) {
    const times = listAt(object, listed.time);
    const of = (role: 'mark' | 'user' | 'bot', e: number): FoundEvent => {
      const key = listed[role];
      return key === undefined ? {} : { [role]: listAt(object, key)[e] };
    };
    const events = times.map((time, e) => ({ time, ...of('mark', e), ...of('user', e), ...of('bot', e) }));
    return [{ ...nameOf(object, single), events }];
  }
  const plain = placesOf(single);
  if (plain.time !== undefined && isMoment(own(object, plain.time))) {
    const cascade = plain.cascade === undefined ? undefined : own(object, plain.cascade);
    const of = (role: 'mark' | 'user' | 'bot'): FoundEvent => {
      const key = plain[role];
      return key === undefined ? {} : { [role]: own(object, key) };
    };
    const event = { time: own(object, plain.time), ...of('mark'), ...of('user'), ...of('bot') };
    return [{ ...(isText(cascade) ? { name: String(cascade) } : {}), scattered: true, events: [event] }];
  }
  const inner = lists.filter((key) => LISTS.includes(key.toLowerCase()));
  if (inner.length !== 1) return undefined;
  const found = cascadesIn(own(object, inner[0]), depth + 1);
  if (found?.length !== 1) return found;
  const [one] = found;
  return [one.name === undefined ? { ...nameOf(object, single), events: one.events } : one];
}

const listAt = (object: unknown, key: string): readonly unknown[] => {
  const value = own(object, key);
  return Array.isArray(value) ? value : [];
};

/** Which key says which role; `times` and the like count as well as `time`. */
function placesOf(keys: readonly string[]): Partial<Record<NamedRole, string>> {
  const places: Partial<Record<NamedRole, string>> = {};
  rolesByName(keys.map((key) => (rankOf(key, 'time') === undefined ? key.replace(/s$/i, '') : key))).forEach(
    (role, k) => {
      if (role) places[role] = keys[k];
    },
  );
  return places;
}

function nameOf(object: unknown, keys: readonly string[]): { name?: string } {
  const key = keys.find((k) => rankOf(k, 'cascade') !== undefined) ?? keys.find((k) => NAMES.includes(k.toLowerCase()));
  const name = key === undefined ? undefined : own(object, key);
  return isText(name) ? { name: String(name) } : {};
}
