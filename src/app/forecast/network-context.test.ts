import { expect, it } from 'vitest';
import { contextOf, lacksNetwork } from './network-context';

it('is off where the data have no network that a model looks at', () => {
  expect(lacksNetwork({ dataset: undefined, onlyDrawn: false })).toBe(true);
  expect(contextOf(undefined, true)).toBe('none');
  expect(contextOf('given', true)).toBe('none');
  expect(contextOf('training', true)).toBe('training');
  expect(contextOf('given', false)).toBe('given');
  expect(contextOf('none', false)).toBe('none');
});
