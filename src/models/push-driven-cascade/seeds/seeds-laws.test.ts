import { describe, expect, it } from 'vitest';
import { Moments } from '../../../core/statistics';
import type { Rng } from '../../../core/rng';
import { campaignFrom } from '../campaign';
import { celf } from './celf';
import { byDegree } from './degree-discount';
import { diffusionOf, type Diffusion } from './diffusion';
import { imm } from './imm';
import { liveSources } from './live-arcs';
import { condense, LiveSampler, SampleReader, type LiveArcs } from './live-sample';
import { coverageOf, maxCover } from './max-cover';
import { opim } from './opim';
import { BLOCK, SetCollection, SetSampler } from './rr-sets';
import {
  bestSpread,
  drawingOf,
  finish,
  influenceOf,
  lead,
  smallEdges,
  streamsOf,
  type Edge,
} from './seeds-test-support';
import { ExactSpread, simulateSpread, spreadAt } from './spread';

const MODELS = ['IC', 'LT'] as const;
/** In-weights of very different size, so that groups of in-arcs and refusals both come up. */
const UNEQUAL: readonly Edge[] = [
  [0, 5, 0.5],
  [1, 5, 0.02],
  [2, 5, 0.02],
  [3, 5, 0.01],
  [4, 5, 0.3],
  [5, 0, 0.4],
  [0, 1, 0.6],
  [1, 2, 0.7],
  [2, 3, 0.8],
  [5, 3, 0.1],
  [3, 4, 1],
];

/** Live arcs as they are, for those who read samples. */
function arcsOf(n: number, arcs: readonly (readonly [number, number])[]): LiveArcs {
  const offsets = new Int32Array(n + 1);
  for (const [v] of arcs) offsets[v + 1]++;
  for (let v = 0; v < n; v++) offsets[v + 1] += offsets[v];
  const sorted = [...arcs].sort((x, y) => x[0] - y[0]);
  return { offsets, targets: Int32Array.from(sorted, ([, u]) => u) };
}

/** Who the seeds reach, by plain search. */
function reachedBy({ offsets, targets }: LiveArcs, seeds: readonly number[]): Set<number> {
  const found = new Set(seeds);
  for (const v of found) for (let a = offsets[v]; a < offsets[v + 1]; a++) found.add(targets[a]);
  return found;
}

/** LT as it is told: a threshold for everybody, then round after round. */
function byThresholds({ n, inOffsets, inSources, inChances }: Diffusion, seeds: readonly number[], rng: Rng): number {
  const thresholds = Array.from({ length: n }, () => rng.uniformPositive());
  const active = new Set(seeds);
  for (let grown = true; grown;) {
    grown = false;
    for (let u = 0; u < n; u++) {
      if (active.has(u)) continue;
      let sum = 0;
      for (let a = inOffsets[u]; a < inOffsets[u + 1]; a++) if (active.has(inSources[a])) sum += inChances[a];
      if (sum < thresholds[u]) continue;
      active.add(u);
      grown = true;
    }
  }
  return active.size;
}

describe('live arcs', () => {
  it.each([
    ['of very different chances', UNEQUAL],
    ['in groups', Array.from({ length: 20 }, (_, v): Edge => [v, 20, v === 0 ? 0.9 : 0.005])],
    ['of equal chances', Array.from({ length: 12 }, (_, v): Edge => [v, 12, 0.08])],
  ])('come up as often as they should: %s', (_, edges) => {
    const n = Math.max(...edges.map(([v, u]) => Math.max(v, u))) + 1;
    for (const model of MODELS) {
      const diffusion = influenceOf(model, n, edges);
      const rng = streamsOf(3)('live', model);
      const into = new Int32Array(32);
      const draws = 40_000;
      for (const u of new Set(edges.map(([, to]) => to))) {
        const times = new Map<number, number>();
        for (let d = 0; d < draws; d++)
          for (let k = liveSources(diffusion, u, rng, into) - 1; k >= 0; k--)
            times.set(into[k], (times.get(into[k]) ?? 0) + 1);
        for (let a = diffusion.inOffsets[u]; a < diffusion.inOffsets[u + 1]; a++) {
          const p = diffusion.inChances[a];
          const found = (times.get(diffusion.inSources[a]) ?? 0) / draws;
          expect(Math.abs(found - p)).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / draws) + 1e-12);
        }
      }
    }
  });

  it('are all or none where chances are 1 or 0', () => {
    const into = new Int32Array(4);
    const edges: Edge[] = [
      [0, 2, 1],
      [1, 2, 0],
    ];
    const diffusion = influenceOf('IC', 3, edges);
    expect(liveSources(diffusion, 2, streamsOf(1)('x'), into)).toBe(1);
    expect(into[0]).toBe(0);
    expect(liveSources(diffusion, 0, streamsOf(1)('x'), into)).toBe(0);
  });
});

