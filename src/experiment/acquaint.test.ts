import { describe, expect, it } from 'vitest';
import { components } from '../core/measures';
import { buildNetwork, degrees, type Network } from '../core/network';
import { incomingArcs } from '../core/spreading-tree';
import { checkNetwork } from '../models/independent-cascade/check';
import { acquaint } from './acquaint';
import type { Clock } from './pace';

/** A directed ring. */
function ring(n: number): Network {
  const from = Int32Array.from({ length: n }, (_, i) => i);
  const to = from.map((i) => (i + 1) % n);
  return buildNetwork({ n, directed: true, from, to });
}

/** A clock on which every look takes some milliseconds; counts the turns that were given away. */
function slowClock(): Clock & { turns: number } {
  let now = 0;
  const clock = {
    turns: 0,
    now: () => (now += 5),
    turn: () => {
      clock.turns++;
      return Promise.resolve();
    },
  };
  return clock;
}

const stepsLeft = (network: Network): number[] =>
  [degrees, components, incomingArcs, checkNetwork].map((fact) => {
    const steps = fact.inSteps(network);
    let left = 0;
    while (steps.next().done !== true) left++;
    return left;
  });

describe('acquaint', () => {
  it('finds out in slices what pages ask of a large network', async () => {
    const network = ring(300_000);
    const clock = slowClock();
    await acquaint(network, clock);
    expect(clock.turns).toBeGreaterThan(2);
    expect(stepsLeft(network)).toEqual([0, 0, 0, 0]);
    expect(degrees(network).every((d) => d === 2)).toBe(true);
    expect(components(network)).toMatchObject({ count: 1, largest: 300_000 });
    expect([...incomingArcs(network).sources.subarray(0, 2)]).toEqual([299_999, 0]);
    expect(checkNetwork(network)).toEqual([]);
  });

  it('leaves small networks alone', async () => {
    const network = ring(10);
    const clock = slowClock();
    await acquaint(network, clock);
    expect(clock.turns).toBe(0);
    expect(Math.min(...stepsLeft(network))).toBeGreaterThan(0);
  });

  it('finds the same in pieces as at once', () => {
    // Two rings, a loop and a repeated edge, far behind the first piece.
    const n = 450_000;
    const from = Int32Array.from({ length: n }, (_, i) => i);
    const to = from.map((i) => (i < 250_000 ? (i + 1) % 250_000 : i + 1 < n ? i + 1 : 250_000));
    const network = buildNetwork({
      n,
      directed: true,
      from: Int32Array.from([...from, 440_000, 430_000]),
      to: Int32Array.from([...to, 440_000, 430_001]),
    });
    expect(components(network)).toMatchObject({ count: 2, largest: 250_000 });
    expect(checkNetwork(network).map(({ code, affected }) => [code, affected])).toEqual([
      ['self-loop', 1],
      ['repeated-edge', 1],
    ]);
    expect(degrees(network)[440_000]).toBe(4);
    const { offsets, sources } = incomingArcs(network);
    expect([...sources.subarray(offsets[430_001], offsets[430_002])]).toEqual([430_000, 430_000]);
  });
});
