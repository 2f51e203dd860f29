import type { KeyboardEvent, PointerEvent } from 'react';
import type { TimeMap } from './timeline-layout';
import { words } from './words';

interface Props {
  range: readonly [number, number];
  onChange: (range: readonly [number, number]) => void;
  horizon: number;
  at: (t: number) => number;
  map: TimeMap;
  pad: number;
  width: number;
  base: number;
}

/** A window of times on the strip, with a grip at each end; arrows move a grip by a hundredth of the strip. */
export function TimeWindow({ range, onChange, horizon, at, map, pad, width, base }: Props) {
  const move = (end: 0 | 1, t: number): void => {
    const inside = Math.min(horizon, Math.max(0, t));
    onChange(end === 0 ? [Math.min(inside, range[1]), range[1]] : [range[0], Math.max(inside, range[0])]);
  };
  const grip = (end: 0 | 1) => (
    <div
      key={end}
      className="t-grip"
      role="slider"
      tabIndex={0}
      aria-label={end === 0 ? words.rangeFrom : words.rangeTo}
      aria-valuemin={0}
      aria-valuemax={horizon}
      aria-valuenow={range[end]}
      style={{ left: at(range[end]) }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event: PointerEvent<HTMLElement>) => {
        const box = event.currentTarget.parentElement?.getBoundingClientRect();
        if (event.buttons > 0 && box) move(end, map.time((event.clientX - box.left - pad) / (width - 2 * pad)));
      }}
      onKeyDown={(event: KeyboardEvent) => {
        const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        move(end, range[end] + (step * horizon) / 100);
      }}
    />
  );
  return (
    <>
      <div
        className="t-window-box"
        aria-hidden="true"
        data-whole={(range[0] <= 0 && range[1] >= horizon) || undefined}
        style={{ left: at(range[0]), width: Math.max(1, at(range[1]) - at(range[0])), height: base }}
      />
      {([0, 1] as const).map(grip)}
    </>
  );
}