it('scales sums of LT weights above 1, and counts the users', () => {
  const campaign = campaignFrom(
    [0, 0, 0, 0],
    [
      [0, 2, 0.1],
      [1, 2, 0.1],
      [3, 2, 0.1],
      [0, 1, 0.1],
    ],
  );
  const diffusion = diffusionOf(campaign, { diffusion: 'LT', chances: 'uniform', p: 0.5 });
  expect(diffusion.scaled).toBe(1);
  expect([...diffusion.inChances].sort((x, y) => x - y)).toEqual([1 / 3, 1 / 3, 1 / 3, 0.5]);
  expect(diffusionOf(campaign, { diffusion: 'IC', chances: 'uniform', p: 0.5 }).scaled).toBe(0);
});

describe.each(MODELS)('%s', (model) => {
  it('spreads in simulation as it does exactly, and so do reverse reachable sets', () => {
    for (const edges of [UNEQUAL, smallEdges(4, 6, 0.5)]) {
      const diffusion = influenceOf(model, 6, edges);
      const exact = new ExactSpread(diffusion);
      const seeds = Int32Array.of(5, 1, 3);
      const streams = streamsOf(11);
      const sums = finish(simulateSpread(diffusion, [{ method: 'degree', seeds }], streams, 0, 20_000));
      const sets = new SetCollection();
      lead(drawingOf(diffusion, streams).grow('law', sets, 40_000));
      const hit = finish(coverageOf(6, seeds, sets));
      for (let i = 0; i < seeds.length; i++) {
        const truth = exact.of(seeds.subarray(0, i + 1));
        const { mean, error } = spreadAt(sums, 0, i);
        expect(Math.abs(mean - truth)).toBeLessThan(4 * error + 1e-12);
        const share = truth / 6;
        const found = hit[i] / sets.count;
        expect(Math.abs(found - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / sets.count));
      }
    }
  });

  it('IMM and OPIM-C come within 1 − 1/e − ε of the best', () => {
    for (let seed = 0; seed < 6; seed++) {
      const diffusion = influenceOf(model, 7, smallEdges(seed, 7, 0.4));
      const exact = new ExactSpread(diffusion);
      const best = bestSpread(exact, 2);
      const drawing = drawingOf(diffusion, streamsOf(seed));
      const byImm = lead(imm(7, 2, 0.3, 1, drawing));
      const byOpim = lead(opim(7, 2, 0.3, 1, drawing));
      const share = 1 - 1 / Math.E - 0.3;
      expect(exact.of(byImm.seeds)).toBeGreaterThanOrEqual(share * best);
      expect(exact.of(byOpim.seeds)).toBeGreaterThanOrEqual(share * best);
      expect(byOpim.ratio).toBeGreaterThanOrEqual(share);
      expect(byOpim.lower).toBeLessThanOrEqual(exact.of(byOpim.seeds));
      expect(byOpim.upper).toBeGreaterThanOrEqual(best);
    }
  });
});

it('LT by live arcs is LT by thresholds', () => {
  const diffusion = influenceOf('LT', 6, UNEQUAL);
  const exact = new ExactSpread(diffusion);
  const rng = streamsOf(8)('thresholds');
  const found = new Moments();
  for (let run = 0; run < 20_000; run++) found.add(byThresholds(diffusion, [0], rng));
  expect(Math.abs(found.mean - exact.of([0]))).toBeLessThan(4 * found.standardError);
});

it('CELF picks what plain greedy picks', () => {
  for (let seed = 0; seed < 25; seed++) {
    const exact = new ExactSpread(influenceOf(seed % 2 ? 'LT' : 'IC', 7, smallEdges(seed, 7, 0.4, 11)));
    const taken: number[] = [];
    const lazily = finish(
      celf(
        {
          n: 7,
          first: () => Float64Array.from({ length: 7 }, (_, v) => exact.of([v])),
          gain: (v) => exact.of([...taken, v]) - exact.of(taken),
          take: (v) => void taken.push(v),
        },
        4,
      ),
    );
    const greedy: number[] = [];
    for (let i = 0; i < 4; i++) {
      let best = -1;
      for (let v = 0; v < 7; v++)
        if (!greedy.includes(v) && (best < 0 || exact.of([...greedy, v]) > exact.of([...greedy, best]) + 1e-9))
          best = v;
      greedy.push(best);
    }
    expect(exact.of(lazily.seeds)).toBeCloseTo(exact.of(greedy), 9);
    expect(lazily.evaluations).toBeLessThanOrEqual(7 + 6 + 5 + 4);
  }
});

