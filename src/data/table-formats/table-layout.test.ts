import { describe, expect, it } from 'vitest';
import type { ReadChoices } from '../read';
import { understandTable, type TableLayout } from './table-layout';

const judge = (text: string, choices: ReadChoices = {}): TableLayout => {
  const layout = understandTable(text.split('\n'), choices);
  if (!layout) throw new Error('no layout');
  return layout;
};
const roles = (layout: TableLayout): string[] => layout.columns.map(({ role, unsure }) => (unsure ? `${role}?` : role));

describe('layout of tables of events', () => {
  it('takes names before values', () => {
    const layout = judge('time;magnitude;Kaskade;user\n0;50;a;u1\n2,5;10;a;u2\n0;7;b;u1');
    expect(layout).toMatchObject({ separator: 'semicolon', header: true, decimalComma: true, dates: false });
    expect(roles(layout)).toEqual(['time', 'mark', 'cascade', 'user']);
    expect(layout.score).toBeGreaterThan(0.95);
    expect(layout.unsure).toEqual({
      separator: false,
      header: false,
      decimalComma: false,
      dateOrder: false,
      format: false,
    });
  });

  it('leaves row numbers as R and pandas write them alone', () => {
    expect(roles(judge('"","magnitude","time"\n"1",50,0\n"2",7,3'))).toEqual(['ignore', 'mark', 'time']);
    expect(roles(judge('Unnamed: 0,magnitude,time\n0,50,0\n1,7,3'))).toEqual(['event', 'mark', 'time']);
    // R writes a header that is one name short.
    const short = judge('magnitude time\n1 50 0\n2 7 3\n3 9 4');
    expect(roles(short)).toEqual(['ignore', 'mark', 'time']);
    expect(short.columns[0].name).toBe('1');
  });

  it('asks for what only values tell', () => {
    const layout = judge('a u1 0\na u2 3\nb u1 0\nb u3 9');
    expect(roles(layout)).toEqual(['cascade?', 'user?', 'time?']);
    expect(layout).toMatchObject({ header: false, unsure: { format: true } });
    expect(layout.score).toBeGreaterThan(0.9);
  });

  it('leaves tables whose two ends share names to the edge list', () => {
    const edges = Array.from({ length: 60 }, (_, i) => `${(i * 7) % 20} ${(i * 11 + 1) % 20} ${1000 + i}`);
    expect(judge(edges.join('\n')).score).toBeLessThan(0.7);
    expect(judge('source,target,weight,time\n1,2,3,4\n2,3,4,5').score).toBeLessThan(0.5);
    expect(judge('0 651 0.25\n0 1038 0.25\n1 121 0.5\n1 130 0.5\n2 17 0.1').score).toBeLessThan(0.5);
    expect(judge('0 1\n0 2\n1 2\n2 3').score).toBe(0);
  });

  it('sees times that begin at 0 beside marks', () => {
    const seismic = judge('0,1000\n40,12\n300,7\n0,55\n900,3');
    expect(roles(seismic)).toEqual(['time?', 'mark']);
    expect(seismic.score).toBeGreaterThan(0.9);
  });

  it('reads names out of a comment, and dates', () => {
    const layout = judge('# cascade user time\na\tu1\t2020-01-01\na\tu2\t2020-01-02T10:00:00Z', { separator: 'tab' });
    expect(layout.dates).toBe(true);
    const blanks = judge('# cascade user time\na u1 1\na u2 2');
    expect(roles(blanks)).toEqual(['cascade', 'user', 'time']);
    expect(blanks.header).toBe(false);
  });

  it('does what the user says', () => {
    const text = 'a,b,c\n1,2,3\n1,3,4\n2,2,5';
    expect(roles(judge(text, { columns: { 0: 'user', 1: 'time', 2: 'cascade' } }))).toEqual([
      'user',
      'time',
      'cascade',
    ]);
    expect(roles(judge('cascade,user,time\n1,2,3', { columns: { 1: 'time' } }))).toEqual(['cascade', 'time', 'ignore']);
    expect(judge(text, { header: false }).header).toBe(false);
  });

  it('asks whether 1,234 is a thousand', () => {
    const layout = judge('cascade;user;time\na;u1;1,234\na;u2;2,345');
    expect(layout).toMatchObject({ decimalComma: false, unsure: { decimalComma: true } });
    expect(judge('cascade;user;time\na;u1;1,5\na;u2;2.5').unsure.decimalComma).toBe(true);
  });

  it('takes a wrong value in the first line for no header', () => {
    const layout = judge('a,u1,12:5x\na,u2,3\na,u3,4\n7,u4,5');
    expect(judge('1,u1,12:5x\n1,u2,3\n1,u3,4').header).toBe(false);
    expect(layout.unsure.header || !layout.header).toBe(true);
  });

  it('is nothing without two columns or lines', () => {
    expect(understandTable(['alone', 'words'], {})).toBeUndefined();
    expect(understandTable([], {})).toBeUndefined();
    expect(understandTable(['# only'], {})).toBeUndefined();
  });
});
