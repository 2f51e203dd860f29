import { useId, useState } from 'react';
import { encodeAnswer } from '../../../lessons/answer-code';
import type { Answer, Ask, OrderAsk } from '../../../lessons/lesson';
import { formatTick, formatValue } from '../../../plots/format';
import { Icon } from '../../../icons/Icon';
import { lab } from '../../../store/lab';
import { parseNumber } from '../../form/number-text';
import { lessonWords } from '../../text/en-lessons';
import { copyText } from '../../ui/copy';
import { LineSample } from '../../ui/LineSample';
import { settled, withHandle } from '../pictures/DrawSurface';
import type { Player } from '../use-player';

const words = lessonWords.ask;

/** The question of a step, and its answer until the outcome is shown. */
export function AskPanel({ player, ask }: { player: Player; ask: Ask }) {
  const { answer, revealed } = player;
  const set = (given: Answer): void => player.setAnswer(ask.id, given);
  const lesson = player.lesson.study.id;
  const code = answer === undefined ? undefined : encodeAnswer({ lesson, ask: ask.id, seed: player.seed, answer });
  return (
    <div className="ask" data-kind={ask.kind} data-revealed={revealed || undefined}>
      <fieldset disabled={revealed}>
        <legend>
          {words.predict}: {ask.label}
        </legend>
        <Field ask={ask} answer={answer} onAnswer={set} />
      </fieldset>
      {revealed && (
        <p className="small quiet ask-locked">
          {answer === undefined ? words.shownAlready : words.locked}{' '}
          <button type="button" className="link" onClick={() => player.predictAgain(ask.id)}>
            {words.again}
          </button>
        </p>
      )}
      {code !== undefined && <CopyCode key={code} code={code} />}
    </div>
  );
}

function Field({
  ask,
  answer,
  onAnswer,
}: {
  ask: Ask;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}) {
  switch (ask.kind) {
    case 'number':
      return <NumberAnswer ask={ask} answer={answer} onAnswer={onAnswer} />;
    case 'choice':
      return <ChoiceAnswer ask={ask} answer={answer} onAnswer={onAnswer} />;
    case 'order':
      return <OrderAnswer ask={ask} answer={answer} onAnswer={onAnswer} />;
    case 'draw':
      return <DrawAnswer ask={ask} answer={answer} onAnswer={onAnswer} />;
    case 'node':
      return <NodeAnswer ask={ask} answer={answer} onAnswer={onAnswer} />;
    default:
      return ask satisfies never;
  }
}

interface FieldOf<K extends Ask['kind']> {
  ask: Extract<Ask, { kind: K }>;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}

/** Positions of a slider on a log scale. */
const LOG_STEPS = 200;

function NumberAnswer({ ask, answer, onAnswer }: FieldOf<'number'>) {
  const own = useId();
  const [draft, setDraft] = useState<string>();
  const value = typeof answer === 'number' ? answer : undefined;
  const at = value ?? ask.start;
  const say = ask.say ?? formatValue;
  const log = ask.scale === 'log' && ask.min > 0;
  const position = log ? (LOG_STEPS * Math.log(at / ask.min)) / Math.log(ask.max / ask.min) : at;
  const [wrong, setWrong] = useState(false);
  const read = (typed: string): void => {
    const number = parseNumber(typed, ask.unit);
    const good = number !== undefined && number >= ask.min && number <= ask.max;
    setWrong(!good && typed.trim() !== '');
    if (good) onAnswer(settled(ask, number));
  };
  return (
    <div className="ask-number">
      <input
        type="range"
        className="you-range"
        data-untouched={value === undefined || undefined}
        min={log ? 0 : ask.min}
        max={log ? LOG_STEPS : ask.max}
        step={log ? 1 : ask.step}
        value={position}
        aria-label={words.slider(ask.label)}
        aria-valuetext={value === undefined ? words.notAnswered : `${say(value)} ${ask.unit ?? ''}`.trim()}
        onChange={(event) => {
          setDraft(undefined);
          const moved = event.currentTarget.valueAsNumber;
          onAnswer(settled(ask, log ? ask.min * (ask.max / ask.min) ** (moved / LOG_STEPS) : moved));
        }}
        onKeyDown={(event) => {
          // Where the slider stands may be what is meant: Enter and Space take it.
          if ((event.key === 'Enter' || event.key === ' ') && value === undefined) {
            event.preventDefault();
            onAnswer(settled(ask, at));
          }
          if (event.key.startsWith('Arrow')) event.stopPropagation();
        }}
        onPointerUp={() => value === undefined && onAnswer(settled(ask, at))}
      />
      <label className="ask-value" htmlFor={own}>
        <span className="vh">{ask.label}</span>
        <input
          id={own}
          className="number"
          inputMode="decimal"
          autoComplete="off"
          placeholder="?"
          value={draft ?? (value === undefined ? '' : String(value))}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={() => {
            if (draft !== undefined) read(draft);
            setDraft(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && draft !== undefined) {
              event.preventDefault();
              read(draft);
              setDraft(undefined);
            }
          }}
        />
        {ask.unit !== undefined && <span className="unit">{ask.unit}</span>}
      </label>
      {wrong && (
        <p className="why warn" role="alert">
          {words.between(say(ask.min), say(ask.max))}
        </p>
      )}
      <p className="range-ends small quiet" aria-hidden="true">
        <span>{say(ask.min)}</span>
        <span>{say(ask.max)}</span>
      </p>
    </div>
  );
}

