import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimeUnit } from '../../core/cascade';
import { popularityWords } from '../text/en-popularity';
import type { StageLayout } from './stage-layout';
import { sayTimeInFull } from './time-scale';
import { dragStep, snapTo, windowAfter, windowStep } from './window-keys';

const words = popularityWords.stage;
/** Keys that follow each other within this time are one move. */
const REST_MS = 350;

interface Props {
  layout: StageLayout;
  until: number;
  seen: number;
  horizon: number;
  unit: TimeUnit;
  /** While it is under way, and once it is put down. */
  onDrag: (t: number) => void;
  onMove: (t: number) => void;
  onCancel: () => void;
}

/** The edge of the observed part: dragged, or moved by arrow keys. Shading and counts follow at once. */
export function WindowHandle({ layout, until, seen, horizon, unit, onDrag, onMove, onCancel }: Props) {
  const { left, edge, top, countBottom, bottom, x } = layout;
  const step = windowStep(horizon, unit);
  const fine = dragStep(horizon, unit);
  const held = useRef(false);
  const pending = useRef<number>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const timeAt = (event: PointerEvent<HTMLElement>): number => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    return snapTo(x.invert(event.clientX - (box?.left ?? 0)), fine, [fine, horizon]);
  };
  const put = (t: number): void => {
    clearTimeout(timer.current);
    pending.current = undefined;
    onMove(t);
  };
  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = windowAfter(event, pending.current ?? until, step, [step, horizon]);
    if (next === undefined) return;
    event.preventDefault();
    pending.current = next;
    onDrag(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => put(next), REST_MS);
  };
  return (
    <div
      className="pop-handle"
      role="slider"
      tabIndex={0}
      aria-label={words.handle}
      aria-valuemin={0}
      aria-valuemax={horizon}
      aria-valuenow={until}
      aria-valuetext={words.handleText(sayTimeInFull(until, unit), seen)}
      style={{ left: Math.max(left, edge), top: top - 12, height: bottom - top + 12 }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = true;
      }}
      onPointerMove={(event) => {
        if (held.current) onDrag(timeAt(event));
      }}
      onPointerUp={(event) => {
        if (!held.current) return;
        held.current = false;
        put(timeAt(event));
      }}
      onPointerCancel={() => {
        held.current = false;
        onCancel();
      }}
      onKeyDown={keys}
      onBlur={() => pending.current !== undefined && put(pending.current)}
    >
      <span className="pop-knob" style={{ top: countBottom - top - 18 }} aria-hidden="true" />
    </div>
  );
}
