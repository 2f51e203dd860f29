import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOfPositions, MAX_DEPTH, quoteNumbers, scanJson, textAround } from './json-scan';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('scanJson', () => {
  it('takes exactly what the engine takes, on any JSON and on damaged JSON', () => {
    const damaged = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom('', ',', ':', '"', '}', ']', '\\', '\n', '1', 'é', '\u0001'),
      )
      .map(([text, at, bit]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + bit + text.slice(cut + (bit === '' ? 1 : 0));
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged), (text) => {
        expect([text, scanJson(text).error === undefined]).toEqual([text, parses(text)]);
      }),
      { seed: 32, numRuns: 2000 },
    );
  });

  it.each([
    ['{"a": 1,}', 8, 'a name in double quotes'],
    ['{"a" 1}', 5, 'a colon'],
    ['{"a": }', 6, 'a value'],
    ['[1 2]', 3, 'a comma or “]”'],
    ['{"a": 1 "b"', 8, 'a comma or “}”'],
    ['{"a": "b', 8, 'a closing quote'],
    ['{"a": "b\nc"}', 8, 'a closing quote'],
    ['"\\x"', 1, 'a backslash only before one of " \\ / b f n r t u'],
    ['{} {}', 3, 'the end of the file'],
    ['', 0, 'a value'],
    ['NaN', 0, 'a value'],
    ['{', 1, 'a name in double quotes or “}”'],
  ])('%j: at %i, expected %s', (text, at, expected) => {
    expect(scanJson(text).error).toEqual({ at, expected });
  });

  it('stops at deep nesting, and walks it without recursion', () => {
    expect(scanJson('['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH)).error).toBeUndefined();
    expect(scanJson('['.repeat(1_000_000)).error).toMatchObject({ at: MAX_DEPTH });
    expect(scanJson('{"a":'.repeat(1_000_000)).error?.expected).toContain('levels');
  });

  it('locates the items of the lists that are asked for, and no others', () => {
    const text = '{"nodes": [\n{"id": [1, 2]},\n 3],\n "elements": {"edges": [{}]}, "x": [1]}';
    const { items, topNames, nodeNames } = scanJson(text, ['nodes', 'elements.edges']);
    expect(Object.fromEntries(items)).toEqual({
      nodes: [text.indexOf('{"id'), text.indexOf('3]')],
      'elements.edges': [text.indexOf('{}')],
    });
    expect(topNames).toEqual(['nodes', 'elements', 'x']);
    expect([...nodeNames]).toEqual(['id']);
  });

  it('gives what it saw of a text that is cut', () => {
    expect(scanJson('{"directed": true, "nodes": [{"id": 1}, {"i').topNames).toEqual(['directed', 'nodes']);
  });
});

describe('places in a text', () => {
  it('lines of positions, with all kinds of breaks', () => {
    const text = 'a\nb\r\nc\rd';
    expect([...linesOfPositions(text, [0, 2, 5, 7])]).toEqual([1, 2, 3, 4]);
  });

  it('the line around a position, cut when it is long', () => {
    expect(textAround('one\ntwo three\nfour', 8)).toBe('two three');
    expect(textAround('x'.repeat(1000), 500)).toBe(`…${'x'.repeat(450)}…`);
  });
});

describe('numbers that a double cannot hold', () => {
  it('are found outside of texts, and only whole ones', () => {
    const text =
      '[9007199254740991, 9007199254740993,"9007199254740993", 1e400, 0.12345678901234567890, -99999999999999999999]';
    expect(quoteNumbers(text, scanJson(text).large)).toBe(
      '[9007199254740991, "9007199254740993","9007199254740993", 1e400, 0.12345678901234567890, "-99999999999999999999"]',
    );
    expect(quoteNumbers('[1]', [])).toBe('[1]');
  });
});
