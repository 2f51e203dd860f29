import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cascadesOf, choiceOf, issuesOf, readTable } from './fixtures/reading';

const START = Date.UTC(2014, 6, 19, 12);
/** A time of version 1.1, some seconds after noon. */
const at = (seconds: number): string =>
  new Date(START + 1000 * seconds).toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) (.+) GMT$/, '$1 $3 $2 $5 +0000 $4');
const T0 = START / 1000;

interface Raw {
  id: string;
  user: string;
  time: number;
  followers: number;
}
const raw = ({ id, user, time, followers }: Raw): Record<string, unknown> => ({
  created_at: at(time),
  id_str: id,
  text: 'words <b>nobody</b> reads',
  user: { id_str: user, screen_name: `name of ${user}`, followers_count: followers },
});
const root: Raw = { id: '100', user: 'r', time: 0, followers: 900 };
const retweet = (id: string, user: string, time: number, of: Raw = root): string =>
  JSON.stringify({ ...raw({ id, user, time, followers: 5 }), retweeted_status: raw(of) });
const lines = (...all: string[]): string => `${all.join('\n')}\n`;

describe('posts as JSON lines', () => {
  it('are cascades of a post and its repeats, also where the post has no line of its own', async () => {
    const outcome = await readTable(
      lines(retweet('3', 'b', 30), retweet('2', 'a', 20), retweet('9', 'z', 5, { ...root, id: '200', user: 'q' })),
      {},
      'stream.jsonl',
    );
    expect(outcome.format).toBe('posts');
    expect(cascadesOf(outcome.cascades)).toEqual({
      100: [`r@${T0}*900`, `a@${T0 + 20}*5`, `b@${T0 + 30}*5`],
      200: [`q@${T0}*900`, `z@${T0 + 5}*5`],
    });
    expect(outcome.cascades?.time).toEqual({ unit: 'second', origin: 'epoch' });
    expect(outcome.cascades?.parents).toBeUndefined();
    expect(Array.from(outcome.cascades?.lines ?? [])).toEqual([1, 3]);
    expect(issuesOf(outcome)).toEqual([]);
    expect(JSON.stringify({ ...outcome, preview: [] })).not.toContain('name of');
  });

  it('take the line of the first post before what repeats tell of it', async () => {
    const own = JSON.stringify(raw({ ...root, followers: 950 }));
    const outcome = await readTable(lines(retweet('2', 'a', 20), own, retweet('3', 'b', 30)));
    expect(cascadesOf(outcome.cascades)['100'][0]).toBe(`r@${T0}*950`);
  });

  it('leave out what nobody repeats, and count it with the rest', async () => {
    const outcome = await readTable(
      lines(
        JSON.stringify(raw({ ...root, id: '50' })),
        retweet('2', 'a', 20),
        retweet('2', 'a', 20),
        '{"delete":{"status":{"id":1}}}',
        JSON.stringify({ ...raw({ ...root, id: '51' }), in_reply_to_status_id_str: '50' }),
        retweet('4', 'a', 40),
      ),
    );
    expect(outcome.cascades?.count).toBe(1);
    expect(outcome.counts).toEqual({
      alone: 2,
      'control-messages': 1,
      'same-post': 1,
      'quotes-and-replies': 1,
      'cascade-node-repeated': 1,
    });
    expect(cascadesOf(outcome.cascades)['100']).toHaveLength(2);
    expect(choiceOf(outcome, 'repeats')?.value).toBe('first');
  });

  it('keep all repeats of a user, or stop, where that is chosen', async () => {
    const text = lines(retweet('2', 'a', 20), retweet('4', 'a', 40));
    expect(cascadesOf((await readTable(text, { repeats: 'keep' })).cascades)['100']).toHaveLength(3);
    const stopped = await readTable(text, { repeats: 'stop' });
    expect(stopped.issues[0]).toMatchObject({ code: 'cascade-node-repeated', severity: 'stopped', where: { line: 1 } });
    expect(stopped.cascades).toBeUndefined();
  });

  it('of version 2 come with users and first posts in the line', async () => {
    const line = (id: string, user: string, seconds: number): string =>
      JSON.stringify({
        data: {
          id,
          author_id: user,
          created_at: new Date(START + 1000 * seconds).toISOString(),
          referenced_tweets: [{ type: 'retweeted', id: '100' }],
        },
        includes: {
          users: [{ id: user, public_metrics: { followers_count: 7 } }],
          tweets: [{ id: '100', author_id: 'r', created_at: new Date(START).toISOString() }],
        },
      });
    const outcome = await readTable(lines(line('2', 'a', 9), line('3', 'b', 4.5)));
    expect(cascadesOf(outcome.cascades)).toEqual({ 100: [`r@${T0}`, `b@${T0 + 4.5}*7`, `a@${T0 + 9}*7`] });
  });

  it('say so where a first post is unknown', async () => {
    const line = (id: string): string =>
      JSON.stringify({
        id,
        author_id: `u${id}`,
        created_at: '2021-03-01T10:00:00Z',
        referenced_tweets: [{ type: 'retweeted', id: '100' }],
      });
    const outcome = await readTable(lines(line('2'), line('3')));
    expect(issuesOf(outcome)).toEqual([['unknown-root']]);
    expect(outcome.cascades?.users.length).toBe(2);
  });

  it('point at the place where a line is no JSON', async () => {
    const good = retweet('2', 'a', 20);
    const cut = retweet('3', 'b', 30).slice(0, 40);
    const outcome = await readTable(lines(good, '', cut, '{"id_str": "1",, "user": {}}', '[1, 2', '17', good), {
      badLines: 'skip',
    });
    expect(issuesOf(outcome)).toEqual(
      [
        ['same-post', 7],
        ['bad-json', 3, '41'],
        ['bad-json', 4, '16'],
        ['bad-json', 5, '6'],
        ['no-post', 6],
      ].toSorted((a, b) => Number(a[1]) - Number(b[1])),
    );
    expect(outcome.issues.find(({ where }) => where?.line === 4)?.message).toBe(
      'Character 16: found “, "user": {}}” where JSON has to go on.',
    );
    expect(outcome.preview.find(({ line }) => line === 4)?.span).toEqual([15, 16]);
  });

  it('need an identifier and a time', async () => {
    const { created_at: _none, ...timeless } = raw({ ...root, id: '7' });
    const nameless = { ...raw(root), id_str: undefined };
    const rootless = { ...raw({ ...root, id: '8' }), retweeted_status: {} };
    const good = [retweet('2', 'a', 20), retweet('3', 'b', 20), retweet('4', 'c', 20)];
    const outcome = await readTable(
      lines(...good, ...[{ ...timeless, created_at: 'today' }, nameless, rootless].map((one) => JSON.stringify(one))),
      { badLines: 'skip' },
    );
    expect(issuesOf(outcome)).toEqual([
      ['not-a-number', 4, 'created_at'],
      ['missing-id', 5, 'id'],
      ['missing-id', 6, 'retweeted_status'],
    ]);
  });

  it('are refused where nobody repeats anything', async () => {
    const outcome = await readTable(lines(JSON.stringify(raw(root))));
    expect(outcome.issues.map(({ code, severity }) => [code, severity])).toContainEqual(['no-cascades', 'stopped']);
  });

  it('may be deep without harm', async () => {
    const deep = `{"id_str":"5","entities":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const outcome = await readTable(lines(retweet('2', 'a', 20), deep), { badLines: 'skip' });
    expect(issuesOf(outcome)).toEqual([['no-post', 2]]);
  });

  it('are the same cascades in any order of the lines', async () => {
    const posts = fc.uniqueArray(
      fc.record({
        root: fc.constantFrom('100', '200', '300'),
        user: fc.nat(99),
        time: fc.integer({ min: 1, max: 5000 }),
      }),
      { minLength: 1, maxLength: 20, selector: ({ root: of, user, time }) => `${of} ${user % 20} ${time}` },
    );
    await fc.assert(
      fc.asyncProperty(
        posts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        async ([all, shuffled]) => {
          const write = (some: typeof all): string =>
            lines(
              ...some.map(({ root: of, user, time }) =>
                retweet(`${of}${user}${time}`, `u${user}`, time, { ...root, id: of, user: `author of ${of}` }),
              ),
            );
          const sorted = async (text: string): Promise<Record<string, string[]>> => {
            const { cascades } = await readTable(text, { repeats: 'keep' });
            return Object.fromEntries(
              Object.entries(cascadesOf(cascades)).map(([name, events]) => [name, events.toSorted()]),
            );
          };
          expect(await sorted(write(shuffled))).toEqual(await sorted(write(all)));
        },
      ),
      { seed: 47, numRuns: 60 },
    );
  });
});
