/** What stops a fit or a forecast, in the page's own words and units. Pure. */
import { said as inLanguage } from '../../core/language';
import type { CascadeSet } from '../../core/cascade';
import type { Issue } from '../../core/errors';
import type { NumberParameter, ParameterTable, ParameterValue } from '../../core/parameters';
import { chosenModel, fitOptionsOf } from '../../models/sir-hawkes/fit/candidate-models';
import type { FittingSettings, ModelSettings } from '../../models/sir-hawkes/fit/candidate-models';
import { eventsNeeded } from '../../models/sir-hawkes/fit/fit-options';
import { modelName } from '../../models/sir-hawkes/history';
import { popularityWords } from '../text/en-popularity';
import { observedPart, type ObservedPart } from './observed-part';
import { sayTime } from './time-scale';

type Values = Readonly<Record<string, ParameterValue>>;
const words = popularityWords.stops;

/** Settings that are times: said in the unit of the set by the methods, in minutes and hours by the page. */
const TIMES = ['until', 'forecastTo'] as const;

/** Why a time cannot be used by itself; undefined where it can. */
export function timeProblem(id: string, parameter: NumberParameter, value: ParameterValue): string | undefined {
  if (typeof value === 'number' && value >= parameter.min && value <= parameter.max) return undefined;
  if (typeof value === 'number' && value > parameter.max) return words.tooLong(inLanguage(parameter.label));
  return id === 'forecastTo'
    ? words.belowNone(inLanguage(parameter.label))
    : words.notAbove(inLanguage(parameter.label));
}

/** The first of the times that cannot be used, in words. */
export function firstTimeProblem(table: ParameterTable, values: Values): string | undefined {
  for (const id of TIMES) {
    if (id === 'until' && values.observeBy !== 'time') continue;
    const problem = timeProblem(id, table[id] as NumberParameter, values[id]);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** The issue with another message and hint, where the page has better ones. */
export function plainIssue(issue: Issue, values: Values, set: CascadeSet, table: ParameterTable): Issue {
  const said = (message: string, hint?: string): Issue => {
    const { hint: _hint, ...rest } = issue;
    return { ...rest, message, ...(hint === undefined ? {} : { hint }) };
  };
  const id = TIMES.find((one) => issue.where?.path === `parameters.${one}`);
  const wrong = id && timeProblem(id, table[id] as NumberParameter, values[id]);
  if (wrong !== undefined) return said(wrong);
  const cascade = Number(values.cascade) - 1;
  if (!(cascade >= 0 && cascade < set.count)) return issue;
  const part = observedPart(set, cascade, values);
  if (issue.code === 'too-few-events' && issue.severity === 'stopped') {
    const few = tooFew(part, values);
    return few ? said(few.message, few.hint) : issue;
  }
  if (id !== 'forecastTo' || issue.code !== 'bad-param') return issue;
  const { unit } = set.time;
  return said(words.endsBefore(sayTime(Number(values.forecastTo), unit), sayTime(part.until, unit)));
}

/** What the model that forecasts lacks; undefined where it lacks nothing. The same whichever method was stopped. */
function tooFew(part: ObservedPart, values: Values): { message: string; hint?: string } | undefined {
  const { times, seen } = part;
  const more = seen < times.length;
  // Events at the very first moment start the cascade: nothing is learned from them.
  let seeds = 0;
  while (seeds < seen && times[seeds] === times[0]) seeds++;
  const model = chosenModel(values as unknown as ModelSettings);
  const lacking = eventsNeeded(model, fitOptionsOf(values as unknown as FittingSettings)) - (seen - seeds);
  if (lacking <= 0) return undefined;
  const hint = more ? words.observeLonger : words.otherCascade;
  if (seen > 1 && seeds === seen) return { message: more ? words.sameMomentSoFar : words.sameMoment, hint };
  return { message: words.lacks(seen, modelName(model), lacking), hint };
}
