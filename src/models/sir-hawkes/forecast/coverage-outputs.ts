/** How often what happened lies in the bands of its forecast. */
import type { HistogramOutput, Outputs, ScalarOutput, TableOutput } from '../../../core/outputs';
import { LEVELS, type ForecastScore, type Trial } from './coverage-trial';
import { fitTable } from '../fit/fit-table';
import type { ModelFit } from '../fit/fit-model';

type Kind = 'uncertain' | 'certain';

const SAYS: Readonly<Record<Kind, string>> = { uncertain: 'with the uncertainty of the fit', certain: 'without it' };
const BINS = 10;

/** @param kind which forecasts scalars and ranks are of */
export function coverageOutputs(trials: readonly Trial[], kind: Kind, fit: ModelFit): Outputs {
  const kinds: Kind[] = kind === 'uncertain' ? ['uncertain', 'certain'] : ['certain'];
  return {
    coverage: coverageTable(trials, kinds),
    cases: casesTable(trials, kinds),
    'covered-90': shareCovered(trials, kind, 0.9),
    'covered-50': shareCovered(trials, kind, 0.5),
    ranks: ranksOf(trials, kind),
    unfitted: { kind: 'scalar', value: trials.filter(({ certain }) => !certain).length },
    fit: fitTable([{ model: fit.model, fit }]),
  };
}

/** Share of the forecasts whose band holds the size, ends included; NaN without forecasts. */
export function shareCovered(trials: readonly Trial[], kind: Kind, level: (typeof LEVELS)[number]): ScalarOutput {
  const at = LEVELS.indexOf(level);
  let [forecasts, inside] = [0, 0];
  for (const trial of trials) {
    const score = trial[kind];
    if (!score) continue;
    forecasts++;
    if (score.low[at] <= trial.size && trial.size <= score.high[at]) inside++;
  }
  if (forecasts === 0) return { kind: 'scalar', value: NaN };
  const value = inside / forecasts;
  return { kind: 'scalar', value, standardError: Math.sqrt((value * (1 - value)) / forecasts) };
}

function coverageTable(trials: readonly Trial[], kinds: readonly Kind[]): TableOutput {
  const rows = kinds.flatMap((kind) =>
    LEVELS.map((level) => ({ kind, level, share: shareCovered(trials, kind, level) })),
  );
  const forecasts = trials.filter(({ certain }) => certain).length;
  return {
    kind: 'table',
    columns: [
      { id: 'forecast', label: 'forecast', values: rows.map(({ kind }) => SAYS[kind]) },
      { id: 'level', label: 'band', values: Float64Array.from(rows, ({ level }) => level) },
      { id: 'covered', label: 'share inside', values: Float64Array.from(rows, ({ share }) => share.value) },
      {
        id: 'standardError',
        label: 'standard error',
        values: Float64Array.from(rows, ({ share }) => share.standardError ?? NaN),
      },
      { id: 'forecasts', label: 'cascades', values: new Float64Array(rows.length).fill(forecasts) },
    ],
  };
}

function casesTable(trials: readonly Trial[], kinds: readonly Kind[]): TableOutput {
  const column = (id: string, label: string, value: (trial: Trial) => number) => ({
    id,
    label,
    values: Float64Array.from(trials, value),
  });
  const ninety = LEVELS.indexOf(0.9);
  const ofScore = (kind: Kind, value: (score: ForecastScore) => number) => (trial: Trial) => {
    const score = trial[kind];
    return score ? value(score) : NaN;
  };
  return {
    kind: 'table',
    columns: [
      { ...column('trial', 'cascade', () => NaN), values: Float64Array.from(trials, (_, t) => t + 1) },
      column('observed', 'events observed', ({ observed }) => observed),
      column('size', 'size', ({ size }) => size),
      {
        id: 'state',
        label: 'state',
        values: trials.map(({ certain, cut }) =>
          certain ? (cut ? 'forecast; the cascade was cut off' : 'forecast') : 'too few events to be fitted',
        ),
      },
      ...kinds.flatMap((kind) => {
        const [id, label] = kind === 'uncertain' ? ['', ''] : ['Certain', ', best fit'];
        return [
          column(
            `median${id}`,
            `median${label}`,
            ofScore(kind, ({ median }) => median),
          ),
          column(
            `low${id}`,
            `5 %${label}`,
            ofScore(kind, ({ low }) => low[ninety]),
          ),
          column(
            `high${id}`,
            `95 %${label}`,
            ofScore(kind, ({ high }) => high[ninety]),
          ),
          column(
            `rank${id}`,
            `rank${label}`,
            ofScore(kind, ({ rank }) => rank),
          ),
          column(
            `cut${id}`,
            `runs cut off${label}`,
            ofScore(kind, ({ cut }) => cut),
          ),
        ];
      }),
      column('population', 'N fitted', ({ fitted }) => fitted?.population ?? NaN),
    ],
  };
}

function ranksOf(trials: readonly Trial[], kind: Kind): HistogramOutput {
  const counts = new Float64Array(BINS);
  for (const trial of trials) {
    const rank = trial[kind]?.rank;
    if (rank !== undefined) counts[Math.min(BINS - 1, Math.floor(rank * BINS))]++;
  }
  return { kind: 'histogram', edges: Float64Array.from({ length: BINS + 1 }, (_, k) => k / BINS), counts };
}
