/** The time that is replayed: of the selected cascade since its first event, or of the whole set. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { CascadeSet } from '../../../core/cascade';
import { timeMap, type Clock, type EventCounts, type TimeMap } from '../../../plots/timeline-layout';
import type { Playhead as ViewedPlayhead } from '../../../network-view/colouring';
import { REPLAY_BEATS } from '../../../store/playhead';
import { evenDurationTicks, lasted, logAxisFrom, logDurationTicks, durationTick, moment } from '../time-words';
import { explorePlayhead } from './playhead';
import type { Explore } from './use-explore';

export interface Replayed {
  /** Of one cascade, or of all. */
  of: 'cascade' | 'all';
  /** Time that the strip calls 0, in the set's own times. */
  zero: number;
  horizon: number;
  grain: number;
  events: EventCounts;
  map: TimeMap;
  /** A time on the strip in words. */
  format(t: number): string;
  ticks(clock: Clock, most: number): readonly number[];
  tickText(t: number): string;
}

const ONES = new Map<number, Uint8Array>();

/** Undefined where there is nothing to replay: no cascades, or every one with a clock of its own and none selected. */
export function useReplayed(explore: Explore): Replayed | undefined {
  const { cascades, selected, facts } = explore;
  const transport = useSyncExternalStore(
    explorePlayhead.subscribeTransport,
    explorePlayhead.transport,
    explorePlayhead.transport,
  );
  const { clock } = transport;
  const set = cascades?.set;
  const whole = useMemo(() => cascades && spanOf(cascades.set, cascades.measures), [cascades]);
  const activity = facts?.activity;
  const base = useMemo(() => {
    if (!set) return undefined;
    if (selected !== undefined) {
      const [from, to] = [set.offsets[selected], set.offsets[selected + 1]];
      const zero = set.times[from];
      const times = set.times.slice(from, to).map((t) => t - zero);
      const horizon = times[times.length - 1];
      return { of: 'cascade' as const, zero, horizon, events: { times, counts: ones(times.length) } };
    }
    if (!whole || set.time.origin === 'own' || !activity || activity.counts.length === 0) return undefined;
    const times = activity.edges.slice(0, -1).map((t) => t - whole.first);
    return {
      of: 'all' as const,
      zero: whole.first,
      horizon: whole.last - whole.first,
      events: { times, counts: activity.counts },
    };
  }, [set, selected, whole, activity]);

  const replayed = useMemo(() => {
    if (!base || !set) return undefined;
    const { unit } = set.time;
    // A cascade of one moment still has a strip to stand on.
    const horizon = base.horizon > 0 ? base.horizon : 1;
    const grain = logAxisFrom(horizon, unit);
    const format = (t: number): string =>
      (base.of === 'all' ? moment(base.zero + t, set.time) : undefined) ?? lasted(t, unit);
    return {
      ...base,
      horizon,
      grain,
      map: timeMap(clock, horizon, base.events.times, grain),
      format,
      ticks: (kind: Clock, most: number) =>
        kind === 'log'
          ? [0, ...logDurationTicks(grain, horizon, unit, most)]
          : evenDurationTicks(horizon, unit, Math.max(2, Math.floor(most / 1.5))),
      tickText: (t: number) =>
        base.of === 'all' ? (day(base.zero + t, set, horizon) ?? durationTick(t, unit)) : durationTick(t, unit),
    };
  }, [base, set, clock]);

  const horizon = replayed?.horizon;
  useEffect(() => {
    if (!replayed) return;
    explorePlayhead.setHorizon(replayed.horizon, distinct(replayed.events.times), {
      beats: REPLAY_BEATS,
      grain: replayed.grain,
    });
  }, [replayed]);
  // Spreads slow down over orders of magnitude, calendars do not.
  const kind = replayed?.of;
  const unit = set?.time.unit;
  useEffect(() => {
    if (kind) explorePlayhead.setClock(kind === 'cascade' && unit !== 'step' ? 'log' : 'real');
  }, [kind, unit]);
  // Another cascade, or all of them again: the picture is whole at first, and playing starts it over.
  const of = selected ?? -1;
  useEffect(() => {
    explorePlayhead.pause();
    if (horizon !== undefined) explorePlayhead.seek(horizon);
  }, [of, set, horizon]);
  return replayed;
}

function ones(length: number): Uint8Array {
  const known = ONES.get(length);
  if (known) return known;
  ONES.clear();
  const made = new Uint8Array(length).fill(1);
  ONES.set(length, made);
  return made;
}

/** First and last time of a set. O(cascades). */
function spanOf(set: CascadeSet, { starts, durations }: { starts: Float64Array; durations: Float64Array }) {
  let first = Infinity;
  let last = -Infinity;
  for (let c = 0; c < set.count; c++) {
    if (starts[c] < first) first = starts[c];
    if (starts[c] + durations[c] > last) last = starts[c] + durations[c];
  }
  return set.count > 0 ? { first, last } : undefined;
}

function distinct(ascending: ArrayLike<number>): Float64Array {
  const kept = new Float64Array(ascending.length);
  let n = 0;
  for (let i = 0; i < ascending.length; i++) if (n === 0 || ascending[i] > kept[n - 1]) kept[n++] = ascending[i];
  return kept.slice(0, n);
}

const DATE = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const CLOCK = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A short date for a mark on the strip, as fine as the strip is long. */
function day(t: number, set: CascadeSet, horizon: number): string | undefined {
  if (moment(t, set.time) === undefined) return undefined;
  const perUnit = { millisecond: 1, second: 1e3, minute: 6e4, hour: 3.6e6, day: 8.64e7, step: 0, unknown: 0 }[
    set.time.unit
  ];
  const span = horizon * perUnit;
  return (span < 2 * 8.64e7 ? CLOCK : span < 400 * 8.64e7 ? DATE : MONTH).format(t * perUnit);
}

/** The playhead in beats of the whole replay, for colours that follow the clock and for the halo of what has just come. */
export function useBeats(replayed: Replayed | undefined): ViewedPlayhead {
  return useMemo(
    () => ({
      get: () => (replayed ? REPLAY_BEATS * replayed.map.fraction(explorePlayhead.get()) : 0),
      subscribe: explorePlayhead.subscribe,
    }),
    [replayed],
  );
}