function ChoiceAnswer({ ask, answer, onAnswer }: FieldOf<'choice'>) {
  const name = useId();
  return (
    <div className="ask-options">
      {ask.options.map(({ id, label, series }) => (
        <label key={id} className="ask-option">
          <input type="radio" name={name} checked={answer === id} onChange={() => onAnswer(id)} />
          {series && <LineSample line={series.role} />}
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

function OrderAnswer({ ask, answer, onAnswer }: FieldOf<'order'>) {
  const order = orderOf(ask, answer);
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= order.length) return;
    const next = [...order];
    next.splice(to, 0, ...next.splice(from, 1));
    onAnswer(next);
    const { label } = ask.items.find(({ id }) => id === order[from])!;
    lab.getState().announce(words.moved(label, to + 1));
  };
  return (
    <div className="ask-order">
      <p className="small quiet">{ask.ends[0]}</p>
      <ol>
        {order.map((id, k) => {
          const item = ask.items.find((one) => one.id === id)!;
          return (
            <li key={id}>
              {item.role && <LineSample line={item.role} />}
              <span>{item.label}</span>
              <button
                type="button"
                className="icon-btn"
                aria-label={words.up(item.label)}
                disabled={k === 0}
                onClick={() => move(k, k - 1)}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                className="icon-btn"
                aria-label={words.down(item.label)}
                disabled={k === order.length - 1}
                onClick={() => move(k, k + 1)}
              >
                <Icon name="chevron" />
              </button>
            </li>
          );
        })}
      </ol>
      <p className="small quiet">{ask.ends[1]}</p>
      {answer === undefined && (
        <button type="button" className="btn" onClick={() => onAnswer(order)}>
          {words.thisOrder}
        </button>
      )}
    </div>
  );
}

/** As it was answered, or as it is offered. */
const orderOf = (ask: OrderAsk, answer: Answer | undefined): readonly string[] =>
  Array.isArray(answer) ? (answer as readonly string[]) : ask.items.map(({ id }) => id);

function DrawAnswer({ ask, answer, onAnswer }: FieldOf<'draw'>) {
  const line = Array.isArray(answer) ? (answer as readonly number[]) : undefined;
  return (
    <>
      <p className="small quiet">{words.drawHelp}</p>
      <p className="small quiet">{words.drawKeys}</p>
      <details className="more">
        <summary>{words.type}</summary>
        <div className="ask-values">
          {ask.at.map((at, k) => (
            <TypedValue
              key={at}
              label={words.at(formatTick(at))}
              value={line?.[k]}
              onValue={(value) => onAnswer(withHandle(ask, line, k, value))}
            />
          ))}
        </div>
      </details>
    </>
  );
}

function TypedValue({
  label,
  value,
  onValue,
}: {
  label: string;
  value: number | undefined;
  onValue: (value: number) => void;
}) {
  const [draft, setDraft] = useState<string>();
  const commit = (): void => {
    const number = draft === undefined ? undefined : parseNumber(draft);
    if (number !== undefined) onValue(number);
    setDraft(undefined);
  };
  return (
    <label>
      <span>{label}</span>
      <input
        className="number"
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? (value === undefined ? '' : String(value))}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </label>
  );
}

function NodeAnswer({ ask, answer, onAnswer }: FieldOf<'node'>) {
  const own = useId();
  const [draft, setDraft] = useState<string>();
  const [unknown, setUnknown] = useState('');
  const commit = (): void => {
    const name = draft?.trim() ?? '';
    const known = ask.nodes === undefined || ask.nodes.includes(name);
    setUnknown(known ? '' : name);
    if (name !== '' && known) onAnswer(name);
    setDraft(undefined);
  };
  return (
    <div className="ask-node">
      {unknown !== '' && (
        <p className="why warn" role="alert">
          {words.nodeUnknown(unknown)}
        </p>
      )}
      <p className="small quiet">{words.nodeHelp}</p>
      <label className="ask-value" htmlFor={own}>
        <span>{words.nodeField}</span>
        <input
          id={own}
          className="number text"
          autoComplete="off"
          aria-label={`${words.nodeField}: ${ask.label}`}
          value={draft ?? (typeof answer === 'string' ? answer : '')}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => event.key === 'Enter' && commit()}
        />
      </label>
    </div>
  );
}

/** The answer as a text for the teacher. Where the browser refuses to copy, it stands there to be selected. */
function CopyCode({ code }: { code: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  return (
    <div className="ask-code">
      <button
        type="button"
        className="link"
        onClick={() => void copyText(code).then((ok) => setState(ok ? 'copied' : 'refused'))}
      >
        {words.copy}
      </button>
      <span className="small quiet" role="status">
        {state === 'copied' ? words.copied : ''}
      </span>
      {state === 'refused' && (
        <textarea
          className="textarea"
          readOnly
          rows={3}
          value={code}
          aria-label={words.code}
          onFocus={(e) => e.currentTarget.select()}
        />
      )}
    </div>
  );
}
