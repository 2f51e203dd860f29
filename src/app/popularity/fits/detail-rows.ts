/** The numbers of one fit beyond the table, by name. Pure. */
import type { TimeUnit } from '../../../core/cascade';
import type { TableOutput } from '../../../core/outputs';
import { fitWords } from '../../text/en-popularity-fits';
import { count, significant } from '../../text/format';
import { scientific } from '../../text/scientific';
import { sayTime } from '../time-scale';
import { knowsOffspring, rowsOf, type FitRow } from './fit-rows';
import { people, value } from './numbers';

const words = fitWords.numbers;

const PARAMETERS = [
  ['κ', 'kappa', 'seKappa'],
  ['θ', 'theta', 'seTheta'],
  ['c', 'c', 'seC'],
  ['q', 'q', 'seQ'],
  ['λ', 'lambda', 'seLambda'],
  ['N', 'population', 'sePopulation'],
  ['β', 'beta', 'seBeta'],
  [words.rate, 'infectionRate', 'seInfectionRate'],
] as const;

/** Residuals of 0 that make the tests doubtful. */
export const MANY_TIES = 0.01;

export interface DetailRow {
  what: string;
  value: string;
}

/** What a model does not have is left out. Parameters are in the unit of the cascades. */
export function detailRows(row: FitRow, unit: TimeUnit, holdout: TableOutput | undefined): DetailRow[] {
  const rows: DetailRow[] = [];
  const add = (what: string, said: string | undefined): void => {
    if (said !== undefined) rows.push({ what, value: said });
  };
  const plain = (id: string): string | undefined => (Number.isNaN(row.value(id)) ? undefined : value(row.value(id)));
  for (const [symbol, id, errorId] of PARAMETERS) {
    const x = row.value(id);
    if (Number.isNaN(x) || x === Infinity) continue;
    const error = row.value(errorId);
    add(symbol, Number.isFinite(error) ? words.se(value(x), significant(error, 2)) : value(x));
  }
  if (row.model.finite && !Number.isNaN(row.value('populationLow')))
    add(words.interval, `${people(row.value('populationLow'))} … ${people(row.value('populationHigh'))}`);
  const [half, mean] = [row.value('halfLife'), row.value('meanRecovery')];
  const paced = knowsOffspring(row);
  if (paced && Number.isFinite(half)) add(words.half, sayTime(half, unit));
  if (paced && !Number.isNaN(mean)) add(words.mean, Number.isFinite(mean) ? sayTime(mean, unit) : '∞');
  add(words.aic, plain('aic'));
  if (!Number.isNaN(row.value('starts')))
    add(words.starts, `${count(row.value('startsReached'))} / ${count(row.value('starts'))}`);
  add(words.gradient, Number.isNaN(row.value('gradient')) ? undefined : scientific(row.value('gradient'), 2));
  if (row.sums !== '')
    add(words.sums, row.sums === 'exact' ? words.sumsExact : words.sumsFast(scientific(row.value('sumsError'), 1)));
  add(words.ksD, plain('ksD'));
  add(words.edTwoSided, plain('edTwoSided'));
  add(words.lb5, plain('lbP5'));
  add(words.lb10, plain('lbP10'));
  if (row.value('ties') > 0) add(words.ties, `${significant(100 * row.value('ties'), 2)} %`);
  const later = rowsOf(holdout, row.name, ['perEvent', 'perEventRaised', 'events']);
  if (later.events.length > 0) {
    const infinite = later.perEvent[0] === Infinity;
    add(words.later(later.events[0]), infinite ? words.tooSmall : value(later.perEvent[0]));
    if (infinite) add(words.raised, value(later.perEventRaised[0]));
  }
  return rows;
}

/** The profile of N below its top, so that 0 is the best and −1.92 the end of the interval. */
export function profileBelowTop(
  profile: TableOutput | undefined,
  model: string,
): { population: Float64Array; below: Float64Array } {
  const { population, logLikelihood } = rowsOf(profile, model, ['population', 'logLikelihood']);
  const top = logLikelihood.reduce((most, x) => Math.max(most, x), -Infinity);
  return { population, below: logLikelihood.map((x) => x - top) };
}
