import { catalogue } from '../../lessons/catalogue';
import { registry } from '../../experiment/lab-registry';
import { encodePermalink } from '../../experiment/permalink';
import { pageFor } from '../families';
import { formatHash, parseHash } from '../router';
import { lessonWords } from '../text/en-lessons';
import { Markup } from './Markup';
import { readTeacherLink, teacherQuery } from './teacher';
import { sayAnswer } from './say-answer';
import { asksOf, revealsOf, type Player } from './use-player';

const words = lessonWords.end;

/** What one takes along: predictions beside what happened, what to try next, the way into the lab. */
export function EndPanel({ player }: { player: Player }) {
  const { lesson, context, seed } = player;
  const asks = asksOf(lesson, context);
  const reveals = revealsOf(lesson, context);
  const experiment = lesson.open({ seed, values: context.values });
  const open = formatHash(pageFor(experiment), { x: encodePermalink(experiment, registry) });
  const here = catalogue.findIndex(({ id }) => id === lesson.study.id);
  const next = catalogue[(here + 1) % catalogue.length];
  // Of a part of the numbers nothing is claimed.
  const whole = lesson.study.runs(seed).every(({ id }) => context.results.has(id));
  const claims = context.facts === undefined || !whole ? [] : lesson.study.claims(context.facts);
  return (
    <div className="lesson-end">
      <div>
        <h2 data-lead tabIndex={-1}>
          {words.title}
        </h2>
        {asks.size > 0 && (
          <table className="res answers">
            <thead>
              <tr>
                <th scope="col">{words.question}</th>
                <th scope="col">{words.predicted}</th>
                <th scope="col">{words.happened}</th>
              </tr>
            </thead>
            <tbody>
              {[...asks.values()].map((ask) => (
                <tr key={ask.id}>
                  <th scope="row">{ask.label}</th>
                  <td>{sayAnswer(ask, context.answers[ask.id])}</td>
                  <td>{reveals.has(ask.id) ? sayAnswer(ask, reveals.get(ask.id)?.truth) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <h3 className="h-panel">{words.next}</h3>
        <ul className="bullets">
          {lesson.next.map((text) => (
            <li key={text}>
              <Markup text={text} />
            </li>
          ))}
        </ul>
        <div className="actions">
          <a className="btn run" href={open}>
            {words.open}
          </a>
          {next.id !== lesson.study.id && (
            <a className="btn" href={formatHash(`learn/${next.id}`)}>
              {words.nextLesson}: {next.title}
            </a>
          )}
          <a
            className="link"
            href={formatHash(
              `learn/${lesson.study.id}`,
              teacherQuery({ ...readTeacherLink(parseHash(location.hash).query), seed: nextSeed(lesson.study, seed) }),
            )}
          >
            {words.otherSeed}
          </a>
          <button type="button" className="link" onClick={player.restart}>
            {lessonWords.player.restart}
          </button>
        </div>
      </div>
      {claims.length > 0 && (
        <details className="more">
          <summary>{words.claims}</summary>
          <ul className="claims">
            {claims.map(({ text, holds }) => (
              <li key={text} data-holds={holds}>
                <b>{holds ? words.holds : words.fails}</b> {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The lesson's own seeds go round: each of them is tested. */
function nextSeed({ seed, otherSeeds }: Player['lesson']['study'], now: number): number {
  const all = [seed, ...otherSeeds];
  return all[(all.indexOf(now) + 1) % all.length];
}
