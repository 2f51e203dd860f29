import { said } from '../../core/language';
import { told } from '../../lessons/lesson';
import { glossaryLink } from '../help/links';
import { lessonWords as words } from '../text/en-lessons';
import { LineSample } from '../ui/LineSample';
import { AskPanel } from './asks/AskPanel';
import type { Answer } from '../../lessons/lesson';
import { CheckPanel } from './CheckPanel';
import { ClassBars } from './ClassBars';
import { Controls } from './Controls';
import { Markup } from './Markup';
import { sayAnswer } from './say-answer';
import { OrderOutcome } from './OrderOutcome';
import type { Player } from './use-player';

/** What a step says, asks and lets one set, beside its picture. */
export function StepText({
  player,
  hidden,
  classAnswers,
}: {
  player: Player;
  hidden: readonly string[];
  classAnswers: readonly Answer[];
}) {
  const { step, context, ask, reveal, asked, answer } = player;
  if (!step) return null;
  const title = told(step.title, context);
  const rows = step.rows?.(context) ?? [];
  const note = step.note === undefined ? undefined : told(step.note, context);
  const controls = (step.controls ?? []).filter(({ id }) => !hidden.includes(id));
  return (
    <>
      <h2 data-lead tabIndex={-1}>
        <Markup text={title} />
      </h2>
      {rows.length > 0 && (
        <table className="res">
          <tbody>
            {rows.map(({ label, value, note: beside, role }) => (
              <tr key={label}>
                <th scope="row">
                  {role !== undefined && (role === 'you' ? <YouSample /> : <LineSample line={role} />)}
                  {label}
                </th>
                <td>{value}</td>
                <td>{beside}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {reveal && asked?.kind === 'order' && <OrderOutcome ask={asked} answer={answer} reveal={reveal} />}
      {reveal &&
        asked &&
        answer !== undefined &&
        !rows.some(({ role }) => role === 'you') &&
        asked.kind !== 'order' && <p className="sm said">{words.ask.said(sayAnswer(asked, answer))}</p>}
      {reveal && asked && classAnswers.length > 0 && <ClassBars ask={asked} answers={classAnswers} />}
      {told(step.text, context).map((text) => (
        <p key={text}>
          <Markup text={text} />
        </p>
      ))}
      {step.formula && (
        <div className="fml">
          <span>
            {step.formula.parts.map((part, k) =>
              typeof part === 'string' ? (
                <span key={k}>{part}</span>
              ) : (
                <a
                  key={k}
                  href={glossaryLink(part.of)}
                  target="_blank"
                  rel="noreferrer"
                  style={{ borderColor: part.role ? `var(--m-${part.role})` : 'var(--ink)' }}
                >
                  {part.text}
                </a>
              ),
            )}
          </span>
          <small>{step.formula.source}</small>
        </div>
      )}
      {controls.length > 0 && <Controls player={player} controls={controls} />}
      {ask && <AskPanel player={player} ask={ask} />}
      {step.check?.map((question) => (
        <CheckPanel key={question.id} player={player} question={question} />
      ))}
      {note !== undefined && note !== '' && (
        <p className="sm">
          <Markup text={note} />
        </p>
      )}
      {player.runs.failure && (
        <div className="why warn" role="alert">
          <span>
            {words.player.runFailed} {said(player.runs.failure.error.message)}{' '}
            {said(player.runs.failure.error.hint ?? '')}{' '}
          </span>
          <button type="button" className="link" onClick={player.retry}>
            {words.player.retry}
          </button>
        </div>
      )}
    </>
  );
}

export function YouSample() {
  return (
    <svg className="line you-sample" viewBox="0 0 36 10" aria-hidden="true">
      <line x1="0" x2="36" y1="5" y2="5" />
    </svg>
  );
}
