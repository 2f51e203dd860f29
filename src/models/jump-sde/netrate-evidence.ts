/**
 * What cascades say about the rates of the arcs into one node (Gomez-Rodriguez, Balduzzi and Schölkopf 2011, "Uncovering the temporal
 * dynamics of diffusion networks"): with a row for every cascade in which somebody could have activated it,
 *
 *   ℓ(α) = Σ_rows ln Σ_j α_j h_j − Σ_j α_j W_j,   α ≥ 0,
 *
 * h_j the hazard at the delay since j, W_j the hazard of j summed over all the time that it was watched in vain or until it worked.
 */
import type { RateLaw } from './netrate-law';
import type { UsableCascades } from './split-cascades';

export interface NodeEvidence {
  /** Candidates: nodes active strictly before (power law: by more than δ) in one cascade at least; ascending. Others have rate 0. */
  readonly parents: Int32Array;
  /** W of every candidate, > 0. */
  readonly exposure: Float64Array;
  /** Entries of row r are `offsets[r] … offsets[r+1]−1`; no row is empty. */
  readonly offsets: Int32Array;
  /** Index into {@link parents} of every entry. */
  readonly columns: Int32Array;
  /** h of every entry, > 0. */
  readonly hazards: Float64Array;
  /** Cascades in which the node is active, from the beginning on or later. */
  readonly active: number;
}

/** Least exposure and hazard: delays of denormal size must not make a rate infinite. */
const LEAST = 1e-150;
/** Events between two rests. */
const PIECE = 500_000;

/**
 * The evidence about one node in the cascades named. Yields every few milliseconds.
 * Cost: O(events), twice; memory: one entry for each pair of an activation and an earlier event.
 */
export function* nodeEvidence(
  node: number,
  usable: UsableCascades,
  learned: Int32Array,
  law: RateLaw,
): Generator<void, NodeEvidence> {
  const { users, offsets, members, times, window } = usable;
  /** Where the node stands in every cascade, −1 where it does not. */
  const place = new Int32Array(learned.length);
  const index = new Int32Array(users.length).fill(-1);
  let active = 0;
  let rows = 0;
  let entries = 0;
  let rest = PIECE;
  for (let k = 0; k < learned.length; k++) {
    const [begin, end] = [offsets[learned[k]], offsets[learned[k] + 1]];
    let at = begin;
    while (at < end && members[at] !== node) at++;
    place[k] = at < end ? at : -1;
    if ((rest -= end - begin) <= 0) {
      rest = PIECE;
      yield;
    }
    if (at === end) continue;
    active++;
    const before = earlier(times, begin, at, law.cutoff);
    for (let e = begin; e < before; e++) index[members[e]] = 0;
    entries += before - begin;
    if (before > begin) rows++;
  }
  const parents = Int32Array.from(users.keys()).filter((j) => index[j] === 0);
  parents.forEach((j, i) => (index[j] = i));
  const exposure = new Float64Array(parents.length);
  const rowOffsets = new Int32Array(rows + 1);
  const columns = new Int32Array(entries);
  const hazards = new Float64Array(entries);
  let row = 0;
  let entry = 0;
  for (let k = 0; k < learned.length; k++) {
    const [begin, end] = [offsets[learned[k]], offsets[learned[k] + 1]];
    const at = place[k];
    if ((rest -= end - begin) <= 0) {
      rest = PIECE;
      yield;
    }
    if (at < 0) {
      for (let e = begin; e < end; e++) {
        const i = index[members[e]];
        if (i >= 0) exposure[i] += law.cumulated(window - times[e]);
      }
      continue;
    }
    const before = earlier(times, begin, at, law.cutoff);
    for (let e = begin; e < before; e++) {
      const delay = times[at] - times[e];
      const i = index[members[e]];
      exposure[i] += law.cumulated(delay);
      columns[entry] = i;
      hazards[entry++] = Math.max(LEAST, law.hazard(delay));
    }
    if (before > begin) rowOffsets[++row] = entry;
  }
  for (let i = 0; i < exposure.length; i++) exposure[i] = Math.max(LEAST, exposure[i]);
  return { parents, exposure, offsets: rowOffsets, columns, hazards, active };
}

/** The first event from `begin` on that is not more than `cutoff` (0: not strictly) earlier than event `at`. */
function earlier(times: Float64Array, begin: number, at: number, cutoff: number): number {
  let e = begin;
  while (e < at && times[at] - times[e] > cutoff) e++;
  return e;
}
