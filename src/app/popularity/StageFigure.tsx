import { useMemo, useRef, useState } from 'react';
import { said } from '../../core/language';
import { PlotFrame } from '../../plots/PlotFrame';
import type { ScaleKind } from '../../plots/scales';
import { useWidth as useElementWidth } from '../../plots/use-width';
import { LAB_VERSION } from '../../experiment/version';
import { useLab } from '../../store/lab';
import { popularityWords } from '../text/en-popularity';
import { count } from '../text/format';
import { Chip } from '../ui/Chip';
import { useHeight } from '../ui/use-height';
import { useWidth } from '../ui/use-width';
import { isEndless, isOpenAbove, modelWords, roundedSize } from './forecast-facts';
import { FORECAST } from './methods';
import { eventsUpTo } from './observed-part';
import { layoutStage } from './stage-layout';
import { stageSeries, stageTable } from './stage-table';
import { sayTime, sayTimeAfterThe, timeScaleOf } from './time-scale';
import { StagePicture } from './StagePicture';
import { StageReader } from './StageReader';
import type { Popularity } from './use-popularity';
import type { WindowFacts } from './use-window';
import { WindowHandle } from './WindowHandle';
import { provenanceWords as provenance } from '../text/en-provenance';

const words = popularityWords.stage;
/** Height of what stands over and under the picture in its frame. */
const HEAD = 26;
const FOOT = { wide: 42, narrow: 82 };
const LEAST = 260;

interface Props {
  popularity: Popularity;
  facts: WindowFacts;
  onDrag: (t: number) => void;
  onMove: (t: number) => void;
  onCancel: () => void;
}

/** Count, events and intensity over one axis of time, with the edge of the observed part to be moved. */
export function StageFigure({ popularity, facts, onDrag, onMove, onCancel }: Props) {
  const { part, unit, horizon, forecast, intensity } = facts;
  const { experiment, shown } = popularity;
  const rest = experiment.view?.rest !== false;
  const narrow = useWidth() === 'narrow';
  const outer = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const whole = useHeight(outer, LEAST);
  const width = useElementWidth(box, 660);
  const height = Math.max(LEAST - HEAD, whole - HEAD - (narrow ? FOOT.narrow : FOOT.wide));
  const [kind, setKind] = useState<ScaleKind>('linear');
  const title = useLab((s) => (s.cascades.type === 'ready' ? said(s.cascades.data.title) : ''));
  const layout = useMemo(
    () => layoutStage({ width, height, narrow, part, unit, horizon, forecast, intensity, rest, kind }),
    [width, height, narrow, part, unit, horizon, forecast, intensity, rest, kind],
  );
  const scale = useMemo(() => timeScaleOf(horizon, unit), [horizon, unit]);
  const series = useMemo(
    () => stageSeries(part, forecast, rest, horizon, scale),
    [part, forecast, rest, horizon, scale],
  );
  const model = forecast ? modelWords(forecast.values) : '';
  const own = shown[FORECAST];
  const summary = words.summary({
    seen: part.seen,
    first: sayTimeAfterThe(part.until, unit),
    forecast: forecast && summarised(forecast, model),
    actual: eventsUpTo(part.times, horizon),
    rest,
  });
  const chip = !forecast
    ? undefined
    : forecast.stale
      ? words.stale
      : own.partial === 'refining' && own.picture
        ? words.refining(own.picture.done, own.picture.total)
        : own.partial === 'stopped' && own.picture
          ? words.stopped(own.picture.done, own.picture.total)
          : undefined;
  const picture = own.picture;
  return (
    <div className="pop-figure" ref={outer} data-narrow={narrow || undefined}>
      <PlotFrame
        id="popularity-stage"
        title={words.title}
        height={height}
        table={() => stageTable(series, scale)}
        mark={chip && <Chip tone={forecast?.stale ? 'warn' : undefined}>{chip}</Chip>}
        caption={<Foot forecast={forecast} cautions={facts.cautions} part={part} rest={rest} />}
        provenance={[
          provenance.lab(LAB_VERSION),
          said(title),
          provenance.cascade(popularity.cascade + 1),
          provenance.observed(sayTime(part.until, unit)),
          provenance.seed(picture?.result?.stamp.seed ?? experiment.seed),
          picture && provenance.experiment(picture.digest),
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          (layout.offersLog || kind === 'log') && (
            <button
              type="button"
              className="pick"
              aria-pressed={kind === 'log'}
              onClick={() => setKind(kind === 'log' ? 'linear' : 'log')}
            >
              {words.log}
            </button>
          )
        }
      >
        <div className="fig" ref={box} style={{ height }}>
          <svg data-figure viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={summary}>
            <StagePicture layout={layout} facts={facts} rest={rest} narrow={narrow} model={model} />
          </svg>
          <StageReader layout={layout} facts={facts} rest={rest} />
          <WindowHandle
            layout={layout}
            until={part.until}
            seen={part.seen}
            horizon={horizon}
            unit={unit}
            onDrag={onDrag}
            onMove={onMove}
            onCancel={onCancel}
          />
        </div>
      </PlotFrame>
    </div>
  );
}

function summarised(forecast: NonNullable<WindowFacts['forecast']>, model: string) {
  const { median, low, high } = forecast;
  const rounded = (x: number): string => (Number.isFinite(x) ? count(roundedSize(forecast, x)) : '–');
  return {
    model,
    median: isEndless(forecast) ? '–' : rounded(median),
    low: rounded(low),
    high: isOpenAbove(forecast) ? words.orMore(rounded(high)) : rounded(high),
  };
}

/** With so many letters on what is odd, there is no room for more. */
const ODD = 100;
const people = (population: number): string => count(Math.round(population));

function Foot({
  forecast,
  cautions,
  part,
  rest,
}: {
  forecast: WindowFacts['forecast'];
  cautions: readonly string[];
  part: WindowFacts['part'];
  rest: boolean;
}) {
  if (!forecast) return words.dataOnly;
  const { fan, runs, values, remark, low, high, horizon, open, population } = forecast;
  const actual = open ? part.times.length : eventsUpTo(part.times, horizon);
  // Where the data end before the forecast does, what happened is not known.
  const missed = rest && !forecast.stale && part.last > part.until && (actual < low || actual > high);
  const tooFew = missed && actual > population;
  const allSeen = part.seen === part.times.length && part.until >= part.last;
  const odd = [
    // What happened says more than what may happen; where all is seen, it is not early.
    ...(tooFew || allSeen ? cautions.filter((one) => one !== words.hardlyAnybody(people(population))) : cautions),
    said(remark),
    isOpenAbove(forecast) && fan.x[fan.x.length - 1] < horizon ? words.fanEnds : '',
    missed ? words.missed : '',
    tooFew ? words.beyondPopulation(people(population)) : '',
  ].filter(Boolean);
  // Two lines are there: what is odd about a forecast goes before how forecasts are made.
  const room = odd.join(' ').length < ODD;
  return (room ? [words.foot(runs, String(values.uncertainty)), ...odd] : odd).join(' ');
}
