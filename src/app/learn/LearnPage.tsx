import { lazy, Suspense, useEffect, useState } from 'react';
import { findLesson, type LessonCard } from '../../lessons/catalogue';
import type { Lesson } from '../../lessons/lesson';
import { lessonRecord } from '../../store/lesson-memory';
import { lab } from '../../store/lab';
import { useRoute } from '../router';
import { lessonWords } from '../text/en-lessons';
import { Player } from './Player';
import { Shelf } from './Shelf';
import { readTeacherLink } from './teacher';
import './learn.css';

const words = lessonWords.player;
const Quiz = lazy(() => import('./Quiz'));

/** *Teach me*: the shelf of lessons, and one of them. */
export default function LearnPage() {
  const { path, query } = useRoute();
  const id = path.split('/')[1];
  if (id === undefined) return <Shelf />;
  if (id === 'quiz')
    return (
      <Suspense fallback={<main className="page loading" id="main" aria-busy="true" />}>
        <Quiz />
      </Suspense>
    );
  const card = findLesson(id);
  if (!card) return <NoLesson text={words.unknown(id)} />;
  return <OneLesson key={card.id} card={card} query={query} />;
}

function NoLesson({ text }: { text: string }) {
  return (
    <main className="page" id="main">
      <h1 className="q">{lessonWords.title}</h1>
      <p className="voice">{text}</p>
      <p>
        <a className="btn" href="#/learn">
          {words.toShelf}
        </a>
      </p>
    </main>
  );
}

/** Fetches a lesson and plays it with the seed of its link, or its own. */
function OneLesson({ card, query }: { card: LessonCard; query: Readonly<Record<string, string>> }) {
  const [lesson, setLesson] = useState<Lesson | 'failed'>();
  useEffect(() => {
    let live = true;
    card.load().then(
      (loaded) => live && setLesson(loaded.default),
      () => live && setLesson('failed'),
    );
    return () => {
      live = false;
    };
  }, [card]);
  const link = readTeacherLink(query);
  const step = query.step;
  const known = lesson === undefined || lesson === 'failed' || step === undefined || step === 'end';
  const unknownStep = !known && !lesson.steps.some(({ id }) => id === step);
  const damaged = link.damaged === true;
  useEffect(() => {
    if (damaged) lab.getState().notify('warn', words.cut);
  }, [damaged]);
  useEffect(() => {
    if (unknownStep) lab.getState().notify('warn', words.unknownStep);
  }, [unknownStep]);
  useEffect(() => {
    if (lesson === undefined || lesson === 'failed') return;
    const left = lessonRecord(card.id);
    if (left && left.version !== lesson.study.version) lab.getState().notify('info', words.newerRecord);
  }, [lesson, card]);
  if (lesson === 'failed') return <NoLesson text={words.failed} />;
  if (!lesson)
    return (
      <main className="page loading" id="main" aria-busy="true">
        <h1 className="q">{card.title}</h1>
        <p className="voice">{words.loading}</p>
      </main>
    );
  const seed = link.seed ?? lesson.study.seed;
  return <Player key={seed} card={card} lesson={lesson} seed={seed} link={link} firstStep={step} />;
}
