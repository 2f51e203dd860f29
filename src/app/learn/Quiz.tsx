import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Paper } from '../../core/method';
import { catalogue, findLesson } from '../../lessons/catalogue';
import { told, type Context, type Lesson } from '../../lessons/lesson';
import { drawQuiz, questionsOf, QUIZ_LENGTH, QUIZ_LENGTHS, type QuizQuestion } from '../../lessons/quiz';
import { quizRecord, rememberQuiz, type QuizRecord } from '../../store/lesson-memory';
import { startLessonRuns } from '../../store/lesson-lab';
import { formatHash, useRoute } from '../router';
import { lessonWords } from '../text/en-lessons';
import { QuestionCard } from './CheckPanel';
import { Markup } from './Markup';

const words = lessonWords.quiz;
type Choice = Paper | 'any';
const PAPERS: readonly Choice[] = ['any', 'SLICER', 'PropNet-SDE', 'SIR-HawkesN', 'PDC', 'FOREST'];

/** Twenty questions from the lessons; the address holds paper and seed, so that a class gets the same ones. */
export default function Quiz() {
  const { query } = useRoute();
  const paper = PAPERS.find((one) => one === query.paper) ?? 'any';
  const asked = Number(query.seed);
  const seed = Number.isSafeInteger(asked) && asked >= 0 ? asked : 1;
  const length = QUIZ_LENGTHS.find((one) => String(one) === query.n) ?? QUIZ_LENGTH;
  const begun = query.seed !== undefined;
  const [lessons, setLessons] = useState<readonly Lesson[] | 'failed'>();
  useEffect(() => {
    let live = true;
    Promise.all(catalogue.map((card) => card.load())).then(
      (all) => live && setLessons(all.map((one) => one.default)),
      () => live && setLessons('failed'),
    );
    return () => {
      live = false;
    };
  }, []);
  const questions = useMemo(
    () => (Array.isArray(lessons) ? drawQuiz(questionsOf(lessons as readonly Lesson[], paper), seed, length) : []),
    [lessons, paper, seed, length],
  );
  return (
    <main className="page quiz" id="main">
      <h1 className="q">{words.title}</h1>
      {lessons === 'failed' ? (
        <p className="voice">{words.failed}</p>
      ) : lessons === undefined ? (
        <p className="voice" aria-busy="true">
          {words.loading}
        </p>
      ) : begun ? (
        <Round
          key={`${paper} ${seed} ${length}`}
          questions={questions}
          lessons={lessons}
          paper={paper}
          seed={seed}
          length={length}
        />
      ) : (
        <Begin paper={paper} count={questions.length} />
      )}
    </main>
  );
}

