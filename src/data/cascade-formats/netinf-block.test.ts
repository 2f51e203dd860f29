import { describe, expect, it } from 'vitest';
import { beyondBlock, isUnevenCascade, missingSeparator, noSeparator } from './netinf-block';

const ids = new Set(['0', '1', '2']);
const names = new Set(['ann', 'bob', 'carl']);

describe('the blank line behind the block of names', () => {
  it('is missed before an edge, an edge with a rate, and a cascade of any kind', () => {
    for (const line of ['0,1', '0,1,0.5', '0,0,1,2', '0,0;1,2;', '9;0,0.5,1,2', '0,0,1,', '1,2,0,0,0,0.000000'])
      expect(beyondBlock(line, ids, names)).toBe(true);
  });

  it('is not missed before a further name, whatever the name holds', () => {
    for (const line of ['3,dora', '0,dora', '3,4', '3,0,1', '0,', '1,ann, the first', '', 'x', ',1'])
      expect(beyondBlock(line, ids, names)).toBe(false);
    // a name that is a number, given to a node that has one
    expect(beyondBlock('0,1', ids, new Set(['1', '2', '3']))).toBe(false);
  });

  it('is missed only where the lines before count up and hold names, and all after are of the second block', () => {
    expect(missingSeparator(['0,a', '1,b', '0,1,0.5'])).toBe(2);
    expect(missingSeparator(['1,a', '2,b', '3,c', '1,0,2,4', '3,0,1,1'])).toBe(3);
    for (const lines of [
      [],
      ['0,a', '1,b'],
      ['ann,bob', 'carl,dora', 'ann,carl'],
      ['0,1', '1,2', '0,2'],
      ['0,a', '2,b', '0,2,1'],
      ['7,a', '8,b', '7,8,1'],
      ['0,a', '1,b', '0,1,0.5', '2,c'],
      ['0,a', '1,', '0,1,0.5'],
      ['0;a', '1;b', '0;1;2'],
    ])
      expect(missingSeparator(lines)).toBe(-1);
  });

  it('is asked for in words', () => {
    expect(noSeparator('0,1,0.5')).toMatchObject({
      code: 'block-separator-missing',
      message:
        'Found “0,1,0.5” right after the block of names; expected a blank line between them. Nothing was imported.',
      found: '0,1,0.5',
    });
  });
});

describe('cascades with a field too few', () => {
  it('are known by their nodes and times', () => {
    expect(isUnevenCascade('0,0,1', ids)).toBe(true);
    expect(isUnevenCascade('5;0,0,1,2.5,2', ids)).toBe(true);
    for (const line of ['0,0', '0,a,1', '0,0,9', 'a,b,c', '']) expect(isUnevenCascade(line, ids)).toBe(false);
  });
});
