/**
 * What the Spread page draws, from the state of its runs: outputs by kind, whether they are out of date, the colouring of the stage.
 */
import type { MethodId } from '../../core/method';
import type { Experiment } from '../../experiment/experiment';
import type { Outputs } from '../../core/outputs';
import type { Colouring } from '../../network-view/colouring';
import { comparedMethods } from '../../store/runs';
import { outputOf, withoutPicture, type Shown } from '../run/shown';
import { difference, symmetricLimit } from '../run/fields';

export const ONE_RUN: MethodId = 'independent-cascade/simulate';
export const MONTE_CARLO: MethodId = 'independent-cascade/monte-carlo';
export const MESSAGES: MethodId = 'independent-cascade/dmp';
export const COST: MethodId = 'independent-cascade/error-against-cost';

/** In the order of the list; those of learning and deciding are offered where there are numbers for them. */
export const COLOUR_BY = [
  'time',
  'state',
  'monte-carlo',
  'message-passing',
  'difference',
  'learned-alpha',
  'alpha-error',
  'reach-alone',
  'source-score',
  'node-loss',
  'edge-loss',
  'blocked',
  'degree',
  'none',
] as const;
export type ColourBy = (typeof COLOUR_BY)[number];

/**
 * Two methods side by side, if they speak of the same thing: pictures made for different settings are not compared. The one that
 * is out of date goes; of two old ones, the second.
 * @param settings fingerprint of the settings that both methods share
 */
export function onlyTogether(
  sampled: Shown,
  passed: Shown,
  settings: (base: Experiment) => string,
): { sampled: Shown; passed: Shown } {
  if (!sampled.picture || !passed.picture || settings(sampled.picture.base) === settings(passed.picture.base))
    return { sampled, passed };
  return sampled.stale && !passed.stale
    ? { sampled: withoutPicture(sampled), passed }
    : { sampled, passed: withoutPicture(passed) };
}

/** Colours of the stage: what was chosen, or the nearest that there are numbers for. O(size of the fields) for a difference. */
export function colouringOf(
  by: ColourBy,
  one: Outputs | undefined,
  sampled: Outputs | undefined,
  passed: Outputs | undefined,
  horizon: number,
): Colouring {
  const time = outputOf(one, 'activation-time', 'node-field');
  const activation = (): Colouring => {
    if (!time) return { kind: 'none' };
    const infector = outputOf(one, 'infector', 'node-field');
    return {
      kind: 'activation',
      time: time.values,
      horizon,
      plain: by === 'state',
      ...(infector ? { infector: infector.values } : {}),
    };
  };
  const probability = (outputs: Outputs | undefined): Colouring => {
    const field = outputOf(outputs, 'marginals', 'node-field-over-time');
    return field ? { kind: 'probability', times: field.times, values: field.values } : activation();
  };
  switch (by) {
    case 'time':
    case 'state':
      return activation();
    case 'monte-carlo':
      return probability(sampled);
    case 'message-passing':
      return probability(passed);
    case 'difference': {
      const a = outputOf(passed, 'marginals', 'node-field-over-time');
      const b = outputOf(sampled, 'marginals', 'node-field-over-time');
      if (!a || !b || a.values.length !== b.values.length) return activation();
      const gap = difference(a, b);
      return { kind: 'difference', times: gap.times, values: gap.values, limit: symmetricLimit(gap) };
    }
    case 'degree':
      return { kind: 'degree' };
    case 'none':
    case 'learned-alpha':
    case 'alpha-error':
    case 'reach-alone':
    case 'source-score':
    case 'node-loss':
    case 'edge-loss':
    case 'blocked':
      // Edges have the colours, or others give them.
      return { kind: 'none' };
    default:
      return by satisfies never;
  }
}

/** What the stage is coloured by: as chosen; else the time of one run, or the first probability where one run is not asked for. */
export function colourByOf(experiment: Experiment): ColourBy {
  const chosen = COLOUR_BY.find((c) => c === experiment.view?.colourBy);
  if (chosen) return chosen;
  const compared = comparedMethods(experiment);
  if (compared.includes(ONE_RUN)) return 'time';
  return compared.includes(MONTE_CARLO) ? 'monte-carlo' : compared.includes(MESSAGES) ? 'message-passing' : 'time';
}
