import { useCallback, useMemo } from 'react';
import type { CascadeSet } from '../../core/cascade';
import { ccdfOf, type CascadeMeasures, type Ccdf } from '../../core/cascade-facts';
import { quantile } from '../../core/quantile';
import { CcdfPlot } from '../../plots/CcdfPlot';
import type { Range } from '../../plots/PlotReader';
import { exploreWords as words } from '../text/en-explore';
import { count } from '../text/format';
import './explore.css';
import { heldBetween, heldByLargest } from './concentration';
import { durationTick, evenDurationTicks, lasted, logDurationTicks } from './time-words';

export interface DistributionsProps {
  set: CascadeSet;
  measures: CascadeMeasures;
  /** 1 for cascades that count; absent: all. Each plot leaves its own brush out, so that the rest stays to be seen. */
  forSizes?: Uint8Array;
  forDurations?: Uint8Array;
  /** Without these the plots cannot be brushed. */
  sizes?: { range: Range | null; onChange(range: Range | null): void };
  durations?: { range: Range | null; onChange(range: Range | null): void };
  /** Written under exported pictures. */
  provenance?: string;
}

/** Sizes and durations as shares with at least so much. */
export function Distributions(props: DistributionsProps) {
  const { set, measures, forSizes, forDurations, sizes, durations, provenance } = props;
  const { unit } = set.time;
  const bySize = useMemo(() => distribution(measures.sizes, forSizes), [measures, forSizes]);
  const byDuration = useMemo(
    () => distribution(measures.durations, forDurations, (c) => measures.sizes[c] > 1),
    [measures, forDurations],
  );
  const inTime = useCallback((value: number) => lasted(value, unit), [unit]);
  const ticks = useCallback(
    (low: number, high: number, most: number) => logDurationTicks(low, high, unit, most),
    [unit],
  );
  const evenTicks = useCallback(
    (_low: number, high: number, most: number) => evenDurationTicks(high, unit, most),
    [unit],
  );
  const inWords = useCallback(
    (share: string, value: number) => words.durationsReading(share, lasted(value, unit)),
    [unit],
  );
  const brushed = sizes?.range;
  const sentence = useMemo(() => {
    const held = brushed ? heldBetween(bySize.values, brushed) : heldByLargest(bySize.values);
    if (!held) return undefined;
    return brushed ? words.someHold(held.cascades, held.of, held.share) : words.largestHold(held.share);
  }, [bySize, brushed]);
  const tickText = useCallback((value: number) => durationTick(value, unit), [unit]);
  // A single value needs no plot to be said. One that is brushed stays, or its brush could not be moved any more.
  const oneSize = bySize.ccdf.x.length === 1 && !sizes?.range;
  const oneDuration = byDuration.ccdf.x.length === 1 && !durations?.range;
  const sizePlot = oneSize ? (
    <Alone title={words.sizes} text={words.sizesAlone(bySize.n, bySize.top)} />
  ) : (
    <CcdfPlot
      id="cascade-sizes"
      title={words.sizes}
      ccdf={bySize.ccdf}
      x={SIZE}
      shareLabel={words.shareColumn}
      format={count}
      reading={words.sizesReading}
      median={{ value: bySize.median, label: words.median(count(bySize.median)) }}
      largest={{ value: bySize.top, label: words.largest(count(bySize.top)) }}
      summary={words.ccdf(words.sizes, bySize.n, count(bySize.median), count(bySize.top))}
      caption={`${upper(words.sizesY)}. ${words.plotCaption(bySize.n)}`}
      {...(bySize.n === 0 ? EMPTY : {})}
      {...(sizes ? { brush: sizes } : {})}
      {...(provenance === undefined ? {} : { provenance })}
    />
  );
  const durationPlot = oneDuration ? (
    <Alone title={words.durations} text={words.durationsAlone(byDuration.n, inTime(byDuration.top))} />
  ) : (
    <CcdfPlot
      id="cascade-durations"
      title={words.durations}
      ccdf={byDuration.ccdf}
      x={{ label: words.durationColumn, unit }}
      shareLabel={words.shareColumn}
      format={inTime}
      reading={inWords}
      ticks={ticks}
      linearTicks={evenTicks}
      tickText={tickText}
      median={{ value: byDuration.median, label: words.median(inTime(byDuration.median)) }}
      largest={{ value: byDuration.top, label: words.longest(inTime(byDuration.top)) }}
      summary={words.ccdf(words.durations, byDuration.n, inTime(byDuration.median), inTime(byDuration.top))}
      caption={`${upper(words.durationsY)}. ${words.durationsNote} ${words.plotCaption(byDuration.n)}`}
      {...(byDuration.n === 0 ? { state: 'empty' as const, stateText: words.noDurations } : {})}
      {...(durations ? { brush: durations } : {})}
      {...(provenance === undefined ? {} : { provenance })}
    />
  );
  return (
    <>
      {sizePlot}
      {!oneSize && sentence !== undefined && <p className="voice held">{sentence}</p>}
      {durationPlot}
    </>
  );
}

function Alone({ title, text }: { title: string; text: string }) {
  return (
    <section className="sect">
      <h2 className="h-panel">{title}</h2>
      <p className="small">{text}</p>
    </section>
  );
}

const SIZE = { label: words.sizeColumn, unit: words.sizesUnit };
const EMPTY = { state: 'empty' as const, stateText: words.noPlot };
const upper = (text: string): string => text[0].toUpperCase() + text.slice(1);

interface Distribution {
  /** Ascending. */
  values: Float64Array;
  ccdf: Ccdf;
  n: number;
  /** NaN where there is nothing. */
  median: number;
  top: number;
}

/** O(values log values), sorted without a comparison in script. */
function distribution(
  values: Int32Array | Float64Array,
  chosen: Uint8Array | undefined,
  counts: (cascade: number) => boolean = () => true,
): Distribution {
  const picked = new Float64Array(values.length);
  let n = 0;
  for (let c = 0; c < values.length; c++) if ((!chosen || chosen[c] === 1) && counts(c)) picked[n++] = values[c];
  const sorted = picked.slice(0, n).sort();
  return {
    values: sorted,
    ccdf: ccdfOf(sorted),
    n,
    median: quantile(sorted, 0.5),
    top: n > 0 ? sorted[n - 1] : Number.NaN,
  };
}
