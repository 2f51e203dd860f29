import { describe, expect, it } from 'vitest';
import { cascadesOf, issuesOf, readTable } from './fixtures/reading';

/** Ten good rows, so that one bad line does not make another kind of file. */
const GOOD = Array.from({ length: 10 }, (_, i) => `a,g${i},${i}`).join('\n');
const HEAD = `cascade,user,time\n${GOOD}\n`;
/** The line after the good ones. */
const NEXT = 12;

describe('broken lines of a table', () => {
  it.each([
    ['another separator', 'a;x;50', [['other-separator', NEXT]]],
    ['blanks for commas', 'a x 50', [['other-separator', NEXT]]],
    ['one word', 'a', [['empty-user', NEXT, 'user']]],
    ['too few fields', 'a,x', [['missing-value', NEXT, 'time']]],
    ['too many fields', 'a,x,50,60,70', [['field-count', NEXT]]],
    ['an empty user', 'a,,50', [['empty-user', NEXT, 'user']]],
    ['an empty cascade', ',x,50', [['empty-cascade', NEXT, 'cascade']]],
    ['only separators', ',,', [['empty-cascade', NEXT, 'cascade']]],
    ['not a number', 'a,x,NaN', [['not-a-number', NEXT, 'time']]],
    ['minus infinity', 'a,x,-Infinity', [['not-a-number', NEXT, 'time']]],
    ['a number beyond all', 'a,x,1e400', [['too-large-number', NEXT, 'time']]],
    ['400 digits', `a,x,${'9'.repeat(400)}`, [['too-large-number', NEXT, 'time']]],
    ['hexadecimal', 'a,x,0x10', [['not-a-number', NEXT, 'time']]],
    ['a time of day', 'a,x,12:30', [['not-a-number', NEXT, 'time']]],
    ['a date that is none', 'a,x,2020-02-31', [['not-a-number', NEXT, 'time']]],
    ['a quote that stays open', 'a,"x,50', [['bad-quote', NEXT]]],
    ['text after a quote', 'a,"x"y,50', [['bad-quote', NEXT]]],
  ])('%s', async (_, line, issues) => {
    const outcome = await readTable(`${HEAD}${line}\nb,last,99\n`, {}, 'broken.csv');
    expect(issuesOf(outcome)).toEqual(issues);
    const [issue] = outcome.issues;
    expect(issue.severity).toBe('skipped');
    expect(issue.where?.file).toBe('broken.csv');
    expect(issue.hint).toMatch(/the line was left out\.$/);
    expect(outcome.rejected).toEqual([line]);
    // What follows is read as if nothing had been.
    expect(cascadesOf(outcome.cascades).b).toEqual(['last@99']);
    expect(outcome.cascades?.users.length).toBe(11);
    expect(outcome.lines).toBe(13);
  });

  it.each([
    ['trailing blanks and separators', 'a , x , 50  ,,'],
    ['a sign', 'a,x,+50'],
    ['an exponent', 'a,x,5e1'],
    ['everything in quotes', '"a","x","50"'],
    ['a bare point', 'a,x,50.'],
  ])('%s: read', async (_, line) => {
    const outcome = await readTable(`${HEAD}${line}\n`);
    expect(issuesOf(outcome)).toEqual([]);
    expect(cascadesOf(outcome.cascades).a.at(-1)).toBe('x@50');
  });

  it('blank lines and comments count as lines, not as rows', async () => {
    const outcome = await readTable(`${HEAD}\n   \n# a remark, with commas, in it\n% another\na,x,bad\n`);
    expect(issuesOf(outcome)).toEqual([['not-a-number', NEXT + 4, 'time']]);
    expect(outcome.lines).toBe(16);
  });

  it('bytes that are not UTF-8 are found where they stand', async () => {
    const { readBytes } = await import('../fixtures/reading');
    const text = new TextEncoder().encode(`${HEAD}a,M?ller,50\nb,x,1\n`);
    text[text.indexOf('?'.charCodeAt(0))] = 0xfc;
    const outcome = await readBytes(text, { encoding: 'utf-8' }, 'latin.csv');
    expect(outcome.issues.find(({ code }) => code === 'not-utf8')?.where?.line).toBe(NEXT);
  });

  it('are taken as they stand where every line ends in CR alone', async () => {
    const outcome = await readTable(`${HEAD}a,x,bad\n`.replaceAll('\n', '\r'));
    expect(issuesOf(outcome)).toEqual([['not-a-number', NEXT, 'time']]);
  });

  it('stop the import where that is chosen, the first of them at its line', async () => {
    const outcome = await readTable(`${HEAD}a,x,bad\na,y,worse\n`, { badLines: 'stop' });
    expect(outcome.cascades).toBeUndefined();
    expect(outcome.issues[0]).toMatchObject({
      code: 'not-a-number',
      severity: 'stopped',
      where: { line: NEXT, column: 'time' },
      found: 'bad',
      hint: 'Fix the value or choose “skip” for lines with an error.',
    });
  });
});

describe('broken heads of a table', () => {
  it('a header of other words leaves the columns to their values', async () => {
    const outcome = await readTable(
      `p,q,r\n${Array.from({ length: 12 }, (_, i) => `c${Math.floor(i / 4)},u${i % 5},${i % 4}.5`).join('\n')}\n`,
      { format: 'cascade-table' },
    );
    expect(outcome.columns?.map(({ name, role, unsure }) => [name, role, unsure])).toEqual([
      ['p', 'cascade', true],
      ['q', 'user', true],
      ['r', 'time', true],
    ]);
    expect(outcome.cascades?.count).toBe(3);
  });

  it('a header twice costs one line', async () => {
    const outcome = await readTable(`${HEAD}cascade,user,time\nb,x,1\n`);
    expect(issuesOf(outcome)).toEqual([['not-a-number', NEXT, 'time']]);
  });

  it('the same name twice: the first column has it', async () => {
    const outcome = await readTable('cascade,user,user,time\na,x,p,0\na,y,q,1\n');
    expect(outcome.columns?.map(({ role }) => role)).toEqual(['cascade', 'user', 'ignore', 'time']);
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['x@0', 'y@1'] });
  });

  it('roles given twice by the user: the first column has it', async () => {
    const outcome = await readTable('cascade,user,t1,t2\na,x,0,5\na,y,1,6\n', {
      format: 'cascade-table',
      columns: { 2: 'time', 3: 'time' },
    });
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['x@0', 'y@1'] });
  });
});

describe('limits', () => {
  it('stop at too many cascades, at the line where it happens', async () => {
    const rows = Array.from({ length: 201_100 }, (_, i) => `${i},1,0`).join('\n');
    const outcome = await readTable(`cascade,user,time\n${rows}\n`, {}, 'many.csv', [1 << 20]);
    expect(outcome.issues[0]).toMatchObject({ code: 'too-many-cascades', severity: 'stopped' });
    expect(outcome.issues[0].where?.line).toBeGreaterThan(200_000);
    expect(outcome.cascades).toBeUndefined();
  });
});
