import { describe, expect, it } from 'vitest';
import { describePlace, describeWhere, invariant, InvariantError } from './errors';
import type { Issue, Where } from './errors';

describe('invariant', () => {
  it('passes what holds and throws what does not, with its message', () => {
    expect(() => invariant(true, 'never said')).not.toThrow();
    expect(() => invariant(false, 'lengths disagree: 2 and 3')).toThrow(InvariantError);
    expect(() => invariant(false, 'lengths disagree: 2 and 3')).toThrow('lengths disagree: 2 and 3');
  });

  it('is told apart from other errors by name, across workers too', () => {
    expect(new InvariantError('x').name).toBe('InvariantError');
    expect(new InvariantError('x')).toBeInstanceOf(Error);
  });
});

describe('describeWhere', () => {
  it.each([
    [undefined, ''],
    [{}, ''],
    [{ file: 'cascades.csv', line: 1204, column: 'time' }, 'cascades.csv, line 1,204, column time'],
    [{ line: 1 }, 'line 1'],
    [{ path: 'parameters.alpha' }, 'parameters.alpha'],
  ])('%j → “%s”', (where, phrase) => {
    expect(describeWhere(where)).toBe(phrase);
  });
});

describe('describePlace', () => {
  const issue = (message: string, where?: Where): Issue => ({
    code: 'x',
    severity: 'stopped',
    message,
    ...(where ? { where } : {}),
  });

  it.each([
    ['No nodes.', undefined, ''],
    ['α is 7.', { path: 'parameters.alpha' }, 'parameters.alpha'],
    ['seed is “x”.', { path: 'seed' }, ''],
    ['seed is “x”.', { file: 'a.json', path: 'seed' }, 'a.json'],
    // Another word that begins alike is not the path.
    ['seeds are many.', { path: 'seed' }, 'seed'],
    ['line 3 is empty.', { line: 3 }, 'line 3'],
  ] as const)('“%s” at %j → “%s”', (message, where, phrase) => {
    expect(describePlace(issue(message, where))).toBe(phrase);
  });
});
