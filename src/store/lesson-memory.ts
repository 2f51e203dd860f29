/**
 * What this device remembers of lessons: where each was left, what was answered. Without local storage it lasts as long as the page.
 * Deleted with all data of the lab.
 */
import type { Storable } from './storable';

export interface LessonRecord {
  /** Of the lesson's study: answers to other numbers are forgotten. */
  version: number;
  seed: number;
  /** Id of the step that was looked at last. */
  step: string;
  values: Readonly<Record<string, number | string>>;
  answers: Readonly<Record<string, unknown>>;
  /** Ids of predictions whose outcome was seen. */
  revealed: readonly string[];
  /** Option that was chosen last, by question. */
  checks: Readonly<Record<string, string>>;
  games: Readonly<Record<string, number>>;
  /** The end was reached. */
  finished: boolean;
}

/** What a class answered, by lesson, seed and question: on the teacher's device. */
export type ClassRecord = readonly unknown[];

/** How far a quiz has come: what was chosen last and first, by place. */
export interface QuizRecord {
  at: number;
  chosen: Readonly<Record<number, string>>;
  first: Readonly<Record<number, string>>;
}

interface Memory {
  /** The one that was begun last. */
  quiz?: { name: string; record: QuizRecord };
  lessons: Readonly<Record<string, LessonRecord>>;
  classes: Readonly<Record<string, ClassRecord>>;
}

export const LESSONS_KEY = 'cascade-lab:lessons';
const NOTHING: Memory = { lessons: {}, classes: {} };
let inMemory: Memory | undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function isLessonRecord(value: unknown): value is LessonRecord {
  if (!isRecord(value)) return false;
  const { version, seed, step, values, answers, revealed, checks, games } = value;
  return (
    typeof version === 'number' &&
    typeof seed === 'number' &&
    typeof step === 'string' &&
    [values, answers, checks, games].every(isRecord) &&
    Array.isArray(revealed)
  );
}

const isQuiz = (value: unknown): value is NonNullable<Memory['quiz']> =>
  isRecord(value) &&
  typeof value.name === 'string' &&
  isRecord(value.record) &&
  Number.isInteger(value.record.at) &&
  isRecord(value.record.chosen) &&
  isRecord(value.record.first);

const keep = <T>(record: unknown, test: (value: unknown) => value is T): Record<string, T> =>
  isRecord(record)
    ? Object.fromEntries(Object.entries(record).filter((entry): entry is [string, T] => test(entry[1])))
    : {};

function read(storage: () => Storable): Memory {
  if (inMemory) return inMemory;
  try {
    const saved: unknown = JSON.parse(storage().getItem(LESSONS_KEY) ?? 'null');
    if (!isRecord(saved)) return NOTHING;
    return {
      lessons: keep(saved.lessons, isLessonRecord),
      classes: keep(saved.classes, (value): value is ClassRecord => Array.isArray(value)),
      ...(isQuiz(saved.quiz) ? { quiz: saved.quiz } : {}),
    };
  } catch {
    // Storage denied, or something else lies there.
    return NOTHING;
  }
}

const listeners = new Set<() => void>();
export function watchLessonMemory(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
/** Whether what was written last is kept beyond this page. */
export const lessonsAreKept = (): boolean => inMemory === undefined;

/** Whether it is kept beyond this page. */
function write(memory: Memory, storage: () => Storable): boolean {
  try {
    storage().setItem(LESSONS_KEY, JSON.stringify(memory));
    inMemory = undefined;
  } catch {
    // Denied or full: remembered as long as the page.
    inMemory = memory;
  }
  for (const listener of listeners) listener();
  return inMemory === undefined;
}

const here = (): Storage => localStorage;

export const lessonRecord = (id: string, storage: () => Storable = here): LessonRecord | undefined => {
  const { lessons } = read(storage);
  return Object.hasOwn(lessons, id) ? lessons[id] : undefined;
};

export const finishedLessons = (storage: () => Storable = here): readonly string[] =>
  Object.entries(read(storage).lessons).flatMap(([id, { finished }]) => (finished ? [id] : []));

export const begunLessons = (storage: () => Storable = here): readonly string[] => Object.keys(read(storage).lessons);

/** False where it lasts only as long as the page: storage is denied or full. */
export function rememberLesson(id: string, record: LessonRecord, storage: () => Storable = here): boolean {
  const memory = read(storage);
  return write({ ...memory, lessons: { ...memory.lessons, [id]: record } }, storage);
}

export const classRecord = (key: string, storage: () => Storable = here): ClassRecord => {
  const { classes } = read(storage);
  return Object.hasOwn(classes, key) ? classes[key] : [];
};

export function rememberClass(key: string, answers: ClassRecord, storage: () => Storable = here): boolean {
  const memory = read(storage);
  return write({ ...memory, classes: { ...memory.classes, [key]: answers } }, storage);
}

const NEW_QUIZ: QuizRecord = { at: 0, chosen: {}, first: {} };

/** Where the quiz of that name was left; at its beginning where another one was begun since. */
export const quizRecord = (name: string, storage: () => Storable = here): QuizRecord => {
  const { quiz } = read(storage);
  return quiz?.name === name ? quiz.record : NEW_QUIZ;
};

export function rememberQuiz(name: string, record: QuizRecord, storage: () => Storable = here): boolean {
  return write({ ...read(storage), quiz: { name, record } }, storage);
}

/** All of it. What is kept goes with everything that the lab keeps, too (`storage`). */
export function forgetLessons(storage: () => Storable = here): void {
  inMemory = undefined;
  try {
    storage().removeItem(LESSONS_KEY);
  } catch {
    // There was nothing.
  }
}
