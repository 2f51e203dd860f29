import { describe, expect, it } from 'vitest';
import { measureCascades } from '../../../core/cascade-facts';
import { buildNetwork } from '../../../core/network';
import { firstExperiment } from '../../../experiment/library/presets';
import { timeMap } from '../../../plots/timeline-layout';
import { REPLAY_BEATS } from '../../../store/playhead';
import { setOf } from '../testing/set-of';
import { canColour, colourByOf, colouringOf } from './colours';
import { replayOf } from './replay';
import type { Replayed } from './use-clock';
import type { Explore } from './use-explore';

const set = setOf([
  [
    [0, 10],
    [1, 12],
  ],
  [[2, 20]],
]);
const network = buildNetwork({ n: 4, directed: true, from: Int32Array.of(0, 1), to: Int32Array.of(1, 2) });
const nodes = Int32Array.of(0, 1, 2);
const source = { kind: 'bundled' as const, id: 'x' };
const none = new Uint8Array();

function exploreOf(selected: number | undefined, colourBy?: string, withCascades = true): Explore {
  const data = { source, key: '', title: '', set, measures: measureCascades(set) };
  return {
    experiment: { ...firstExperiment, view: colourBy === undefined ? {} : { colourBy } },
    view: {},
    order: 'largest',
    network: { source, key: '', title: '', network },
    derived: false,
    cascades: withCascades ? data : undefined,
    matched: { nodes, users: Int32Array.of(0, 1, 2, -1), missing: 0 },
    chosen: none,
    forSizes: none,
    forDurations: none,
    forWindow: none,
    list: new Int32Array(),
    facts: undefined,
    stale: false,
    users: { cascades: Int32Array.of(1, 3, 0), first: Float64Array.of(10, 12, 20) },
    selected,
    tree: undefined,
    replay: selected === undefined ? undefined : replayOf(set, selected, network.n, nodes),
  };
}
const replayedOf = (of: Replayed['of'], zero: number, horizon: number): Replayed => ({
  of,
  zero,
  horizon,
  grain: 1,
  events: { times: [], counts: [] },
  map: timeMap('real', horizon, []),
  format: String,
  ticks: () => [],
  tickText: String,
});

describe('colours of nodes', () => {
  it('follow the timeline unless something else is chosen', () => {
    expect(colourByOf(exploreOf(0), replayedOf('cascade', 10, 2))).toBe('cascade');
    expect(colourByOf(exploreOf(undefined), replayedOf('all', 10, 10))).toBe('first-seen');
    expect(colourByOf(exploreOf(undefined), undefined)).toBe('cascades');
    expect(colourByOf(exploreOf(undefined, undefined, false), undefined)).toBe('degree');
    expect(colourByOf(exploreOf(0, 'component'), replayedOf('cascade', 10, 2))).toBe('component');
  });

  it('fall back where there are no numbers, or the choice is another page’s', () => {
    expect(colourByOf(exploreOf(undefined, 'cascade'), replayedOf('all', 10, 10))).toBe('first-seen');
    expect(colourByOf(exploreOf(0, 'monte-carlo'), replayedOf('cascade', 10, 2))).toBe('cascade');
    expect(canColour('events', exploreOf(undefined, undefined, false), undefined)).toBe(false);
  });

  it('are times in beats of the replay, whatever their unit', () => {
    const colouring = colouringOf('cascade', exploreOf(0), replayedOf('cascade', 10, 2));
    expect(colouring).toMatchObject({ kind: 'activation', horizon: REPLAY_BEATS, continuous: true });
    expect(colouring?.kind === 'activation' && Array.from(colouring.time)).toEqual([
      0,
      REPLAY_BEATS,
      Number.NaN,
      Number.NaN,
    ]);
    const seen = colouringOf('first-seen', exploreOf(undefined), replayedOf('all', 10, 10));
    expect(seen?.kind === 'activation' && Array.from(seen.time)).toEqual([
      0,
      REPLAY_BEATS * 0.2,
      REPLAY_BEATS,
      Number.NaN,
    ]);
  });

  it('are counts of users, hollow where there is none', () => {
    const colouring = colouringOf('cascades', exploreOf(undefined), undefined);
    expect(colouring).toMatchObject({ kind: 'measure', top: 3, scale: 'log' });
    expect(colouring?.kind === 'measure' && Array.from(colouring.values)).toEqual([1, 3, Number.NaN, Number.NaN]);
  });

  it('are sizes of components', () => {
    const colouring = colouringOf('component', exploreOf(undefined), undefined);
    expect(colouring?.kind === 'measure' && Array.from(colouring.values)).toEqual([3, 3, 3, 1]);
  });

  it('wait for numbers that are still being counted', () => {
    expect(colouringOf('events', exploreOf(undefined), undefined)).toBeUndefined();
    expect(colouringOf('cascade', { ...exploreOf(0), replay: undefined }, undefined)).toBeUndefined();
  });
});
