/** What figures came to, as plain JSON and back: arrays of numbers become typed again, anything else than that is left out. */
import type { Panel, PanelSeries } from '../core/panel';
import type { SeriesOutput, TableOutput } from '../core/outputs';
import type { Judgement } from '../experiment/library/figures/figure';
import { LAB_VERSION } from '../experiment/version';
import type { FigureOutcome, FigureState } from './figure-state';

const SCHEMA = 1;

interface Kept {
  schema: number;
  lab: string;
  outcomes: Record<string, FigureOutcome>;
}

/** NaN and infinities become null, typed arrays lists. */
export function encodeOutcomes(figures: Readonly<Record<string, FigureState>>): unknown {
  const outcomes = Object.fromEntries(
    Object.entries(figures).flatMap(([id, { outcome }]) => (outcome ? [[id, outcome]] : [])),
  );
  const kept: Kept = { schema: SCHEMA, lab: LAB_VERSION, outcomes };
  return JSON.parse(
    JSON.stringify(kept, (_, value: unknown) => (value instanceof Float64Array ? Array.from(value) : value)),
  ) as unknown;
}

/** Nothing where it was kept by another version of the lab: numbers may have moved since. */
export function decodeOutcomes(value: unknown): Map<string, FigureOutcome> {
  const found = new Map<string, FigureOutcome>();
  const kept = value as Partial<Kept> | null | undefined;
  if (kept?.schema !== SCHEMA || kept.lab !== LAB_VERSION || !kept.outcomes) return found;
  for (const [id, outcome] of Object.entries(kept.outcomes))
    try {
      found.set(id, { ...outcome, judgement: decodeJudgement(outcome.judgement) });
    } catch {
      // A record that was cut or changed by hand: the figure can be run again.
    }
  return found;
}

function decodeJudgement({ panels, numbers, checks, ...rest }: Judgement): Judgement {
  return {
    ...rest,
    checks: checks.map(({ text, holds }) => ({ text, holds })),
    panels: panels.map(decodePanel),
    ...(numbers ? { numbers: decodeTable(numbers) } : {}),
  };
}

const decodePanel = (panel: Panel): Panel => ({
  ...panel,
  series: panel.series.map((series): PanelSeries => ({ ...series, output: decodeSeries(series.output) })),
});

function decodeSeries({ x, y, standardError, bands, ...rest }: SeriesOutput): SeriesOutput {
  return {
    ...rest,
    x: numbersOf(x),
    y: numbersOf(y),
    ...(standardError ? { standardError: numbersOf(standardError) } : {}),
    ...(bands ? { bands: bands.map(({ label, lo, hi }) => ({ label, lo: numbersOf(lo), hi: numbersOf(hi) })) } : {}),
  };
}

const decodeTable = (table: TableOutput): TableOutput => ({
  ...table,
  columns: table.columns.map((column) => ({
    ...column,
    values: Array.from(column.values as ArrayLike<unknown>).every((v) => typeof v === 'string')
      ? column.values
      : numbersOf(column.values as Float64Array),
  })),
});

/** Throws where there is no list. */
function numbersOf(list: ArrayLike<number | null>): Float64Array {
  if (!Array.isArray(list)) throw new TypeError('no list of numbers');
  return Float64Array.from(list as (number | null)[], (value) => value ?? NaN);
}
