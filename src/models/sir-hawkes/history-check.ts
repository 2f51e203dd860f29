/** Histories, populations and parameters that allow no likelihood: the first problem found, with its row or field and a way out. */
import type { Issue } from '../../core/errors';
import { modelNamed, type Model, type ModelParameters } from './history';
import { checkParameters } from './parameter-check';
import type { Sums } from './likelihood/log-likelihood';

/** Above so many events all pairs are never summed. */
export const EXACT_LIMIT = 200_000;

/** What a user gave; what is absent is not checked. */
export interface HistoryInput {
  readonly times: ArrayLike<number>;
  readonly marks?: ArrayLike<number> | undefined;
  /** T; absent: the time of the last event. */
  readonly end?: number | undefined;
  readonly population?: number | undefined;
  readonly model?: Model | undefined;
  readonly parameters?: Partial<ModelParameters> | undefined;
  readonly sums?: Sums | undefined;
}

const text = (x: number): string => x.toLocaleString('en', { maximumSignificantDigits: 12 });

/** The first problem of a history, in this order: times, T, marks, parameters, N, how many pairs there are. O(n). */
export function checkHistory(input: HistoryInput): Issue | undefined {
  const { times, marks, end, model, parameters, sums } = input;
  if (times.length === 0)
    return stopped(
      'empty-history',
      'The cascade has no events.',
      'times',
      '0 events',
      'at least 1',
      'Choose another cascade.',
    );
  return (
    checkTimes(times) ??
    (end === undefined ? undefined : checkEnd(times, end)) ??
    (marks && checkMarks(times.length, marks)) ??
    (model && parameters && checkParameters(model, parameters, end === Infinity)) ??
    checkPopulation(times.length, input.population ?? (model?.finite ? parameters?.population : undefined)) ??
    (model && sums === 'exact' ? checkPairs(times.length, model) : undefined)
  );
}

/** The model of a name that a file or a link gives. */
export function checkModelName(name: string): Issue | undefined {
  if (modelNamed(name)) return undefined;
  return stopped(
    'unsupported-kernel',
    `There is no model ${name}.`,
    'model',
    name,
    'EXP, PL, QEXP, LIN, QUAD, GAUSS or SI, with m in front for marks and N behind for a finite population',
    'Choose one of these.',
  );
}

function checkTimes(times: ArrayLike<number>): Issue | undefined {
  for (let i = 0; i < times.length; i++) {
    const t = times[i];
    const place = `times[${i}]`;
    if (!Number.isFinite(t))
      return stopped(
        'non-finite-time',
        `Event ${i + 1} has no time that is a finite number.`,
        place,
        String(t),
        'a finite number',
        'Correct this row, or leave it out.',
      );
    if (t < 0)
      return stopped(
        'negative-time',
        `Event ${i + 1} is before time 0.`,
        place,
        text(t),
        '0 or later',
        'Count times from the first event.',
      );
    if (i > 0 && t < times[i - 1])
      return stopped(
        'unsorted-times',
        `Event ${i + 1} is earlier than event ${i}.`,
        place,
        text(t),
        `${text(times[i - 1])} or later`,
        'Sort the events by time.',
      );
  }
  return undefined;
}

function checkEnd(times: ArrayLike<number>, end: number): Issue | undefined {
  const last = times[times.length - 1];
  if (end >= last) return undefined;
  return stopped(
    't-before-last-event',
    'The observation ends before the last event.',
    'end',
    text(end),
    `${text(last)} or later`,
    'Observe longer, or leave out the events after the end.',
  );
}

/** Marks that are no weights, of so many events. */
export function checkMarks(events: number, marks: ArrayLike<number>): Issue | undefined {
  if (marks.length !== events)
    return stopped(
      'marks-length',
      `There are ${marks.length} marks for ${events} events.`,
      'marks',
      `${marks.length} marks`,
      `${events}`,
      'Give every event a mark, or none.',
    );
  for (let j = 0; j < events; j++) {
    if (!Number.isFinite(marks[j]))
      return stopped(
        'non-finite-mark',
        `Event ${j + 1} has no mark that is a finite number.`,
        `marks[${j}]`,
        String(marks[j]),
        'a finite number',
        'Correct this row, or fit models without marks.',
      );
    if (marks[j] < 0)
      return stopped(
        'negative-mark',
        `The mark of event ${j + 1} is negative.`,
        `marks[${j}]`,
        text(marks[j]),
        '0 or more',
        'Correct this row, or fit models without marks.',
      );
  }
  return undefined;
}

function checkPopulation(events: number, population: number | undefined): Issue | undefined {
  if (population === undefined || population >= events - 1e-9) return undefined;
  if (Number.isNaN(population)) return undefined;
  return stopped(
    'n-too-small',
    'More events were observed than the population has members.',
    'parameters.population',
    `N = ${text(population)}`,
    `at least ${text(events)}, the number of events`,
    'Set N to the number of events or more, or use a model without N.',
  );
}

function checkPairs(events: number, { kernel }: Model): Issue | undefined {
  if (events <= EXACT_LIMIT || (kernel !== 'PL' && kernel !== 'QEXP' && kernel !== 'GAUSS')) return undefined;
  return stopped(
    'too-many-events-exact',
    `Summing over all pairs of ${text(events)} events would take too long.`,
    'times',
    `${text(events)} events`,
    `at most ${text(EXACT_LIMIT)}`,
    kernel === 'GAUSS' ? 'Observe a shorter time.' : 'Use the fast sums, or observe a shorter time.',
  );
}

function stopped(code: string, message: string, path: string, found: string, expected: string, hint: string): Issue {
  return { code, severity: 'stopped', message, where: { path }, found, expected, hint };
}
