/** Questions from the lessons, drawn so that a class with the same seed gets the same ones in the same order. Pure. */
import type { Paper } from '../core/method';
import { stream } from '../core/rng';
import type { LessonId } from '../experiment/library/studies/study';
import type { CheckQuestion, Lesson, Step } from './lesson';

export interface QuizQuestion {
  lesson: LessonId;
  question: CheckQuestion<unknown>;
  /** What the lesson says before it asks. */
  intro: Step['text'];
}

export const QUIZ_LENGTH = 20;
/** How many one may ask for: some minutes at the end of an hour, or a test. */
export const QUIZ_LENGTHS = [5, 10, QUIZ_LENGTH] as const;

/** All questions of the lessons of a paper, or of all, in the order of the lessons. */
export function questionsOf(lessons: readonly Lesson[], paper: Paper | 'any'): QuizQuestion[] {
  return lessons
    .filter(({ study }) => paper === 'any' || study.paper === paper)
    .flatMap(({ study, steps }) =>
      steps.flatMap(({ check = [], text }) => check.map((question) => ({ lesson: study.id, question, intro: text }))),
    );
}

/** At most `length` of them in an order that the seed decides; the answers of each are mixed, too. */
export function drawQuiz(questions: readonly QuizQuestion[], seed: number, length = QUIZ_LENGTH): QuizQuestion[] {
  const order = stream(seed, 'quiz', 'order');
  return shuffled(questions, () => order.uniform())
    .slice(0, length)
    .map(({ lesson, question, intro }) => {
      const mix = stream(seed, 'quiz', lesson, question.id);
      return { lesson, intro, question: { ...question, options: shuffled(question.options, () => mix.uniform()) } };
    });
}

/** Fisher and Yates. @param uniform in (0, 1] */
function shuffled<T>(items: readonly T[], uniform: () => number): T[] {
  const all = [...items];
  for (let k = all.length - 1; k > 0; k--) {
    const other = Math.min(k, Math.floor(uniform() * (k + 1)));
    [all[k], all[other]] = [all[other], all[k]];
  }
  return all;
}
