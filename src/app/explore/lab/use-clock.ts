/** The time that is replayed: of the selected cascade since its first event, or of the whole set. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { CascadeSet } from '../../../core/cascade';
import { timeMap, type Clock, type EventCounts, type TimeMap } from '../../../plots/timeline-layout';
import type { Playhead as ViewedPlayhead } from '../../../network-view/colouring';
import { REPLAY_BEATS } from '../../../store/playhead';
import { calendarTick, calendarTicks } from '../calendar';
import { evenDurationTicks, lasted, logDurationTicks, durationTick, moment } from '../time-words';
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
    const grain = grainOf(base.events.times, horizon, unit);
    const format = (t: number): string =>
      (base.of === 'all' ? moment(base.zero + t, set.time) : undefined) ?? lasted(t, unit);
    return {
      ...base,
      horizon,
      grain,
      map: timeMap(clock, horizon, base.events.times, grain),
      format,
      ticks: (kind: Clock, most: number) => {
        if (base.of === 'all' && kind === 'real' && set.time.origin === 'epoch')
          return calendarTicks(base.zero, base.zero + horizon, set.time, most).map((t) => t - base.zero);
        const even = evenDurationTicks(horizon, unit, most);
        if (kind === 'real') return even;
        // Marks of both kinds, as far as there is room: on these clocks neither covers the whole strip.
        return [...new Set([0, ...logDurationTicks(grain / 100, horizon, unit, 40), ...even])].sort((a, b) => a - b);
      },
      tickText: (t: number) =>
        base.of === 'all'
          ? calendarTick(base.zero + t, set.time, [base.zero, base.zero + horizon]) || durationTick(t, unit)
          : durationTick(t, unit),
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

/** Where the log clock turns even: the time by which a tenth of the events have come, within three decades and a half of the whole. */
function grainOf(times: ArrayLike<number>, horizon: number, unit: CascadeSet['time']['unit']): number {
  if (unit === 'step') return 1;
  const tenth = times.length > 0 ? times[Math.floor(0.1 * (times.length - 1))] : 0;
  return Math.min(horizon / 10, Math.max(horizon / 3e3, tenth));
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
