/**
 * A post of X/Twitter as its programming interface gives it, version 1.1 or 2: what can be told of a spread is taken, and nothing
 * else: identifiers, times, counts of followers. Texts and names are never looked at.
 */
import { parseDate } from '../dates';

export interface Post {
  id: string;
  /** Identifier of the author; '' where it is not told. */
  user: string;
  /** Seconds since 1970; NaN where it is not told. */
  time: number;
  /** Followers of the author; NaN where it is not told. */
  followers: number;
}

/** One post of a file and what it refers to. */
export interface FoundPost {
  post: Post;
  /** The post that it repeats; its time and user may be unknown. */
  root?: Post;
  /** Posts that are known by it although they are not repeated by it: quoted ones. */
  others: Post[];
  kind: 'post' | 'retweet' | 'quote' | 'reply';
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A property of its own: a file cannot reach what all objects share. */
const get = (object: Json, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);
const objectAt = (object: Json, key: string): Json | undefined => {
  const value = get(object, key);
  return isObject(value) ? value : undefined;
};
const listAt = (object: Json, key: string): Json[] => {
  const value = get(object, key);
  return Array.isArray(value) ? value.filter(isObject) : [];
};

/** An identifier: its text, or a number that a double holds exactly. */
function idOf(object: Json, text: string, number?: string): string {
  const word = get(object, text);
  if (typeof word === 'string') return word.trim();
  const value = number === undefined ? word : get(object, number);
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : '';
}

const timeOf = (object: Json): number => {
  const text = get(object, 'created_at');
  return typeof text === 'string' ? parseDate(text.trim()) : Number.NaN;
};
const countAt = (object: Json | undefined, key: string): number => {
  const value = object && get(object, key);
  return typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN;
};

function first(object: Json): Post {
  const user = objectAt(object, 'user');
  return {
    id: idOf(object, 'id_str', 'id'),
    user: user ? idOf(user, 'id_str', 'id') : '',
    time: timeOf(object),
    followers: countAt(user, 'followers_count'),
  };
}

function second(object: Json, users: ReadonlyMap<string, Json>): Post {
  const user = idOf(object, 'author_id');
  const author = objectAt(object, 'author') ?? users.get(user);
  return {
    id: idOf(object, 'id'),
    user: user === '' && author ? idOf(author, 'id') : user,
    time: timeOf(object),
    followers: countAt(author && objectAt(author, 'public_metrics'), 'followers_count'),
  };
}

function readFirst(object: Json): FoundPost {
  const [repeated, quoted] = [objectAt(object, 'retweeted_status'), objectAt(object, 'quoted_status')];
  const inner = repeated && objectAt(repeated, 'quoted_status');
  const others = [quoted, inner].filter(isObject).map(first);
  const reply = idOf(object, 'in_reply_to_status_id_str', 'in_reply_to_status_id') !== '';
  return {
    post: first(object),
    ...(repeated ? { root: first(repeated) } : {}),
    others,
    kind: repeated ? 'retweet' : quoted ? 'quote' : reply ? 'reply' : 'post',
  };
}

function readSecond(object: Json, users: ReadonlyMap<string, Json>, posts: ReadonlyMap<string, Json>): FoundPost {
  const found: FoundPost = { post: second(object, users), others: [], kind: 'post' };
  for (const reference of listAt(object, 'referenced_tweets')) {
    const type = get(reference, 'type');
    const id = idOf(reference, 'id');
    // Some tools put the whole post in place of the reference, others beside it.
    const known = posts.get(id) ?? reference;
    if (type === 'retweeted') {
      found.root = { ...second(known, users), id };
      found.kind = 'retweet';
    } else {
      if (type === 'quoted') found.others.push({ ...second(known, users), id });
      if (found.kind === 'post' || (found.kind === 'reply' && type === 'quoted'))
        found.kind = type === 'quoted' ? 'quote' : 'reply';
    }
  }
  return found;
}

const byId = (list: readonly Json[]): Map<string, Json> => new Map(list.map((one) => [idOf(one, 'id'), one]));

/** Messages of a stream that are no posts: deletions, limits, warnings. */
const CONTROL = [
  'delete',
  'limit',
  'scrub_geo',
  'status_withheld',
  'user_withheld',
  'disconnect',
  'warning',
  'event',
  'friends',
  'friends_str',
  'control',
  'for_user',
];

const isFirst = (object: Json): boolean => Object.hasOwn(object, 'id_str') || isObject(get(object, 'user'));

/** The posts in the value of one line; `control` when it is a message of the stream; undefined when it is neither. */
export function postsIn(value: unknown): FoundPost[] | 'control' | undefined {
  if (Array.isArray(value)) {
    const lists = value.map(postsIn);
    return lists.every((list) => list === undefined)
      ? undefined
      : lists.flatMap((list) => (Array.isArray(list) ? list : []));
  }
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, 'data')) {
    const includes = objectAt(value, 'includes') ?? {};
    const users = byId(listAt(includes, 'users'));
    const data = objectAt(value, 'data');
    const list = data ? [data] : listAt(value, 'data');
    const posts = byId([...listAt(includes, 'tweets'), ...list]);
    return list.length === 0 ? undefined : list.map((object) => readSecond(object, users, posts));
  }
  if (Object.hasOwn(value, 'created_at') && isFirst(value)) return [readFirst(value)];
  if (
    idOf(value, 'id') !== '' &&
    (Object.hasOwn(value, 'author_id') ||
      Object.hasOwn(value, 'referenced_tweets') ||
      Object.hasOwn(value, 'created_at'))
  )
    return [readSecond(value, new Map(), new Map())];
  return CONTROL.some((key) => Object.hasOwn(value, key)) ? 'control' : undefined;
}
