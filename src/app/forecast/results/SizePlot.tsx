import { said as inLanguage } from '../../../core/language';
import { useMemo } from 'react';
import { HistogramPlot, type HistogramPlotProps } from '../../../plots/HistogramPlot';
import { useLab } from '../../../store/lab';
import { tabState } from '../../run/tab-state';
import { useTall } from '../../run/use-tall';
import { resultWords } from '../../text/en-forecast-results';
import { SIZES } from '../methods';
import { provenanceOf } from '../provenance';
import type { Forecast } from '../use-forecast';
import { sizeFacts } from './size-facts';

const words = resultWords.size;

/** How far this cascade goes: simulated endings as a histogram, the forecast made of them, and the truth. */
export function SizePlot({ forecast, height = 108 }: { forecast: Forecast; height?: number }) {
  const { shown } = forecast;
  const own = shown[SIZES];
  const tall = useTall();
  const run = useLab((s) => s.runs[SIZES]);
  const facts = useMemo(() => sizeFacts(own.picture?.outputs), [own.picture]);
  const marks = useMemo((): NonNullable<HistogramPlotProps['marks']> => {
    if (!facts) return [];
    const truth = facts.of('truth');
    const late = truth < facts.forecast;
    return [
      { label: words.forecast(facts.forecast), value: facts.forecast, role: 'own', side: late ? 'right' : 'left' },
      ...(Number.isNaN(truth)
        ? []
        : [{ label: words.truth(truth), value: truth, role: 'ref', side: late ? 'left' : 'right' } as const]),
    ];
  }, [facts]);
  const state = tabState(own);
  return (
    <HistogramPlot
      id="fc-size"
      title={words.title}
      x={words.x}
      y={words.y}
      histogram={facts?.histogram ?? EMPTY}
      {...OWN}
      marks={marks}
      height={Math.round(height * tall)}
      provenance={provenanceOf(forecast, own)}
      {...state}
      {...(state.state === 'empty' && {
        stateText:
          run?.type === 'failed'
            ? inLanguage([run.error.message, run.error.hint].filter(Boolean).join(' '))
            : words.empty,
      })}
      mark={facts && <span className="unit small">{words.endings(facts.endings)}</span>}
      caption={facts && said(facts)}
    />
  );
}

/** Whose numbers they are; to linters the attribute is one of ARIA. */
const OWN = { role: 'own' } as const;
const EMPTY = { kind: 'histogram', edges: new Float64Array(), counts: new Float64Array() } as const;

function said({ of, unended }: NonNullable<ReturnType<typeof sizeFacts>>): string {
  const [low, high] = [of('q05'), of('q95')];
  return [
    words.after(of('seen')),
    Number.isNaN(low + high) ? '' : words.quantiles(low, high),
    unended > 0 ? words.unended(unended) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
