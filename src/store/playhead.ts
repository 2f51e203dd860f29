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
  private events: readonly number[] = [];
  private stopTicking: (() => void) | undefined;
  private last = 0;
  private stepwise = false;

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
    const events = this.events.length > 0 ? this.events : Array.from({ length: Math.floor(horizon) + 1 }, (_, i) => i);
    const epsilon = 1e-9;
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

  /** A new run: its horizon (> 0) and the distinct times at which something happens, ascending. Keeps the time where it fits. */
  setHorizon = (horizon: number, events: readonly number[] = []): void => {
    this.events = events;
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
    const next = advance(t, steps, horizon, clock, this.events);
    if (next >= horizon) {
      this.seek(horizon);
      if (loop) this.seek(0);
      else this.pause();
    } else this.seek(next);
  }
}

/**
 * The time after `steps` beats of a clock: real time glides one unit a beat, log time runs faster the later it is (a beat doubles
 * 1 + t at a rate of one half), event time reaches the next event with every beat.
 */
export function advance(t: number, steps: number, horizon: number, clock: Clock, events: readonly number[]): number {
  switch (clock) {
    case 'real':
      return Math.min(horizon, t + steps);
    case 'log':
      return Math.min(horizon, (1 + t) * 2 ** (steps / 2) - 1);
    case 'event': {
      const stops = events.length > 0 ? events : [horizon];
      let position = t;
      let left = steps;
      for (const stop of stops) {
        if (stop <= position || left <= 0) continue;
        // Within the gap before the next event the clock runs so that the gap takes exactly one beat.
        const before = stops.findLast((s) => s <= position) ?? 0;
        const gap = stop - before;
        const need = (stop - position) / gap;
        if (need > left) return position + left * gap;
        position = stop;
        left -= need;
      }
      return left > 0 ? horizon : Math.min(horizon, position);
    }
    default:
      return clock satisfies never;
  }
}

/** The browser's frame clock. */
export const frameTicker: Ticker = (frame) => {
  let handle = requestAnimationFrame(function tick(now) {
    handle = requestAnimationFrame(tick);
    frame(now);
  });
  return () => cancelAnimationFrame(handle);
};
