import { expect, it } from 'vitest';
import type { CheckQuestion, Lesson } from './lesson';
import { drawQuiz, questionsOf } from './quiz';

const question = (id: string): CheckQuestion<unknown> => ({
  id,
  question: id,
  options: ['a', 'b', 'c', 'd'].map((o) => ({ id: o, label: o, right: o === 'a', because: '' })),
});
const lesson = (id: string, paper: string, ids: readonly string[]): Lesson =>
  ({ study: { id, paper }, steps: [{ id: 'look' }, { id: 'check', check: ids.map(question) }] }) as unknown as Lesson;
const lessons = [
  lesson(
    'one-spark',
    'SLICER',
    Array.from({ length: 15 }, (_, k) => `s${k}`),
  ),
  lesson(
    'first-hour',
    'SIR-HawkesN',
    Array.from({ length: 15 }, (_, k) => `h${k}`),
  ),
];

it('takes the questions of one paper or of all', () => {
  expect(questionsOf(lessons, 'any')).toHaveLength(30);
  expect(questionsOf(lessons, 'SIR-HawkesN').every(({ lesson: of }) => of === 'first-hour')).toBe(true);
});

it('gives the same twenty to everybody with the same seed, others with another', () => {
  const all = questionsOf(lessons, 'any');
  const ids = (seed: number) => drawQuiz(all, seed).map(({ question: { id } }) => id);
  expect(ids(7)).toHaveLength(20);
  expect(ids(7)).toEqual(ids(7));
  expect(new Set(ids(7)).size).toBe(20);
  expect(ids(7)).not.toEqual(ids(8));
  const [first] = drawQuiz(all, 7);
  expect(drawQuiz(all, 7)[0].question.options).toEqual(first.question.options);
  expect(first.question.options.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'd']);
});

it('puts every question first now and then', () => {
  const all = questionsOf(lessons, 'SLICER');
  const firsts = new Set(Array.from({ length: 200 }, (_, seed) => drawQuiz(all, seed)[0].question.id));
  expect(firsts.size).toBe(15);
});
