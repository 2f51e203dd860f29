import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('place of a fault in JSON', () => {
  it.each([
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['[1,2', 4],
    ['[1,,2]', 3],
    ['{"a":tru}', 5],
    ['{"a":1} x', 8],
    ['', 0],
    ['  ', 2],
    ['{"a":"b', 7],
    ['"a\tb"', 2],
    [String.raw`"\x"`, 2],
    [String.raw`"\u12g4"`, 2],
    ["{'a':1}", 1],
    ['[01]', 2],
    ['[NaN]', 1],
    ['nulls', 4],
  ])('%s: %d', (text, at) => {
    expect(jsonFault(text)).toBe(at);
    expect(parses(text)).toBe(false);
  });

  it('finds none in JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.boolean(), (text, blanks) => {
        expect(jsonFault(blanks ? ` \t${text}\r\n` : text)).toBe(-1);
      }),
      { seed: 41, numRuns: 300 },
    );
  });

  it('finds one exactly where the engine refuses', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.nat(3), fc.constantFrom('', '"', ',', '{', ']', '\\', '1', 'e', '\u0001'))
      .map(([text, at, drop, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + drop);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        const at = jsonFault(text);
        expect(at === -1).toBe(parses(text));
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { seed: 42, numRuns: 1000 },
    );
  });

  it('takes any depth', () => {
    const depth = 300_000;
    expect(jsonFault('['.repeat(depth))).toBe(depth);
    expect(jsonFault('['.repeat(depth) + ']'.repeat(depth))).toBe(-1);
    expect(jsonFault('{"a":'.repeat(depth))).toBe(5 * depth);
  });
});