function Begin({ paper, count }: { paper: Choice; count: number }) {
  const [seed, setSeed] = useState('1');
  const [length, setLength] = useState<number>(QUIZ_LENGTH);
  return (
    <>
      <p className="voice lede">{words.intro}</p>
      <div className="shelf-filters">
        <label>
          <span>{words.paper}</span>
          <select
            className="select"
            value={paper}
            onChange={(event) => location.replace(formatHash('learn/quiz', { paper: event.currentTarget.value }))}
          >
            {PAPERS.map((one) => (
              <option key={one} value={one}>
                {one === 'any' ? lessonWords.shelf.all : lessonWords.shelf.papers[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.seed}</span>
          <input
            className="number"
            inputMode="numeric"
            value={seed}
            onChange={(event) => setSeed(event.currentTarget.value.replaceAll(/\D/g, '').slice(0, 9))}
          />
        </label>
        <label>
          <span>{words.length}</span>
          <select className="select" value={length} onChange={(event) => setLength(Number(event.currentTarget.value))}>
            {QUIZ_LENGTHS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <a
          className="btn run"
          href={formatHash('learn/quiz', { paper, seed: seed === '' ? '1' : seed, n: String(length) })}
        >
          {words.begin}
        </a>
        <p className="quiet">{words.fewer(count)}</p>
      </div>
    </>
  );
}

function Round({
  questions,
  lessons,
  paper,
  seed,
  length,
}: {
  questions: readonly QuizQuestion[];
  lessons: readonly Lesson[];
  paper: Choice;
  seed: number;
  length: number;
}) {
  const name = `${paper} ${seed} ${length}`;
  const [round, setRound] = useState<QuizRecord>(() => quizRecord(name));
  const { at, chosen, first } = round;
  const change = (part: Partial<QuizRecord>): void => {
    const next = { ...round, ...part };
    setRound(next);
    rememberQuiz(name, next);
  };
  const current = questions[at];
  const right = (k: number): boolean => questions[k].question.options.find(({ id }) => id === first[k])?.right ?? false;
  if (!current) {
    const score = questions.filter((_, k) => right(k)).length;
    return (
      <>
        <p className="voice lede" role="status">
          {words.result(score, questions.length)}
        </p>
        <h2 className="h-panel">{words.review}</h2>
        <ol className="quiz-review">
          {questions.map(({ lesson, question }, k) => (
            <li key={question.id + lesson}>
              <span>{question.question.replaceAll('*', '')}</span>{' '}
              <b className={right(k) ? 'right' : 'wrong'}>{right(k) ? words.right : words.wrong}</b>{' '}
              <a className="small" href={formatHash(`learn/${lesson}`)}>
                {findLesson(lesson)?.title}
              </a>
            </li>
          ))}
        </ol>
        <div className="actions">
          <a className="btn run" href={formatHash('learn/quiz', { paper, seed: String(seed + 1), n: String(length) })}>
            {words.again}
          </a>
          <a className="btn" href="#/learn">
            {lessonWords.player.toShelf}
          </a>
        </div>
      </>
    );
  }
  const lesson = lessons.find(({ study }) => study.id === current.lesson)!;
  return (
    <>
      <p className="quiet num" role="status">
        {words.question(at + 1, questions.length)} · {words.from(findLesson(current.lesson)?.title ?? '')}
      </p>
      <progress className="quiz-bar" value={at} max={questions.length} aria-label={words.title} />
      <AskedQuestion
        key={at}
        lesson={lesson}
        asked={current}
        chosen={chosen[at]}
        onChoose={(option) => {
          change({
            chosen: { ...chosen, [at]: option },
            ...(first[at] === undefined ? { first: { ...first, [at]: option } } : {}),
          });
        }}
      />
      <div className="actions">
        <button type="button" className="btn" disabled={at === 0} onClick={() => change({ at: at - 1 })}>
          {lessonWords.player.back}
        </button>
        <button
          type="button"
          className="btn run"
          disabled={first[at] === undefined}
          onClick={() => change({ at: at + 1 })}
        >
          {at + 1 === questions.length ? words.see : words.next}
        </button>
      </div>
    </>
  );
}

/** The lesson's own numbers stand in the explanation, computed as in the lesson. */
function AskedQuestion({
  lesson,
  asked,
  chosen,
  onChoose,
}: {
  lesson: Lesson;
  asked: QuizQuestion;
  chosen: string | undefined;
  onChoose: (option: string) => void;
}) {
  const { seed } = lesson.study;
  const [runs] = useState(() => startLessonRuns(lesson.study, seed));
  useEffect(() => {
    runs.retry();
    return () => runs.stop();
  }, [runs]);
  const results = useStore(runs.store, (s) => s.results);
  const facts = useMemo(() => lesson.study.facts(results, seed), [lesson, results, seed]);
  const context: Context<unknown> = { seed, values: {}, results, facts, answers: {}, games: {} };
  const intro = typeof asked.intro === 'function' && facts === undefined ? [] : told(asked.intro, context);
  return (
    <>
      {intro.map((text) => (
        <p className="voice quiz-intro" key={text}>
          <Markup text={text} />
        </p>
      ))}
      <QuestionCard
        question={asked.question}
        chosen={chosen}
        onChoose={onChoose}
        say={(because) =>
          typeof because === 'function' && facts === undefined
            ? lessonWords.player.computingShort
            : told(because, context)
        }
      />
    </>
  );
}
