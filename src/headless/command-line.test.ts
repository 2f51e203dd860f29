import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces, writeLine } from './json-lines';
import { readCommandLine } from './command-line';
import { issueLines } from './streams';
import { setValues } from './set-values';

const rules = { data: { takes: 'many' }, seed: { takes: 'one' }, json: { takes: 'nothing' } } as const;
const read = (...args: string[]) => {
  const line = readCommandLine(args, rules);
  return line.ok ? { words: line.value.words, ...Object.fromEntries(line.value.options) } : line.issues[0].message;
};

describe('readCommandLine', () => {
  it('tells words from options', () => {
    expect(read()).toEqual({ words: [] });
    expect(read('a', 'b')).toEqual({ words: ['a', 'b'] });
    expect(read('--seed', '3', 'a')).toEqual({ words: ['a'], seed: ['3'] });
    expect(read('a', '--seed=3')).toEqual({ words: ['a'], seed: ['3'] });
    expect(read('--seed=')).toEqual({ words: [], seed: [''] });
    expect(read('--seed=a=b')).toEqual({ words: [], seed: ['a=b'] });
  });

  it('takes as many values as follow, and adds up', () => {
    expect(read('a', '--data', 'x', 'y', '--json', 'b')).toEqual({ words: ['a', 'b'], data: ['x', 'y'], json: [] });
    expect(read('--data=x', 'y', '--data', 'z')).toEqual({ words: [], data: ['x', 'y', 'z'] });
    expect(read('--seed', '1', '--seed', '2')).toEqual({ words: [], seed: ['1', '2'] });
  });

  it('takes everything behind -- as words', () => {
    expect(read('--json', '--', '--seed', '-x')).toEqual({ words: ['--seed', '-x'], json: [] });
    expect(read('-x')).toEqual({ words: ['-x'] });
  });

  it('says what is wrong', () => {
    expect(read('--speed')).toBe('There is no option --speed.');
    expect(read('--toString')).toBe('There is no option --toString.');
    expect(read('--seed')).toBe('--seed needs a value.');
    expect(read('--seed', '--json')).toBe('--seed needs a value.');
    expect(read('--json=yes')).toBe('--json takes no value.');
  });
});

describe('setValues', () => {
  it('reads values as JSON where they are JSON and as text otherwise', () => {
    const set = setValues({}, [
      'a.n=0.5',
      'a.b=true',
      'a.t=abc',
      'a.q="5"',
      'a.l=["x","y"]',
      'a.e=',
      'a.z=null',
      'a.x=1=2',
    ]);
    expect(set).toMatchObject({
      value: { a: { n: 0.5, b: true, t: 'abc', q: '5', l: ['x', 'y'], e: '', z: null, x: '1=2' } },
    });
  });

  it('changes a copy, later assignments after earlier ones', () => {
    const target = { parameters: { alpha: 0.1, runs: 5 }, seed: 1 };
    const set = setValues(target, ['parameters.alpha=0.2', 'seed=4', 'parameters.alpha=0.3']);
    expect(set).toMatchObject({ ok: true, value: { parameters: { alpha: 0.3, runs: 5 }, seed: 4 } });
    expect(target).toEqual({ parameters: { alpha: 0.1, runs: 5 }, seed: 1 });
  });

  it('puts an object where a plain value or a list stood', () => {
    expect(setValues({ a: 3, b: [1] }, ['a.x=1', 'b.y=2'])).toMatchObject({ value: { a: { x: 1 }, b: { y: 2 } } });
  });
});

describe('issueLines', () => {
  const issue = { code: 'x', severity: 'stopped', message: 'Too much.' } as const;

  it('are one per issue, with file, place and what to do', () => {
    expect(issueLines([issue])).toBe('Too much.\n');
    expect(issueLines([{ ...issue, hint: 'Take less.' }], 'a.json')).toBe('a.json: Too much. Take less.\n');
    expect(issueLines([{ ...issue, where: { path: 'parameters.alpha' } }, issue], 'a.json')).toBe(
      'a.json: parameters.alpha: Too much.\na.json: Too much.\n',
    );
  });

  it('name the file of the issue itself once', () => {
    const line = issueLines([{ ...issue, where: { file: 'edges.csv', line: 1204, column: 'time' } }], 'a.json');
    expect(line).toContain('edges.csv');
    expect(line).toContain('1,204');
    expect(line).not.toContain('a.json');
    expect(issueLines([])).toBe('');
  });
});

describe('JSON lines', () => {
  it('are the JSON of the value, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse([...jsonPieces(value)].join(''))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('write typed arrays as lists, and what is no number as null', () => {
    const text = (value: unknown): string => [...jsonPieces(value)].join('');
    expect(text(Int32Array.of(1, -2))).toBe('[1,-2]');
    expect(text(new Float64Array(0))).toBe('[]');
    expect(text(Float64Array.of(NaN, Infinity, 0.1))).toBe('[null,null,0.1]');
    expect(text({ a: undefined, b: () => 1, c: NaN })).toBe('{"b":null,"c":null}');
    expect(text([undefined])).toBe('[null]');
  });

  it('never hold a line in one piece when it is long', () => {
    const pieces: string[] = [];
    writeLine({ values: new Float64Array(500_000).fill(1 / 3) }, (piece) => pieces.push(piece));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(3e6);
    const line = pieces.join('');
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect((JSON.parse(line) as { values: number[] }).values).toHaveLength(500_000);
  });
});
