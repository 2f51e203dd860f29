import { describe, expect, it } from 'vitest';
import { eventsOf, remarks } from '../fixtures/cascades';
import { choice, readText } from '../fixtures/reading';

const TWITTER =
  '158757627,1.285452422e+12 15566335,1.285452445e+12 \n34669212,1.285452466e+12 158757627,1.285452532e+12 \n';
const ROOTED = '158 244 48358445,2287 53292083,\n29 856 7580048,945 14839445,158 21096374,\n';

describe('FOREST cascades', () => {
  it('are recognised, with times in milliseconds since 1970', async () => {
    const outcome = await readText(TWITTER, {}, 'cascade.txt');
    expect(outcome.format).toBe('forest');
    expect(outcome.sentence).toBe(
      'Looks like FOREST cascades: 2 lines of user,time separated by blanks; times look like milliseconds since 1970, first event 25 Sep 2010; identifiers kept as text.',
    );
    expect(outcome.says.filter(({ kind }) => kind !== undefined).map(({ text, kind }) => [kind, text])).toEqual([
      ['format', 'FOREST cascades'],
      ['code', 'user,time'],
    ]);
    expect(outcome.says.flatMap(({ choice: id }) => id ?? [])).toEqual(['separator', 'timeUnit']);
    expect(eventsOf(outcome.cascades)).toEqual([
      ['158757627@1285452422000', '15566335@1285452445000'],
      ['34669212@1285452466000', '158757627@1285452532000'],
    ]);
    expect(outcome.cascades?.time).toEqual({ unit: 'millisecond', origin: 'epoch' });
    expect([choice(outcome, 'timeUnit'), choice(outcome, 'order'), outcome.issues]).toEqual([
      'millisecond',
      'stop',
      [],
    ]);
  });

  it('have a dialect with commas, whose first item names the root', async () => {
    const outcome = await readText(ROOTED);
    expect(outcome.sentence).toBe(
      'Looks like FOREST cascades: 2 lines of user time separated by commas, led by the root; times look like seconds since an unknown moment; identifiers kept as text.',
    );
    expect(eventsOf(outcome.cascades)).toEqual([
      ['158@48358445', '244@48358445', '2287@53292083'],
      ['29@7580048', '856@7580048', '945@14839445', '158@21096374'],
    ]);
    expect([choice(outcome, 'timeUnit'), choice(outcome, 'timeOrigin')]).toEqual(['second?', 'common?']);
  });

  it('show every line with its events, at most 100 of their times', async () => {
    const long = Array.from({ length: 300 }, (_, i) => `u${i},${i}`).join(' ');
    const { preview } = await readText(`a,0 b,2 c,5\n${long}\n`);
    expect(preview[0]).toEqual({
      line: 1,
      text: 'a,0 b,2 c,5',
      fields: ['3 events'],
      status: 'read',
      cascade: { events: 3, duration: 5, times: [0, 2, 5] },
    });
    expect(preview[1].cascade?.times).toHaveLength(100);
    expect(preview[1].text).toMatch(/…$/);
  });

  it('keep identifiers as text', async () => {
    const { cascades } = await readText('007,1 7,2 123456789012345678,3\n7,1 x/y,2 é,3\n');
    expect(eventsOf(cascades)).toEqual([
      ['007@1', '7@2', '123456789012345678@3'],
      ['7@1', 'x/y@2', 'é@3'],
    ]);
  });

  it('stop at a time before its predecessor, at the true line and place', async () => {
    const outcome = await readText('# made by hand\na,1 b,2\n\nc,1.50 b,13.0 a,12.5\n');
    expect(outcome.cascades).toBeUndefined();
    expect(outcome.issues).toMatchObject([
      {
        code: 'decreasing-time',
        severity: 'stopped',
        message: 'Time 12.5 comes before its predecessor 13.0.',
        where: { file: 'net.csv', line: 4 },
        hint: 'Choose “sort events” or fix the line.',
      },
    ]);
    expect(outcome.preview.at(-1)).toMatchObject({ line: 4, status: 'stopped', span: [16, 20] });
  });

  it('sort such events, or leave the cascade out, as chosen', async () => {
    const text = 'a,1 b,2\nc,3 a,1 b,2\n';
    const sorted = await readText(text, { order: 'sort' });
    expect(eventsOf(sorted.cascades)[1]).toEqual(['a@1', 'b@2', 'c@3']);
    expect(remarks(sorted)).toEqual(['note decreasing-time 2']);
    expect(sorted.preview[1]).toMatchObject({ status: 'changed', span: [6, 7], fields: ['3 events'] });
    const left = await readText(text, { order: 'skip' });
    expect(eventsOf(left.cascades)).toEqual([['a@1', 'b@2']]);
    expect([remarks(left), left.rejected]).toEqual([['skipped decreasing-time 2'], ['c,3 a,1 b,2']]);
    expect(left.cascades?.userCount).toBe(2);
  });

  it('let the first event of a user count, keep all, or stop', async () => {
    const text = 'a,1 b,2 a,3 b,4\nb,7\n';
    const first = await readText(text);
    expect([eventsOf(first.cascades)[0], remarks(first)]).toEqual([['a@1', 'b@2'], ['note cascade-node-repeated 1']]);
    expect(first.issues[0].message).toBe('User “a” comes twice, the first of 2 repeats; the first event counts.');
    const kept = await readText(text, { repeats: 'keep' });
    expect([eventsOf(kept.cascades)[0].length, kept.preview[0].status]).toEqual([4, 'noted']);
    const stopped = await readText(text, { repeats: 'stop' });
    expect([stopped.cascades, remarks(stopped)]).toEqual([undefined, ['stopped cascade-node-repeated 1']]);
    expect(stopped.issues[0].message).toBe('User “a” comes twice, at 1 and at 3.');
  });

  it('go on behind an item that cannot be read', async () => {
    const text = '1 5,2 6,22914\n3 7,4 12:5x,5 9\n1 1,2 4\n3 1,4 2\n4 1,5 2\n';
    const outcome = await readText(text);
    expect(eventsOf(outcome.cascades).slice(0, 2)).toEqual([
      ['1@5', '2@6'],
      ['3@7', '5@9'],
    ]);
    expect(remarks(outcome)).toEqual(['skipped bad-item 1', 'skipped not-a-number 2']);
    expect(outcome.issues.map(({ message }) => message)).toEqual([
      'Item 3, “22914”: found 1 field, expected “user time”.',
      'Item 2: found time “12:5x”, expected a number or ISO date.',
    ]);
    expect(outcome.rejected).toEqual(['1 5,2 6,22914', '3 7,4 12:5x,5 9']);
    expect(outcome.preview[1]).toMatchObject({ status: 'changed', span: [6, 11] });
    const strict = await readText(text, { badLines: 'stop' });
    expect([strict.cascades, strict.issues.every(({ severity }) => severity === 'stopped')]).toEqual([undefined, true]);
  });

  it('do without a line of which nothing can be read', async () => {
    const outcome = await readText('a,1 b,2\nx y\na,4 b,5\nc,1 d,2\nc,1 d,2\n');
    expect(eventsOf(outcome.cascades).length).toBe(4);
    expect(outcome.preview[1]).toMatchObject({ line: 2, status: 'skipped', fields: ['no event'] });
    const none = await readText('x y\n', { format: 'forest', badLines: 'skip' });
    expect([none.cascades, remarks(none).includes('stopped no-cascades')]).toEqual([undefined, true]);
  });

  it('may have dates', async () => {
    const outcome = await readText('a,2010-09-25T22:07:02 b,2010-09-25T22:08:02Z\nb,2010-09-26 c,2010-09-27\n');
    expect(outcome.sentence).toContain('times are dates, first event 25 Sep 2010');
    expect(outcome.cascades?.times[1]).toBe(1285452482);
    const mixed = await readText('a,2010-09-25T22:07:02 b,1285452482\nb,2010-09-26 c,2010-09-27\n');
    expect(remarks(mixed)).toEqual(['note mixed-times']);
  });

  it('are read in another unit, dialect or spelling when the user says so', async () => {
    const chosen = await readText(ROOTED, { timeUnit: 'minute', timeOrigin: 'epoch' });
    expect(chosen.cascades?.time).toEqual({ unit: 'minute', origin: 'epoch' });
    expect(chosen.sentence).toContain('times are minutes since 1970');
    expect([choice(chosen, 'timeUnit'), choice(chosen, 'timeOrigin')]).toEqual(['minute', 'epoch']);
    const folded = await readText('Ann,1 bob,2\nann,1 Bob,4\n', { names: 'fold' });
    expect(folded.cascades?.userNames).toEqual(['Ann', 'bob']);
    const exact = await readText('Ann,1 bob,2\nann,1 Bob,4\n');
    expect([choice(exact, 'names'), exact.cascades?.userCount]).toEqual(['exact?', 4]);
    expect(exact.issues[0].message).toContain('“Ann” and “ann”');
    const other = await readText('a,1 b,2\n', { separator: 'comma', badLines: 'skip' });
    expect(other.cascades).toBeUndefined();
  });

  it('are not seen in edge lists, tables and coordinates', async () => {
    for (const text of [
      '1,2\n2,3\n3,4\n',
      '1 2\n2 3\n',
      '1 2 0,5\n2 3 0,7\n',
      'a,b,0.5\nb,c,0.7\n',
      '12.5,3.5 11.2,9.1 4.2,1.0\n3.3,9.2 1.1,5.5 0.2,0.1\n',
      'cascade,user,time\n1,a,0\n1,b,5\n',
    ])
      expect((await readText(text)).format).not.toBe('forest');
  });

  it('do not depend on how lines end', async () => {
    for (const text of [TWITTER.replaceAll('\n', '\r\n'), TWITTER.replaceAll('\n', '\r'), `\uFEFF${TWITTER.trimEnd()}`])
      expect(eventsOf((await readText(text)).cascades)).toEqual(eventsOf((await readText(TWITTER)).cascades));
  });
});
