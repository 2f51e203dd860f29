import { beforeEach, describe, expect, it } from 'vitest';
import {
  begunLessons,
  classRecord,
  finishedLessons,
  forgetLessons,
  lessonRecord,
  LESSONS_KEY,
  quizRecord,
  rememberClass,
  rememberLesson,
  rememberQuiz,
  type LessonRecord,
} from './lesson-memory';

const record: LessonRecord = {
  version: 1,
  seed: 7,
  step: 'predict',
  values: { alpha: 0.4 },
  answers: { size: 12 },
  revealed: [],
  checks: {},
  games: {},
  finished: false,
};

function box(start: Record<string, string> = {}, full = false) {
  const held = new Map(Object.entries(start));
  return () => ({
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key: string) => void held.delete(key),
  });
}
const denied = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

beforeEach(() => forgetLessons(box()));

describe('the memory of lessons', () => {
  it('keeps where a lesson was left, and what the class said', () => {
    const storage = box();
    expect(lessonRecord('one-spark', storage)).toBeUndefined();
    expect(rememberLesson('one-spark', record, storage)).toBe(true);
    expect(rememberLesson('tipping-point', { ...record, finished: true }, storage)).toBe(true);
    expect(rememberClass('one-spark 7 size', [1, 2], storage)).toBe(true);
    expect(lessonRecord('one-spark', storage)).toEqual(record);
    expect(begunLessons(storage)).toEqual(['one-spark', 'tipping-point']);
    expect(finishedLessons(storage)).toEqual(['tipping-point']);
    expect(classRecord('one-spark 7 size', storage)).toEqual([1, 2]);
    expect(classRecord('toString', storage)).toEqual([]);
    const round = { at: 3, chosen: { 0: 'a' }, first: { 0: 'b' } };
    expect(rememberQuiz('any 7 20', round, storage)).toBe(true);
    expect(quizRecord('any 7 20', storage)).toEqual(round);
    expect(quizRecord('any 8 20', storage).at).toBe(0);
    forgetLessons(storage);
    expect(begunLessons(storage)).toEqual([]);
  });
  it('makes nothing of what it cannot read, and keeps the rest', () => {
    expect(lessonRecord('a', box({ [LESSONS_KEY]: '{oops' }))).toBeUndefined();
    expect(lessonRecord('a', box({ [LESSONS_KEY]: '[]' }))).toBeUndefined();
    const mixed = box({ [LESSONS_KEY]: JSON.stringify({ lessons: { a: { step: 3 }, b: record }, classes: { c: 1 } }) });
    expect(begunLessons(mixed)).toEqual(['b']);
    expect(classRecord('c', mixed)).toEqual([]);
  });
  it('lasts as long as the page where storage is full or denied, and says so', () => {
    expect(rememberLesson('one-spark', record, box({}, true))).toBe(false);
    expect(lessonRecord('one-spark', denied)).toEqual(record);
    expect(rememberLesson('one-spark', { ...record, step: 'reveal' }, denied)).toBe(false);
    expect(lessonRecord('one-spark', denied)?.step).toBe('reveal');
  });
});
