/** What a class answered, for the picture: one mark per answer along the axis of the question. Pure. */
import type { Answer, Ask } from './lesson';

/** Answers to one question, pasted or tallied by hand, in the order in which they came. */
export type ClassAnswers = readonly Answer[];

/** Groups along an axis. `place`: the middle of the group, in the unit of the answer; NaN where options have no axis. */
export interface AnswerGroup {
  id: string;
  label: string;
  place: number;
  count: number;
}

/** At most so many groups of numbers. */
const MOST_GROUPS = 16;

/** The number that stands for an answer on an axis: itself, or where a drawn curve ends. */
export const endOf = (answer: Answer): number =>
  typeof answer === 'number'
    ? answer
    : Array.isArray(answer) && typeof answer.at(-1) === 'number'
      ? Number(answer.at(-1))
      : NaN;

/** Answers that cannot be of this question – another kind, an option that there is not – are left out. */
export function fitting(ask: Ask, answers: ClassAnswers): Answer[] {
  return answers.filter((answer) => isAnswerTo(ask, answer));
}

export function isAnswerTo(ask: Ask, answer: Answer): boolean {
  switch (ask.kind) {
    case 'number':
      return typeof answer === 'number' && answer >= ask.min && answer <= ask.max;
    case 'node':
      return typeof answer === 'string' && (ask.nodes === undefined || ask.nodes.includes(answer));
    case 'choice':
      return ask.options.some(({ id }) => id === answer);
    case 'draw':
      return (
        Array.isArray(answer) && answer.length === ask.at.length && answer.every((y) => typeof y === 'number' && y >= 0)
      );
    case 'order':
      return (
        Array.isArray(answer) &&
        answer.length === ask.items.length &&
        ask.items.every(({ id }) => (answer as readonly unknown[]).includes(id))
      );
    default:
      return ask satisfies never;
  }
}

const scaled = (ask: Extract<Ask, { kind: 'number' | 'draw' }>, share: number): number =>
  ask.scale === 'log' && ask.min > 0 ? ask.min * (ask.max / ask.min) ** share : ask.min + (ask.max - ask.min) * share;

/** Bins of a number or of the ends of curves; one group per option, node or order. */
export function groupAnswers(ask: Ask, answers: ClassAnswers): AnswerGroup[] {
  const given = fitting(ask, answers);
  if (ask.kind === 'number' || ask.kind === 'draw') {
    const steps = Math.round((ask.max - ask.min) / ask.step) + 1;
    const bins = ask.scale === 'log' ? MOST_GROUPS : Math.max(2, Math.min(MOST_GROUPS, steps));
    const say = (ask.kind === 'number' ? ask.say : undefined) ?? String;
    return Array.from({ length: bins }, (_, k) => {
      const [lo, hi] = [scaled(ask, k / bins), scaled(ask, (k + 1) / bins)];
      const within = given.map(endOf).filter((y) => y >= lo && (y < hi || (k === bins - 1 && y <= hi)));
      const place = ask.scale === 'log' ? Math.sqrt(lo * hi) : (lo + hi) / 2;
      // Whole things are counted in whole classes.
      const whole = ask.scale !== 'log' && Number.isInteger(ask.step) && Number.isInteger(ask.min);
      const [first, last] = whole
        ? [Math.ceil(lo), k === bins - 1 ? Math.floor(hi) : Math.ceil(hi) - 1]
        : [rounded(lo), rounded(hi)];
      const label = first === last ? say(first) : `${say(first)} – ${say(last)}`;
      return { id: String(k), label, place, count: within.length };
    });
  }
  if (ask.kind === 'choice')
    return ask.options.map(({ id, label }) => ({
      id,
      label,
      place: NaN,
      count: given.filter((answer) => answer === id).length,
    }));
  // A class of orders is told by what stands first.
  if (ask.kind === 'order')
    return ask.items.map(({ id, label }) => ({
      id,
      label,
      place: NaN,
      count: given.filter((answer) => (answer as readonly string[])[0] === id).length,
    }));
  const names = new Map<string, number>();
  for (const answer of given) names.set(String(answer), (names.get(String(answer)) ?? 0) + 1);
  return [...names].toSorted((a, b) => b[1] - a[1]).map(([id, count]) => ({ id, label: id, place: NaN, count }));
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** The middle answer of those on an axis; NaN without any. */
export function medianOf(ask: Ask, answers: ClassAnswers): number {
  const ends = fitting(ask, answers)
    .map(endOf)
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b);
  const half = ends.length >> 1;
  return ends.length === 0 ? NaN : ends.length % 2 === 1 ? ends[half] : (ends[half - 1] + ends[half]) / 2;
}
