/** What the colour of a node says on the Explore page. */
import { components } from '../../../core/measures';
import type { Network } from '../../../core/network';
import { REPLAY_BEATS } from '../../../store/playhead';
import type { Colouring } from '../../../network-view/colouring';
import type { Explore } from './use-explore';
import type { Replayed } from './use-clock';
import { onNodes } from './users';

export type ColourBy = 'cascade' | 'first-seen' | 'cascades' | 'events' | 'degree' | 'component' | 'none';
export const COLOUR_BY: readonly ColourBy[] = [
  'cascade',
  'first-seen',
  'cascades',
  'events',
  'degree',
  'component',
  'none',
];

/** Whether there are numbers for a colouring. */
export function canColour(by: ColourBy, explore: Explore, replayed: Replayed | undefined): boolean {
  switch (by) {
    case 'cascade':
      return explore.selected !== undefined;
    case 'first-seen':
      return explore.selected === undefined && replayed?.of === 'all';
    case 'cascades':
    case 'events':
      return explore.cascades !== undefined;
    case 'degree':
    case 'component':
    case 'none':
      return true;
    default:
      return by satisfies never;
  }
}

/** What was chosen, where there are numbers for it; else what the timeline replays, else the degree. */
export function colourByOf(explore: Explore, replayed: Replayed | undefined): ColourBy {
  const chosen = COLOUR_BY.find((by) => by === explore.experiment.view?.colourBy);
  if (chosen && canColour(chosen, explore, replayed)) return chosen;
  return (['cascade', 'first-seen', 'cascades'] as const).find((by) => canColour(by, explore, replayed)) ?? 'degree';
}

/** What colours are made of: filters that change none of it must not paint the stage again. */
export type ColourInput = Pick<Explore, 'network' | 'matched' | 'replay' | 'users' | 'facts'>;

/** O(n); for components O(n + m). Undefined while the numbers are still being counted. */
export function colouringOf(
  by: ColourBy,
  { network, matched, replay, users, facts }: ColourInput,
  replayed: Replayed | undefined,
): Colouring | undefined {
  if (!network) return undefined;
  const inBeats = (time: Float64Array, zero: number): Float64Array =>
    time.map((t) => (Number.isNaN(t) || !replayed ? Number.NaN : REPLAY_BEATS * replayed.map.fraction(t - zero)));
  switch (by) {
    case 'cascade':
      if (!replay || replayed?.of !== 'cascade') return undefined;
      return {
        kind: 'activation',
        time: inBeats(replay.time, 0),
        horizon: REPLAY_BEATS,
        infector: replay.infector,
        continuous: true,
      };
    case 'first-seen':
      if (!users || !matched || replayed?.of !== 'all') return undefined;
      return {
        kind: 'activation',
        time: inBeats(onNodes(users.first, matched.users), replayed.zero),
        horizon: REPLAY_BEATS,
        continuous: true,
      };
    case 'cascades':
      return users && matched ? measured(onNodes(users.cascades, matched.users), true) : undefined;
    case 'events':
      return facts && matched ? measured(onNodes(facts.userEvents, matched.users), true) : undefined;
    case 'component':
      return measured(componentSizes(network.network), false);
    case 'degree':
      return { kind: 'degree' };
    case 'none':
      return { kind: 'none' };
    default:
      return by satisfies never;
  }
}

/** Values on a log ramp; with `hollow`, nodes without any are drawn hollow. */
function measured(values: Float64Array, hollow: boolean): Colouring {
  let top = 1;
  for (let i = 0; i < values.length; i++) {
    if (hollow && values[i] === 0) values[i] = Number.NaN;
    if (values[i] > top) top = values[i];
  }
  return { kind: 'measure', values, top, scale: 'log' };
}

function componentSizes(network: Network): Float64Array {
  const { of, sizes } = components(network);
  const given = new Float64Array(of.length);
  for (let i = 0; i < of.length; i++) given[i] = sizes[of[i]];
  return given;
}
