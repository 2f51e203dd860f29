import { describe, expect, it } from 'vitest';
import { buildCascadeSet } from '../../../core/cascade';
import { buildNetwork } from '../../../core/network';
import { memoryOf } from './memory';

const cascades = buildCascadeSet({
  offsets: Int32Array.of(0, 2),
  users: Int32Array.of(0, 1),
  times: Float64Array.of(0, 1),
  userCount: 2,
  time: { unit: 'hour', origin: 'own' },
});

describe('memory of an import', () => {
  it('is that of network and cascades together', () => {
    const from = Int32Array.of(0, 1);
    const network = buildNetwork({ n: 3, directed: false, from, to: Int32Array.of(1, 2) });
    expect(memoryOf({ files: [], issues: [] })).toBe(0);
    expect(memoryOf({ files: [], issues: [], cascades })).toBe(8 + 8 + 16);
    const alone = memoryOf({ files: [], issues: [], network });
    expect(alone).toBeGreaterThan(0);
    expect(memoryOf({ files: [], issues: [], network, cascades })).toBe(alone + 32);
  });

  it('grows with the edges, undirected ones counting twice in the index', () => {
    const edges = { from: new Int32Array(1000), to: new Int32Array(1000).fill(1) };
    const of = (directed: boolean): number =>
      memoryOf({ files: [], issues: [], network: buildNetwork({ n: 2, directed, ...edges }) });
    expect(of(false) - of(true)).toBe(2 * 8 * 1000);
  });
});
