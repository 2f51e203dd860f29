import { describe, expect, it } from 'vitest';
import { understandLayout } from './edge-list-layout';
import { guessSeparator } from './separator';

const lines = (text: string): string[] => text.split('\n');
const layout = (text: string, choices = {}) => understandLayout(lines(text), choices);

describe('guessSeparator', () => {
  const separator = (text: string) => guessSeparator(lines(text))?.separator;
  it('finds the separator under which the lines agree', () => {
    expect(separator('a,b\nc,d')).toBe('comma');
    expect(separator('a\tb\nc\td')).toBe('tab');
    expect(separator('a;b;0,5\nc;d;1,5')).toBe('semicolon');
    expect(separator('0 1\n1  2\n 2 3')).toBe('blank');
    expect(separator('a\nb')).toBeUndefined();
  });

  it('lets names hold blanks and commas under a stronger separator', () => {
    expect(separator('Jean Valjean,Cosette\nMarius Pontmercy,Jean Valjean')).toBe('comma');
    expect(separator('Valjean, Jean\tCosette\nX, Y\tZ')).toBe('tab');
    expect(separator('"a b" "c d"\n"e f" g')).toBe('blank');
    expect(separator('a, b, 3\nc, d, 4')).toBe('comma');
  });

  it('takes tabs and blanks between plain numbers as white space', () => {
    expect(guessSeparator(lines('1 2\t3\n4 5\t6'))).toMatchObject({ separator: 'blank', fieldCount: 3 });
  });

  it('asks when a comma may stand in a number', () => {
    expect(guessSeparator(lines('1 2 0,5\n2 3 0,25'))).toMatchObject({ separator: 'blank', unsure: true });
    expect(guessSeparator(lines('1,2\n2,3'))).toMatchObject({ separator: 'comma', unsure: false });
  });

  it('is not misled by a few lines', () => {
    expect(separator('a,b\nc,d\ne f\ng,h')).toBe('comma');
    expect(separator('a,b\nc;d\ne,f')).toBe('comma');
  });
});

describe('header', () => {
  it('is recognised by names of columns, in any order and spelling', () => {
    expect(layout('Weight,To,From\n1,a,b')).toMatchObject({ header: true, source: 2, target: 1, endsNamed: true });
    expect(layout('Source_ID\ttarget-id\na\tb')).toMatchObject({ header: true, source: 0, target: 1 });
    expect(layout('# FromNodeId\tToNodeId\n0\t1')).toMatchObject({
      header: false,
      source: 0,
      target: 1,
      endsNamed: true,
    });
  });

  it('is recognised by a word above numbers', () => {
    expect(layout('x,y\n1,2\n2,3')).toMatchObject({ header: true, unsure: { header: false } });
    expect(layout('a,b,strength\nc,d,2\nd,e,3')).toMatchObject({ header: true, third: 'weight' });
  });

  it('is asked about when words could be either', () => {
    expect(layout('person,friend\na,b\nb,c')).toMatchObject({ header: false, unsure: { header: true } });
    expect(layout('a,b\nb,c\nc,a')).toMatchObject({ header: false, unsure: { header: false } });
    expect(layout('person,friend\na,b\nb,c', { header: true })).toMatchObject({
      header: true,
      unsure: { header: false },
    });
  });
});

describe('third column', () => {
  const third = (text: string) => {
    const found = layout(text);
    return found && `${found.third}${found.unsure.third ? '?' : ''}`;
  };
  it('has the meaning that its name says', () => {
    expect(third('source,target,weight\na,b,0.5')).toBe('weight');
    expect(third('source,target,probability\na,b,0.5')).toBe('alpha');
    expect(third('source,target,α\na,b,0.5')).toBe('alpha');
    expect(third('source,target,timestamp\na,b,5')).toBe('time');
    expect(third('# third column = weight\n0 1 0.5')).toBe('weight');
  });

  it('is judged by its values otherwise, and asked about when they leave it open', () => {
    expect(third('0 1 3\n1 2 4')).toBe('weight');
    expect(third('0 1 0.3\n1 2 0.4')).toBe('alpha?');
    expect(third('0 1 1\n1 2 1')).toBe('weight');
    expect(third('0 1 1082040961\n1 2 1082155839')).toBe('time?');
    expect(third('0 1 2024-01-01\n1 2 2024-01-02')).toBe('time');
    expect(third('0 1 friend\n1 2 foe')).toBe('ignore?');
    expect(third('0 1\n1 2')).toBe('undefined');
  });

  it('can be chosen', () => {
    expect(layout('0 1 0.3\n1 2 0.4', { third: 'weight' })).toMatchObject({
      third: 'weight',
      unsure: { third: false },
    });
    expect(layout('0 1 0.3\n1 2 0.4', { third: 'ignore' })).toMatchObject({
      third: 'ignore',
      values: [],
      ignored: ['3'],
    });
  });
});

describe('further columns', () => {
  it('are read by name, or left out and named', () => {
    const found = layout('Source,Target,Type,Id,Weight,time\na,b,Undirected,1,2,3');
    expect(found?.values.map((v) => [v.column, v.meaning])).toEqual([
      [4, 'weight'],
      [5, 'time'],
    ]);
    expect(found?.ignored).toEqual(['Type', 'Id']);
  });

  it('of four without names are weight and time', () => {
    expect(layout('0 1 2 1082040961\n1 2 3 1082155839')?.values.map((v) => v.meaning)).toEqual(['weight', 'time']);
  });
});

describe('what comments say', () => {
  it('is direction and number of nodes', () => {
    expect(layout('# nodes 1,589  edges 2742  undirected\n0 1')).toMatchObject({ directed: false, nodes: 1589 });
    expect(layout('# Directed graph\n# Nodes: 5 Edges: 3\n0\t1')).toMatchObject({ directed: true, nodes: 5 });
    expect(layout('# directed or undirected?\n0 1')?.directed).toBeUndefined();
    expect(layout('%%MatrixMarket matrix coordinate pattern symmetric\n3 3 2\n1 2\n2 3')).toMatchObject({
      directed: false,
      sizeLine: true,
      fieldCount: 2,
    });
  });
});

describe('decimal comma', () => {
  it('is seen where the separator leaves room for it', () => {
    expect(layout('a;b;0,5\nb;c;1,25')).toMatchObject({ decimalComma: true, third: 'weight' });
    expect(layout('a;b;0.5\nb;c;1.25')).toMatchObject({ decimalComma: false });
    expect(layout('a;b;0.5\nb;c;1,25')?.unsure.decimalComma).toBe(true);
  });
});
