/** The state of a lesson that is played: where it is, what was set and answered, what it has computed. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { isAnswerTo } from '../../lessons/class-answers';
import type { Answer, Answers, Ask, Context, Lesson, Reveal, Step, Values } from '../../lessons/lesson';
import type { FigureResult, FigureResults } from '../../experiment/library/studies/study';
import {
  lessonRecord,
  lessonsAreKept,
  rememberLesson,
  watchLessonMemory,
  type LessonRecord,
} from '../../store/lesson-memory';
import { startLessonRuns } from '../../store/lesson-lab';
import type { LessonRunsState } from '../../store/lesson-runs';

/** The step after the last one: what one takes along. */
export const END = 'end';

export interface Player {
  lesson: Lesson;
  seed: number;
  /** Ids of the steps and {@link END}. */
  places: readonly string[];
  at: number;
  /** Undefined at the end. */
  step: Step | undefined;
  context: Context<unknown>;
  runs: LessonRunsState;
  /** Everything that the step shows is there. */
  ready: boolean;
  ask: Ask | undefined;
  reveal: Reveal | undefined;
  /** The question that the outcome is about: of this step or of an earlier one. */
  asked: Ask | undefined;
  answer: Answer | undefined;
  revealed: boolean;
  checks: Readonly<Record<string, string>>;
  kept: boolean;
  go: (place: number) => void;
  setValue: (id: string, value: number | string) => void;
  setAnswer: (id: string, answer: Answer | undefined) => void;
  predictAgain: (id: string) => void;
  check: (question: string, option: string) => void;
  gameOver: (level: string, reached: number) => void;
  retry: () => void;
  restart: () => void;
}

/** Where controls stand before they are touched. */
export function startValues(lesson: Lesson): Record<string, number | string> {
  const values: Record<string, number | string> = {};
  for (const { controls = [] } of lesson.steps)
    for (const control of controls) values[control.id] ??= control.kind === 'again' ? 0 : control.start;
  return values;
}

const fresh = (lesson: Lesson, seed: number): LessonRecord => ({
  version: lesson.study.version,
  seed,
  step: lesson.steps[0].id,
  values: startValues(lesson),
  answers: {},
  revealed: [],
  checks: {},
  games: {},
  finished: false,
});

/** What was left here, if it is of this lesson as it is now and of this seed. */
function remembered(lesson: Lesson, seed: number): LessonRecord | undefined {
  const record = lessonRecord(lesson.study.id);
  if (!record || record.version !== lesson.study.version || record.seed !== seed) return undefined;
  return { ...record, values: { ...startValues(lesson), ...record.values } };
}

/** The question of a step for what is known by then; those that need numbers wait for them. */
export const askOf = (step: Step | undefined, context: Context<unknown>): Ask | undefined =>
  typeof step?.ask === 'function' ? step.ask(context) : step?.ask;

/** The context as it is with every choice of the lesson's controls, one after the other; as it is where there is none to choose. */
function contextsOf({ steps }: Lesson, context: Context<unknown>): Context<unknown>[] {
  const others = steps
    .flatMap(({ controls = [] }) => controls)
    .flatMap((control) =>
      control.kind === 'choice'
        ? control.options.map(({ id }) => ({ ...context, values: { ...context.values, [control.id]: id } }))
        : [],
    );
  return others.length > 0 ? others : [context];
}

/** All questions of a lesson, by their ids, in the order of the steps. */
export function asksOf(lesson: Lesson, context: Context<unknown>): Map<string, Ask> {
  const asks = lesson.steps.flatMap((step) =>
    typeof step.ask === 'function'
      ? contextsOf(lesson, context).flatMap((one) => askOf(step, one) ?? [])
      : (step.ask ?? []),
  );
  return new Map(asks.map((ask) => [ask.id, ask]));
}

/** All outcomes that are known, by the question that they answer. */
export function revealsOf(lesson: Lesson, context: Context<unknown>): Map<string, Reveal> {
  if (context.facts === undefined) return new Map();
  const reveals = lesson.steps.flatMap((step) =>
    contextsOf(lesson, context).flatMap((one) => step.reveal?.(one) ?? []),
  );
  return new Map(reveals.map((reveal) => [reveal.ask, reveal]));
}

