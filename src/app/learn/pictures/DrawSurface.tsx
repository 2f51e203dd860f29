import { useId, useRef } from 'react';
import type { Answer, Ask } from '../../../lessons/lesson';
import { lessonWords } from '../../text/en-lessons';
import type { PlotFigure } from './plot-figure';

const words = lessonWords.ask;

type Drawable = Extract<Ask, { kind: 'draw' | 'number' }>;

interface Props {
  figure: PlotFigure;
  ask: Drawable;
  answer: Answer | undefined;
  /** The handle that keys move, from 0. */
  place: number;
  onPlace: (place: number) => void;
  onAnswer: (answer: Answer) => void;
  sayX: (value: number) => string;
  sayY: (value: number) => string;
}

const LARGE = 10;

/** Rounded to the question's step, within its bounds. On a log axis keys go by tenths of the value. */
export function settled(ask: Pick<Drawable, 'min' | 'max' | 'step'>, value: number): number {
  const steps = Math.round((value - ask.min) / ask.step);
  return Number(Math.min(ask.max, Math.max(ask.min, ask.min + steps * ask.step)).toPrecision(10));
}

/** A drawn line after its k-th handle was set, those between the last touched one and it included. */
export function withHandle(
  ask: Extract<Ask, { kind: 'draw' }>,
  answer: readonly number[] | undefined,
  k: number,
  value: number,
  from = k,
): number[] {
  const y = settled(ask, value);
  // The first stroke makes a whole line: straight up to it, level behind it.
  const line = answer
    ? [...answer]
    : ask.at.map((_, i) => settled(ask, i < k ? ask.from.y + ((y - ask.from.y) * (i + 1)) / (k + 1) : y));
  const before = line[from];
  const [lo, hi] = from < k ? [from, k] : [k, from];
  for (let i = lo; i <= hi; i++)
    line[i] =
      i === k || from === k ? (i === k ? y : line[i]) : settled(ask, before + ((y - before) * (i - from)) / (k - from));
  if (ask.rising === true)
    for (let i = 0; i < line.length; i++)
      line[i] = i < k ? Math.min(line[i], y) : i > k ? Math.max(line[i], y) : line[i];
  return line;
}

/** Over the plot, where it is drawn on: by pointer, by touch and by keys. */
export function DrawSurface({ figure, ask, answer, place, onPlace, onAnswer, sayX, sayY }: Props) {
  const help = useId();
  const { area, x, y } = figure;
  const surface = useRef<HTMLDivElement>(null);
  const held = useRef<number | null>(null);
  const line = Array.isArray(answer) ? (answer as readonly number[]) : undefined;

  const draw = (event: React.PointerEvent, began: boolean): void => {
    const box = surface.current?.getBoundingClientRect();
    if (!box) return;
    const [px, py] = [event.clientX - box.left + area.left, event.clientY - box.top + area.top];
    if (ask.kind === 'number') {
      onAnswer(settled(ask, ask.axis === 'x' ? x.invert(px) : y.invert(py)));
      return;
    }
    let k = 0;
    for (let i = 1; i < ask.at.length; i++) if (Math.abs(x.at(ask.at[i]) - px) < Math.abs(x.at(ask.at[k]) - px)) k = i;
    onAnswer(withHandle(ask, line, k, y.invert(py), began ? k : (held.current ?? k)));
    held.current = k;
    onPlace(k);
  };

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = (event.shiftKey ? LARGE : 1) * (event.key === 'ArrowUp' || event.key === 'ArrowRight' ? 1 : -1);
    const moved = (from: number): number =>
      ask.scale === 'log' && from > 0 ? from * 1.1 ** by : from + by * Math.max(ask.step, (ask.max - ask.min) / 100);
    if (ask.kind === 'number') {
      if (!event.key.startsWith('Arrow')) return;
      onAnswer(settled(ask, moved(typeof answer === 'number' ? answer : ask.start)));
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      onPlace(Math.max(0, Math.min(ask.at.length - 1, place + (event.key === 'ArrowRight' ? 1 : -1))));
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
      onAnswer(withHandle(ask, line, place, moved(line?.[place] ?? ask.from.y)));
    else return;
    // Arrows step through the lesson elsewhere.
    event.stopPropagation();
    event.preventDefault();
  };

  const number = ask.kind === 'number';
  const value = number ? (typeof answer === 'number' ? answer : ask.start) : (line?.[place] ?? ask.from.y);
  const text = number
    ? (ask.say ?? String)(value)
    : words.drawAt(sayX(ask.at[place]), sayY(value), place + 1, ask.at.length);
  const current = ask.kind === 'draw' ? { x: x.at(ask.at[place]), y: y.at(value) } : undefined;
  return (
    <>
      <div
        ref={surface}
        className="draw-surface"
        data-draw={ask.kind}
        style={{
          left: area.left,
          top: area.top - 8,
          width: Math.max(0, area.right - area.left),
          height: Math.max(0, area.bottom - area.top + 8),
        }}
        role="slider"
        tabIndex={0}
        aria-label={words.drawName(ask.label)}
        aria-valuemin={ask.min}
        aria-valuemax={ask.max}
        aria-valuenow={value}
        aria-valuetext={text}
        aria-describedby={number ? undefined : help}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          surface.current?.setPointerCapture(event.pointerId);
          held.current = null;
          draw(event, true);
        }}
        onPointerMove={(event) => {
          if (surface.current?.hasPointerCapture(event.pointerId)) draw(event, false);
        }}
        onKeyDown={onKeyDown}
      >
        {current && (
          <span
            className="draw-place"
            aria-hidden="true"
            style={{ left: current.x - area.left, top: current.y - area.top + 8 }}
          />
        )}
      </div>
      {!number && (
        <span className="vh" id={help}>
          {words.drawKeys}
        </span>
      )}
    </>
  );
}
