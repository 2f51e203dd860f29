import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { takeSample } from '../detect';
import { cutRetweetLine, judgePublished, publishedSeconds, sniffRetweets } from './retweet-lines';

const sample = (text: string, complete = true) => takeSample(strToU8(text), complete);
const published = (...values: (string | number)[]) =>
  judgePublished(sample(values.map((value) => `m\tr\t${value}\t1\tr:0\n`).join('')));

describe('lines of DeepHawkes and CasFlow', () => {
  it('have five fields', () => {
    expect(cutRetweetLine('m1\t10\t800\t3\t10:0 10/11:5')).toEqual({
      message: 'm1',
      root: '10',
      published: '800',
      count: '3',
      publishedAt: 6,
      pathsAt: 12,
    });
    expect(cutRetweetLine('m1\t10\t800\t0')).toMatchObject({ count: '0', pathsAt: 11 });
    expect(cutRetweetLine('m1\t10\t800\t0\t')).toMatchObject({ count: '0', pathsAt: 12 });
    expect(cutRetweetLine('m1\t10\t800')).toBeUndefined();
    expect(cutRetweetLine('m\tr\t1\t2\ta:1\tb:2')?.count).toBe('2');
  });

  it('are recognised by their paths', () => {
    expect(sniffRetweets(sample('m\t1\t8\t2\t1:0 1/2:5\nn\t3\t8\t1\t3:0\n'))).toBe(0.98);
    expect(sniffRetweets(sample('m\t1\t8\t2\t1:0 1/2:5\nn\t3\t8\n'))).toBe(0.93);
    expect(sniffRetweets(sample('m\t1\t8\t2\t1:0\nn\t3\nn\t3\n'))).toBe(0);
    expect(sniffRetweets(sample('m\t1\t8\tmany\t1:0\n'))).toBe(0);
    expect(sniffRetweets(sample('a\tb\tc\td\te\n'))).toBe(0);
    const long = `m\t1\t8\t9\t1:0 ${'1/2:5 '.repeat(20_000)}`;
    expect([sniffRetweets(sample(long, false)), sniffRetweets(sample(`${long}\n`))]).toEqual([0.98, 0.98]);
  });

  it('tell moments of publishing from others', () => {
    expect(published(1464710400, 1464710500)).toBe('second');
    expect(published(1464710400000)).toBe('millisecond');
    expect(published('2016-05-31', '2016-06-01 10:00:00')).toBe('date');
    expect(published('Sat Jul 19 14:53:39 +0000 2014')).toBe('date');
    expect(published(540, 800, 1200)).toBe('other');
    expect(published('morning')).toBe('other');
    expect(judgePublished(sample(''))).toBe('other');
  });

  it('give moments as seconds since 1970', () => {
    expect(publishedSeconds('1464710400', 'second')).toBe(1464710400);
    expect(publishedSeconds('1464710400500', 'millisecond')).toBeCloseTo(1464710400.5, 6);
    expect(publishedSeconds('2016-05-31 16:00', 'date')).toBe(1464710400);
    expect(publishedSeconds('2016-05-31', 'second')).toBeNaN();
    expect(publishedSeconds('800', 'other')).toBeNaN();
  });
});
