import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { formatHash, parseHash } from './router';

describe('parseHash', () => {
  it.each([
    ['', ''],
    ['#', ''],
    ['#/', ''],
    ['#/spread', 'spread'],
    ['#/spread/', 'spread'],
    ['#//spread', 'spread'],
    ['#spread', 'spread'],
    ['#/papers/slicer', 'papers/slicer'],
  ])('%s is the page “%s”', (hash, path) => expect(parseHash(hash).path).toBe(path));

  it('keeps the query of a link', () => {
    expect(parseHash('#/spread?x=eJyrVk&embed=1')).toEqual({ path: 'spread', query: { x: 'eJyrVk', embed: '1' } });
    expect(parseHash('#/?x=a-_b').query).toEqual({ x: 'a-_b' });
  });
  it('does not stumble over broken escapes', () => {
    expect(parseHash('#/sp%ZZread').path).toBe('sp%ZZread');
    expect(parseHash('#/spread?x=%E0%A4%A').path).toBe('spread');
  });
  it('gives a route for whatever stands in the address bar', () => {
    fc.assert(fc.property(fc.string(), (hash) => typeof parseHash(`#${hash}`).path === 'string'));
  });
});

describe('formatHash', () => {
  it('writes what parseHash reads', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'spread', 'data'),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.string({ unit: 'grapheme', maxLength: 30 })),
        (path, query) => {
          const back = parseHash(formatHash(path, query));
          expect(back.path).toBe(path);
          expect(back.query).toEqual(Object.fromEntries(Object.entries(query).map(([k, v]) => [k, v])));
        },
      ),
    );
  });
});
