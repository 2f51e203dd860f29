import { useMemo } from 'react';
import type { SeriesOutput } from '../../../core/outputs';
import { LinePlot, type LinePlotProps } from '../../../plots/LinePlot';
import { lab, playhead } from '../../../store/lab';
import { tabState } from '../../run/tab-state';
import { forecastWords } from '../../text/en-forecast';
import { modelName } from '../model-name';
import { NEXT_USER } from '../methods';
import type { Forecast } from '../use-forecast';
import type { Next } from '../walk';
import { Headline } from './Headline';

const words = forecastWords.course;
const X = { label: words.seen, unit: words.unit };
const Y = { label: words.rank, scale: 'log' } as const;

/** Where there is no network to draw on: how well the model knew who came next, all along the cascade. */
export function RankCourse({ forecast, seen, users }: { forecast: Forecast; seen: number; users: number }) {
  const { walk, model, shown } = forecast;
  const series = useMemo((): LinePlotProps['series'] => {
    const known = (walk?.next ?? []).flatMap((next, k) => (next && !next.stop ? [[k, next] as const] : []));
    const course = (value: (next: Next) => number): SeriesOutput => ({
      kind: 'series',
      x: Float64Array.from(known, ([k]) => k),
      y: Float64Array.from(known, ([, next]) => value(next)),
    });
    return [
      { id: 'model', label: modelName(model), role: 'own', output: course(({ rank }) => rank), draw: 'dotted-line' },
      { id: 'counting', label: words.counting, role: 'b1', output: course(({ counting }) => counting) },
    ];
  }, [walk, model]);
  return (
    <div className="fc-course">
      <Headline forecast={forecast} seen={seen} users={users} />
      <p className="voice">{forecastWords.network.none}</p>
      <button
        type="button"
        className="link small"
        disabled={forecast.values.graph === 'training'}
        onClick={() => lab.getState().setParameter('graph', 'training')}
      >
        {forecastWords.network.derive}
      </button>
      {walk && (
        <LinePlot
          id="fc-course"
          title={words.title}
          x={X}
          y={Y}
          series={series}
          cursor={playhead}
          wholeX
          height={260}
          caption={words.caption}
          {...tabState(shown[NEXT_USER])}
        />
      )}
    </div>
  );
}
