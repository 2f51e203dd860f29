import { useId } from 'react';
import { told, type CheckQuestion } from '../../lessons/lesson';
import { lessonWords } from '../text/en-lessons';
import { Markup } from './Markup';
import type { Player } from './use-player';

const words = lessonWords.check;

/** A question with what each answer tells, at once and as often as one likes. */
export function CheckPanel({ player, question }: { player: Player; question: CheckQuestion<unknown> }) {
  const chosen = player.checks[question.id];
  return (
    <QuestionCard
      question={question}
      chosen={chosen}
      onChoose={(option) => player.check(question.id, option)}
      say={(because) => told(because, player.context)}
    />
  );
}

interface CardProps {
  question: CheckQuestion<unknown>;
  chosen: string | undefined;
  onChoose: (option: string) => void;
  say: (because: CheckQuestion<unknown>['options'][number]['because']) => string;
}

export function QuestionCard({ question, chosen, onChoose, say }: CardProps) {
  const name = useId();
  const option = question.options.find(({ id }) => id === chosen);
  return (
    <fieldset className="check">
      <legend>
        <Markup text={question.question} />
      </legend>
      {question.options.map(({ id, label, right }) => (
        <label key={id} className="ask-option" data-state={id === chosen ? (right ? 'right' : 'wrong') : undefined}>
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            <Markup text={label} />
          </span>
        </label>
      ))}
      <p className="because" role="status">
        {option && (
          <>
            <b className={option.right ? 'right' : 'wrong'}>{option.right ? words.right : words.wrong}</b>{' '}
            <Markup text={say(option.because)} />
          </>
        )}
      </p>
    </fieldset>
  );
}
