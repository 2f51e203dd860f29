import { useCallback, useMemo } from 'react';
import { HistogramPlot } from '../../../plots/HistogramPlot';
import { lab } from '../../../store/lab';
import { exploreWords } from '../../text/en-explore';
import { count } from '../../text/format';
import { calendarTicks, calendarTick } from '../calendar';
import { durationTick, evenDurationTicks, lasted, logDurationTicks } from '../time-words';
import { provenanceOf } from './provenance';
import type { Explore } from './use-explore';

const words = exploreWords.lab;
const EVENTS = { label: words.activityY };
const PAIRS = { label: words.gapsY };

/** When things happen: activity over time, and the times between neighbouring events. */
export function TimesTab({ explore }: { explore: Explore }) {
  const { cascades, facts, stale, view } = explore;
  const set = cascades?.set;
  const unit = set?.time.unit ?? 'unknown';
  const own = set?.time.origin === 'own';
  const activity = facts?.activity;
  const gaps = facts?.gaps;
  const histogram = useMemo(
    () => ({ kind: 'histogram' as const, edges: activity?.edges ?? NONE, counts: activity?.counts ?? NONE }),
    [activity],
  );
  const gapHistogram = useMemo(
    () => ({ kind: 'histogram' as const, edges: gaps?.edges ?? NONE, counts: gaps?.counts ?? NONE }),
    [gaps],
  );
  const time = set?.time;
  const dated = time?.origin === 'epoch';
  const evenTicks = useCallback(
    (low: number, high: number, most: number) =>
      time && dated
        ? spaced(calendarTicks(low, high, time, most), 0.75 * most)
        : evenDurationTicks(high - low, unit, most).map((t) => t + low),
    [time, dated, unit],
  );
  const evenText = useCallback(
    (t: number) => (time && dated && activity ? calendarTick(t, time, activity.edges) : durationTick(t, unit)),
    [time, dated, unit, activity],
  );
  const logTicks = useCallback(
    (low: number, high: number, most: number) => logDurationTicks(low, high, unit, most),
    [unit],
  );
  const gapText = useCallback((t: number) => durationTick(t, unit), [unit]);
  const x = useMemo(() => ({ label: words.activityX, unit }), [unit]);
  const gapX = useMemo(() => ({ label: words.gapsX, unit, scale: 'log' as const }), [unit]);
  if (!set || !facts) return null;
  const provenance = provenanceOf(explore);
  const pairs = gapHistogram.counts.reduce((a, b) => a + b, 0);
  const bins = histogram.counts.length;
  const state = stale ? { state: 'stale' as const, stateText: words.stale } : {};
  return (
    <>
      <HistogramPlot
        id="activity"
        title={own ? words.activityOwn : words.activity}
        x={x}
        y={EVENTS}
        histogram={histogram}
        height={176}
        ticks={evenTicks}
        tickText={evenText}
        {...(own
          ? {}
          : {
              brush: {
                range: view.window ?? null,
                onChange: (range) => lab.getState().setExplore({ window: range ? [range[0], range[1]] : undefined }),
              },
            })}
        {...state}
        {...(bins === 0 ? { state: 'empty' as const, stateText: exploreWords.noPlot } : {})}
        caption={bins > 0 ? words.activityCaption(bins, lasted(histogram.edges[1] - histogram.edges[0], unit)) : ''}
        provenance={provenance}
      />
      <HistogramPlot
        id="gaps"
        title={words.gaps}
        x={gapX}
        y={PAIRS}
        histogram={gapHistogram}
        height={176}
        ticks={logTicks}
        tickText={gapText}
        {...state}
        {...(pairs === 0 ? { state: 'empty' as const, stateText: words.noGaps } : {})}
        caption={words.gapsCaption(count(pairs), count(facts.zeroGaps))}
        provenance={provenance}
      />
    </>
  );
}

const NONE = new Float64Array(0);

/** Every k-th, so that no more than so many are left. */
function spaced(ticks: readonly number[], most: number): number[] {
  const every = Math.max(1, Math.ceil(ticks.length / Math.max(1, most)));
  return ticks.filter((_, k) => k % every === 0);
}
