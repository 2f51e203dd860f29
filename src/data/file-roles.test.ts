import { describe, expect, it } from 'vitest';
import { familiesOf, splitName } from './file-roles';

describe('splitName', () => {
  it.each([
    ['cascade.txt', 'cascade', undefined],
    ['cascadevalid.txt.gz', 'cascade', 'validation'],
    ['cascadetest.txt', 'cascade', 'test'],
    ['train.txt', '', 'train'],
    ['Train.csv', '', 'train'],
    ['x/train_cascades.csv', 'x/cascades', 'train'],
    ['x/cascades-val.csv', 'x/cascades', 'validation'],
    ['cascades.validation.jsonl', 'cascades', 'validation'],
    ['a b.training.csv', 'a b', 'train'],
    ['testimony.csv', 'testimony', undefined],
    ['trainstations.csv', 'trainstations', undefined],
    ['dev.txt', '', 'validation'],
    ['C:\\data\\cascadetest.txt', 'C:\\data\\cascade', 'test'],
  ])('%s is of family “%s”, part %s', (name, family, role) => {
    expect(splitName(name)).toEqual({ family, ...(role ? { role } : {}) });
  });
});

const families = (...names: string[]) =>
  familiesOf(names.map((name, file) => ({ name, file, format: name.endsWith('.csv') ? 'table' : 'lines' }))).map(
    ({ members }) => members.map(({ file, role }) => `${names[file]} ${role ?? '-'}`),
  );

describe('familiesOf', () => {
  it('finds the three files of FOREST, in any order', () => {
    expect(families('cascadetest.txt', 'cascade.txt', 'cascadevalid.txt')).toEqual([
      ['cascadetest.txt test', 'cascade.txt train', 'cascadevalid.txt validation'],
    ]);
  });

  it('leaves a file alone that has no other part, whatever its name', () => {
    expect(families('cascadetest.txt')).toEqual([['cascadetest.txt -']]);
    expect(families('a.txt', 'b.txt')).toEqual([['a.txt -'], ['b.txt -']]);
  });

  it('keeps folders and formats apart', () => {
    expect(families('x/train.txt', 'y/test.txt', 'x/test.txt', 'train.csv', 'test.txt')).toEqual([
      ['x/train.txt train', 'x/test.txt test'],
      ['y/test.txt -'],
      ['train.csv -'],
      ['test.txt -'],
    ]);
  });

  it('does not take two files for the same part', () => {
    expect(families('a.txt', 'a-train.txt', 'a-test.txt')).toEqual([
      ['a.txt train', 'a-test.txt test'],
      ['a-train.txt -'],
    ]);
  });

  it('takes the parts that an experiment names, whatever the files are called', () => {
    const files = [
      { name: 'one', file: 0, format: 'lines' },
      { name: 'two', file: 1, format: 'table', role: 'validation' as const },
      { name: 'three', file: 2, format: 'lines', role: 'test' as const },
    ];
    expect(familiesOf(files)).toEqual([
      {
        members: [
          { file: 0, role: 'train' },
          { file: 1, role: 'validation' },
          { file: 2, role: 'test' },
        ],
      },
    ]);
  });
});
