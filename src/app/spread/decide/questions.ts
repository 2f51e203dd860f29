/** The questions of the Decide tab: which method answers each, with which settings, and what the network shows of it. Pure. */
import type { MethodId } from '../../../core/method';
import { defaults, type ParameterTable, type ParameterValue } from '../../../core/parameters';
import type { Experiment } from '../../../experiment/experiment';
import { methods } from '../../../models/independent-cascade/all';
import { comparedMethods } from '../../../store/runs';
import type { Picture } from '../../../store/state';
import type { ColourBy } from '../pictures';

/** Whom to start with, where it started, what to block. */
export type Question = 'sources' | 'origin' | 'block';
export const QUESTIONS: readonly Question[] = ['sources', 'origin', 'block'];

export const METHOD_OF: Readonly<Record<Question, MethodId>> = {
  sources: 'independent-cascade/seed-selection',
  origin: 'independent-cascade/source-localisation',
  block: 'independent-cascade/edge-blocking',
};

export const isDecision = (id: MethodId): boolean => QUESTIONS.some((question) => METHOD_OF[question] === id);

/** What only the question has; how it spreads and from where is set on the left. */
const OWN: Readonly<Record<Question, readonly string[]>> = {
  sources: ['budget', 'evaluation', 'runs'],
  origin: [
    'evidence',
    'replicate',
    'cascade',
    'stepWidth',
    'clue',
    'snapshotTime',
    'lateEvents',
    'unknownUsers',
    'hiddenShare',
    'sourceSeen',
  ],
  block: ['what', 'budget', 'ranking', 'runs'],
};
/** Settings that few change. */
export const FOLDED: readonly string[] = ['evaluation', 'ranking', 'runs', 'lateEvents', 'unknownUsers', 'sourceSeen'];

/** The table of what is set beside the question, in one group without a heading. */
export function ownTable(question: Question): ParameterTable {
  const table = methods[METHOD_OF[question]].parameters;
  return Object.fromEntries(OWN[question].map((id) => [id, { ...table[id], group: '' }]));
}

/** The settings with which a picture was made, defaults filled in. */
export const settingsThen = (
  question: Question,
  picture: Picture | undefined,
): Readonly<Record<string, ParameterValue>> => ({
  ...defaults(methods[METHOD_OF[question]].parameters),
  ...picture?.base.parameters,
});

const TAB = 'decide';
export const tabOf = (question: Question): string => `${TAB}/${question}`;

/** The question that is open; without a choice the one that was asked last, else the first. */
export function questionOf(experiment: Experiment): Question {
  const named = QUESTIONS.find((question) => tabOf(question) === experiment.view?.tab);
  const asked = comparedMethods(experiment).flatMap((id) => QUESTIONS.find((q) => METHOD_OF[q] === id) ?? []);
  return named ?? asked.at(-1) ?? 'sources';
}

/** What the network is coloured by when the question is asked. */
export function colourOf(question: Question, experiment: Experiment): ColourBy {
  if (question === 'sources') return 'reach-alone';
  if (question === 'origin') return 'source-score';
  const { what } = { ...defaults(methods[METHOD_OF.block].parameters), ...experiment.parameters };
  return what === 'nodes' ? 'node-loss' : 'blocked';
}
