import { strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandLayout, type Layout } from './edge-list-layout';
import { PlainLine } from './plain-line';

const layoutOf = (text: string): Layout => {
  const layout = understandLayout(text.split('\n'), {});
  if (!layout) throw new Error('no layout');
  return layout;
};
const blank = layoutOf('0 1\n1 2');
const weighted = layoutOf('0,1,2.5\n1,2,7');

function read(text: string, layout: Layout = blank) {
  const line = new PlainLine(layout);
  const next = line.read(strToU8(text), 0);
  return next < 0 ? undefined : [line.source, line.target, line.value, next];
}

describe('PlainLine', () => {
  it('reads two whole numbers, with every line break and the end of the file', () => {
    expect(read('12 345\n6 7')).toEqual([12, 345, 0, 7]);
    expect(read('12\t 345 \r\n')).toEqual([12, 345, 0, 10]);
    expect(read('1 2\r3 4')).toEqual([1, 2, 0, 4]);
    expect(read('1 2')).toEqual([1, 2, 0, 3]);
  });

  it('leaves everything else to the careful way', () => {
    for (const text of [
      '',
      '\n',
      ' 1 2',
      '1',
      '1 ',
      '01 2',
      '-1 2',
      '1 2 3',
      '1,2',
      '1 2x',
      '1234567890123456 1',
      '1\n2',
      '# 1 2',
      '1.0 2',
      '1 2\0',
    ])
      expect([text, read(text)]).toEqual([text, undefined]);
    for (const text of [
      '1,2',
      '1,2,',
      '1,2,.5',
      '1,2,5.',
      '1,2,-1',
      '1,2,1e3',
      '1,2,0.5.5',
      '1;2;3',
      '1,2,3,4',
      '1,,2',
    ])
      expect([text, read(text, weighted)]).toEqual([text, undefined]);
  });

  it('reads decimals exactly as the language does', () => {
    fc.assert(
      fc.property(fc.nat(99999), fc.stringMatching(/^\d{1,9}$/), (whole, decimals) => {
        const text = `${whole}.${decimals}`;
        expect(read(`3, 4 ,${text}\n`, weighted)?.[2]).toBe(Number(text));
      }),
    );
    expect(read('1;2;0,75', layoutOf('a;b;0,5\nb;c;1,25'))?.[2]).toBe(0.75);
  });

  it('is used only for the plain order of columns', () => {
    expect(PlainLine.fits(blank)).toBe(true);
    expect(PlainLine.fits(weighted)).toBe(true);
    expect(PlainLine.fits(layoutOf('to,from\n0,1'))).toBe(false);
    expect(PlainLine.fits(layoutOf('0 1 2 1082040961\n1 2 3 1082155839'))).toBe(false);
  });
});
