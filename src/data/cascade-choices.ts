/** The choices of reading cascades as the user sees them: what was understood, and what else it could be. */
import { TIME_UNITS, type TimeUnit } from '../core/cascade';
import type { CascadeRules } from './cascade-builder';
import { DEFAULT_BAD_LINES } from './line-reader';
import type { ReadChoice, ReadChoices } from './read';
import type { TimeJudgement } from './time-unit';

/** What is done where nothing was chosen: names as they are, a user's first event counts, wrong order is a fault of the file. */
export const DEFAULT_RULES: CascadeRules = { order: 'stop', repeats: 'first', names: 'exact' };

/** The chosen rules, defaults where nothing was chosen. */
export function cascadeRules(choices: ReadChoices, defaults: CascadeRules = DEFAULT_RULES): CascadeRules {
  return {
    order: choices.order ?? defaults.order,
    repeats: choices.repeats ?? defaults.repeats,
    names: choices.names ?? defaults.names,
  };
}

/** Unit and origin that hold: the chosen ones before those judged. What was chosen is not asked again. */
export function chosenTime(choices: ReadChoices, judged: TimeJudgement): TimeJudgement {
  return {
    unit: choices.timeUnit ?? judged.unit,
    origin: choices.timeOrigin ?? judged.origin,
    unsure: {
      unit: choices.timeUnit === undefined && judged.unsure.unit,
      origin: choices.timeOrigin === undefined && judged.unsure.origin,
    },
  };
}

const options = (...pairs: [value: string, label: string][]): ReadChoice['options'] =>
  pairs.map(([value, label]) => ({ value, label }));

const UNIT_LABELS: Readonly<Record<TimeUnit, string>> = {
  millisecond: 'milliseconds',
  second: 'seconds',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  step: 'steps',
  unknown: 'unknown',
};

/** Time unit and origin. */
export const timeChoices = (time: TimeJudgement): ReadChoice[] => [
  {
    id: 'timeUnit',
    label: 'Unit of time',
    value: time.unit,
    options: TIME_UNITS.map((value) => ({ value, label: UNIT_LABELS[value] })),
    unsure: time.unsure.unit,
  },
  {
    id: 'timeOrigin',
    label: 'Time counts from',
    value: time.origin,
    options: options(
      ['epoch', 'the beginning of 1970'],
      ['common', 'a moment unknown'],
      ['own', 'the beginning of each cascade'],
    ),
    unsure: time.unsure.origin,
  },
];

/** What comes first in dates of numbers only. */
export const dateOrderChoice = (value: NonNullable<ReadChoices['dateOrder']>, unsure: boolean): ReadChoice => ({
  id: 'dateOrder',
  label: 'Dates like 3/4/2024',
  value,
  options: options(['day', 'day first, 3 April'], ['month', 'month first, 4 March']),
  unsure,
});

export const orderChoice = (rules: CascadeRules): ReadChoice => ({
  id: 'order',
  label: 'Events out of order',
  value: rules.order,
  options: options(['stop', 'stop'], ['sort', 'sort events'], ['skip', 'leave the cascade out']),
  unsure: false,
});

export const repeatsChoice = (rules: CascadeRules): ReadChoice => ({
  id: 'repeats',
  label: 'Users who come twice',
  value: rules.repeats,
  options: options(['first', 'the first event counts'], ['keep', 'keep all events'], ['stop', 'stop']),
  unsure: false,
});

/** @param unsure there are names that differ only by case or blanks, and nobody has said what they mean */
export const namesChoice = (rules: CascadeRules, unsure: boolean): ReadChoice => ({
  id: 'names',
  label: 'Names that differ by case or blanks',
  value: rules.names,
  options: options(['exact', 'are different users'], ['fold', 'are one user']),
  unsure,
});

export const badLinesChoice = (choices: ReadChoices, label = 'Lines with an error'): ReadChoice => ({
  id: 'badLines',
  label,
  value: choices.badLines ?? DEFAULT_BAD_LINES,
  options: options(['skip', 'skip'], ['stop', 'stop']),
  unsure: false,
});

export const noParentChoice = (value: NonNullable<ReadChoices['noParent']>, unsure: boolean): ReadChoice => ({
  id: 'noParent',
  label: 'An event without a parent',
  value,
  options: options(['start', 'began the spread'], ['unknown', 'has a parent that nobody knows']),
  unsure,
});