/** @param firstStep the step that an address asks for; absent: where the reader left it */
export function usePlayer(lesson: Lesson, seed: number, firstStep: string | undefined): Player {
  const places = useMemo(() => [...lesson.steps.map(({ id }) => id), END], [lesson]);
  const [record, setRecord] = useState<LessonRecord>(() => {
    const left = remembered(lesson, seed) ?? fresh(lesson, seed);
    return firstStep !== undefined && places.includes(firstStep) ? { ...left, step: firstStep } : left;
  });
  const kept = useSyncExternalStore(watchLessonMemory, lessonsAreKept);
  const [runs] = useState(() => startLessonRuns(lesson.study, seed));
  useEffect(() => {
    // What is mounted twice goes on with the same runs.
    runs.retry();
    return () => runs.stop();
  }, [runs]);
  const state = useStore(runs.store);

  useEffect(() => {
    rememberLesson(lesson.study.id, record);
  }, [lesson, record]);

  const at = Math.max(0, places.indexOf(record.step));
  const step: Step | undefined = lesson.steps[at];
  const values: Values = record.values;

  useEffect(() => {
    runs.follow(step?.live?.({ seed, values }) ?? []);
  }, [runs, step, seed, values]);

  const results = useMemo((): FigureResults => {
    if (state.partial.size === 0) return state.results;
    const all = new Map(state.results);
    for (const [id, outputs] of state.partial) if (!all.has(id)) all.set(id, { outputs } as FigureResult);
    return all;
  }, [state.results, state.partial]);
  // What the controls asked for is shown, and is no part of what the lesson claims.
  const facts = useMemo(() => {
    const own = new Map<string, FigureResult>();
    for (const { id } of lesson.study.runs(seed)) {
      const result = state.results.get(id);
      if (result) own.set(id, result);
    }
    return lesson.study.facts(own, seed);
  }, [lesson, state.results, seed]);
  const answers = record.answers as Answers;
  const context = useMemo(
    (): Context<unknown> => ({ seed, values, results, facts, answers, games: record.games }),
    [seed, values, results, facts, answers, record.games],
  );
  const ready = (step?.needs ?? []).every((id) => state.results.has(id));
  const ask = askOf(step, context);
  const reveal = ready ? step?.reveal?.(context) : undefined;
  const asked = useMemo(() => (reveal ? asksOf(lesson, context).get(reveal.ask) : ask), [reveal, ask, lesson, context]);
  const given = asked ? answers[asked.id] : undefined;
  const answer = asked && given !== undefined && isAnswerTo(asked, given) ? given : undefined;

  // An outcome was seen where it stands now, and where it stood when the reader went on.
  const shown = reveal?.ask;
  // An address that names another step while the lesson is open leads there.
  const [named, setNamed] = useState(firstStep);
  if (firstStep !== named) {
    setNamed(firstStep);
    if (firstStep !== undefined && places.includes(firstStep)) setRecord((r) => ({ ...r, step: firstStep }));
  }

  const go = useCallback(
    (place: number) => {
      const to = places[Math.max(0, Math.min(places.length - 1, place))];
      setRecord((r) => ({
        ...r,
        step: to,
        finished: r.finished || to === END,
        revealed: shown === undefined || r.revealed.includes(shown) ? r.revealed : [...r.revealed, shown],
      }));
    },
    [places, shown],
  );
  const withoutAnswer = (r: LessonRecord, id: string): LessonRecord => {
    const { [id]: _former, ...rest } = r.answers;
    return { ...r, answers: rest };
  };
  return {
    lesson,
    seed,
    places,
    at,
    step,
    context,
    runs: state,
    ready,
    ask,
    reveal,
    asked,
    answer,
    revealed: asked !== undefined && (asked.id === shown || record.revealed.includes(asked.id)),
    checks: record.checks,
    kept,
    go,
    setValue: (id, value) => setRecord((r) => ({ ...r, values: { ...r.values, [id]: value } })),
    setAnswer: (id, answered) =>
      setRecord((r) => {
        const rest = withoutAnswer(r, id);
        return answered === undefined ? rest : { ...rest, answers: { ...rest.answers, [id]: answered } };
      }),
    predictAgain: (id) =>
      setRecord((r) => ({ ...withoutAnswer(r, id), revealed: r.revealed.filter((one) => one !== id) })),
    check: (question, option) => setRecord((r) => ({ ...r, checks: { ...r.checks, [question]: option } })),
    gameOver: (level, reached) =>
      setRecord((r) => (r.games[level] === reached ? r : { ...r, games: { ...r.games, [level]: reached } })),
    retry: runs.retry,
    restart: () => setRecord(fresh(lesson, seed)),
  };
}
