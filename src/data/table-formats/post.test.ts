import { describe, expect, it } from 'vitest';
import { postsIn } from './post';

const user = (id: string, followers: number): object => ({
  id: Number(id),
  id_str: id,
  screen_name: 'never',
  followers_count: followers,
});
const AT = 'Sat Jul 19 14:53:39 +0000 2014';
const SECONDS = 1405781619;

describe('posts of version 1.1', () => {
  it('give identifier, author, time and followers, nothing else', () => {
    expect(postsIn({ created_at: AT, id_str: '7', text: 'secret', user: user('1', 47) })).toEqual([
      { post: { id: '7', user: '1', time: SECONDS, followers: 47 }, others: [], kind: 'post' },
    ]);
  });

  it('name the post they repeat, and one that this quotes', () => {
    const quoted = { created_at: AT, id_str: '3', user: user('9', 1) };
    const root = { created_at: AT, id_str: '5', user: user('2', 9), quoted_status: quoted };
    const [found] = postsIn({ created_at: AT, id_str: '7', user: user('1', 47), retweeted_status: root }) as object[];
    expect(found).toMatchObject({
      kind: 'retweet',
      root: { id: '5', user: '2', time: SECONDS, followers: 9 },
      others: [{ id: '3', user: '9' }],
    });
  });

  it('tell quotes and replies from repeats', () => {
    const base = { created_at: AT, id_str: '7', user: user('1', 47) };
    expect(postsIn({ ...base, quoted_status: { ...base, id_str: '6' } })).toMatchObject([{ kind: 'quote' }]);
    expect(postsIn({ ...base, in_reply_to_status_id_str: '6' })).toMatchObject([{ kind: 'reply' }]);
    expect(postsIn({ ...base, in_reply_to_status_id_str: null, quoted_status: null })).toMatchObject([
      { kind: 'post', others: [] },
    ]);
  });

  it('take numbers for identifiers only where they are exact', () => {
    const base = { created_at: AT, user: { id: 5 } };
    expect(postsIn({ ...base, id: 12 })).toMatchObject([{ post: { id: '12', user: '5', followers: Number.NaN } }]);
    expect(postsIn({ ...base, id: 445917982051179100 })).toMatchObject([{ post: { id: '' } }]);
  });
});

describe('posts of version 2', () => {
  const includes = {
    users: [
      { id: 'u1', public_metrics: { followers_count: 5 } },
      { id: 'u2', username: 'never', public_metrics: { followers_count: 70 } },
    ],
    tweets: [{ id: '5', author_id: 'u2', created_at: '2021-03-01T09:00:00.000Z' }],
  };
  const retweet = {
    id: '7',
    author_id: 'u1',
    created_at: '2021-03-01T10:00:00.500Z',
    referenced_tweets: [{ type: 'retweeted', id: '5' }],
  };
  const root = { id: '5', user: 'u2', time: 1614589200, followers: 70 };
  const post = { id: '7', user: 'u1', time: 1614592800.5, followers: 5 };

  it('take users and first posts from what is included', () => {
    expect(postsIn({ data: retweet, includes })).toEqual([{ post, root, others: [], kind: 'retweet' }]);
    expect(postsIn({ data: [retweet], includes })).toEqual([{ post, root, others: [], kind: 'retweet' }]);
  });

  it('may come alone, or with the first post in place of the reference', () => {
    expect(postsIn(retweet)).toEqual([
      {
        post: { ...post, followers: Number.NaN },
        root: { id: '5', user: '', time: Number.NaN, followers: Number.NaN },
        others: [],
        kind: 'retweet',
      },
    ]);
    const flat = {
      ...retweet,
      author: includes.users[0],
      referenced_tweets: [{ type: 'retweeted', ...includes.tweets[0], author: includes.users[1] }],
    };
    expect(postsIn(flat)).toEqual([{ post, root, others: [], kind: 'retweet' }]);
  });

  it('tell quotes and replies from repeats', () => {
    const as = (...types: string[]): object => ({
      ...retweet,
      referenced_tweets: types.map((type, i) => ({ type, id: String(i) })),
    });
    expect(postsIn(as('replied_to'))).toMatchObject([{ kind: 'reply' }]);
    expect(postsIn(as('replied_to', 'quoted'))).toMatchObject([{ kind: 'quote', others: [{ id: '1' }] }]);
    expect(postsIn(as('quoted', 'retweeted'))).toMatchObject([{ kind: 'retweet' }]);
  });
});

describe('other values', () => {
  it('messages of a stream are told apart', () => {
    expect(postsIn({ delete: { status: { id: 1 } } })).toBe('control');
    expect(postsIn({ limit: { track: 5 } })).toBe('control');
  });

  it('what is no post is none, and lists are looked through', () => {
    for (const value of [null, 3, 'x', {}, { id: 'a' }, { nodes: [] }, [], [1], { data: [] }, { data: 'x' }])
      expect(postsIn(value) ?? []).toEqual([]);
    expect(postsIn([{ created_at: AT, id_str: '7', user: user('1', 1) }, 5])).toHaveLength(1);
  });

  it('properties that all objects share are not those of a post', () => {
    const tricky = JSON.parse(
      '{"__proto__":{"id_str":"9","created_at":"x","user":{}},"id_str":"1","user":{}}',
    ) as unknown;
    expect(postsIn(tricky)).toBeUndefined();
    const named = JSON.parse(`{"created_at":"${AT}","id_str":"__proto__","user":{"id_str":"constructor"}}`) as unknown;
    expect(postsIn(named)).toMatchObject([{ post: { id: '__proto__', user: 'constructor' } }]);
  });
});
