/** What every ticked method came to: mean with its error, exact value, bracket. Pure. */
import type { MethodId } from '../../../core/method';
import type { ParameterValue } from '../../../core/parameters';
import { outputOf, type Shown } from '../../run/shown';
import { OPTIMUM, POLICIES } from '../methods';

export interface PolicyResult {
  id: MethodId;
  /** Pushes of the runs. */
  pushes: number;
  mean: number;
  /** Standard error of the mean. */
  error: number;
  /** Without sampling; NaN where too many states can be reached. */
  exact: number;
  /** Runs so far. */
  runs: number;
  stale: boolean;
  /** Every answer is known before the next push: what the optimum is of. */
  atOnce: boolean;
}

/** What is known of the optimum: lower = upper where it is proved. */
export interface Bracket {
  lower: number;
  upper: number;
  /** NaN while it is not proved. */
  value: number;
  pushes: number;
  stale: boolean;
}

/** Whether every answer is known before the next push; a batch of one and no delay are the same. */
export function answersAtOnce({
  answers = 'at-once',
  batch,
  delay,
}: Readonly<Record<string, ParameterValue | undefined>>): boolean {
  return answers === 'at-once' || (answers === 'batches' && batch === 1) || (answers === 'late' && delay === 0);
}

const scalar = ({ picture }: Shown, id: string) => outputOf(picture?.outputs, id, 'scalar');

export function resultOf(id: MethodId, shown: Shown | undefined): PolicyResult | undefined {
  const spread = shown && scalar(shown, 'spread');
  if (!shown?.picture || !spread || Number.isNaN(spread.value)) return undefined;
  return {
    id,
    pushes: Number(shown.picture.base.parameters.budget),
    mean: spread.value,
    error: spread.standardError ?? 0,
    exact: scalar(shown, 'exact')?.value ?? NaN,
    runs: shown.picture.done,
    stale: shown.stale,
    atOnce: answersAtOnce(shown.picture.base.parameters),
  };
}

/** Results of policies with numbers, in the order of the page. */
export const resultsOf = (
  shown: Readonly<Record<MethodId, Shown>>,
  ids: readonly MethodId[] = POLICIES,
): PolicyResult[] => POLICIES.filter((id) => ids.includes(id)).flatMap((id) => resultOf(id, shown[id]) ?? []);

/** The number that is said of a policy: exact where it is known. */
export const best = ({ exact, mean }: PolicyResult): number => (Number.isNaN(exact) ? mean : exact);

/** Bounds that are no numbers are none: at least 0, at most anything. */
export function bracketOf(shown: Readonly<Record<MethodId, Shown>>): Bracket | undefined {
  const own = shown[OPTIMUM];
  if (!own?.picture) return undefined;
  const value = scalar(own, 'value')?.value ?? NaN;
  const lower = scalar(own, 'lower')?.value ?? NaN;
  const upper = scalar(own, 'upper')?.value ?? NaN;
  if (Number.isNaN(value) && Number.isNaN(lower) && Number.isNaN(upper)) return undefined;
  const known = Number.isNaN(value) ? boundsOf(own) : { lower: value, upper: value };
  return {
    value,
    lower: Math.max(Number.isNaN(lower) ? 0 : lower, known.lower),
    upper: Math.min(Number.isNaN(upper) ? Infinity : upper, known.upper),
    pushes: Number(own.picture.base.parameters.budget),
    stale: own.stale,
  };
}

/** The closest of the bounds at the start; that without a guarantee is none of them. */
function boundsOf({ picture }: Shown): { lower: number; upper: number } {
  const table = outputOf(picture?.outputs, 'bounds', 'table');
  const [values, kinds] = ['value', 'kind'].map((id) => table?.columns.find((one) => one.id === id)?.values ?? []);
  const of = (kind: string): number[] =>
    Array.from<number | string, number>(values, Number).filter((x, row) => kinds[row] === kind && !Number.isNaN(x));
  return { lower: Math.max(0, ...of('at least')), upper: Math.min(Infinity, ...of('at most')) };
}
