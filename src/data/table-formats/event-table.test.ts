import { describe, expect, it } from 'vitest';
import { cascadesOf, choiceOf, issuesOf, readTable, rolesOf } from './fixtures/reading';

const EVENTLY = `cascade,time,magnitude,user
1,0,58,u7
2,0,298956,u1
2,1124,10414,u2
2,1329,3099,u1
3,0,12,u2
`;

describe('event tables', () => {
  it('are read as evently writes them; users who come again stay', async () => {
    const outcome = await readTable(EVENTLY, {}, 'events.csv');
    expect(outcome.format).toBe('event-table');
    expect(rolesOf(outcome)).toEqual(['cascade', 'time', 'mark', 'user']);
    expect(cascadesOf(outcome.cascades)).toEqual({
      1: ['u7@0*58'],
      2: ['u1@0*298956', 'u2@1124*10414', 'u1@1329*3099'],
      3: ['u2@0*12'],
    });
    expect(outcome.cascades?.time).toEqual({ unit: 'second', origin: 'own' });
    expect(Array.from(outcome.cascades?.lines ?? [])).toEqual([2, 3, 6]);
    expect(issuesOf(outcome)).toEqual([['cascade-node-repeated', 5]]);
    expect(choiceOf(outcome, 'repeats')).toEqual({ value: 'keep', unsure: false });
    expect(outcome.sentence).toBe(
      'Looks like an event table: 5 rows of cascade, user, time and mark, separated by commas, in 3 cascades; times look like seconds since each cascade began.',
    );
  });

  it('keep only the first event of a user where that is chosen', async () => {
    const outcome = await readTable(EVENTLY, { repeats: 'first' });
    expect(cascadesOf(outcome.cascades)['2']).toEqual(['u1@0*298956', 'u2@1124*10414']);
  });

  it('are one cascade of nobody known with only time and magnitude beside row numbers', async () => {
    const outcome = await readTable('"",magnitude,time\n1,40989,0\n2,1445,21\n3,563,31\n4,NA,241072\n');
    expect(cascadesOf(outcome.cascades)).toEqual({ 1: ['@0*40989', '@21*1445', '@31*563', '@241072'] });
    expect(outcome.cascades).toMatchObject({ userCount: 0, count: 1 });
    expect(outcome.cascades?.names).toBeUndefined();
    expect(issuesOf(outcome)).toEqual([]);
  });

  it('begin a cascade wherever the times are back at 0, without a column that says it', async () => {
    const text = 'relative_time_second,number_of_followers\n0,100\n5,20\n9,3\n0,77\n0,5\n3,1\n';
    const outcome = await readTable(text);
    expect(outcome.format).toBe('event-table');
    expect(cascadesOf(outcome.cascades)).toEqual({ 1: ['@0*100', '@5*20', '@9*3'], 2: ['@0*77', '@0*5', '@3*1'] });
    expect(issuesOf(outcome)).toEqual([['times-begin-anew', 5]]);
    expect(choiceOf(outcome, 'timeUnit')).toEqual({ value: 'second', unsure: false });
  });

  it('keep events whose user is missing', async () => {
    const outcome = await readTable('cascade,user,time,followers\na,u1,0,5\na,,3,\n');
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['u1@0*5', '@3'] });
  });

  it('are understood in other languages and with a decimal comma', async () => {
    const outcome = await readTable('Kaskade;Nutzer;Zeit;Follower\r\na;Änne;0,5;1.250\r\na;Bert;1,75;3\r\n');
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['Änne@0.5*1250', 'Bert@1.75*3'] });
    expect(issuesOf(outcome)).toEqual([['thousands-separators', 2]]);
  });
});

