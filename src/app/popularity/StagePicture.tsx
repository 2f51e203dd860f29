import { useId } from 'react';
import { bandColour, roleColour } from '../../plots/colour';
import { formatTick } from '../../plots/format';
import { popularityWords } from '../text/en-popularity';
import { count } from '../text/format';
import { roundedTo } from './rounded';
import type { StageLayout } from './stage-layout';
import { sayTick, sayTime } from './time-scale';
import type { WindowFacts } from './use-window';

const words = popularityWords.stage;
/** Room for the word where nobody is left. */
const NOBODY_LEFT = 76;
/** Width of a letter of a tick, about. */
const LETTER = 7;

interface PictureProps {
  layout: StageLayout;
  facts: WindowFacts;
  rest: boolean;
  narrow: boolean;
  model: string;
}

/** What is drawn: count, events and intensity, with the names of their lines. */
export function StagePicture({ layout, facts, rest, narrow, model }: PictureProps) {
  const { left, right, top, countBottom, bottom, edge, fan, dots, intensity } = layout;
  const { part, unit, horizon, forecast } = facts;
  const clip = useId();
  const beyond = layout.beyond === undefined ? '' : words.beyond(count(roundedTo(layout.beyond, layout.beyond)));
  const late = edge > left + 0.62 * (right - left);
  const observed =
    part.seen === part.times.length && part.until >= part.last
      ? words.allObserved
      : part.until > 0
        ? words.observedFor(sayTime(part.until, unit))
        : '';
  return (
    <>
      <rect className="observed" x={left} y={top - 12} width={Math.max(0, edge - left)} height={bottom - top + 12} />
      <g className="axis">
        {layout.y.ticks.map((v) => (
          <g key={v}>
            <line className="pop-grid" x1={left} x2={right} y1={layout.y.at(v)} y2={layout.y.at(v)} />
            <text className="tick" x={left - 8} y={layout.y.at(v) + 4.5} textAnchor="end">
              {formatTick(v)}
            </text>
          </g>
        ))}
        <path d={`M${left} ${countBottom}H${right}`} />
      </g>
      <g className="pop-forecast" data-stale={forecast?.stale || undefined}>
        <clipPath id={clip}>
          <rect x={left} y={top - 8} width={Math.max(0, right - left)} height={countBottom - top + 8} />
        </clipPath>
        {fan && (
          <g clipPath={`url(#${clip})`}>
            <path d={fan.outer} style={{ fill: bandColour('own', 'outer') }} />
            <path d={fan.inner} style={{ fill: bandColour('own', 'inner') }} />
            <path className="pop-median" d={fan.median} />
          </g>
        )}
        <line className="axisline" x1={right + 10} x2={right + 10} y1={top} y2={countBottom} />
        {layout.bars.map((bar, k) => (
          <rect
            key={k}
            className="pop-bar"
            data-inner={bar.inner || undefined}
            x={right + 10.5}
            y={bar.y}
            width={bar.width}
            height={bar.height}
          />
        ))}
        {layout.above > 0 && (
          <text
            className="tick halo"
            x={narrow ? layout.width - 4 : right + 14}
            y={narrow ? top - 10 : top + 14}
            textAnchor={narrow ? 'end' : 'start'}
          >
            {words.above(count(layout.above))}
          </text>
        )}
      </g>
      {layout.rest !== '' && <path className="pop-rest-line" d={layout.rest} />}
      <path className="pop-seen-line" d={layout.seen} />
      {layout.fanLabel && !narrow && (
        <text
          className="end pop-forecast"
          data-stale={forecast?.stale || undefined}
          x={layout.fanLabel.x}
          y={layout.fanLabel.y}
          textAnchor={layout.fanLabel.anchor}
          style={{ fill: roleColour('own') }}
        >
          {words.forecastBy(model)}
        </text>
      )}
      {beyond !== '' && (
        <text
          className="tick halo"
          x={right - 8}
          y={top + (edge + LETTER * (observed.length + beyond.length) > right - 24 ? 18 : 2)}
          textAnchor="end"
        >
          {beyond}
        </text>
      )}
      {layout.restLabel && !narrow && (
        <text
          className="end"
          x={layout.restLabel.x}
          y={layout.restLabel.y}
          textAnchor={layout.restLabel.anchor}
          style={{ fill: 'var(--ink)' }}
        >
          {words.happened}
        </text>
      )}
      <Ends layout={layout} facts={facts} />
      {forecast && !narrow && (
        <text className="axis-title" x={right + 10} y={8}>
          {forecast.open ? words.inTheEnd : words.after(sayTime(forecast.horizon, unit))}
        </text>
      )}
      <text className="axis-title" x={0} y={layout.dotsTop - 8}>
        {dots.kind === 'bars' ? words.perBar(dots.most) : words.everyRepost}
      </text>
      <path className="axisline" d={`M${left} ${layout.dotsBase + 0.5}H${right}`} />
      <path className={dots.kind === 'bars' ? 'pop-bars' : 'pop-dots'} d={dots.seen} />
      {dots.after !== '' && (
        <path className={dots.kind === 'bars' ? 'pop-bars after' : 'pop-dots after'} d={dots.after} />
      )}
      <text className="axis-title" x={0} y={layout.rateTop - 12}>
        {words.intensity(layout.rateUnit.one)}
      </text>
      <g className="axis">
        {layout.rate.ticks.map((v) => (
          <g key={v}>
            <line className="pop-grid" x1={left} x2={right} y1={layout.rate.at(v)} y2={layout.rate.at(v)} />
            {intensity && (
              <text className="tick" x={left - 8} y={layout.rate.at(v) + 4.5} textAnchor="end">
                {formatTick(v)}
              </text>
            )}
          </g>
        ))}
        <path d={`M${left} ${bottom}H${right}`} />
        {layout.ticks.map((t) => (
          <g key={t}>
            <line className="axisline" x1={layout.x.at(t)} x2={layout.x.at(t)} y1={bottom} y2={bottom + 4} />
            <text className="tick" x={layout.x.at(t)} y={bottom + 18} textAnchor="middle">
              {sayTick(t, horizon, unit)}
            </text>
          </g>
        ))}
      </g>
      {intensity ? (
        <g className="pop-intensity" data-stale={facts.intensity?.stale || undefined}>
          <path d={intensity.seen} />
          {rest && <path className="after" d={intensity.after} />}
          {layout.nobodyLeft !== undefined && (
            <text
              className="tick halo"
              x={layout.nobodyLeft > right - NOBODY_LEFT ? right - 4 : layout.nobodyLeft + 6}
              y={bottom - 7}
              textAnchor={layout.nobodyLeft > right - NOBODY_LEFT ? 'end' : 'start'}
            >
              {words.nobodyLeft}
            </text>
          )}
        </g>
      ) : (
        <text className="tick" x={left + 8} y={bottom - 8}>
          {words.noIntensity}
        </text>
      )}
      <line className="pop-edge" x1={edge} x2={edge} y1={top - 12} y2={bottom} />
      <text
        className="tick halo pop-edge-word"
        x={late ? edge - 8 : edge + 8}
        y={top + 2}
        textAnchor={late ? 'end' : 'start'}
      >
        {observed}
      </text>
    </>
  );
}

/** The numbers where forecast and truth end, led to their places beside the histogram. */
function Ends({ layout, facts: { forecast } }: { layout: StageLayout; facts: WindowFacts }) {
  const { right, barsWidth } = layout;
  const from = right + 10;
  const to = from + barsWidth + 4;
  return layout.ends.map(({ id, value, y }) => {
    const at = layout.y.at(value);
    const colour = id === 'forecast' ? roleColour('own') : 'var(--ink)';
    return (
      <g key={id} className="pop-forecast" data-stale={(id === 'forecast' && forecast?.stale) || undefined}>
        <line
          className="pop-end"
          x1={id === 'forecast' ? from : right}
          x2={to}
          y1={at}
          y2={at}
          style={{ stroke: colour }}
        />
        <text className="end" x={to + 4} y={y + 4.5} style={{ fill: colour }}>
          {count(Math.round(value))}
        </text>
      </g>
    );
  });
}
