/** Which column of a table of edges holds what, from names, places and the user's word, up to the network. */
import { describe, expect, it } from 'vitest';
import { roleOf } from './columns';
import { columnRoles, directionOf, findEnds } from './edge-list-columns';
import { codes, edgesOf, readText } from './fixtures/reading';
import type { ColumnRole, ReadOutcome } from './read';

const rolesOf = (outcome: ReadOutcome): string[] =>
  (outcome.columns ?? []).map(({ role, unsure }) => `${role}${unsure ? '?' : ''}`);

describe('names of columns', () => {
  it.each([
    ['Source', 'source'],
    ['from_node_id', 'source'],
    ['Start Node', 'source'],
    [':START_ID', 'source'],
    [':END_ID(Person)', 'target'],
    ['weight:float', 'weight'],
    ['Gewicht', 'weight'],
    ['Zielknoten', 'target'],
    ['Von', 'source'],
    ['Stärke', 'weight'],
    ['Arrivée', 'target'],
    ['poids', 'weight'],
    ['destino', 'target'],
    ['Probabilité', 'alpha'],
    ['Zeit', 'time'],
    ['fecha', 'time'],
    ['V1', 'source'],
    ['user2', 'target'],
    ['colour', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('“%s” is %s', (name, role) => {
    expect(roleOf(name)).toBe(role);
  });

  it.each([
    'Quelle;Ziel;Gewicht\na;b;0,5\nb;c;1,5\n',
    'origen,destino,peso\na,b,0.5\nb,c,1.5\n',
    ':START_ID,:END_ID,weight:double\na,b,0.5\nb,c,1.5\n',
    'Source,Target,Type,Id,Label,Weight\na,b,Undirected,0,,0.5\nb,c,Undirected,1,,1.5\n',
    'weight,to,from\n0.5,b,a\n1.5,c,b\n',
  ])('lead to the same network: %s', async (text) => {
    const outcome = await readText(text);
    expect(edgesOf(outcome)).toEqual([
      ['a', 'b', 0.5],
      ['b', 'c', 1.5],
    ]);
    expect(Object.keys(outcome.network?.edgeValues ?? {})).toEqual(['weight']);
  });
});

describe('direction', () => {
  it('is said beside every edge by Gephi, and at the head by KONECT', async () => {
    const gephi = (type: string): string => `Source,Target,Type\na,b,${type}\nb,a,${type}\nb,c,${type}\n`;
    expect((await readText(gephi('Directed'))).network).toMatchObject({ directed: true, m: 3 });
    expect((await readText(gephi('undirected'))).network).toMatchObject({ directed: false, m: 2 });
    expect((await readText('% asym unweighted\n% 2 3 3\n1 2\n2 3\n')).network?.directed).toBe(true);
    expect((await readText('% sym unweighted\n1 2\n2 1\n2 3\n')).network?.directed).toBe(false);
  });

  it('is open where edges differ or say something else', () => {
    expect(directionOf(['Directed', 'Undirected'])).toBeUndefined();
    expect(directionOf(['friend', 'friend'])).toBeUndefined();
    expect(directionOf([])).toBeUndefined();
    expect(directionOf(['directed', 'Directed'])).toBe(true);
  });
});

describe('columns that the user chose', () => {
  const text = 'a b 0.5 7\nb c 0.25 8\n';
  const read = (columns: Record<string, ColumnRole>) => readText(text, { columns, directed: true });

  it('are shown with their first values and what they are taken for', async () => {
    const { columns } = await readText('source,target,kind,p\na,b,x,0.5\nb,c,y,1\n');
    expect(columns?.map(({ name, values, role }) => [name, values, role])).toEqual([
      ['source', ['a', 'b'], 'source'],
      ['target', ['b', 'c'], 'target'],
      ['kind', ['x', 'y'], 'ignore'],
      ['p', ['0.5', '1'], 'alpha'],
    ]);
    expect((await readText('a,b\nb,c\n')).columns).toBeUndefined();
  });

  it('change places: what another column had is taken from it', async () => {
    expect(edgesOf(await read({ 0: 'target', 1: 'source', 2: 'ignore', 3: 'ignore' }))).toEqual([
      ['b', 'a'],
      ['c', 'b'],
    ]);
    const swapped = await read({ 0: 'target' });
    expect(rolesOf(swapped).slice(0, 2)).toEqual(['target', 'source']);
    expect(edgesOf(await read({ 3: 'weight', 2: 'ignore' }))).toEqual([
      ['a', 'b', 7],
      ['b', 'c', 8],
    ]);
    const time = await read({ 2: 'weight', 3: 'time' });
    expect(time.network?.edgeValues).toEqual({ weight: Float64Array.of(0.5, 0.25), time: Float64Array.of(7, 8) });
    expect(rolesOf(time)).toEqual(['source', 'target', 'weight', 'time']);
  });

  it('never give a role twice, and keep two ends whatever is asked', () => {
    const all: ColumnRole[] = ['source', 'target', 'weight', 'alpha', 'time', 'ignore', 'user'];
    for (const a of all)
      for (const b of all)
        for (const c of all) {
          const { roles, fixed } = columnRoles(['from', 'to', ''], { 0: a, 1: b, 2: c });
          const used = roles.filter((role) => role !== undefined && role !== 'ignore');
          expect(new Set(used).size).toBe(used.length);
          const { source, target } = findEnds({ roles, fixed });
          expect(source).not.toBe(target);
          expect([source, target].every((end) => end >= 0 && end < 3)).toBe(true);
        }
  });
});

describe('a wide table without names', () => {
  const text = 'x a b 1 2\ny b c 3 4\n';

  it('is not read before its ends are known, but shown', async () => {
    const outcome = await readText(text);
    expect(codes(outcome)).toEqual(['too-many-columns']);
    expect(outcome.network).toBeUndefined();
    expect(rolesOf(outcome)).toEqual(['ignore?', 'ignore?', 'ignore?', 'ignore?', 'ignore?']);
    expect(outcome.columns?.[1].values).toEqual(['a', 'b']);
    expect(outcome.preview).toHaveLength(2);
    expect(outcome.sentence).toBe(
      'Looks like a table of 5 columns, separated by blanks; which of them are source and target?',
    );
  });

  it('is read when they are', async () => {
    const outcome = await readText(text, { columns: { 1: 'source', 2: 'target', 3: 'weight' } });
    expect(edgesOf(outcome)).toEqual([
      ['a', 'b', 1],
      ['b', 'c', 3],
    ]);
    expect(rolesOf(outcome)).toEqual(['ignore', 'source', 'target', 'weight', 'ignore']);
  });
});

describe('a column whose name says nothing of a role', () => {
  const third = ({ choices }: ReadOutcome) => choices.find(({ id }) => id === 'third');

  it('is kept under its own name, and asked for', async () => {
    const outcome = await readText('source,target,year\na,b,2001\nb,c,2002\n');
    expect(outcome.network?.edgeValues).toEqual({ year: Float64Array.of(2001, 2002) });
    expect(third(outcome)).toMatchObject({ label: 'Column year', value: 'ignore', unsure: true });
    expect(rolesOf(outcome)).toEqual(['source', 'target', 'ignore?']);
    expect(codes(outcome)).toEqual(['values-kept']);
    expect(outcome.sentence).toContain('source, target and year');
    const chosen = await readText('source,target,year\na,b,2001\nb,c,2002\n', { third: 'time' });
    expect(chosen.network?.edgeValues).toEqual({ time: Float64Array.of(2001, 2002) });
    const kept = await readText('source,target,year\na,b,2001\nb,c,2002\n', { third: 'ignore' });
    expect([kept.network?.edgeValues, third(kept)?.unsure]).toEqual([{ year: Float64Array.of(2001, 2002) }, false]);
  });

  it('is none of the roles beside others either, and may lack values', async () => {
    const two = await readText('source,target,x,y\na,b,1,5\nb,c,,6\nc,d,3,?\nd,e,4,7\n');
    expect(two.network?.edgeValues).toEqual({
      x: Float64Array.of(1, NaN, 3, 4),
      y: Float64Array.of(5, 6, NaN, 7),
    });
    expect(rolesOf(two)).toEqual(['source', 'target', 'ignore?', 'ignore?']);
    expect(two.issues.map(({ code, where }) => [code, where?.line])).toEqual([
      ['values-kept', undefined],
      ['kept-not-a-number', 4],
    ]);
    const beside = await readText('source,target,weight,x\na,b,1,5\nb,c,2,6\n');
    expect(Object.keys(beside.network?.edgeValues ?? {})).toEqual(['weight', 'x']);
    expect(rolesOf(beside)).toEqual(['source', 'target', 'weight', 'ignore']);
  });

  it('gives way to the name that is the role itself', async () => {
    const { network } = await readText('source,target,value,weight\na,b,0.5,3\nb,c,0.25,4\n');
    expect(network?.edgeValues).toEqual({ weight: Float64Array.of(3, 4), value: Float64Array.of(0.5, 0.25) });
  });

  it('counts nothing when it only numbers the edges, and takes no name of a role', async () => {
    const numbered = await readText('Source,Target,Id,Weight\na,b,0,2\nb,c,1,3\n');
    expect(Object.keys(numbered.network?.edgeValues ?? {})).toEqual(['weight']);
    const twice = await readText('source,target,weight,count,weight\na,b,1,5,8\nb,c,2,6,9\n');
    expect(twice.network?.edgeValues).toEqual({ weight: Float64Array.of(1, 2), count: Float64Array.of(5, 6) });
  });
});

describe('times of edges', () => {
  it('are days of the calendar', async () => {
    const outcome = await readText('source,target,time\na,b,2014-02-30\nb,c,2014-03-02\nc,d,2014-03-03 10:00\n');
    expect(outcome.network?.edgeValues.time).toEqual(Float64Array.of(1393718400, 1393840800));
    expect(outcome.issues.map(({ code, where }) => [code, where?.line])).toEqual([['not-a-number', 2]]);
  });

  it('with the day or the month first are asked for', async () => {
    const open = 'source,target,time\na,b,03/04/2024\nb,c,05/04/2024\n';
    const outcome = await readText(open);
    expect(outcome.choices.find(({ id }) => id === 'dateOrder')).toMatchObject({ value: 'day', unsure: true });
    const month = await readText(open, { dateOrder: 'month' });
    expect(month.network?.edgeValues.time[0]).toBe(Date.UTC(2024, 2, 4) / 1000);
  });
});

describe('a comma ahead of three digits', () => {
  const text = 'source;target;weight\na;b;1,000\nb;c;2,500\n';
  const sign = ({ choices }: ReadOutcome) => choices.find(({ id }) => id === 'decimalComma');

  it('is asked for', async () => {
    expect(sign(await readText(text))).toMatchObject({ value: 'yes', unsure: true });
    const thousands = await readText(text, { decimalComma: false });
    expect(thousands.network?.edgeValues.weight).toEqual(Float64Array.of(1000, 2500));
    expect(codes(thousands)).toEqual(['thousands-separators']);
  });

  it('is no question where other numbers tell', async () => {
    expect(sign(await readText(text.replace('1,000', '0,500')))).toMatchObject({ value: 'yes', unsure: false });
    expect(sign(await readText(text.replace('1,000', '1,5')))).toMatchObject({ value: 'yes', unsure: false });
  });
});

describe('quotes', () => {
  it('may hold separators and doubled quotes, but no line break', async () => {
    const outcome = await readText('source,target,weight\n"a, b","c ""d""",2\n"x\ny",z,3\np,q,4\nq,r,1\nr,s,1\n');
    expect(edgesOf(outcome)[0]).toEqual(['a, b', 'c "d"', 2]);
    expect(outcome.network?.m).toBe(4);
    expect(outcome.issues.map(({ code, where, severity }) => [code, where?.line, severity])).toEqual([
      ['bad-quote', 3, 'skipped'],
      ['bad-quote', 4, 'skipped'],
    ]);
    expect(outcome.issues[0].hint).toContain('a name cannot hold a line break');
  });

  it('that stay open never make the rest of a name an edge', async () => {
    const outcome = await readText('a,b\nb,"c\nd",e\nf,g\ng,h\n');
    expect(edgesOf(outcome)).toEqual([
      ['a', 'b'],
      ['f', 'g'],
      ['g', 'h'],
    ]);
  });
});

describe('lists of nodes', () => {
  it.each([
    'Id,Label\n1,Ann\n2,Bob\n',
    'id;name;age\n1;Ann;30\n2;Bob;31\n',
    'personId:ID,name\n7,Ann\n9,Bob\n',
    '0 Joly\n1 Magnon\n2 Woman2\n3 Gervais\n',
    '1\tA long title\n2\tAnother\n3\tThird\n',
  ])('are said to be that: %s', async (text) => {
    const outcome = await readText(text);
    expect([outcome.format, codes(outcome), outcome.network]).toEqual(['node-list', [], undefined]);
    expect(outcome.labels?.names.length).toBeGreaterThan(1);
    expect(outcome.sentence).toContain('list of nodes');
  });

  it.each(['0 1\n1 2\n2 3\n', '0 a\n1 a\n5 b\n', 'source,target\n0,a\n1,b\n', 'ann bob\nbob carl\ncarl ann\n'])(
    'are not seen in edges: %s',
    async (text) => {
      expect((await readText(text)).format).toBe('edge-list');
    },
  );

  it('may be read as edges when the user says so', async () => {
    const text = '0 a\n1 b\n2 c\n3 d\n';
    const judged = await readText(text);
    expect(judged.choices.find(({ id }) => id === 'format')?.options.map(({ value }) => value)).toContain('edge-list');
    expect((await readText(text, { format: 'edge-list' })).network?.m).toBe(4);
  });
});
