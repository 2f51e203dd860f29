import { expect, it } from 'vitest';
import type { CascadesState, DatasetState } from '../../store/state';
import { fileWantedBy, wantedFile } from './wanted';

const error = { code: 'file-needed', message: 'Give the file.' } as const;
const lost = (name: string) =>
  ({ type: 'failed', source: { kind: 'uploaded', name, digest: 'ab' }, title: name, error }) as const;
const EMPTY: DatasetState = { type: 'empty' };
const NONE: CascadesState = { type: 'none' };

it('names the file that is asked for, the network first', () => {
  expect(wantedFile({ dataset: EMPTY, cascades: NONE })).toBeUndefined();
  expect(wantedFile({ dataset: lost('edges.csv'), cascades: NONE })).toBe('edges.csv');
  expect(wantedFile({ dataset: EMPTY, cascades: lost('cascade.txt') })).toBe('cascade.txt');
  expect(wantedFile({ dataset: lost('edges.csv'), cascades: lost('cascade.txt') })).toBe('edges.csv');
});

it('names the file that a learned network is learned from', () => {
  const learned = (message: string, code: 'file-needed' | 'unreadable-file'): DatasetState => ({
    type: 'failed',
    source: {
      kind: 'result',
      of: {
        inputs: { network: { kind: 'uploaded', name: 'a' }, cascades: { kind: 'uploaded', name: 'cascade.txt' } },
        method: 'tiny/learn',
        version: 1,
        parameters: {},
        seed: 1,
      },
      output: 'found',
    },
    title: 'Learned',
    error: { code, message },
  });
  const said = 'This experiment works on the file “cascade.txt”, which is not here.';
  expect(fileWantedBy(learned(said, 'file-needed'))).toBe('cascade.txt');
  expect(fileWantedBy(learned(said, 'unreadable-file'))).toBeUndefined();
});

it('asks for nothing where something else went wrong', () => {
  const generated: DatasetState = {
    type: 'failed',
    source: { kind: 'generated', generator: 'ring', parameters: {}, seed: 1 },
    title: 'Ring',
    error,
  };
  expect(wantedFile({ dataset: generated, cascades: NONE })).toBeUndefined();
});
