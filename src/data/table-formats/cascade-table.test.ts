import { describe, expect, it } from 'vitest';
import { cascadesOf, choiceOf, issuesOf, readTable, rolesOf } from './fixtures/reading';

describe('long tables of cascades', () => {
  it('are read with a header, interleaved, in any order of the rows', async () => {
    const outcome = await readTable('time\tuser\tcascade\n3\tu2\tb\n1\tu1\ta\n2\tu1\tb\n5\tu3\ta\n4\tu2\ta\n');
    expect(outcome.format).toBe('cascade-table');
    expect(cascadesOf(outcome.cascades)).toEqual({ b: ['u1@2', 'u2@3'], a: ['u1@1', 'u2@4', 'u3@5'] });
    expect(issuesOf(outcome)).toEqual([]);
    expect(choiceOf(outcome, 'order')?.value).toBe('sort');
  });

  it('note times out of order where the cascades stand together', async () => {
    const outcome = await readTable('cascade,user,time\na,u1,1\na,u2,13\na,u3,12.5\nb,u1,0\nb,u2,2\n');
    expect(issuesOf(outcome)).toEqual([['decreasing-time', 4, 'time']]);
    expect(outcome.issues[0].message).toBe(
      'Time 12.5 comes before its predecessor 13; the events of the cascade were sorted (1 row out of order in all).',
    );
    expect(cascadesOf(outcome.cascades).a).toEqual(['u1@1', 'u3@12.5', 'u2@13']);
  });

  it('leave such cascades out, or stop, where that is chosen', async () => {
    const text = 'cascade,user,time\na,u1,1\na,u2,13\na,u3,12.5\nb,u1,0\nb,u2,2\n';
    const skipped = await readTable(text, { order: 'skip' });
    expect(cascadesOf(skipped.cascades)).toEqual({ b: ['u1@0', 'u2@2'] });
    expect(skipped.issues[0]).toMatchObject({ code: 'decreasing-time', severity: 'skipped', where: { line: 4 } });
    const stopped = await readTable(text, { order: 'stop' });
    expect(stopped.cascades).toBeUndefined();
    expect(stopped.issues[0]).toMatchObject({ severity: 'stopped', where: { line: 4 } });
  });

  it('take the first event of a user unless the user says otherwise', async () => {
    const text = 'cascade,user,time\na,u1,1\na,u2,2\na,u1,3\n';
    const first = await readTable(text);
    expect(cascadesOf(first.cascades)).toEqual({ a: ['u1@1', 'u2@2'] });
    expect(issuesOf(first)).toEqual([['cascade-node-repeated', 4]]);
    expect(cascadesOf((await readTable(text, { repeats: 'keep' })).cascades).a).toHaveLength(3);
    expect((await readTable(text, { repeats: 'stop' })).issues[0]).toMatchObject({
      severity: 'stopped',
      where: { line: 4 },
    });
  });

  it('are asked about where there is no header', async () => {
    const outcome = await readTable('a u1 0\na u2 3.5\nb u1 0\nb u3 9\n');
    expect(outcome.format).toBe('cascade-table');
    expect(rolesOf(outcome)).toEqual(['cascade?', 'user?', 'time?']);
    expect(outcome.columns?.[1]).toMatchObject({ name: '2', values: ['u1', 'u2', 'u1', 'u3'] });
    const format = outcome.choices.find(({ id }) => id === 'format');
    expect(format?.options.map(({ value }) => value)).toEqual(expect.arrayContaining(['cascade-table', 'edge-list']));
    expect(format?.unsure).toBe(true);
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['u1@0', 'u2@3.5'], b: ['u1@0', 'u3@9'] });
  });

  it('follow the mapping that the user gives', async () => {
    const outcome = await readTable('p,q,r\n1,5,x\n1,6,y\n2,5,x\n', {
      columns: { 0: 'time', 1: 'cascade', 2: 'user' },
      format: 'cascade-table',
    });
    expect(rolesOf(outcome)).toEqual(['time', 'cascade', 'user']);
    expect(cascadesOf(outcome.cascades)).toEqual({ 5: ['x@1'], 6: ['y@1'] });
  });

  it('say which column is missing, so that it can be chosen', async () => {
    const outcome = await readTable('user,parent\nann,x\nbob,y\n', { format: 'cascade-table' });
    expect(issuesOf(outcome)).toEqual([['missing-column', 1]]);
    expect(outcome.cascades).toBeUndefined();
    expect(outcome.columns?.map(({ role }) => role)).toEqual(['user', 'parent']);
    const mapped = await readTable('user,cascade\nann,3\nbob,4\n', { format: 'cascade-table', columns: { 1: 'time' } });
    expect(cascadesOf(mapped.cascades)).toEqual({ 1: ['ann@3', 'bob@4'] });
  });

  it('reject rows without a user', async () => {
    const outcome = await readTable('cascade,user,time\na,,1\na,u2,2\na,u3,3\n');
    expect(issuesOf(outcome)).toEqual([['empty-user', 2, 'user']]);
  });

  it('know train, validation and test', async () => {
    const outcome = await readTable(
      'cascade,user,time,split\na,u1,1,train\na,u2,2,train\nb,u1,1,val\nc,u1,0,test\nc,u2,1,train\nd,u1,0,later\n',
    );
    expect(Array.from(outcome.cascades?.split ?? [])).toEqual([0, 1, 2]);
    expect(issuesOf(outcome)).toEqual([
      ['several-parts', 6],
      ['not-a-number', 7, 'split'],
    ]);
  });

  it('report names that differ by case or blanks, and fold them on demand', async () => {
    const text = 'cascade,user,time\na,Anna,1\na,anna,2\na,bob,3\n';
    const exact = await readTable(text);
    expect(exact.cascades?.userCount).toBe(3);
    expect(choiceOf(exact, 'names')).toEqual({ value: 'exact', unsure: true });
    expect(issuesOf(exact)).toEqual([['similar-names']]);
    const folded = await readTable(text, { names: 'fold' });
    expect(cascadesOf(folded.cascades)).toEqual({ a: ['Anna@1', 'bob@3'] });
  });

  it('hold times of many kinds', async () => {
    const outcome = await readTable('cascade,user,time\na,u1,1.285452422e+12\na,u2,1.285452423e+12\n');
    expect(outcome.cascades?.time).toEqual({ unit: 'millisecond', origin: 'epoch' });
    const hours = await readTable('cascade,user,time (h)\na,u1,1.5\na,u2,2.5\n');
    expect(choiceOf(hours, 'timeUnit')).toEqual({ value: 'hour', unsure: false });
    const chosen = await readTable('cascade,user,time\na,u1,1.5\na,u2,2.5\n', {
      timeUnit: 'day',
      timeOrigin: 'common',
    });
    expect(chosen.cascades?.time).toEqual({ unit: 'day', origin: 'common' });
  });

  it('keep text that looks like markup or properties as it is', async () => {
    const outcome = await readTable('cascade,user,time\n__proto__,<b>x</b>,1\n__proto__,constructor,2\ntoString,u,1\n');
    expect(outcome.cascades?.names).toEqual(['__proto__', 'toString']);
    expect(outcome.cascades?.userNames).toEqual(['<b>x</b>', 'constructor', 'u']);
  });

  it('are refused without a row', async () => {
    const outcome = await readTable('cascade,user,time\n');
    expect(outcome.issues.map(({ code }) => code)).toContain('no-cascades');
    expect(outcome.cascades).toBeUndefined();
  });
});

