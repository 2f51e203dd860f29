/** Two policies with the same luck, run by run: what one gains over the other (specification, section 7). Pure. */
import type { MethodId } from '../../../core/method';
import { Moments } from '../../../core/statistics';
import type { Experiment } from '../../../experiment/experiment';
import { methods } from '../../../models/push-driven-cascade/all';
import { outputOf, type Shown } from '../../run/shown';
import { ONLINE_SEARCH, POLICIES } from '../methods';

export interface Difference {
  id: MethodId;
  /** OnlineSearch minus the policy, users. */
  mean: number;
  /** Half the 95 % interval of the mean, pairs of runs. */
  half: number;
  /** The same if the runs were not paired. */
  unpaired: number;
  /** Share of runs in which OnlineSearch did better, and in which the policy did. */
  better: number;
  worse: number;
  runs: number;
}

const Z = 1.959963984540054;
const byRun = (shown: Shown | undefined): Float64Array | undefined =>
  outputOf(shown?.picture?.outputs, 'by-run', 'series')?.y;

const SETTINGS = Object.keys(methods[ONLINE_SEARCH].parameters);
/** What decides the runs of a policy, whichever it is. */
const luckOf = ({ seed, inputs, parameters }: Experiment): string =>
  JSON.stringify([seed, inputs.network, SETTINGS.map((id) => parameters[id])]);

/** Same network, users, pushes, luck: results that may be compared run by run. */
export const paired = (a: Shown | undefined, b: Shown | undefined): boolean => {
  const [x, y] = [a?.picture?.base, b?.picture?.base];
  return !!x && !!y && (x === y || luckOf(x) === luckOf(y));
};

/** Mean and interval of the differences of pairs; undefined with fewer than two. O(runs). */
export function differenceOf(id: MethodId, search: Float64Array, other: Float64Array): Difference | undefined {
  const runs = Math.min(search.length, other.length);
  if (runs < 2) return undefined;
  const [gain, own, theirs] = [new Moments(), new Moments(), new Moments()];
  let better = 0;
  let worse = 0;
  for (let r = 0; r < runs; r++) {
    const d = search[r] - other[r];
    gain.add(d);
    own.add(search[r]);
    theirs.add(other[r]);
    if (d > 0) better++;
    else if (d < 0) worse++;
  }
  return {
    id,
    mean: gain.mean,
    half: Z * Math.sqrt(gain.variance / runs),
    unpaired: Z * Math.sqrt((own.variance + theirs.variance) / runs),
    better: better / runs,
    worse: worse / runs,
    runs,
  };
}

/** Every policy that has runs of the same luck as OnlineSearch, in the order of the page. */
export function differencesOf(shown: Readonly<Record<MethodId, Shown>>): Difference[] {
  const search = byRun(shown[ONLINE_SEARCH]);
  if (!search) return [];
  return POLICIES.flatMap((id) => {
    const other = byRun(shown[id]);
    if (id === ONLINE_SEARCH || !other || !paired(shown[ONLINE_SEARCH], shown[id])) return [];
    return differenceOf(id, search, other) ?? [];
  });
}