describe('what is wrong with a row', () => {
  const HEAD = 'cascade,user,time,followers\na,u1,0,5\na,u2,1,5\n';
  it.each([
    ['a,u3,12:5x,5', ['not-a-number', 4, 'time'], 'Found “12:5x”; expected a number or a date.'],
    ['a,u3,NaN,5', ['not-a-number', 4, 'time'], 'Found “NaN”; expected a number or a date.'],
    ['a,u3,Infinity,5', ['not-a-number', 4, 'time'], 'Found “Infinity”; expected a number or a date.'],
    [
      'a,u3,1e400,5',
      ['too-large-number', 4, 'time'],
      'Found “1e400”, a number too large to be held; expected a number or a date.',
    ],
    ['a,u3,,5', ['missing-value', 4, 'time'], 'The field is empty; expected a number or a date.'],
    [
      'a,u3,2020-01-01,5',
      ['not-a-number', 4, 'time'],
      'Found “2020-01-01”; expected a number, as in the rest of the column.',
    ],
    ['a,u3,3,many', ['not-a-number', 4, 'followers'], 'Found “many”; expected a number.'],
    [',u3,3,5', ['empty-cascade', 4, 'cascade'], 'Cascade is empty; expected the name of a cascade.'],
    ['a,u3,3,5,6', ['field-count', 4], 'Found 5 fields, expected 4 as in the rest of the file.'],
    [
      'a,"u3,3,5',
      ['bad-quote', 4],
      'Found “a,"u3,3,5” with a quote that is not closed at the end of its field; expected pairs of quotes.',
    ],
  ])('%s', async (row, issue, message) => {
    const outcome = await readTable(`${HEAD}${row}\nb,u9,7,1\n`, {}, 'c.csv');
    expect(issuesOf(outcome)).toEqual([issue]);
    expect(outcome.issues[0]).toMatchObject({ message, severity: 'skipped', where: { file: 'c.csv' } });
    expect(outcome.rejected).toEqual([row]);
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['u1@0*5', 'u2@1*5'], b: ['u9@7*1'] });
    const stopped = await readTable(`${HEAD}${row}\n`, { badLines: 'stop' });
    expect(stopped.cascades).toBeUndefined();
    expect(stopped.issues[0].severity).toBe('stopped');
  });

  it('is marked at its place in the preview', async () => {
    const outcome = await readTable(`${HEAD}a,u3,12:5x,5\n`);
    expect(outcome.preview.map(({ line, status }) => [line, status])).toEqual([
      [1, 'header'],
      [2, 'read'],
      [3, 'read'],
      [4, 'skipped'],
    ]);
    expect(outcome.preview[3].span).toEqual([5, 10]);
    expect(outcome.preview[1].fields).toEqual(['a', 'u1', '0', '5']);
  });

  it('may be a number among dates', async () => {
    const outcome = await readTable('cascade,user,time\na,u1,2020-01-01\na,u2,2020-01-01 10:00\na,u3,17\n');
    expect(issuesOf(outcome)).toEqual([['not-a-number', 4, 'time']]);
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['u1@1577836800', 'u2@1577872800'] });
    expect(outcome.cascades?.time).toEqual({ unit: 'second', origin: 'epoch' });
  });

  it('does not count negative times, blanks, comments and a byte-order mark', async () => {
    const text = '\uFEFFcascade , user , time\r\n\r\n# a remark\r\na , u1 , -5 \r\na,u2,0\r\n\r\n';
    const outcome = await readTable(text);
    expect(issuesOf(outcome)).toEqual([]);
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['u1@-5', 'u2@0'] });
    expect(Array.from(outcome.cascades?.lines ?? [])).toEqual([4]);
  });
});

describe('fields in quotes', () => {
  it('may hold separators, quotes and line breaks; lines are counted as an editor does', async () => {
    const text =
      'cascade,user,text,time\na,"Last, First","he said ""hi""",0\na,u2,"one\ntwo\n\nfour",3\nb,u3,plain,x\n';
    const outcome = await readTable(text);
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['Last, First@0', 'u2@3'] });
    expect(issuesOf(outcome)).toEqual([['not-a-number', 7, 'time']]);
    expect(outcome.lines).toBe(7);
  });

  it('that never close cost one line', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => `a,u${i + 2},${i + 1}`);
    const outcome = await readTable(`cascade,user,time\na,"u1,0\n${rows.join('\n')}\n`);
    expect(issuesOf(outcome)).toEqual([['bad-quote', 2]]);
    expect(outcome.cascades?.users.length).toBe(200);
    const end = await readTable('cascade,user,time\na,u1,0\na,u2,1\nb,u3,4\na,"u1,0');
    expect(issuesOf(end)).toEqual([['bad-quote', 5]]);
  });

  it('that close too late cost one line', async () => {
    const outcome = await readTable('cascade,user,time\na,u0,0\na,"u1,0\na,u2,3\nb,u3",5\nb,u4,6\n');
    expect(issuesOf(outcome)).toEqual([['bad-quote', 3]]);
    // The line that closes it opens no field, so it is a row with a strange name.
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['u0@0', 'u2@3'], b: ['u3"@5', 'u4@6'] });
  });
});
