import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { takeSample } from '../detect';
import { guessForest } from './forest-sniff';

const guess = (text: string, complete = true) => guessForest(takeSample(strToU8(text), complete));

describe('recognising FOREST cascades', () => {
  it('is sure of lines of user,time', () => {
    expect(guess('a,1 b,2\nc,5 a,7 b,8\n')).toEqual({ dialect: 'blank', score: 0.97, roots: false });
    expect(guess('# comment\n\na,1 b,2 \n')).toMatchObject({ dialect: 'blank', score: 0.97 });
    expect(guess('a,2016-05-31T10:00:00 b,2016-06-01\n').score).toBe(0.97);
  });

  it('is sure of lines of user time, with and without a root', () => {
    expect(guess('1 2 5,3 6,\n4 5 7,8 9,\n')).toEqual({ dialect: 'comma', score: 0.97, roots: true });
    expect(guess('2 5,3 6\n5 7,8 9\n')).toEqual({ dialect: 'comma', score: 0.97, roots: false });
  });

  it('forgives some broken items, and some that are out of order', () => {
    expect(guess('a,1 b,2 c,3 d,4 x\ne,1 f,2 g,3 h,4 i,5\n').score).toBe(0.97);
    expect(guess('a,1 b,2 c,5 d,4\nc,5 a,7 b,8\n').score).toBe(0.7);
    expect(guess('a,9 b,2 c,5 d,4\nc,5 a,3 b,8\n').score).toBe(0);
  });

  it('is not misled by times that are none', () => {
    expect(guess('a,1 b,NaN c,3\nd,1 e,2 f,Infinity\na,4 b,5\n')).toMatchObject({ dialect: 'blank', score: 0.97 });
    expect(guess('a 1,b NaN,c 3\nd null,e 2,f inf\na 4,b 5\n')).toMatchObject({ dialect: 'comma', score: 0.97 });
  });

  it('wants several events in some lines', () => {
    expect(guess('a,1\nb,2\nc,3\nd,4 e,5\n').score).toBe(0.97);
    expect(guess('a,1\nb,2\nc,3\nd,3\nd,4 e,5\n').score).toBe(0);
    expect(guess('').score).toBe(0);
  });

  it('does with the head of a line that is longer than the sample', () => {
    const long = Array.from({ length: 5000 }, (_, i) => `user${i},${i}.5`).join(' ');
    expect(guess(long, false)).toMatchObject({ dialect: 'blank', score: 0.97 });
    const comma = Array.from({ length: 5000 }, (_, i) => `user${i} ${i}.5`).join(',');
    expect(guess(comma, false)).toMatchObject({ dialect: 'comma', score: 0.97 });
    expect(guess(`${long}\n${long}\n`)).toMatchObject({ dialect: 'blank', score: 0.97 });
  });
});
