import { expect, it } from 'vitest';
import type { CascadesState, DatasetState } from '../../store/state';
import { wantedFile } from './wanted';

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

it('asks for nothing where something else went wrong', () => {
  const generated: DatasetState = {
    type: 'failed',
    source: { kind: 'generated', generator: 'ring', parameters: {}, seed: 1 },
    title: 'Ring',
    error,
  };
  expect(wantedFile({ dataset: generated, cascades: NONE })).toBeUndefined();
});
