/** Why many cascades cannot be fitted or predicted, before it is tried, and what should be known of it. */
import { cascadeSize, sizeOfCascades, type CascadeSet } from '../../core/cascade';
import type { Issue } from '../../core/errors';
import type { ObservedCascades } from '../../core/method';
import { candidateModels, fitOptionsOf } from './fit/candidate-models';
import { EPIDEMIC_MODELS } from './processes/epidemic-models';
import { eventsNeeded } from './fit/fit-options';
import { modelName, type Model } from './history';
import { EXACT_LIMIT } from './history-check';
import { learnedModels } from './popularity/learned-models';
import { comparedModels } from './sets/compared-models';
import { fewCascades } from './sets/set-issues';
import type { FitSetSettings, PopularitySettings, SetSettings, SizeLikelihoodSettings } from './sets/set-settings';
import { usableCascades, type UsableCascades } from './sets/usable-cascades';

const number = (x: number): string => x.toLocaleString('en');
const cascadesOf = (count: number): string => `${number(count)} ${count === 1 ? 'cascade' : 'cascades'}`;

export function checkFitSet(p: FitSetSettings, cascades?: ObservedCascades): Issue[] {
  const models = candidateModels(p);
  if (models.length === 0)
    return [
      {
        code: 'no-models',
        severity: 'stopped',
        message: 'No model is ticked, so there is nothing to fit.',
        where: { path: 'parameters.fitEXP' },
        hint: 'Tick at least one kernel.',
      },
    ];
  return [...checkSet(p, models, 'weights', cascades), ...remarkOnComparison(p, models)];
}

export function checkPopularity(p: PopularitySettings, cascades?: ObservedCascades): Issue[] {
  if (p.observeBy === 'all' || (p.observeBy === 'share' && p.share === 1)) return [nothingLater('stopped')];
  const models = learnedModels(p.marked);
  const issues = checkSet(p, models, 'marked', cascades);
  if (!cascades || issues.some(({ severity }) => severity === 'stopped')) return issues;
  const usable = usableCascades(cascades.set, p, models, fitOptionsOf(p));
  const few = fewCascades(usable.cascades.length);
  return few ? [few] : [...issues, ...remarkOnGrowth(cascades.set, usable)];
}

export function checkSizeLikelihood(p: SizeLikelihoodSettings, cascades?: ObservedCascades): Issue[] {
  const issues = checkSet(p, EPIDEMIC_MODELS, 'weight', cascades);
  if (!cascades || issues.some(({ severity }) => severity === 'stopped')) return issues;
  return [
    ...issues,
    ...remarkOnGrowth(cascades.set, usableCascades(cascades.set, p, EPIDEMIC_MODELS, fitOptionsOf(p))),
  ];
}

/** @param weights the setting that asks for marks */
function checkSet(p: SetSettings, models: readonly Model[], weights: string, cascades?: ObservedCascades): Issue[] {
  if (!cascades) return [];
  const { set } = cascades;
  if (set.count === 0)
    return [
      {
        code: 'no-cascades',
        severity: 'stopped',
        message: 'The set holds no cascades.',
        where: { path: 'inputs.cascades' },
        found: '0 cascades',
        expected: 'at least 1 cascade',
        hint: 'Open a file of cascades, or draw some.',
      },
    ];
  const marks = checkMarks(set, models, weights);
  if (marks.some(({ severity }) => severity === 'stopped')) return marks;
  return [...marks, ...checkExact(p, models, set), ...checkUsable(p, models, set)];
}

function checkUsable(p: SetSettings, models: readonly Model[], set: CascadeSet): Issue[] {
  const options = fitOptionsOf(p);
  const { cascades } = usableCascades(set, p, models, options);
  const needs = models.map((model) => eventsNeeded(model, options));
  const most = Math.max(...needs);
  const model = modelName(models[needs.indexOf(most)]);
  if (cascades.length === 0)
    return [
      {
        code: 'too-few-events',
        severity: 'stopped',
        message: `None of the ${cascadesOf(set.count)} has ${number(Math.max(p.least, most + 1))} events in its observed part.`,
        where: { path: 'parameters.least' },
        found: '0 cascades',
        expected: 'at least 1 cascade with enough events',
        hint: 'Ask for fewer events, or observe longer.',
      },
    ];
  if (most + 1 <= p.least) return [];
  return [
    {
      code: 'more-events-needed',
      severity: 'note',
      message: `${model} needs ${most} events after the first ones, so cascades with fewer are left out of all models.`,
      where: { path: 'parameters.least' },
      found: number(p.least),
      expected: `${most + 1} or more`,
    },
  ];
}

function checkMarks(set: CascadeSet, models: readonly Model[], path: string): Issue[] {
  const marked = models.filter((model) => model.marked);
  if (marked.length === 0 || set.marks) return [];
  const all = marked.length === models.length;
  return [
    {
      code: 'marks-missing',
      severity: all ? 'stopped' : 'note',
      message: `These cascades have no marks, so ${marked.map(modelName).join(', ')} cannot be fitted.`,
      where: { path: `parameters.${path}` },
      found: 'no marks',
      expected: 'a mark for every event, such as its number of followers',
      hint: 'Choose models without marks, or open cascades with marks.',
    },
  ];
}

function checkExact({ arithmetic }: SetSettings, models: readonly Model[], set: CascadeSet): Issue[] {
  const { largest } = sizeOfCascades(set);
  const pairs = models.filter(
    ({ kernel }) => kernel === 'GAUSS' || (arithmetic === 'exact' && (kernel === 'PL' || kernel === 'QEXP')),
  );
  if (largest <= EXACT_LIMIT || pairs.length === 0) return [];
  return [
    {
      code: 'too-many-events-exact',
      severity: 'stopped',
      message: `Summing over all pairs of ${number(largest)} events would take too long.`,
      where: { path: 'parameters.arithmetic' },
      found: `${number(largest)} events in the largest cascade`,
      expected: `at most ${number(EXACT_LIMIT)}`,
      hint: 'Use the fast sums, leave GAUSS out, or observe a shorter time.',
    },
  ];
}

function remarkOnComparison(p: FitSetSettings, models: readonly Model[]): Issue[] {
  const names = models.map(modelName);
  const { first, second } = comparedModels(p);
  const absent = [first, second].filter((name) => !names.includes(name));
  if (absent.length === 0 && first !== second) return [];
  return [
    {
      code: 'nothing-compared',
      severity: 'note',
      message:
        absent.length === 0
          ? `${first} is compared with itself, so neither is ever better.`
          : `${absent.join(' and ')} ${absent.length === 1 ? 'is' : 'are'} not fitted, so ${first} and ${second} are not compared.`,
      where: { path: 'parameters.first' },
      hint: 'Compare two of the models that are fitted.',
    },
  ];
}

function remarkOnGrowth(set: CascadeSet, { cascades, observed }: UsableCascades): Issue[] {
  return cascades.some((c, k) => cascadeSize(set, c) > observed[k]) ? [] : [nothingLater('note')];
}

function nothingLater(severity: 'note' | 'stopped'): Issue {
  return {
    code: 'nothing-later',
    severity,
    message: 'All events are observed, so nothing is left to predict.',
    where: { path: 'parameters.observeBy' },
    expected: 'events after the observed part',
    hint: 'Observe a shorter time, or a share of the events.',
  };
}
