/** What the tests of NetRate share: cascades as people write them, and evidence of a node. */
import { buildCascadeSet, type CascadeSet, type TimeUnit } from '../../core/cascade';
import { atOnce } from '../../core/once';
import { stream } from '../../core/rng';
import type { Streams } from '../../core/method';
import { nodeEvidence, type NodeEvidence } from './netrate-evidence';
import { rateLaw, type LearningLaw } from './netrate-law';
import { cascadeCount, usableCascades, type SplitSettings, type UsableCascades } from './split-cascades';

export type Events = readonly (readonly [user: number, time: number])[];

export const streamsOf =
  (seed: number): Streams =>
  (...key) =>
    stream(seed, ...key);

/** A set of cascades of users 0 … userCount−1; events in any order. */
export function setOf(cascades: readonly Events[], userCount: number, unit: TimeUnit = 'hour'): CascadeSet {
  const sorted = cascades.map((events) => [...events].sort((a, b) => a[1] - b[1]));
  const offsets = new Int32Array(cascades.length + 1);
  sorted.forEach((events, c) => (offsets[c + 1] = offsets[c] + events.length));
  return buildCascadeSet({
    offsets,
    users: Int32Array.from(sorted.flatMap((events) => events.map(([user]) => user))),
    times: Float64Array.from(sorted.flatMap((events) => events.map(([, time]) => time))),
    userCount,
    time: { unit, origin: 'own' },
  });
}

export const wholeSplit: SplitSettings = { mostActive: 5000, leastUsers: 1, trainShare: 100, window: 0 };

export function usableOf(cascades: readonly Events[], userCount: number, changes: Partial<SplitSettings> = {}) {
  return usableCascades(setOf(cascades, userCount), { ...wholeSplit, ...changes });
}

/** All cascades are learned from. */
export function evidenceOf(node: number, usable: UsableCascades, law: Partial<LearningLaw> = {}): NodeEvidence {
  const all = Int32Array.from({ length: cascadeCount(usable) }, (_, c) => c);
  return atOnce(nodeEvidence(node, usable, all, rateLaw({ law: 'exponential', lawCutoff: 1, ...law })));
}

/** Directed arcs with rates: what is true in a test. */
export type TrueArcs = readonly (readonly [from: number, to: number, rate: number])[];

/** Exact cascades from one random user each, by first passage with delays of the law, up to `horizon`. */
export function drawnCascades(
  arcs: TrueArcs,
  n: number,
  count: number,
  horizon: number,
  delayOf: (exponential: number, rate: number) => number = (e, rate) => e / rate,
): Events[] {
  return Array.from({ length: count }, (_, c) => {
    const rng = stream(17, 'cascade', c);
    const times = new Float64Array(n).fill(Infinity);
    const done = new Set<number>();
    times[rng.below(n)] = 0;
    for (;;) {
      let next = -1;
      for (let i = 0; i < n; i++)
        if (!done.has(i) && times[i] <= horizon && (next < 0 || times[i] < times[next])) next = i;
      if (next < 0) break;
      done.add(next);
      for (const [from, to, rate] of arcs)
        if (from === next && !done.has(to))
          times[to] = Math.min(times[to], times[next] + delayOf(rng.exponential(), rate));
    }
    return [...done].map((user) => [user, times[user]] as const);
  });
}
