import { describe, expect, it } from 'vitest';
import { degrees } from '../../core/network';
import { stream } from '../../core/rng';
import { buildNetwork } from '../../core/network';
import { attachmentNetwork } from './attachment-network';
import { medianMs } from './benchmark';
import { parseAnchor } from './message-passing';

describe('attachmentNetwork', () => {
  it('has the size asked for, no self-loops, no repeated edges, and hubs', () => {
    const network = attachmentNetwork(3000, 10_000);
    expect(network.n).toBe(3000);
    expect(network.m).toBe(10_000);
    const pairs = new Set<number>();
    for (let e = 0; e < network.m; e++) {
      const [u, v] = [network.from[e], network.to[e]];
      expect(u).not.toBe(v);
      pairs.add(Math.min(u, v) * 3000 + Math.max(u, v));
    }
    expect(pairs.size).toBe(10_000);
    const degree = degrees(network);
    expect(Math.min(...degree)).toBeGreaterThan(0);
    expect(Math.max(...degree)).toBeGreaterThan(100);
  });

  it('is the same network every time', () => {
    expect(attachmentNetwork(200, 500).to).toEqual(attachmentNetwork(200, 500).to);
  });
});

it('medianMs calls once for warmth and then as often as asked', () => {
  let calls = 0;
  expect(medianMs(4, () => calls++)).toBeGreaterThanOrEqual(0);
  expect(calls).toBe(5);
});

it('reads the lines of a compiled program and passes over the others', () => {
  const rows = parseAnchor(
    'triad: 23.3 GB/s\nn=100 E=180 T=20 maxdeg=25 f64: forward 0.015 ms (2.09 ns/arc/step), objective 0.010 ms\n',
  );
  expect(rows).toEqual([
    {
      name: 'message passing, compiled program (its best repetition)',
      size: '100 nodes, 180 edges, T = 20',
      medianMs: 0.015,
      value: 2.09,
      unit: 'ns per arc and step',
    },
  ]);
});

it('measures on a network that is given', async () => {
  const { cascadesBenchmark } = await import('./cascades');
  const rng = stream(1, 'ends');
  const from = Int32Array.from({ length: 300 }, (_, e) => e);
  const to = from.map((e) => 300 + rng.below(50) + (e % 2));
  const network = buildNetwork({ n: 351, directed: false, from, to });
  const rows = await cascadesBenchmark.run({
    networks: [{ name: 'small', network }],
    repetitions: 1,
    generated: { nodes: 500, edges: 1500 },
  });
  expect(rows.map((row) => row.unit)).toEqual(new Array(4).fill('node activations per second'));
  expect(rows[0].name).toContain('small');
  for (const row of rows) expect(row.value).toBeGreaterThan(0);
});
