import { ticks as roundTicks } from 'd3';
import { useLayoutEffect, useMemo, useRef, useSyncExternalStore, type KeyboardEvent, type PointerEvent } from 'react';
import { rampAt } from './colour';
import { formatCount, formatTick, formatValue } from './format';
import { Icon } from '../icons/Icon';
import { Menu } from './Menu';
import './plots.css';
import { wholeTicks } from './scales';
import { timeBars, timeMap, timeShown, timeTicks, type Clock, type EventCounts, type TimeBar } from './timeline-layout';
import { TimeWindow } from './TimeWindow';
import { useWidth } from './use-width';
import { words } from './words';

/** What the strip needs to know of playing; a new object whenever something but the time changes. */
export interface TransportState {
  readonly playing: boolean;
  readonly speed: number;
  readonly loop: boolean;
  readonly clock: Clock;
  readonly horizon: number;
}

/** The player behind the strip: its time is read and followed outside of React. */
export interface Transport {
  get: () => number;
  subscribe: (listener: () => void) => () => void;
  transport: () => TransportState;
  subscribeTransport: (listener: () => void) => () => void;
  play: () => void;
  pause: () => void;
  seek: (t: number) => void;
  /** To the k-th next or previous event. */
  stepBy: (k: number) => void;
  setSpeed: (speed: number) => void;
  setLoop: (loop: boolean) => void;
  setClock: (clock: Clock) => void;
}

export interface TimelineProps {
  transport: Transport;
  /** Bars: how many were activated when. */
  events: EventCounts;
  /** "steps", "hours". */
  unit: string;
  /** Symbol of time in the readout. */
  symbol?: string;
  /** Where nodes are coloured by time the bars carry the same ramp; else they are ink. */
  colour?: 'viridis' | 'ink';
  /** Words for the count at the playhead, for the value text: (t) => "176 of 379 reached". */
  stateText?: (t: number) => string;
  /** Time passes in whole steps: the readout names the last one passed, also while the playhead glides between two. */
  whole?: boolean;
  /** A time in words, in place of symbol, number and unit: "3.4 h", "25 Sep 2010". */
  format?: (t: number) => string;
  /** Marks on the strip for a clock, at most so many; absent: round numbers. */
  ticks?: (clock: Clock, most: number) => readonly number[];
  tickText?: (t: number) => string;
  /** Colours follow the clock's own measure of time, as the nodes do, and not the proportion of the whole. */
  rampByClock?: boolean;
  /** Time below which the log clock runs evenly, > 0. */
  grain?: number;
  window?: { range: readonly [number, number]; onChange: (range: readonly [number, number]) => void };
  height?: number;
}

const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16];
const SPEED_NAMES: Record<string, string> = { 0.25: '¼×', 0.5: '½×' };
const CLOCKS: readonly Clock[] = ['real', 'log', 'event'];
const PAD = 10;
const FOOT = 24;

