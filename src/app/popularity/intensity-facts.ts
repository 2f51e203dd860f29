/** The intensity that the stage draws: of the forecast, or of the fit as long as that is all there is. Pure. */
import type { SeriesOutput, TableOutput } from '../../core/outputs';
import type { ParameterValue } from '../../core/parameters';
import { chosenModel, type ModelSettings } from '../../models/sir-hawkes/fit/candidate-models';
import { modelName } from '../../models/sir-hawkes/history';
import { outputOf, type Shown } from '../run/shown';

export interface IntensityFacts {
  /** λ of the fitted model, given what happened before. */
  series: SeriesOutput;
  /** N of the fit; Infinity where there is no limit, NaN where it is not known. */
  population: number;
  /** Of other settings than the present ones. */
  stale: boolean;
}

/**
 * Undefined where nothing was fitted yet. What is up to date goes before what is not.
 * @param values all settings of the page, defaults filled in
 * @param forecast runs of the cascade looked at
 * @param fit likewise
 */
export function intensityFacts(
  values: Readonly<Record<string, ParameterValue>>,
  forecast: Shown | undefined,
  fit: Shown | undefined,
): IntensityFacts | undefined {
  const found: IntensityFacts[] = [];
  const own = outputOf(forecast?.picture?.outputs, 'intensity', 'series');
  if (own && forecast) {
    const table = outputOf(forecast.picture?.outputs, 'fit', 'table');
    found.push({ series: own, population: populationOf(table, 0), stale: forecast.stale });
  }
  const name = modelName(chosenModel(values as ModelSettings));
  const series = seriesOf(outputOf(fit?.picture?.outputs, 'intensity', 'table'), name);
  if (series && fit) {
    const table = outputOf(fit.picture?.outputs, 'fits', 'table');
    const row = Array.from(column(table, 'model'), String).indexOf(name);
    found.push({ series, population: populationOf(table, row), stale: fit.stale });
  }
  return found.find(({ stale }) => !stale) ?? found[0];
}

const column = (table: TableOutput | undefined, id: string): ArrayLike<string | number> =>
  table?.columns.find((one) => one.id === id)?.values ?? [];

const populationOf = (table: TableOutput | undefined, row: number): number =>
  Number(column(table, 'population')[row] ?? NaN);

/** The rows of one model. */
function seriesOf(table: TableOutput | undefined, name: string): SeriesOutput | undefined {
  const [models, times, values] = ['model', 'time', 'value'].map((id) => column(table, id));
  const x: number[] = [];
  const y: number[] = [];
  for (let i = 0; i < models.length; i++) {
    if (models[i] !== name) continue;
    x.push(Number(times[i]));
    y.push(Number(values[i]));
  }
  return x.length > 0 ? { kind: 'series', x: Float64Array.from(x), y: Float64Array.from(y) } : undefined;
}
