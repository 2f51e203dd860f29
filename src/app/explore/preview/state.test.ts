import { describe, expect, it } from 'vitest';
import type { ReadChoice } from '../../../data/read';
import { chosenValue } from './state';

const choice: ReadChoice = {
  id: 'directed',
  label: 'Edges',
  value: 'undirected',
  options: [
    { value: 'undirected', label: 'undirected' },
    { value: 'directed', label: 'directed' },
  ],
  unsure: true,
};
const file = (choices: { directed?: boolean }) => ({ file: new Blob([]), name: 'a', choices });

describe('the value that a control shows', () => {
  it('is what was understood, and what was just chosen while the file is read again', () => {
    expect(chosenValue(choice, file({ directed: true }), false)).toBe('undirected');
    expect(chosenValue(choice, file({ directed: true }), true)).toBe('directed');
    expect(chosenValue(choice, file({}), true)).toBe('undirected');
  });
});
