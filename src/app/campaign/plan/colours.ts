/** What colours the stage of the plan, as the view names it, and what the network view needs for it. Pure. */
import type { MethodId } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import type { Colouring } from '../../../network-view/colouring';
import { outputOf, type Shown } from '../../run/shown';
import { ONE_CAMPAIGN, TICKED } from '../methods';
import { chancesAt, type Users } from './users';

export type Colour =
  | { kind: 'campaign' | 'chance' | 'asked' | 'taste' | 'influence' | 'degree' | 'none' }
  /** Chance to have said yes in the end, by a policy. */
  | { kind: 'reached'; method: MethodId };

const OF_ONE = ['campaign', 'chance', 'asked'] as const;
const OF_USERS = ['taste', 'influence', 'degree', 'none'] as const;
const short = (id: MethodId): string => id.slice(id.indexOf('/') + 1);

/** `campaign`, `online-search`. */
export const colourName = (colour: Colour): string => (colour.kind === 'reached' ? short(colour.method) : colour.kind);

export function colourNamed(name: string | undefined): Colour | undefined {
  const plain = [...OF_ONE, ...OF_USERS].find((kind) => kind === name);
  if (plain) return { kind: plain };
  const method = TICKED.find((id) => short(id) === name);
  return method && { kind: 'reached', method };
}

const fieldOf = (outputs: Outputs | undefined, id: string): Float64Array | undefined => {
  const field = outputOf(outputs, id, 'node-field')?.values;
  return field && field.length > 0 ? field : undefined;
};

/** Everything that can colour the stage, in the order of the list. */
export function colourChoices(shown: Readonly<Record<MethodId, Shown>>): Colour[] {
  const reached = TICKED.filter((id) => fieldOf(shown[id]?.picture?.outputs, 'reached'));
  return [
    ...OF_ONE.map((kind): Colour => ({ kind })),
    ...reached.map((method): Colour => ({ kind: 'reached', method })),
    ...OF_USERS.map((kind): Colour => ({ kind })),
  ];
}

/** What was chosen, as long as there are numbers for it; else one campaign. */
export function colourNow(name: string | undefined, shown: Readonly<Record<MethodId, Shown>>): Colour {
  const choices = colourChoices(shown);
  return choices.find((choice) => colourName(choice) === name) ?? choices[0];
}

/** The outputs that a colour reads. */
export function outputsFor(colour: Colour, shown: Readonly<Record<MethodId, Shown>>): Outputs | undefined {
  if (colour.kind === 'reached') return shown[colour.method]?.picture?.outputs;
  return OF_ONE.some((kind) => kind === colour.kind) ? shown[ONE_CAMPAIGN]?.picture?.outputs : undefined;
}

/** Whether the colours move with the playhead by other numbers, and not by the shader alone. */
export const movesWithPush = ({ kind }: Colour): boolean => kind === 'chance';

const FIRST = Float64Array.of(0);
const NOTHING: Colouring = { kind: 'none' };

/**
 * Nothing where the numbers are not there yet.
 * @param outputs what {@link outputsFor} gives
 * @param pushes of the campaign on the stage
 * @param t the push that is looked at; counts for the chance now alone
 */
export function colouringOf(
  colour: Colour,
  outputs: Outputs | undefined,
  users: Users | undefined,
  pushes: number,
  t: number,
): Colouring {
  switch (colour.kind) {
    case 'campaign': {
      const time = fieldOf(outputs, 'yes-at');
      return time ? { kind: 'activation', time, horizon: Math.max(1, pushes) } : NOTHING;
    }
    case 'chance': {
      const yesAt = fieldOf(outputs, 'yes-at');
      if (!users || (yesAt && yesAt.length !== users.n)) return NOTHING;
      return measure(chancesAt(users, yesAt ?? new Float64Array(users.n).fill(NaN), t));
    }
    case 'asked': {
      const asked = fieldOf(outputs, 'asked-times');
      return asked ? measure(asked.map((times) => (times > 0 ? times : NaN))) : NOTHING;
    }
    case 'reached': {
      const values = fieldOf(outputs, 'reached');
      return values ? { kind: 'probability', times: FIRST, values } : NOTHING;
    }
    case 'taste':
      return users ? measure(users.b) : NOTHING;
    case 'influence':
      return users ? measure(users.outSums) : NOTHING;
    case 'degree':
    case 'none':
      return { kind: colour.kind };
    default:
      return colour satisfies never;
  }
}

/** On an even scale from 0 to a round number above the largest. */
function measure(values: Float64Array): Colouring {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return { kind: 'measure', values, top: niceTop(most), scale: 'linear' };
}

/** The next of 1, 2, 5 · 10^k that is not smaller; 1 for 0. */
export function niceTop(most: number): number {
  if (!(most > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= most * (1 - 1e-12)) ?? 10;
  return step * power;
}
