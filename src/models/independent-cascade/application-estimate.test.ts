/** Estimates of the applications: finite, growing with what costs, of the right order against counted work. */
import { describe, expect, it } from 'vitest';
import { generateNetwork } from '../../core/generators';
import type { Network } from '../../core/network';
import { defaults, type ParameterTable, type ResolvedValues } from '../../core/parameters';
import { estimateEdgeBlocking, estimateSeedSelection, estimateSourceLocalisation } from './application-estimate';
import {
  edgeBlockingParameters,
  seedSelectionParameters,
  sourceLocalisationParameters,
} from './application-parameters';
import type { Estimate, Size } from './estimate';
import { LoneSource } from './lone-source';
import { sourceLayout } from './source-layout';
import { result } from './test-support';

function settings<T extends ParameterTable>(table: T, changes: Record<string, unknown> = {}): ResolvedValues<T> {
  const values = Object.entries(defaults(table)).map(([id, value]) => [
    id,
    Array.isArray(value) ? new Int32Array() : value,
  ]);
  return { ...Object.fromEntries(values), ...changes } as ResolvedValues<T>;
}

type Estimator = (changes: Record<string, unknown>, size: Size) => Estimate;
const seed: Estimator = (changes, size) => estimateSeedSelection(settings(seedSelectionParameters, changes), size);
const source: Estimator = (changes, size) =>
  estimateSourceLocalisation(settings(sourceLocalisationParameters, changes), size);
const block: Estimator = (changes, size) => estimateEdgeBlocking(settings(edgeBlockingParameters, changes), size);

const size: Size = { n: 1000, m: 3000, directed: false };

describe.each([
  ['choosing sources', seed, [{ budget: 20 }, { evaluation: 'all' }, { horizon: 30 }, { runs: 5000 }]],
  ['finding the source', source, [{ snapshotTime: 8 }, { clue: 'times' }]],
  ['blocking', block, [{ budget: 20 }, { horizon: 30 }, { runs: 5000 }]],
] as const)('the estimate of %s', (_, estimate, more) => {
  it('is finite for every size, and does not fall with nodes, edges and what is asked for', () => {
    for (const some of [size, { n: 0, m: 0, directed: false }, { n: 1, m: 0, directed: true }])
      for (const value of Object.values(estimate({}, some))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(Infinity);
      }
    const base = estimate({}, size);
    for (const changes of more) expect(estimate(changes, size).operations).toBeGreaterThan(base.operations);
    for (const larger of [
      { ...size, m: 6000 },
      { ...size, n: 2000, m: 6000 },
    ])
      for (const key of ['operations', 'bytes'] as const) expect(estimate({}, larger)[key]).toBeGreaterThan(base[key]);
  });
});

it('once is cheaper than again, and a slope cheaper than trying', () => {
  expect(block({ ranking: 'once' }, size).operations).toBeLessThan(block({ ranking: 'again' }, size).operations);
  const choosing = (evaluation: string): number => seed({ evaluation, runs: 2 }, size).operations;
  expect(choosing('slope')).toBeLessThan(choosing('lazy') / 10);
  expect(choosing('lazy')).toBeLessThan(choosing('all') / 2);
});

function made(id: string, values: Record<string, unknown>): Network {
  const network = generateNetwork(id, values, 2);
  if (!network.ok) throw new Error(JSON.stringify(network.issues));
  return network.value;
}

it.each([
  ['barabasi-albert', { n: 300, k: 2 }, 4, 3],
  ['erdos-renyi', { n: 300, meanDegree: 4 }, 6, 3],
  ['random-tree', { n: 300 }, 6, 30],
  ['square-lattice', { width: 20, height: 20 }, 6, 6],
])('counts the slots of %s %j within T = %i up to a factor of %i', (id, values, snapshotTime, factor) => {
  const network = made(id, values);
  const lone = new LoneSource(result(sourceLayout(network, new Float64Array(network.m).fill(0.3))), snapshotTime);
  for (let i = 0; i < network.n; i++) result(lone.run(i));
  const { operations } = source({ snapshotTime }, network);
  expect(operations).toBeLessThan(lone.work * factor);
  expect(operations).toBeGreaterThan(lone.work / factor);
});
