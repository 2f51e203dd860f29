import { expect, it } from 'vitest';
import { n, paragraph, say, term } from './pieces';

it('makes a sentence of texts, numbers and words of the glossary', () => {
  const inside = say`with ${n('3')} of `;
  expect(say`Go ${inside}${'them'} (${term('n*', 'branching-factor')}).`).toEqual([
    'Go with ',
    { number: '3' },
    ' of them (',
    { term: 'n*', entry: 'branching-factor' },
    ').',
  ]);
});

it('puts sentences one after the other', () => {
  expect(paragraph(say`${n('1')} came.`, [], '', 'The rest did not.')).toEqual([
    { number: '1' },
    ' came. The rest did not.',
  ]);
  expect(paragraph([], [])).toEqual([]);
});
