/** Estimates must have the right order of magnitude, grow with what costs, and refuse exactly what does not fit. */
import { describe, expect, it } from 'vitest';
import { generateNetwork } from '../../core/generators';
import type { Network } from '../../core/network';
import { MEMORY_LIMIT_BYTES, checkSettings, type CascadeSettings } from './check';
import {
  estimateErrorAgainstCost,
  estimateMessagePassing,
  estimateMonteCarlo,
  estimateSimulation,
  type Estimate,
  type Size,
} from './estimate';
import { activationProbabilities } from './activation-probabilities';
import { messagePassing } from './dmp';
import { initialProbabilities } from './initial-condition';
import { CascadeSampler, cascadeModel } from './simulate';
import { result, streamsOf } from './test-support';

const settings: CascadeSettings = {
  alphaLaw: 'constant',
  alpha: 0.3,
  alphaExponent: 0.5,
  alphaMin: 0,
  alphaMax: 1,
  weightRate: 1,
  initial: 'sources',
  sources: new Int32Array(),
  expectedSources: 10,
  horizon: 16,
};
const all: [string, (p: CascadeSettings, size: Size) => Estimate][] = [
  ['simulation', estimateSimulation],
  ['Monte Carlo', (p, size) => estimateMonteCarlo({ ...p, runs: 500 }, size)],
  ['message passing', estimateMessagePassing],
  ['error against cost', (p, size) => estimateErrorAgainstCost({ ...p, referenceRuns: 500, largestRuns: 50 }, size)],
];
const size: Size = { n: 1000, m: 3000, directed: false };

function made(id: string, values: Record<string, unknown>): Network {
  const network = generateNetwork(id, values, 2);
  if (!network.ok) throw new Error(JSON.stringify(network.issues));
  return network.value;
}

describe.each(all)('the estimate of %s', (_, estimate) => {
  it('is finite and positive, for a network without nodes or edges too', () => {
    for (const some of [size, { n: 0, m: 0, directed: false }, { n: 1, m: 0, directed: true }]) {
      const { operations, bytes } = estimate(settings, some);
      expect(operations).toBeGreaterThanOrEqual(0);
      expect(operations).toBeLessThan(Infinity);
      expect(bytes).toBeGreaterThanOrEqual(0);
      expect(bytes).toBeLessThan(Infinity);
    }
  });

  it('does not fall with nodes, edges, horizon, sources and chance', () => {
    const base = estimate(settings, size);
    const more: [Partial<CascadeSettings>, Partial<Size>][] = [
      [{}, { m: 6000 }],
      [{ horizon: 40 }, {}],
      [{ sources: Int32Array.of(1, 2, 3) }, {}],
      [{ alpha: 0.6 }, {}],
      [{ initial: 'stochastic', expectedSources: 100 }, {}],
    ];
    for (const [changes, larger] of more) {
      const { operations, bytes } = estimate({ ...settings, ...changes }, { ...size, ...larger });
      expect(operations, `with ${JSON.stringify([changes, larger])}`).toBeGreaterThanOrEqual(base.operations);
      expect(bytes, `with ${JSON.stringify([changes, larger])}`).toBeGreaterThanOrEqual(base.bytes);
    }
    expect(estimate(settings, { n: 2000, m: 6000, directed: false }).bytes).toBeGreaterThan(base.bytes);
  });

  it('counts a directed edge as one arc, an undirected as two', () => {
    const oneWay = estimate(settings, { ...size, directed: true });
    expect(oneWay.operations).toBeLessThanOrEqual(estimate(settings, size).operations);
    expect(oneWay.bytes).toBeLessThanOrEqual(estimate(settings, size).bytes);
  });
});

describe('operations', () => {
  it('of message passing are its messages: arcs times steps', () => {
    expect(estimateMessagePassing(settings, size).operations).toBe(6000 * 16);
    expect(estimateMessagePassing(settings, { ...size, directed: true }).operations).toBe(3000 * 16);
  });

  it('of Monte Carlo grow in step with the runs', () => {
    const at = (runs: number): number => estimateMonteCarlo({ ...settings, runs }, size).operations;
    expect((at(4000) - at(2000)) / (at(2000) - at(1000))).toBeCloseTo(2, 9);
  });

  it.each([
    ['subcritical tree', 'k-ary-tree', { n: 500 }, 0.2],
    ['supercritical random network', 'erdos-renyi', { n: 500, meanDegree: 6 }, 0.5],
    ['certain spread on a lattice', 'square-lattice', { width: 20, height: 20 }, 1],
    ['nothing spreads', 'ring', { n: 400 }, 0],
  ] as const)('of a run are within a factor of five of the edges it tries: %s', (_, id, values, alpha) => {
    const network = made(id, values);
    const p = { ...settings, alpha };
    const model = cascadeModel(
      network,
      activationProbabilities(network, p, streamsOf(1)('alpha')),
      initialProbabilities(network, p),
      p.horizon,
    );
    const sampler = new CascadeSampler(model);
    let tries = 0;
    for (let r = 0; r < 200; r++) {
      sampler.run(streamsOf(1)('run', r));
      tries += sampler.tries / 200;
    }
    const estimated = estimateMonteCarlo({ ...p, runs: 1 }, network).operations - p.horizon - network.m;
    expect(estimated / tries, `${tries} tried`).toBeGreaterThan(0.2);
    expect(estimated / tries, `${tries} tried`).toBeLessThan(5);
  });
});

describe('bytes', () => {
  it('of message passing cover its arrays, without being ten times as much', () => {
    const network = made('erdos-renyi', { n: 2000, meanDegree: 4 });
    const alpha = new Float64Array(network.m).fill(0.3);
    const { marginals } = result(messagePassing(network, alpha, new Float64Array(2000), settings.horizon));
    const { bytes } = estimateMessagePassing(settings, network);
    // the marginals twice (kernel and result), two messages and one α per arc
    const least = 2 * marginals.byteLength + 2 * network.m * 24;
    expect(bytes).toBeGreaterThan(least);
    expect(bytes).toBeLessThan(3 * least);
  });

  it('of Monte Carlo do not grow with the runs', () => {
    const at = (runs: number): number => estimateMonteCarlo({ ...settings, runs }, size).bytes;
    expect(at(10_000_000)).toBe(at(1));
  });

  it('beyond the limit, the advice leads to a run that fits', () => {
    const network = { n: 200_000, m: 400_000, directed: false };
    const large = made('ring', { n: 10, k: 2 });
    const { bytes } = estimateMessagePassing({ ...settings, horizon: 2000 }, network);
    const [issue] = checkSettings({ ...settings, horizon: 2000 }, large, bytes);
    const advised = Number(/below ([\d,]+)/.exec(issue.hint ?? '')?.[1].replaceAll(',', ''));
    expect(advised).toBeGreaterThan(100);
    const reduced = estimateMessagePassing({ ...settings, horizon: Math.floor(0.8 * advised) }, network).bytes;
    expect(reduced).toBeLessThan(MEMORY_LIMIT_BYTES);
  });
});
