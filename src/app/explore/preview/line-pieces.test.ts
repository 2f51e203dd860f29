import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PreviewLine } from '../../../data/read';
import { inSight, linePieces } from './line-pieces';

const cascade = { events: 2, duration: 1, times: [0, 1] };
const line = (text: string, more: Partial<PreviewLine> = {}): PreviewLine => ({
  line: 1,
  text,
  fields: [],
  status: 'read',
  ...more,
});
const said = (given: PreviewLine): string[] => linePieces(given).map(({ kind, text }) => `${kind[0]}:${text}`);

describe('the pieces of a line', () => {
  it('tell users and times of a cascade apart', () => {
    expect(said(line('7,1.5e+12 8,2', { cascade }))).toEqual(['u:7', 'p:,', 't:1.5e+12', 'p: ', 'u:8', 'p:,', 't:2']);
    expect(said(line('7,1;8,2', { cascade }))).toEqual(['u:7', 'p:,', 't:1', 'p:;', 'u:8', 'p:,', 't:2']);
    expect(said(line('0;7,1,8,2', { cascade }))).toEqual([
      'u:0',
      'p:;',
      'u:7',
      'p:,',
      't:1',
      'p:,',
      'u:8',
      'p:,',
      't:2',
    ]);
    expect(said(line('a/b:60', { cascade }))).toEqual(['u:a', 'p:/', 'u:b', 'p::', 't:60']);
    expect(said(line('… 7,1', { cascade }))).toEqual(['p:…', 'p: ', 'u:7', 'p:,', 't:1']);
  });

  it('know the dialect in which a comma ends an item', () => {
    const pieces = linePieces(line('0 566 90,15 120,', { cascade }), true);
    expect(pieces.map(({ kind, text }) => `${kind[0]}:${text}`)).toEqual(
      'u:0|p: |u:566|p: |t:90|p:,|u:15|p: |t:120|p:,'.split('|'),
    );
  });

  it('are fields where there is no cascade, and plain in a comment', () => {
    expect(said(line('Ada,5'))).toEqual(['u:Ada', 'p:,', 'u:5']);
    expect(said(line('# a,b', { status: 'comment' }))).toEqual(['p:# a,b']);
    expect(said(line(''))).toEqual([]);
  });

  it('mark the place of a finding, over the bounds of fields too', () => {
    expect(said(line('7,12:5x 8,2', { span: [2, 6] }))).toEqual([
      'u:7',
      'p:,',
      'm:12:5',
      'u:x',
      'p: ',
      'u:8',
      'p:,',
      'u:2',
    ]);
    expect(said(line('Ada', { span: [3, 3] }))).toEqual(['u:Ada']);
  });

  it('are the whole line, whatever it holds and wherever the span lies', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(40), fc.boolean(), (text, a, b, isCascade) => {
        const given = line(text, { span: [Math.min(a, b), Math.max(a, b)], ...(isCascade ? { cascade } : {}) });
        const pieces = linePieces(given);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const marked = pieces.filter(({ kind }) => kind === 'mark');
        expect(marked.length).toBeLessThanOrEqual(1);
        expect(marked.map((piece) => piece.text).join('')).toBe(text.slice(Math.min(a, b), Math.max(a, b)));
      }),
      { seed: 11 },
    );
  });
});

describe('a line in sight', () => {
  it('begins shortly before its finding', () => {
    const text = `${'1234,5678 '.repeat(10)}9,12:5x 8,1`;
    const at = text.indexOf('12:5x');
    const { text: shown, span } = inSight(line(text, { span: [at, at + 5] }));
    expect(shown).toBe('… 1234,5678 9,12:5x 8,1');
    expect(shown.slice(...(span ?? [0, 0]))).toBe('12:5x');
  });

  it('is as it is where the finding is near, or there is none', () => {
    const near = line('1 2 3', { span: [2, 3] });
    expect(inSight(near)).toBe(near);
    expect(inSight(line('x'.repeat(300))).text).toHaveLength(300);
  });

  it('keeps the place of the finding, whatever the line holds', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 50, maxLength: 200 }), fc.nat(200), fc.nat(20), (text, from, length) => {
        const span: [number, number] = [Math.min(from, text.length - 1), Math.min(from + length + 1, text.length)];
        const shown = inSight(line(text, { span }));
        expect(shown.text.slice(...(shown.span ?? [0, 0]))).toBe(text.slice(...span));
      }),
      { seed: 13 },
    );
  });
});
