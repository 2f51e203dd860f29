/** What the review of a game gives, as outputs. */
import type { Outputs, TableColumn } from '../../../core/outputs';
import { policyOptions } from '../parameters';
import type { PlayedPush } from './play';
import type { PolicyGame } from './same-luck';

/** A push with what it was worth. */
export interface JudgedPush extends PlayedPush {
  /** Whom OnlineSearch would have pushed then; −1: nobody was left. */
  readonly best: number;
  /** Value of the push before its answer: further yeses, with OnlineSearch from then on. */
  readonly worth: number;
  /** Value of the moment, which is that of the push that OnlineSearch would have made. */
  readonly moment: number;
  /** What the answer added to the value of the push. */
  readonly luck: number;
  /** Yeses after it and the value of the moment after it. */
  readonly par: number;
}

/** A game with all its pushes judged. */
export interface Judged {
  readonly startValue: number;
  readonly par: number;
  readonly yeses: number;
  readonly pushes: readonly JudgedPush[];
  /** Replays behind every value; 0: exact. */
  readonly replays: number;
}

/** A move that could be made now. */
export interface Move {
  readonly user: number;
  readonly chance: number;
  /** How many further yeses her yes brings. */
  readonly later: number;
  readonly worth: number;
  readonly loss: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, x) => total + x, 0);

const numbers = (id: string, label: string, values: readonly number[]): TableColumn => ({
  id,
  label,
  values: Float64Array.from(values),
});

/** Users below 0 are nobody. */
const users = (id: string, label: string, values: readonly number[]): TableColumn => ({
  ...numbers(
    id,
    label,
    values.map((user) => (user < 0 ? NaN : user)),
  ),
  refersTo: 'node',
});

const answers = (pushes: readonly PlayedPush[]): TableColumn => ({
  id: 'answer',
  label: 'Answer',
  values: pushes.map(({ yes, wasted }) => (wasted ? 'wasted' : yes ? 'yes' : 'no')),
});

/** @param judged undefined where nothing could be judged; the tables are empty then */
export function gameOutputs(
  judged: Judged | undefined,
  policies: readonly PolicyGame[],
  moves: readonly Move[],
): Outputs {
  const { startValue = NaN, par = NaN, yeses = 0, pushes = [], replays = 0 } = judged ?? {};
  const losses = pushes.map(({ moment, worth }) => moment - worth);
  const lucks = pushes.map(({ luck }) => luck);
  const course = [0, ...pushes.map((_, i) => sum(pushes.slice(0, i + 1).map(({ yes }) => (yes ? 1 : 0))))];
  return {
    par: { kind: 'scalar', value: par },
    'start-value': { kind: 'scalar', value: startValue },
    skill: { kind: 'scalar', value: -sum(losses) },
    luck: { kind: 'scalar', value: sum(lucks) },
    result: { kind: 'scalar', value: yeses },
    'replays-used': { kind: 'scalar', value: replays },
    review: {
      kind: 'table',
      columns: [
        numbers(
          'push',
          'Push',
          pushes.map((_, i) => i + 1),
        ),
        users(
          'user',
          'User',
          pushes.map(({ user }) => user),
        ),
        numbers(
          'chance',
          'Chance',
          pushes.map(({ chance }) => chance),
        ),
        numbers(
          'draw',
          'Draw',
          pushes.map(({ draw }) => draw),
        ),
        answers(pushes),
        users(
          'best',
          'OnlineSearch',
          pushes.map(({ best }) => best),
        ),
        numbers(
          'value',
          'Value of the push',
          pushes.map(({ worth }) => worth),
        ),
        numbers(
          'best-value',
          'Value of OnlineSearch’s',
          pushes.map(({ moment }) => moment),
        ),
        numbers('loss', 'Loss', losses),
        numbers('luck', 'Luck', lucks),
        numbers(
          'par',
          'Par after it',
          pushes.map((push) => push.par),
        ),
      ],
    },
    course: { kind: 'series', x: Float64Array.from(course, (_, i) => i), y: Float64Array.from(course) },
    'same-luck': sameLuckTable(policies),
    hint: {
      kind: 'table',
      columns: [
        users(
          'user',
          'User',
          moves.map(({ user }) => user),
        ),
        numbers(
          'chance',
          'Chance now',
          moves.map(({ chance }) => chance),
        ),
        numbers(
          'later',
          'Gained later',
          moves.map(({ later }) => later),
        ),
        numbers(
          'value',
          'Value',
          moves.map(({ worth }) => worth),
        ),
        numbers(
          'loss',
          'Loss',
          moves.map(({ loss }) => loss),
        ),
      ],
    },
  };
}

/** One row per policy and push. */
function sameLuckTable(policies: readonly PolicyGame[]): Outputs[string] {
  const rows = policies.flatMap(({ policy, pushes }) => {
    let yeses = 0;
    const label = policyOptions.find(({ value }) => value === policy)?.label ?? policy;
    return pushes.map((push, i) => {
      yeses += push.yes ? 1 : 0;
      return { label, push, number: i + 1, yeses };
    });
  });
  const pushes = rows.map(({ push }) => push);
  return {
    kind: 'table',
    columns: [
      { id: 'policy', label: 'Policy', values: rows.map(({ label }) => label) },
      numbers(
        'push',
        'Push',
        rows.map(({ number }) => number),
      ),
      users(
        'user',
        'User',
        pushes.map(({ user }) => user),
      ),
      numbers(
        'chance',
        'Chance',
        pushes.map(({ chance }) => chance),
      ),
      numbers(
        'draw',
        'Draw',
        pushes.map(({ draw }) => draw),
      ),
      answers(pushes),
      numbers(
        'yeses',
        'Said yes so far',
        rows.map(({ yeses }) => yeses),
      ),
    ],
  };
}
