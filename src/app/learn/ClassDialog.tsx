import { useMemo, useState } from 'react';
import { decodeAnswers, type CodeProblem } from '../../lessons/answer-code';
import { fitting, groupAnswers, isAnswerTo, medianOf } from '../../lessons/class-answers';
import type { Answer, Ask } from '../../lessons/lesson';
import { formatValue } from '../../plots/format';
import { classRecord, rememberClass } from '../../store/lesson-memory';
import { lessonWords } from '../text/en-lessons';
import { Dialog } from '../ui/Dialog';
import { IconButton } from '../ui/IconButton';
import { classKey } from './class-key';
import { asksOf, type Player } from './use-player';

const words = lessonWords.class;

interface Outcome {
  added: number;
  other: number;
  unfit: number;
  problems: CodeProblem[];
  empty: boolean;
}

/** What a class said: codes that were pasted, hands that were counted. It stays on this device. */
export default function ClassDialog({
  player,
  onChange,
  onClose,
}: {
  player: Player;
  onChange: () => void;
  onClose: () => void;
}) {
  const { lesson, seed, context } = player;
  const asks = useMemo(() => [...asksOf(lesson, context).values()], [lesson, context]);
  const [id, setId] = useState(() => player.asked?.id ?? asks[0]?.id ?? '');
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const [, setVersion] = useState(0);
  const ask = asks.find((one) => one.id === id);
  const answersOf = (one: Ask): Answer[] =>
    fitting(one, classRecord(classKey(lesson.study.id, seed, one.id)) as Answer[]);
  const write = (one: Ask, answers: readonly Answer[]): void => {
    rememberClass(classKey(lesson.study.id, seed, one.id), answers);
    setVersion((v) => v + 1);
    onChange();
  };

  const add = (): void => {
    const { codes, problems } = decodeAnswers(text);
    const fresh = new Map<string, Answer[]>();
    let [added, other, unfit] = [0, 0, 0];
    for (const code of codes) {
      const of = asks.find((one) => one.id === code.ask);
      if (code.lesson !== lesson.study.id || code.seed !== seed || !of) other++;
      else if (!isAnswerTo(of, code.answer)) unfit++;
      else {
        added++;
        fresh.set(of.id, [...(fresh.get(of.id) ?? []), code.answer]);
      }
    }
    for (const [of, answers] of fresh) {
      const one = asks.find((any) => any.id === of)!;
      write(one, [...answersOf(one), ...answers]);
    }
    setOutcome({ added, other, unfit, problems, empty: codes.length === 0 && problems.length === 0 });
    // Only what could not be read stays: nothing is counted twice.
    if (added > 0) setText(problems.map((problem) => problem.text).join('\n'));
  };

  return (
    <Dialog title={words.title} onClose={onClose}>
      {!ask ? (
        <p>{words.none}</p>
      ) : (
        <>
          <section className="dialog-section">
            <label className="h-panel" htmlFor="class-codes">
              {words.paste}
            </label>
            <p className="small quiet">{words.pasteHelp}</p>
            <textarea
              id="class-codes"
              className="textarea"
              rows={5}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <div className="actions">
              <button type="button" className="btn run" disabled={text.trim() === ''} onClick={add}>
                {words.add}
              </button>
            </div>
            <div role="status" className="small">
              {outcome && <Said outcome={outcome} />}
            </div>
          </section>
          <section className="dialog-section">
            {asks.length > 1 && (
              <label className="line-field">
                <span>{words.question}</span>
                <select className="select" value={id} onChange={(event) => setId(event.currentTarget.value)}>
                  {asks.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.label}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <h3 className="h-panel">{words.tally}</h3>
            <Tally ask={ask} answers={answersOf(ask)} onWrite={(answers) => write(ask, answers)} />
          </section>
        </>
      )}
    </Dialog>
  );
}

function Said({ outcome: { added, other, unfit, problems, empty } }: { outcome: Outcome }) {
  if (empty) return <p className="why warn">{words.nothing}</p>;
  return (
    <>
      <p>{words.added(added)}</p>
      {other > 0 && <p className="why warn">{words.other(other)}</p>}
      {unfit > 0 && <p className="why warn">{words.unfit(unfit)}</p>}
      {problems.map((problem, k) => (
        <p key={k} className="why warn">
          {words.problems[problem.kind](problem.text)}
        </p>
      ))}
      {problems.length > 0 && <p>{words.ask}</p>}
    </>
  );
}

/** An answer that stands for a group: its middle, its option. */
function answerOf(ask: Ask, group: { id: string; place: number }): Answer | undefined {
  switch (ask.kind) {
    case 'number':
      return Math.min(ask.max, Math.max(ask.min, Number(group.place.toPrecision(6))));
    case 'draw':
      return ask.at.map((_, k) => ask.from.y + ((group.place - ask.from.y) * (k + 1)) / ask.at.length);
    case 'choice':
      return group.id;
    case 'order':
      return [group.id, ...ask.items.map(({ id }) => id).filter((id) => id !== group.id)];
    case 'node':
      return group.id;
    default:
      return ask satisfies never;
  }
}

function Tally({
  ask,
  answers,
  onWrite,
}: {
  ask: Ask;
  answers: readonly Answer[];
  onWrite: (answers: Answer[]) => void;
}) {
  const groups = groupAnswers(ask, answers);
  const most = Math.max(1, ...groups.map(({ count }) => count));
  const middle = medianOf(ask, answers);
  return (
    <>
      <ul className="tally">
        {groups.map((group) => (
          <li key={group.id}>
            <span className="tally-name">{ask.kind === 'order' ? words.first(group.label) : group.label}</span>
            <span className="tally-bar" aria-hidden="true">
              <i style={{ width: `${(100 * group.count) / most}%` }} />
            </span>
            <span className="num">{group.count}</span>
            <IconButton
              icon="minus"
              label={words.minus(group.label)}
              disabled={group.count === 0}
              onClick={() => {
                const at = answers.findLastIndex((answer) => {
                  const mine = groupAnswers(ask, [answer]).find(({ count }) => count > 0);
                  return mine?.id === group.id;
                });
                if (at >= 0) onWrite(answers.filter((_, k) => k !== at));
              }}
            />
            <IconButton
              icon="plus"
              label={words.plus(group.label)}
              onClick={() => {
                const one = answerOf(ask, group);
                if (one !== undefined) onWrite([...answers, one]);
              }}
            />
          </li>
        ))}
      </ul>
      <p className="small">
        {words.count(answers.length)} {Number.isFinite(middle) && words.median(formatValue(middle))}
      </p>
      {answers.length > 0 && (
        <button type="button" className="link" onClick={() => onWrite([])}>
          {words.clear}
        </button>
      )}
    </>
  );
}
