import { useMemo, useState } from 'react';
import { catalogue, type Level, type LessonCard } from '../../lessons/catalogue';
import { begunLessons, finishedLessons } from '../../store/lesson-memory';
import { formatHash } from '../router';
import { lessonWords } from '../text/en-lessons';

const words = lessonWords.shelf;
type PaperChoice = LessonCard['paper'] | 'any';
const PAPERS: readonly PaperChoice[] = ['any', 'SLICER', 'PropNet-SDE', 'SIR-HawkesN', 'PDC', 'FOREST', 'all'];
const LEVELS: readonly (Level | 'any')[] = ['any', 'first', 'further', 'deep'];

/** All lessons as cards: question, paper, minutes, level, what is predicted. */
export function Shelf() {
  const [paper, setPaper] = useState<PaperChoice>('any');
  const [level, setLevel] = useState<Level | 'any'>('any');
  const [done, begun] = useMemo(() => [finishedLessons(), begunLessons()], []);
  const shown = catalogue.filter(
    (card) => (paper === 'any' || card.paper === paper) && (level === 'any' || card.level === level),
  );
  return (
    <main className="page shelf" id="main">
      <h1 className="q">{lessonWords.title}</h1>
      <p className="voice lede">{lessonWords.intro}</p>
      <div className="shelf-filters" role="group" aria-label={words.filters}>
        <label>
          <span>{words.paper}</span>
          <select
            className="select"
            value={paper}
            onChange={(event) => setPaper(event.currentTarget.value as PaperChoice)}
          >
            {PAPERS.map((one) => (
              <option key={one} value={one}>
                {one === 'any' ? words.all : words.papers[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.level}</span>
          <select
            className="select"
            value={level}
            onChange={(event) => setLevel(event.currentTarget.value as Level | 'any')}
          >
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {one === 'any' ? words.all : words.levels[one]}
              </option>
            ))}
          </select>
        </label>
        <p className="quiet" role="status">
          {shown.length === 0 ? words.none : words.shown(shown.length)}
        </p>
      </div>
      <ul className="cards">
        {shown.map((card) => (
          <li key={card.id}>
            <a className="lesson-card" href={formatHash(`learn/${card.id}`)}>
              <span className="small quiet">
                {words.papers[card.paper]} · {words.minutes(card.minutes)} · {words.levels[card.level]}
              </span>
              <h2>{card.question}</h2>
              <b>{card.title}</b>
              <span className="small">{words.predicts(card.predicts)}.</span>
              <span className="small quiet state">
                {done.includes(card.id) ? `✓ ${words.done}` : begun.includes(card.id) ? words.begun : ''}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <div className="shelf-more">
        <section>
          <h2 className="h-panel">{words.quiz}</h2>
          <p>{words.quizText}</p>
          <a className="btn" href={formatHash('learn/quiz')}>
            {words.open}
          </a>
        </section>
        <section>
          <h2 className="h-panel">{words.teach}</h2>
          <p>{words.teachText}</p>
          <a className="btn" href={formatHash('help', { section: 'teach' })}>
            {words.teachButton}
          </a>
        </section>
      </div>
    </main>
  );
}
