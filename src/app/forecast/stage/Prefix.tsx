import { useMemo, useRef, type KeyboardEvent } from 'react';
import { Icon } from '../../../icons/Icon';
import { rampFunction, rampStops, tokenReader } from '../../../plots/colour';
import { useWidth } from '../../../plots/use-width';
import { forecastWords } from '../../text/en-forecast';
import { useHeight } from '../../ui/use-height';
import type { Chosen } from '../cascade-chosen';
import type { Forecast } from '../use-forecast';
import { seeUsers } from '../use-seen';
import { CascadeChooser } from './CascadeChooser';
import { orderPlace } from './marks';
import { prefixView } from './prefix-layout';

const words = forecastWords.strip;
const LIGHT = 0.55;
/** Of a far longer cascade ten users are passed at once with Shift. */
const FAR = 10;

/** The cascade as a strip: who was seen, in the colours of the network, who is next, and how many are still to come. */
export function Prefix({ forecast, seen }: { forecast: Forecast; seen: number }) {
  const { chosen } = forecast;
  const length = chosen?.names.length ?? 0;
  return (
    <section className="timeline fc-strip" aria-label={words.name}>
      <div className="transport">
        <button
          type="button"
          className="icon-btn"
          aria-label={words.back}
          data-tip={words.back}
          disabled={!chosen || seen <= 1}
          onClick={() => seeUsers(seen - 1, length)}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          className="icon-btn"
          aria-label={words.forward}
          data-tip={words.forward}
          disabled={!chosen || seen >= length}
          onClick={() => seeUsers(seen + 1, length)}
        >
          <Icon name="step" />
        </button>
      </div>
      {chosen ? <Strip chosen={chosen} seen={seen} guessing={forecast.guessing} /> : <div />}
      <div className="side">
        <span className="now">{chosen ? words.ofAll(seen, length) : words.none}</span>
        <CascadeChooser forecast={forecast} />
      </div>
    </section>
  );
}

function Strip({ chosen, seen, guessing }: { chosen: Chosen; seen: number; guessing: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 480);
  const height = useHeight(box, 60);
  const ramp = useMemo(() => rampFunction(rampStops('viridis', tokenReader(document.documentElement))), []);
  const { names, ended } = chosen;
  const length = names.length;
  const { from, to, x } = prefixView(length, seen, width);
  const y = height / 2 - 6;
  const nextName = guessing ? words.toGuess : seen < length ? names[seen] : ended ? words.itEnds : words.unknownEnd;
  const keys = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = event.shiftKey ? FAR : 1;
    const target = {
      ArrowRight: seen + by,
      ArrowUp: seen + by,
      ArrowLeft: seen - by,
      ArrowDown: seen - by,
      PageUp: seen + FAR,
      PageDown: seen - FAR,
      Home: 1,
      End: length,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    seeUsers(target, length);
  };
  return (
    <div
      ref={box}
      className="track fc-track"
      role="slider"
      tabIndex={0}
      aria-label={words.name}
      aria-valuemin={1}
      aria-valuemax={length}
      aria-valuenow={seen}
      aria-valuetext={words.value(seen, length, names[seen - 1], nextName)}
      onKeyDown={keys}
    >
      <svg width={width} height={height} aria-hidden="true">
        <line className="axisline" x1={from > 0 ? 0 : x(from)} x2={to <= length ? width : x(to - 1)} y1={y} y2={y} />
        {Array.from({ length: to - from }, (_, k) => from + k).map((i) => (
          <g key={i} transform={`translate(${x(i)} ${y})`} className="fc-user" onClick={() => seeUsers(i + 1, length)}>
            <rect x={-15} y={-y} width={30} height={height} fill="transparent" />
            <User
              i={i}
              seen={seen}
              end={i === length}
              fill={ramp(orderPlace(i, seen))}
              light={orderPlace(i, seen) > LIGHT}
            />
            {i < length && !(guessing && i >= seen) && <title>{names[i]}</title>}
          </g>
        ))}
        <text className="tick" x={x(seen - 1)} y={y + 30} textAnchor="end">
          {words.seen}
        </text>
        <text className="tick fc-next" x={x(seen)} y={y + 30} textAnchor="middle">
          {seen === length ? words.end : words.next}
        </text>
      </svg>
    </div>
  );
}

function User({ i, seen, end, fill, light }: { i: number; seen: number; end: boolean; fill: string; light: boolean }) {
  if (i < seen)
    return (
      <>
        <circle className="fc-seen" r={11} style={{ fill }} />
        <text className="fc-number" y={4.5} data-light={light || undefined} data-long={i > 98 || undefined}>
          {i + 1}
        </text>
      </>
    );
  if (i === seen)
    return (
      <>
        <circle className="fc-asked" r={11} />
        <text className="fc-number" y={4.5} data-light="">
          ?
        </text>
      </>
    );
  return end ? <path className="fc-end" d="M-3.5 -5V5" /> : <circle className="fc-to-come" r={3.5} />;
}