describe('parents', () => {
  it('by user, missing ones in every way of writing', async () => {
    const text = 'cascade,user,time,parent\na,u1,0,\na,u2,1,u1\na,u3,2,u2\na,u4,3,-1\nb,u2,0,NA\nb,u1,4,u2\n';
    const outcome = await readTable(text);
    expect(rolesOf(outcome)).toEqual(['cascade', 'user', 'time', 'parent']);
    expect(cascadesOf(outcome.cascades)).toEqual({
      a: ['u1@0', 'u2@1<u1', 'u3@2<u2', 'u4@3'],
      b: ['u2@0', 'u1@4<u2'],
    });
    expect(choiceOf(outcome, 'noParent')).toEqual({ value: 'unknown', unsure: true });
    expect(issuesOf(outcome)).toEqual([['missing-parent']]);
    expect(outcome.issues[0].message).toBe(
      '1 event after the first of a cascade names no parent: it is taken as unknown.',
    );
    const start = await readTable(text, { noParent: 'start' });
    expect(start.issues[0].message).toContain('there the spread began anew.');
    expect(choiceOf(start, 'noParent')).toEqual({ value: 'start', unsure: false });
  });

  it('by number of the event, where that is what the column names', async () => {
    const text = 'id,cascade,user,time,parent\n10,a,1,0,\n11,a,2,1,10\n12,a,3,2,11\n13,b,2,0,\n14,b,1,1,13\n';
    const outcome = await readTable(text);
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['1@0', '2@1<1', '3@2<2'], b: ['2@0', '1@1<2'] });
  });

  it('stand after their children in the file, or at the same time', async () => {
    const outcome = await readTable('cascade,user,time,parent\na,u2,1,u1\na,u3,1,u2\na,u1,0,\n');
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['u1@0', 'u2@1<u1', 'u3@1<u2'] });
  });

  it('unknown in the cascade are told with their line', async () => {
    const outcome = await readTable('cascade,user,time,parent\na,u1,0,\na,u2,1,u9\nb,u9,0,\nb,u3,1,u9\n');
    expect(issuesOf(outcome)).toEqual([['unknown-parent', 3, 'parent']]);
    expect(outcome.issues[0]).toMatchObject({ severity: 'note', found: 'u9', expected: 'a user of the same cascade' });
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['u1@0', 'u2@1'], b: ['u9@0', 'u3@1<u9'] });
  });

  it('that come later are taken away', async () => {
    const outcome = await readTable('cascade,user,time,parent\na,u1,0,u2\na,u2,5,u1\n');
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['u1@0', 'u2@5<u1'] });
    expect(issuesOf(outcome)).toEqual([['late-parent']]);
  });

  it('that are the user themselves are none; the latest event of a user is meant', async () => {
    const text = 'cascade,user,time,parent\na,u1,0,u1\na,u2,1,u1\na,u1,2,u2\na,u3,3,u1\n';
    const outcome = await readTable(text, { repeats: 'keep' });
    const parents = Array.from(outcome.cascades?.parents ?? []);
    expect(parents).toEqual([-1, 0, 1, 2]);
    const first = await readTable(text, { repeats: 'first' });
    expect(cascadesOf(first.cascades)).toEqual({ a: ['u1@0', 'u2@1<u1', 'u3@3<u1'] });
  });

  it('are found under folded names', async () => {
    const outcome = await readTable('cascade,user,time,parent\na,Anna,0,\na,bob,1,anna\n', { names: 'fold' });
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['Anna@0', 'bob@1<Anna'] });
  });
});
