import type { Answer, Ask } from '../../lessons/lesson';
import { formatValue } from '../../plots/format';
import { lessonWords } from '../text/en-lessons';

/** An answer in words. */
export function sayAnswer(ask: Ask, answer: Answer | undefined): string {
  if (answer === undefined) return lessonWords.end.none;
  switch (ask.kind) {
    case 'number':
      return `${(ask.say ?? formatValue)(Number(answer))} ${ask.unit ?? ''}`.trim();
    case 'choice':
      return ask.options.find(({ id }) => id === answer)?.label ?? String(answer);
    case 'node':
      return String(answer);
    case 'draw':
      return formatValue(Number((answer as readonly number[]).at(-1)));
    case 'order':
      return (answer as readonly string[]).map((id) => ask.items.find((one) => one.id === id)?.label ?? id).join(', ');
    default:
      return ask satisfies never;
  }
}
