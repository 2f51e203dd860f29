/** What colours the stage of the Influence page, as the view names it, and what the network view needs for it. Pure. */
import type { MethodId } from '../../core/method';
import type { Outputs } from '../../core/outputs';
import type { Colouring } from '../../network-view/colouring';
import { difference, symmetricLimit } from '../run/fields';
import { outputOf, type Shown } from '../run/shown';
import { FIELDS, MONTE_CARLO, ONE_RUN } from './methods';

export type Colour =
  | { kind: 'probability'; method: MethodId }
  /** a − b. */
  | { kind: 'difference'; a: MethodId; b: MethodId }
  | { kind: 'time' | 'state' | 'degree' | 'none' };

const PLAIN = ['time', 'state', 'degree', 'none'] as const;
const short = (id: MethodId): string => id.slice(id.indexOf('/') + 1);
const fieldNamed = (name: string): MethodId | undefined => FIELDS.find((id) => short(id) === name);

/** `monte-carlo`, `mean-field minus monte-carlo`, `time`. */
export function colourName(colour: Colour): string {
  if (colour.kind === 'probability') return short(colour.method);
  return colour.kind === 'difference' ? `${short(colour.a)} minus ${short(colour.b)}` : colour.kind;
}

/** Undefined for names of no colour of this page. */
export function colourNamed(name: string | undefined): Colour | undefined {
  if (name === undefined) return undefined;
  const plain = PLAIN.find((kind) => kind === name);
  if (plain) return { kind: plain };
  const [a, b] = name.split(' minus ').map(fieldNamed);
  if (a === undefined) return undefined;
  if (!name.includes(' minus ')) return { kind: 'probability', method: a };
  return b === undefined || a === b ? undefined : { kind: 'difference', a, b };
}

const fieldOf = (outputs: Outputs | undefined) => outputOf(outputs, 'marginals', 'node-field-over-time');

/** Methods that have a probability for every node now. */
export const withFields = (shown: Readonly<Record<MethodId, Shown>>): MethodId[] =>
  FIELDS.filter((id) => (fieldOf(shown[id]?.picture?.outputs)?.times.length ?? 0) > 0);

/** Everything that can colour the stage, in the order of the list. Without a probability there is that of Monte Carlo to wait for. */
export function colourChoices(shown: Readonly<Record<MethodId, Shown>>): Colour[] {
  const fields = withFields(shown);
  const probabilities = (fields.length > 0 ? fields : [MONTE_CARLO]).map((method): Colour => ({
    kind: 'probability',
    method,
  }));
  const differences = fields.flatMap((a, i) => fields.slice(0, i).map((b): Colour => ({ kind: 'difference', a, b })));
  return [...probabilities, ...differences, { kind: 'time' }, { kind: 'state' }, { kind: 'degree' }, { kind: 'none' }];
}

/** What was chosen, as long as there are numbers for it; else the first that there are. */
export function colourNow(name: string | undefined, shown: Readonly<Record<MethodId, Shown>>): Colour {
  const choices = colourChoices(shown);
  const chosen = colourNamed(name);
  const wanted = chosen && colourName(chosen);
  return choices.find((choice) => colourName(choice) === wanted) ?? choices[0];
}

/** The outputs that a colour reads: one, or two for a difference. */
export function outputsFor(colour: Colour, shown: Readonly<Record<MethodId, Shown>>): readonly (Outputs | undefined)[] {
  const of = (id: MethodId): Outputs | undefined => shown[id]?.picture?.outputs;
  if (colour.kind === 'probability') return [of(colour.method)];
  if (colour.kind === 'difference') return [of(colour.a), of(colour.b)];
  return colour.kind === 'time' || colour.kind === 'state' ? [of(ONE_RUN)] : [];
}

/**
 * Nothing where the numbers are not there yet. O(size of the fields) for a difference.
 * @param first, second what {@link outputsFor} gives
 * @param recovers whether active nodes may become inactive: then a state is no question of when it began
 */
export function colouringOf(
  colour: Colour,
  first: Outputs | undefined,
  second: Outputs | undefined,
  horizon: number,
  recovers: boolean,
): Colouring {
  switch (colour.kind) {
    case 'probability': {
      const field = fieldOf(first);
      return field && field.times.length > 0
        ? { kind: 'probability', times: field.times, values: field.values }
        : { kind: 'none' };
    }
    case 'difference': {
      const [a, b] = [fieldOf(first), fieldOf(second)];
      if (!a || !b || a.values.length !== b.values.length || a.times.length !== b.times.length) return { kind: 'none' };
      const gap = difference(a, b);
      return { kind: 'difference', times: gap.times, values: gap.values, limit: symmetricLimit(gap) };
    }
    case 'time':
    case 'state': {
      const state = outputOf(first, 'state', 'node-field-over-time');
      if (colour.kind === 'state' && recovers && state && state.times.length > 0)
        return { kind: 'probability', times: state.times, values: state.values };
      const time = outputOf(first, 'activation-time', 'node-field');
      return time && time.values.length > 0
        ? { kind: 'activation', time: time.values, horizon, continuous: true, plain: colour.kind === 'state' }
        : { kind: 'none' };
    }
    case 'degree':
    case 'none':
      return { kind: colour.kind };
    default:
      return colour satisfies never;
  }
}
