import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { components, cycleCount, isForest, isLikelyTree } from '../../core/measures';
import { buildNetwork, degrees, type Network } from '../../core/network';
import { stream } from '../../core/rng';
import { clustering } from '../../core/triangles';
import { isSimple } from '../../core/generators/testing';
import { bundledNetworks, type BundledNetworkFile } from './networks';

const folder = 'public/networks';
const text = (id: string): string => readFileSync(`${folder}/${id}.json`, 'utf8');
const read = (id: string): BundledNetworkFile => JSON.parse(text(id)) as BundledNetworkFile;

function load(id: string): Network {
  const { n, directed, from, to, labels, positions } = read(id);
  const parts = {
    n,
    directed,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    positions: Float32Array.from(positions),
  };
  return buildNetwork({ ...parts, ...(labels ? { labels } : {}) });
}

it('catalogue and files are the same set', () => {
  const files = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
  expect(bundledNetworks.map((entry) => entry.id).sort()).toEqual(files.sort());
});

describe.each(bundledNetworks.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  it('is what the catalogue says', () => {
    const file = read(id);
    const network = load(id);
    expect(file).toMatchObject({ id, title: entry.title, n: entry.n, description: entry.story, source: entry.source });
    expect(network.m).toBe(entry.m);
    expect(isLikelyTree(network)).toBe(entry.treeLike);
    expect(Buffer.byteLength(text(id))).toBe(entry.bytes);
    expect(file.licence.length).toBeGreaterThan(10);
  });

  it('is simple, with different names', () => {
    const network = load(id);
    expect(isSimple(network)).toBe(true);
    expect(new Set(network.labels).size).toBe(network.labels?.length ?? 0);
  });

  it('has a layout without overlaps: any two nodes are further apart than their radii reach', () => {
    const { n, positions } = read(id);
    const degree = degrees(load(id));
    const overlaps: string[] = [];
    for (let i = 0; i < n; i++)
      for (let j = 0; j < i; j++) {
        const apart = Math.hypot(positions[2 * i] - positions[2 * j], positions[2 * i + 1] - positions[2 * j + 1]);
        if (apart < 5.2 + 0.9 * (Math.sqrt(degree[i]) + Math.sqrt(degree[j])))
          overlaps.push(`${j}–${i}: ${apart.toFixed(1)}`);
      }
    expect(overlaps).toEqual([]);
  });
});

/** Share of runs from random nodes in which at least a quarter of the nodes is reached; independent cascade, one α. */
function shareOfLargeRuns(network: Network, alpha: number, runs: number, seed: number): number {
  let large = 0;
  for (let r = 0; r < runs; r++) {
    const rng = stream(seed, 'run', r);
    const active = [rng.below(network.n)];
    const seen = new Set(active);
    for (const u of active)
      for (let a = network.offsets[u]; a < network.offsets[u + 1]; a++) {
        const v = network.targets[a];
        if (seen.has(v) || rng.uniform() >= alpha) continue;
        seen.add(v);
        active.push(v);
      }
    if (4 * active.length >= network.n) large++;
  }
  return large / runs;
}

describe('published sizes', () => {
  it.each([
    ['karate', 34, 78, 45],
    ['florentine', 16, 20, 3],
    ['kite', 10, 18, 11],
    ['southern-women', 32, 89, 0],
    ['petersen', 10, 15, 0],
  ])('%s: %i nodes, %i edges, %i triangles', (id, n, m, triangles) => {
    const network = load(id);
    expect([network.n, network.m, clustering(network).triangles]).toEqual([n, m, triangles]);
  });

  it('karate: the degrees of the instructor and the president are 16 and 17', () => {
    const degree = degrees(load('karate'));
    expect([degree[0], degree[33]]).toEqual([16, 17]);
    expect(degree.filter((k) => k === 1).length).toBe(1);
  });

  it('southern women: attendance of the fourteen events as printed', () => {
    const network = load('southern-women');
    const degree = degrees(network);
    const attendance = Array.from({ length: 14 }, (_, e) => degree[network.labels?.indexOf(`E${e + 1}`) ?? -1]);
    expect(attendance).toEqual([3, 3, 6, 4, 8, 8, 10, 14, 12, 5, 4, 6, 3, 3]);
  });

  it('Florentine families: the Medici married six, the Pucci none', () => {
    const network = load('florentine');
    const degree = degrees(network);
    expect(degree[network.labels?.indexOf('Medici') ?? -1]).toBe(6);
    expect(degree[network.labels?.indexOf('Pucci') ?? -1]).toBe(0);
    expect(components(network).largest).toBe(15);
  });

  it('kite: degrees as drawn by Krackhardt', () => {
    expect([...degrees(load('kite'))].sort((a, b) => a - b)).toEqual([1, 2, 3, 3, 3, 4, 4, 5, 5, 6]);
  });

  it('Petersen: three neighbours each, no cycle of three or four', () => {
    const network = load('petersen');
    expect(degrees(network).every((k) => k === 3)).toBe(true);
    const shared = new Map<string, number>();
    for (let i = 0; i < 10; i++)
      for (let a = network.offsets[i]; a < network.offsets[i + 1]; a++)
        for (let b = network.offsets[i]; b < a; b++) {
          const key = [network.targets[a], network.targets[b]].sort((x, y) => x - y).join(' ');
          shared.set(key, (shared.get(key) ?? 0) + 1);
        }
    // two nodes with two common neighbours would close a cycle of four
    expect(Math.max(...shared.values())).toBe(1);
  });
});

describe('made networks', () => {
  it.each(['clubs', 'grapevine', 'neighbourhood', 'village'])('%s is connected and says how it was made', (id) => {
    expect(components(load(id)).count).toBe(1);
    expect(read(id).recipe?.seed).toBeTypeOf('number');
  });

  it('clubs: mean degree between 4 and 5; near the threshold at α = 0.45 (seed 1)', () => {
    const network = load('clubs');
    expect((2 * network.m) / network.n).toBeGreaterThan(4);
    expect((2 * network.m) / network.n).toBeLessThan(5);
    expect(Math.abs(shareOfLargeRuns(network, 0.45, 1000, 1) - 0.45)).toBeLessThan(0.06);
    expect(shareOfLargeRuns(network, 0.3, 200, 1)).toBeLessThan(0.05);
    expect(shareOfLargeRuns(network, 0.7, 200, 1)).toBeGreaterThan(0.85);
  });

  it('grapevine: a tree and seven long shortcuts, without triangles', () => {
    const network = load('grapevine');
    expect(cycleCount(network)).toBe(7);
    expect(clustering(network).triangles).toBe(0);
    const n = network.n;
    const tree = { n, directed: false, from: network.from.slice(0, n - 1), to: network.to.slice(0, n - 1) };
    expect(isForest(buildNetwork(tree))).toBe(true);
  });

  it('neighbourhood: full of short loops', () => {
    expect(clustering(load('neighbourhood')).transitivity).toBeGreaterThan(0.2);
  });

  it('village: six hamlets, most edges inside them', () => {
    const { from, to, n, m } = load('village');
    expect([n, m]).toEqual([140, 312]);
    const inside = Array.from(from).filter((u, e) => u % 6 === to[e] % 6).length;
    expect(inside / m).toBeGreaterThan(0.85);
    expect(clustering(load('village')).transitivity).toBeGreaterThan(0.3);
  });

  it('what the first two pages load is light', () => {
    const bytes = ['clubs', 'grapevine'].reduce((sum, id) => sum + gzipSync(text(id)).length, 0);
    expect(bytes).toBeLessThan(20_000);
  });
});
