/**
 * The playhead: one continuous time for network, plots, tables and time line. It lives outside React; whoever draws subscribes, so
 * that playing costs no render. Pure but for the clock that is passed in.
 */

export type Clock = 'real' | 'log' | 'event';

export interface Transport {
  readonly t: number;
  readonly horizon: number;
  readonly playing: boolean;
  /** Multiple of one step per {@link STEP_MS}. */
  readonly speed: number;
  readonly loop: boolean;
  readonly clock: Clock;
}

/**
 * How a time that is not counted in steps is replayed: the whole of it takes `beats` beats of {@link STEP_MS} on every clock. `grain`:
 * the time (in units of the horizon) below which the log clock runs evenly.
 */
export interface Pace {
  readonly beats: number;
  readonly grain: number;
}
/** Beats of a replay of about twelve seconds. */
export const REPLAY_BEATS = 12_000 / 420;

/** A pause longer than this (a sleeping tab) counts as this much; slow frames below it keep real time. */
export const LONGEST_FRAME_MS = 300;
/** Milliseconds per time step at speed 1. */
export const STEP_MS = 420;
export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16] as const;

/** Calls back once per drawn frame until the returned function is called. */
export type Ticker = (frame: (now: number) => void) => () => void;

export class Playhead {
  private state: Transport = { t: 0, horizon: 1, playing: false, speed: 1, loop: false, clock: 'real' };
  private readonly timeListeners = new Set<() => void>();
  private readonly transportListeners = new Set<() => void>();
  private events: Events = [];
  private stopTicking: (() => void) | undefined;
  private last = 0;
  private stepwise = false;
  private pace: Pace | undefined;

  constructor(private readonly ticker: Ticker) {}

  /** Time now. */
  get = (): number => this.state.t;
  /** Everything about playing; a new object whenever it changes other than by the passing of time. */
  transport = (): Transport => this.state;

  /** Told of every move of the time, up to once per frame. */
  subscribe = (listener: () => void): (() => void) => {
    this.timeListeners.add(listener);
    return () => this.timeListeners.delete(listener);
  };

  /** Told when playing, speed, loop, clock or horizon change. */
  subscribeTransport = (listener: () => void): (() => void) => {
    this.transportListeners.add(listener);
    return () => this.transportListeners.delete(listener);
  };

  /** Moves to a time within 0 … horizon. Exact: seeking backwards shows what was there. */
  seek = (t: number): void => {
    const next = Math.min(this.state.horizon, Math.max(0, t));
    if (next === this.state.t) return;
    this.state = { ...this.state, t: next };
    for (const listener of this.timeListeners) listener();
  };
  set = (t: number): void => this.seek(t);

  /** To the k-th next (or, negative, previous) event; where no events are set, whole steps. */
  stepBy = (k: number): void => {
    this.pause();
    const { t, horizon } = this.state;
    const events =
      this.events.length > 0 ? Array.from(this.events) : Array.from({ length: Math.floor(horizon) + 1 }, (_, i) => i);
    // Times may be of any size: what is nearer than a rounding error is the same event.
    const epsilon = Math.max(1e-9, Math.abs(t) * 1e-12);
    if (k > 0) {
      const later = events.filter((e) => e > t + epsilon);
      this.seek(later[Math.min(k, later.length) - 1] ?? horizon);
    } else if (k < 0) {
      const earlier = events.filter((e) => e < t - epsilon);
      this.seek(earlier[Math.max(0, earlier.length + k)] ?? 0);
    }
  };

  play = (): void => {
    if (this.state.playing) return;
    if (this.state.t >= this.state.horizon) this.seek(0);
    this.update({ playing: true });
    this.last = 0;
    this.stopTicking = this.ticker((now) => this.frame(now));
  };

  pause = (): void => {
    this.stopTicking?.();
    this.stopTicking = undefined;
    if (this.state.playing) this.update({ playing: false });
  };