describe('gains over samples', () => {
  it('are those of plain search, before and after seeds', () => {
    for (let seed = 0; seed < 60; seed++) {
      const rng = streamsOf(seed)('arcs');
      const n = 12;
      const arcs = Array.from({ length: 4 + rng.below(20) }, () => [rng.below(n), rng.below(n)] as const);
      const live = arcsOf(n, arcs);
      const sample = condense(live);
      const reader = new SampleReader(n);
      const reach = new Float64Array(n);
      finish(reader.addAll(sample, reach));
      const seeds: number[] = [];
      expect([...reach]).toEqual(Array.from({ length: n }, (_, v) => reachedBy(live, [v]).size));
      for (let step = 0; step < 3; step++) {
        const before = reachedBy(live, seeds).size;
        const expected = Array.from({ length: n }, (_, v) => reachedBy(live, [...seeds, v]).size - before);
        expect(Array.from({ length: n }, (_, v) => reader.gain(sample, v))).toEqual(expected);
        const next = rng.below(n);
        expect(reader.take(sample, next)).toBe(expected[next]);
        seeds.push(next);
      }
    }
  });

  it('hold for drawn samples', () => {
    const diffusion = influenceOf('IC', 6, UNEQUAL);
    const draws = new LiveSampler(diffusion);
    const reader = new SampleReader(6);
    for (let run = 0; run < 30; run++) {
      const live = draws.draw(streamsOf(run)('draw'));
      const reach = new Float64Array(6);
      finish(reader.addAll(condense(live), reach));
      expect([...reach]).toEqual(Array.from({ length: 6 }, (_, v) => reachedBy(live, [v]).size));
    }
  });
});

it('maximum coverage is greedy, ties to the lowest id, and no choice hits more than its upper bound', () => {
  for (let seed = 0; seed < 20; seed++) {
    const n = 9;
    const diffusion = influenceOf('IC', n, smallEdges(seed, n, 0.3, 20));
    const sets = new SetCollection();
    sets.add(finish(new SetSampler(diffusion).block(streamsOf(seed), 'cover', 0)));
    expect(sets.count).toBe(BLOCK);
    const hits = (seeds: readonly number[]): number => {
      let count = 0;
      for (let j = 0; j < sets.count; j++)
        if (sets.members.subarray(sets.offsets[j], sets.offsets[j + 1]).some((v) => seeds.includes(v))) count++;
      return count;
    };
    const { seeds, covered, gains, upper } = finish(maxCover(n, 3, sets));
    const greedy: number[] = [];
    for (let i = 0; i < 3; i++) {
      const scores = Array.from({ length: n }, (_, v) => (greedy.includes(v) ? -1 : hits([...greedy, v])));
      greedy.push(scores.indexOf(Math.max(...scores)));
    }
    expect([...seeds]).toEqual(greedy);
    expect(covered).toBe(hits(greedy));
    expect(gains.reduce((x, y) => x + y, 0)).toBe(covered);
    expect([...finish(coverageOf(n, seeds, sets))].at(-1)).toBe(covered);
    let most = 0;
    for (let a = 0; a < n; a++)
      for (let b = a + 1; b < n; b++) for (let c = b + 1; c < n; c++) most = Math.max(most, hits([a, b, c]));
    expect(upper).toBeGreaterThanOrEqual(most);
  }
});

it('more seeds than users are all users', () => {
  const diffusion = influenceOf('IC', 4, [
    [0, 1, 0.5],
    [1, 2, 0.5],
  ]);
  expect([...byDegree(diffusion, 9).seeds]).toEqual([0, 1, 2, 3]);
  const sets = new SetCollection();
  sets.add(finish(new SetSampler(diffusion).block(streamsOf(1), 'all', 0)));
  expect([...finish(maxCover(4, 9, sets)).seeds].sort((x, y) => x - y)).toEqual([0, 1, 2, 3]);
});
