import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { takeSample } from '../detect';
import { guessNetInf, nameLine } from './netinf-sniff';

const guess = (text: string, complete = true) => guessNetInf(takeSample(strToU8(text), complete));
const NOTHING = { cascades: 0, network: 0 };

describe('recognising NetInf, NetRate and InfoPath', () => {
  it('reads lines of the block', () => {
    expect(nameLine('0,alice')).toEqual({ id: '0', name: 'alice' });
    expect(nameLine(' 7 , a, b ')).toEqual({ id: '7', name: 'a, b' });
    expect(nameLine('7,')).toEqual({ id: '7', name: '' });
    for (const text of ['alice', ',x', '0;1,2', 'a b,c']) expect(nameLine(text)).toBeUndefined();
  });

  it('is sure of cascades behind a block', () => {
    expect(guess('0,a\n1,b\n\n0,0;1,2\n')).toMatchObject({ block: true, shape: 'pairs', cascades: 0.98 });
    expect(guess('0,a\n1,b\n\n0,0,1,2\n1,0,0,3\n')).toMatchObject({ block: true, shape: 'flat', cascades: 0.96 });
    expect(guess('# names\n5,a\n9,b\n\n# cascades\n1;5,0,9,2\n')).toMatchObject({ block: true, shape: 'named' });
  });

  it('tells a network behind a block from cascades', () => {
    expect(guess('0,a\n1,b\n\n0,1\n1,0\n')).toMatchObject({ block: true, cascades: 0, network: 0.98 });
    expect(guess('0,a\n1,b\n\n0,1,0.5\n')).toMatchObject({ network: 0.98 });
    expect(guess('0,a\n1,b\n\n0,0.25,1,0.5\n')).toMatchObject({ network: 0, cascades: 0.96 });
  });

  it('sees cascades without a block, and with blank lines between them', () => {
    expect(guess('3,0;4,1\n4,0;3,2;5,2.5\n')).toMatchObject({ block: false, shape: 'pairs', cascades: 0.97 });
    expect(guess('x;3,0,4,1\ny;4,0,3,2\n')).toMatchObject({ block: false, shape: 'named', cascades: 0.97 });
    expect(guess('3,0,4,1\n4,0,3,2,5,3\n')).toMatchObject({ block: false, shape: 'flat', cascades: 0.94 });
    expect(guess('3,0,4,1\n\n4,0,3,2,5,3\n')).toMatchObject({ block: false, cascades: 0.94 });
  });

  it('takes a table of equal lines, and pairs that do not ascend, for something else', () => {
    expect(guess('3,0,4,1\n4,0,3,2\n')).toMatchObject(NOTHING);
    expect(guess('3,9;4,1\n4,8;3,2\n')).toMatchObject(NOTHING);
    expect(guess('0,a\n1,b\n')).toMatchObject(NOTHING);
    expect(guess('')).toMatchObject(NOTHING);
    expect(guess('a\nb\n\nc\n')).toMatchObject(NOTHING);
  });

  it('believes in a block whose end is out of sight when it counts up', () => {
    const block = (from: number, step = 1): string =>
      Array.from({ length: 30 }, (_, i) => `${from + step * i},n${i}\n`).join('');
    expect(guess(block(0), false)).toMatchObject({ block: true, cascades: 0.94 });
    expect(guess(block(1), false)).toMatchObject({ block: true, cascades: 0.94 });
    expect(guess(block(0, 2), false)).toMatchObject(NOTHING);
    expect(guess(block(0), true)).toMatchObject(NOTHING);
  });
});