  toggle = (): void => (this.state.playing ? this.pause() : this.play());
  /** Playing moves from step to step instead of gliding: for readers who want no motion. */
  setStepwise = (on: boolean): void => {
    this.stepwise = on;
  };
  setSpeed = (speed: number): void => this.update({ speed });
  setLoop = (loop: boolean): void => this.update({ loop });
  setClock = (clock: Clock): void => this.update({ clock });

  /**
   * A new run: its horizon (> 0) and the distinct times at which something happens, ascending. Keeps the time where it fits. Without a
   * pace a beat is one unit of time.
   */
  setHorizon = (horizon: number, events: Events = [], pace?: Pace): void => {
    this.events = events;
    this.pace = pace;
    if (horizon !== this.state.horizon) this.update({ horizon });
    if (this.state.t > horizon) this.seek(horizon);
  };

  private update(part: Partial<Transport>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.transportListeners) listener();
  }

  private carried = 0;
  private frame(now: number): void {
    const elapsed = this.last === 0 ? 0 : Math.min(LONGEST_FRAME_MS, now - this.last);
    this.last = now;
    const { t, horizon, clock, speed, loop } = this.state;
    let steps = (elapsed / STEP_MS) * speed;
    if (this.stepwise) {
      this.carried += steps;
      if (this.carried < 1) return;
      steps = Math.floor(this.carried);
      this.carried -= steps;
    }
    const next = advance(t, steps, horizon, clock, this.events, this.pace);
    if (next >= horizon) {
      this.seek(horizon);
      if (loop) this.seek(0);
      else this.pause();
    } else this.seek(next);
  }
}

/**
 * The time after `steps` beats of a clock: real time glides one unit a beat, log time runs faster the later it is (a beat doubles
 * 1 + t at a rate of one half), event time reaches the next event with every beat. With a pace each clock is as fast as it must be to
 * be through after so many beats.
 * @param events ascending, distinct. O(log events).
 */
export function advance(t: number, steps: number, horizon: number, clock: Clock, events: Events, pace?: Pace): number {
  switch (clock) {
    case 'real':
      return Math.min(horizon, t + steps * (pace ? horizon / pace.beats : 1));
    case 'log': {
      const grain = pace ? pace.grain : 1;
      const doublings = pace ? (steps * Math.log2(1 + horizon / grain)) / pace.beats : steps / 2;
      return Math.min(horizon, (grain + t) * 2 ** doublings - grain);
    }
    case 'event': {
      const stops = stopsOf(events, horizon);
      const perBeat = pace ? Math.max(1, stops.last / pace.beats) : 1;
      // Within the gap before an event the clock runs so that each gap takes equally long.
      const at = stops.indexOf(t) + steps * perBeat;
      return at >= stops.last ? horizon : stops.time(at);
    }
    default:
      return clock satisfies never;
  }
}

export type Events = ArrayLike<number>;

/** The events as stops of a line, with its beginning and end: stop 0 is time 0, the last one the horizon. */
function stopsOf(events: Events, horizon: number) {
  const from = events.length > 0 && events[0] <= 0 ? 1 : 0;
  let to = events.length;
  while (to > from && events[to - 1] >= horizon) to--;
  const last = to - from + 1;
  const stop = (k: number): number => (k <= 0 ? 0 : k >= last ? horizon : events[from + k - 1]);
  return {
    last,
    /** Place of a time on the line: between two stops, in proportion. */
    indexOf(t: number): number {
      let low = 0;
      let high = last;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (stop(middle) <= t) low = middle;
        else high = middle;
      }
      const gap = stop(low + 1) - stop(low);
      return low + (gap > 0 ? (t - stop(low)) / gap : 0);
    },
    time(at: number): number {
      const k = Math.min(last - 1, Math.floor(at));
      return stop(k) + (at - k) * (stop(k + 1) - stop(k));
    },
  };
}

/** The browser's frame clock. */
export const frameTicker: Ticker = (frame) => {
  let handle = requestAnimationFrame(function tick(now) {
    handle = requestAnimationFrame(tick);
    frame(now);
  });
  return () => cancelAnimationFrame(handle);
};
