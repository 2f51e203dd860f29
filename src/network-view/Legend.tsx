import { pointed } from '../core/numerals';
import { viewWords as words } from './view-words';
import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { HOLLOW_BELOW } from './colouring';
import { KeyShape, type KeyName } from './KeyShape';
import { fractionOf, moveGrip, ticksOf, valueAfterKey, valueOn } from './legend-scale';

export type LegendKey = Exclude<KeyName, 'missing'>;

export interface LegendProps {
  /** Name of the quantity: text, or the control that chooses it. */
  title: ReactNode;
  /** Name in words, for the grips. */
  name: string;
  unit?: string;
  ramp: 'time' | 'prob' | 'error' | 'degree';
  domain: readonly [number, number];
  /** Step of the grips; default a hundredth of the domain. */
  step?: number;
  ticks?: readonly number[];
  format?: (value: number) => string;
  filter: readonly [number, number] | null;
  onFilter(filter: [number, number] | null): void;
  keys: readonly LegendKey[];
  /** What edges without a value are, in words with their number: "not identifiable: 12 edges". */
  missing?: string;
}

/** Fills of the keys by ramp: the ramp's middle, and its beginning where sources have that. */
const FILLS: Record<LegendProps['ramp'], { fill: string; sourceFill?: string }> = {
  time: { fill: '#1F9E89', sourceFill: '#440154' },
  degree: { fill: '#1F9E89' },
  prob: { fill: '#A59C74' },
  error: { fill: 'var(--err-pos-1)' },
};

const WORDS: Record<LegendKey, string> = { ...words.keys, hollow: words.keys.hollow(pointed(String(HOLLOW_BELOW))) };

/** What the colours say, and a filter: what lies outside the grips is dimmed on the canvas. */
export function Legend(props: LegendProps) {
  const { domain, filter, onFilter, name } = props;
  const bar = useRef<HTMLDivElement>(null);
  const held = useRef<0 | 1 | null>(null);
  const step = props.step ?? (domain[1] - domain[0]) / 100;
  const format = props.format ?? ((value: number) => pointed(String(value)));
  const [low, high] = filter ?? domain;
  const ticks = props.ticks ?? ticksOf(domain);

  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (held.current === null || !bar.current) return;
    const box = bar.current.getBoundingClientRect();
    onFilter(moveGrip(filter, held.current, valueOn((event.clientX - box.left) / box.width, domain, step), domain));
  };
  const grip = (which: 0 | 1) => {
    const value = which === 0 ? low : high;
    const keys = (event: KeyboardEvent<HTMLElement>): void => {
      const next = valueAfterKey(event.key, value, domain, step);
      if (next === null) return;
      event.preventDefault();
      onFilter(moveGrip(filter, which, next, domain));
    };
    return (
      <span
        className="grip"
        role="slider"
        tabIndex={0}
        aria-label={which === 0 ? words.gripFrom(name) : words.gripTo(name)}
        aria-valuemin={which === 0 ? domain[0] : low}
        aria-valuemax={which === 0 ? high : domain[1]}
        aria-valuenow={value}
        aria-valuetext={`${format(value)}${props.unit ? ` ${props.unit}` : ''}`}
        style={{ left: `${100 * fractionOf(value, domain)}%` }}
        onKeyDown={keys}
        onPointerDown={(event) => {
          held.current = which;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
        onPointerUp={() => (held.current = null)}
        onPointerCancel={() => (held.current = null)}
        onDoubleClick={() => onFilter(null)}
      />
    );
  };
  return (
    <div className="legend" role="group" aria-label={words.legend}>
      <div className="title">
        {typeof props.title === 'string' ? <b>{props.title}</b> : props.title}
        {props.unit ? <span className="quiet">{props.unit}</span> : null}
      </div>
      <div className={`ramp ${props.ramp === 'degree' ? 'time' : props.ramp}`} ref={bar}>
        <span className="off" style={{ left: 0, width: `${100 * fractionOf(low, domain)}%` }} />
        <span className="off" style={{ right: 0, width: `${100 * (1 - fractionOf(high, domain))}%` }} />
        {grip(0)}
        {grip(1)}
      </div>
      <div className="ticks">
        {ticks.map((tick) => (
          <span key={tick}>{format(tick)}</span>
        ))}
      </div>
      {props.keys.length > 0 || props.missing ? (
        <div className="keys">
          {props.keys.map((shape) => (
            <span key={shape}>
              <KeyShape shape={shape} {...FILLS[props.ramp]} />
              {WORDS[shape]}
            </span>
          ))}
          {props.missing ? (
            <span>
              <KeyShape shape="missing" />
              {props.missing}
            </span>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
