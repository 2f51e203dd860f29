import { expect, it } from 'vitest';
import { joined, n, sentence, term } from './sentence';

it('makes a sentence of texts, numbers and words of the glossary', () => {
  const inside = sentence`with ${n('3')} of `;
  expect(sentence`Go ${inside}${'them'} (${term('n*', 'branching-factor')}).`).toEqual([
    'Go with ',
    { number: '3' },
    ' of them (',
    { term: 'n*', entry: 'branching-factor' },
    ').',
  ]);
});

it('puts sentences one after the other', () => {
  expect(joined(sentence`${n('1')} came.`, [], '', 'The rest did not.')).toEqual([
    { number: '1' },
    ' came. The rest did not.',
  ]);
  expect(joined([], [])).toEqual([]);
});