/** The strip under the stage: when how many were reached, where the playhead stands, and how it moves. */
export function Timeline(props: TimelineProps) {
  const { transport, events, unit, symbol = 't', colour = 'viridis', stateText, whole = false, window } = props;
  const { height = 87, format, ticks, tickText = formatTick, grain = 1, rampByClock = false } = props;
  const state = useSyncExternalStore(transport.subscribeTransport, transport.transport, transport.transport);
  const track = useRef<HTMLDivElement>(null);
  const now = useRef<HTMLSpanElement>(null);
  const width = useWidth(track, 480);
  const { playing, speed, loop, clock, horizon } = state;
  const base = height - FOOT;
  const map = useMemo(() => timeMap(clock, horizon, events.times, grain), [clock, horizon, events, grain]);
  const bars = useMemo(() => timeBars(events, map, PAD, width - PAD, base - 20), [events, map, width, base]);
  const at = useMemo(() => (t: number) => PAD + map.fraction(t) * (width - 2 * PAD), [map, width]);

  useLayoutEffect(() => {
    const element = track.current;
    if (!element) return;
    const ramp = colour === 'viridis' ? rampAt(element, 'viridis') : null;
    let past = -1;
    const move = (): void => {
      const t = transport.get();
      past = paintBars(element, bars, past, t, ramp, rampByClock ? map.fraction : (from) => from / horizon);
      element.querySelector('[data-head]')?.setAttribute('transform', `translate(${at(t).toFixed(2)} 0)`);
      const shown = timeShown(t, whole);
      const said = format?.(t);
      if (now.current) now.current.textContent = said ?? `${symbol} = ${shown}`;
      element.setAttribute('aria-valuenow', String(t));
      element.setAttribute(
        'aria-valuetext',
        [said ?? `${symbol} = ${shown} ${unit}`, stateText?.(t)].filter(Boolean).join(', '),
      );
    };
    move();
    return transport.subscribe(move);
  }, [transport, bars, at, map, colour, horizon, rampByClock, symbol, unit, stateText, whole, format]);

  const seekTo = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    transport.seek(map.time((event.clientX - box.left - PAD) / (width - 2 * PAD)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const tenth = (event.key === 'ArrowLeft' ? -1 : 1) * (horizon / 10);
    if (event.key === ' ') (playing ? transport.pause : transport.play)();
    else if (event.key === 'Home') transport.seek(0);
    else if (event.key === 'End') transport.seek(horizon);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      if (event.shiftKey) transport.seek(transport.get() + tenth);
      else transport.stepBy(Math.sign(tenth));
    } else return;
    event.preventDefault();
  };
  const most = Math.max(2, Math.floor(width / 90));
  const marks = timeTicks(
    ticks
      ? ticks(clock, most)
      : clock === 'log'
        ? logMarks(horizon)
        : (wholeTicks([0, horizon], most) ?? roundTicks(0, horizon, most)),
    map,
    width,
  );

  return (
    <section className="timeline" aria-label={words.timeline}>
      <div className="transport">
        <button type="button" className="icon-btn x" aria-label={words.back} onClick={() => transport.stepBy(-1)}>
          <Icon name="back" />
        </button>
        <button
          type="button"
          className="icon-btn play"
          aria-label={playing ? words.pause : words.play}
          onClick={playing ? transport.pause : transport.play}
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </button>
        <button type="button" className="icon-btn x" aria-label={words.step} onClick={() => transport.stepBy(1)}>
          <Icon name="step" />
        </button>
      </div>
      <div className="track">
        <div
          ref={track}
          className="track-slider"
          role="slider"
          tabIndex={0}
          aria-label={words.playhead}
          aria-valuemin={0}
          aria-valuemax={horizon}
          aria-valuenow={0}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            seekTo(event);
          }}
          onPointerMove={(event) => event.buttons > 0 && seekTo(event)}
          onKeyDown={onKeyDown}
        >
          <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            {bars.map((bar) => (
              <rect
                key={bar.from}
                className="t-bar"
                data-ink={colour === 'ink' || undefined}
                x={bar.x}
                width={bar.width}
                y={base - bar.height}
                height={bar.height}
              />
            ))}
            <line x1="0" x2={width} y1={base + 0.5} y2={base + 0.5} stroke="var(--hair-2)" />
            {marks.map((t) => (
              <text key={t} className="t-tick" x={at(t)} y={base + 17} textAnchor="middle">
                {tickText(t)}
              </text>
            ))}
            <g data-head>
              <line className="t-head" y1="9" y2={base + 4} />
              <path className="t-knob" d="M-6 5h12v6l-6 6-6-6z" />
            </g>
          </svg>
        </div>
        {window && <TimeWindow {...window} horizon={horizon} at={at} map={map} pad={PAD} width={width} base={base} />}
      </div>
      <div className="side">
        <span className="now" ref={now} />
        <span>
          {format
            ? words.until(format(horizon))
            : words.ofHorizon(horizon >= 1000 ? formatCount(horizon) : formatValue(horizon), unit)}
        </span>
        <span className="settings">
          <Menu
            className="pick"
            opens="above"
            label={`${words.speed} ${speedName(speed)}`}
            items={SPEEDS.map((s) => ({ id: String(s), label: speedName(s), checked: s === speed }))}
            onSelect={(id) => transport.setSpeed(Number(id))}
          >
            {speedName(speed)}
            <Icon name="chevron" />
          </Menu>
          <Menu
            className="pick"
            opens="above"
            label={`${words.clock}: ${words.clocks[clock]}`}
            items={CLOCKS.map((c) => ({ id: c, label: words.clocks[c], checked: c === clock }))}
            onSelect={(id) => {
              const chosen = CLOCKS.find((c) => c === id);
              if (chosen) transport.setClock(chosen);
            }}
          >
            {words.clocks[clock]}
            <Icon name="chevron" />
          </Menu>
          <button
            type="button"
            className="icon-btn s"
            aria-label={words.loop}
            aria-pressed={loop}
            onClick={() => transport.setLoop(!loop)}
          >
            <Icon name="loop" />
          </button>
        </span>
      </div>
    </section>
  );
}

function speedName(speed: number): string {
  return SPEED_NAMES[speed] ?? `${speed}×`;
}

function logMarks(horizon: number): number[] {
  const marks = [0];
  for (let decade = 1; decade <= horizon; decade *= 10)
    marks.push(...[1, 3].map((s) => s * decade).filter((t) => t <= horizon));
  return marks;
}

/** Colours the bars whose time has come; only those between the last and the present playhead are touched. Returns their number. */
function paintBars(
  track: Element,
  bars: readonly TimeBar[],
  before: number,
  t: number,
  ramp: ((fraction: number) => string) | null,
  fraction: (t: number) => number,
): number {
  let past = 0;
  while (past < bars.length && bars[past].from <= t + 1e-9) past++;
  if (past === before) return past;
  const rects = track.querySelectorAll<SVGRectElement>('.t-bar');
  const from = before < 0 ? 0 : Math.min(past, before);
  const to = before < 0 ? bars.length : Math.max(past, before);
  for (let k = from; k < to; k++) {
    const rect = rects[k];
    rect.toggleAttribute('data-past', k < past);
    rect.style.fill = k < past && ramp ? ramp(fraction(bars[k].from)) : '';
  }
  return past;
}
