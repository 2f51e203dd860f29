/** What the worker says of the game, as far as it is about the pushes that were made. Pure. */
import type { Outputs, TableOutput } from '../../../core/outputs';
import { canonicalJson } from '../../../experiment/canonical';
import type { Experiment } from '../../../experiment/experiment';
import type { Picture } from '../../../store/state';
import { outputOf } from '../../run/shown';
import { labelsOf } from './game-state';

export interface ReviewRow {
  user: number;
  chance: number;
  answer: string;
  /** Whom OnlineSearch would have pushed; −1: nobody. */
  best: number;
  loss: number;
  luck: number;
  /** Par after the push. */
  par: number;
}

export interface Weighed {
  user: number;
  value: number;
  loss: number;
}

export interface PolicyResult {
  policy: string;
  yeses: number;
}

export interface Review {
  startValue: number;
  /** The judged ones among the pushes that were made, from the first on. */
  rows: readonly ReviewRow[];
  /** Moves of this moment, best first; empty while they are being weighed. */
  moves: readonly Weighed[];
  /** What policies would have reached with the same luck. */
  sameLuck: readonly PolicyResult[];
  /** Replays behind every value; 0: exact. */
  replays: number;
}

/** Board, luck and budget of a game, without its pushes: values belong to them. */
const gameKey = ({ inputs, seed, parameters }: Experiment): string => {
  const { pushes: _pushes, scored: _scored, ...rest } = parameters;
  return canonicalJson({ network: inputs.network ?? null, seed, rest });
};

/** The judgement of a game, also where it is of the first or of more pushes; undefined where it is of another game. */
export function reviewOf(picture: Picture | undefined, experiment: Experiment): Review | undefined {
  if (!picture || gameKey(picture.base) !== gameKey(experiment)) return undefined;
  const judged = labelsOf(picture.base.parameters.pushes);
  const made = labelsOf(experiment.parameters.pushes);
  let common = 0;
  while (common < made.length && common < judged.length && made[common] === judged[common]) common++;
  const rows = reviewRows(picture.outputs).slice(0, common);
  const startValue = outputOf(picture.outputs, 'start-value', 'scalar')?.value ?? NaN;
  if (Number.isNaN(startValue)) return undefined;
  return {
    startValue,
    rows,
    moves: made.length === judged.length && common === made.length ? movesOf(picture.outputs) : [],
    sameLuck: policyResults(picture.outputs),
    replays: outputOf(picture.outputs, 'replays-used', 'scalar')?.value ?? 0,
  };
}

/** Par after so many pushes; undefined while it is not known. */
export const parAfter = (review: Review | undefined, pushes: number): number | undefined =>
  !review ? undefined : pushes === 0 ? review.startValue : review.rows[pushes - 1]?.par;

const numbersIn = (table: TableOutput | undefined, id: string): Float64Array => {
  const values = table?.columns.find((column) => column.id === id)?.values;
  return values instanceof Float64Array ? values : new Float64Array(0);
};

const wordsIn = (table: TableOutput | undefined, id: string): readonly string[] => {
  const values = table?.columns.find((column) => column.id === id)?.values;
  return values === undefined || values instanceof Float64Array ? [] : values;
};

function reviewRows(outputs: Outputs): ReviewRow[] {
  const table = outputOf(outputs, 'review', 'table');
  const [users, chances, best, losses, lucks, pars] = ['user', 'chance', 'best', 'loss', 'luck', 'par'].map((id) =>
    numbersIn(table, id),
  );
  const answers = wordsIn(table, 'answer');
  return Array.from(users, (user, i) => ({
    user,
    chance: chances[i],
    answer: answers[i] ?? '',
    best: Number.isNaN(best[i]) ? -1 : best[i],
    loss: losses[i],
    luck: lucks[i],
    par: pars[i],
  }));
}

function movesOf(outputs: Outputs): Weighed[] {
  const table = outputOf(outputs, 'hint', 'table');
  const [values, losses] = ['value', 'loss'].map((id) => numbersIn(table, id));
  return Array.from(numbersIn(table, 'user'), (user, i) => ({ user, value: values[i], loss: losses[i] }));
}

function policyResults(outputs: Outputs): PolicyResult[] {
  const table = outputOf(outputs, 'same-luck', 'table');
  const yeses = numbersIn(table, 'yeses');
  const results = new Map<string, number>();
  wordsIn(table, 'policy').forEach((policy, i) => results.set(policy, yeses[i]));
  return [...results].map(([policy, reached]) => ({ policy, yeses: reached }));
}

/** Skill and luck of the judged pushes. */
export function bridgeOf({ startValue, rows }: Review): { start: number; skill: number; luck: number; par: number } {
  const skill = -rows.reduce((sum, { loss }) => sum + loss, 0);
  const luck = rows.reduce((sum, row) => sum + row.luck, 0);
  return { start: startValue, skill, luck, par: rows.at(-1)?.par ?? startValue };
}
