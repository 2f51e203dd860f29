/** The numbers of the stage as a table: what was counted, and what is forecast. Pure. */
import type { TableOutput } from '../../core/outputs';
import { lineTable, type LineSeries } from '../../plots/line-layout';
import { popularityWords } from '../text/en-popularity';
import type { ForecastFacts } from './forecast-facts';
import { eventsUpTo, type ObservedPart } from './observed-part';
import type { TimeScale } from './time-scale';

const words = popularityWords.stage;

/** Exactly what is drawn: times in the unit of the axis. */
export function stageSeries(
  part: ObservedPart,
  forecast: ForecastFacts | undefined,
  rest: boolean,
  horizon: number,
  { per }: TimeScale,
): LineSeries[] {
  const shown = rest ? eventsUpTo(part.times, horizon) : part.seen;
  const counted = (first: number, end: number) => ({
    kind: 'series' as const,
    x: part.times.slice(first, end).map((t) => t / per),
    y: Float64Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k + 1),
  });
  const series: LineSeries[] = [
    { id: 'observed', label: words.observed, role: 'ref', draw: 'steps', output: counted(0, part.seen) },
  ];
  if (shown > part.seen)
    series.push({ id: 'rest', label: words.happened, role: 'ref', draw: 'steps', output: counted(part.seen, shown) });
  if (forecast) {
    const { fan } = forecast;
    series.push({
      id: 'forecast',
      label: words.forecast,
      role: 'own',
      output: { ...fan, x: fan.x.map((t) => t / per) },
    });
  }
  return series;
}

export function stageTable(series: readonly LineSeries[], { long }: TimeScale): TableOutput {
  return lineTable({ label: words.time, unit: long }, { label: words.reposts }, series);
}
