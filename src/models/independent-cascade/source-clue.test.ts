import { describe, expect, it } from 'vitest';
import { buildCascadeSet } from '../../core/cascade';
import type { SourceLocalisationSettings } from './application-settings';
import { clueOf, drawnCascade, openCascade } from './source-clue';
import { networkOf, streamsOf } from './test-support';

const settings = {
  horizon: 4,
  sources: new Int32Array(),
  replicate: 0,
  clue: 'times',
  snapshotTime: 2,
  hiddenShare: 0,
  hiddenNodes: new Int32Array(),
  sourceSeen: true,
} as unknown as SourceLocalisationSettings;
const path = networkOf(
  6,
  Array.from({ length: 5 }, (_, i): [number, number] => [i, i + 1]),
);

describe('a drawn cascade', () => {
  const certain = new Float64Array(5).fill(1);

  it('starts at the source set and is told up to the horizon', () => {
    const { sources, steps } = drawnCascade(path, certain, { ...settings, sources: Int32Array.of(1) }, streamsOf(1));
    expect([...sources]).toEqual([1]);
    expect([...steps]).toEqual([1, 0, 1, 2, 3, 4]);
    const short = { ...settings, sources: Int32Array.of(0), horizon: 2 };
    expect([...drawnCascade(path, certain, short, streamsOf(1)).steps]).toEqual([0, 1, 2, -1, -1, -1]);
  });

  it('starts anywhere, equally often, where none is set; the run number decides', () => {
    const counts = new Float64Array(6);
    for (let replicate = 0; replicate < 3000; replicate++)
      counts[drawnCascade(path, new Float64Array(5), { ...settings, replicate }, streamsOf(2)).sources[0]]++;
    // √(3000 · 1/6 · 5/6) = 20.4
    for (const count of counts) expect(Math.abs(count - 500), 'seed 2').toBeLessThan(4.5 * 20.4);
  });

  it('looks the same at an earlier moment whatever the horizon', () => {
    const half = new Float64Array(5).fill(0.6);
    const early = (horizon: number): number[] => {
      const cascade = drawnCascade(path, half, { ...settings, horizon, replicate: 5 }, streamsOf(3));
      return [...clueOf(cascade, { ...settings, horizon, clue: 'snapshot' }, streamsOf(3)).seen];
    };
    expect(early(3)).toEqual(early(9));
  });
});

describe('an open cascade', () => {
  const set = buildCascadeSet({
    offsets: Int32Array.of(0, 1, 7),
    users: Int32Array.of(3, -1, 1, 2, 1, 0, 2),
    times: Float64Array.of(0, 5, 6, 6, 8, 1e12, 1e13),
    userCount: 4,
    time: { unit: 'second', origin: 'common' },
  });
  const nodes = Int32Array.of(0, 4, 5, -1);

  it('counts steps from its first event, whoever that was; repeats and strangers do not count', () => {
    const { sources, steps } = openCascade({ set, nodes }, 6, { cascade: 2, stepWidth: 0 });
    expect([...steps]).toEqual([0x7fffffff, -1, -1, -1, 1, 1]);
    expect([...sources]).toEqual([]);
    const wide = openCascade({ set, nodes }, 6, { cascade: 2, stepWidth: 2 });
    expect([...wide.sources]).toEqual([4, 5]);
    expect([...openCascade({ set, nodes }, 6, { cascade: 1, stepWidth: 0 }).steps]).toEqual(new Array(6).fill(-1));
  });
});

describe('a clue', () => {
  const cascade = { sources: Int32Array.of(2), steps: Int32Array.of(3, 1, 0, 1, 4, -1) };
  const seen = (changes: Partial<SourceLocalisationSettings>): number[] => [
    ...clueOf(cascade, { ...settings, ...changes }, streamsOf(1)).seen,
  ];

  it('holds times up to T − 1, T for the rest, or who is active at a moment', () => {
    expect(seen({})).toEqual([3, 1, 0, 1, 4, 4]);
    expect(seen({ horizon: 3 })).toEqual([3, 1, 0, 1, 3, 3]);
    expect(seen({ clue: 'snapshot', snapshotTime: 2 })).toEqual([0, 1, 1, 1, 0, 0]);
    expect(clueOf(cascade, { ...settings, clue: 'snapshot', snapshotTime: 3 }, streamsOf(1)).time).toBe(3);
  });

  it('hides the source where it may not be seen, nodes by hand, and a share of all', () => {
    expect(seen({ sourceSeen: false, hiddenNodes: Int32Array.of(5) })).toEqual([3, 1, -1, 1, 4, -1]);
    expect(seen({ hiddenShare: 50 }).filter((x) => x < 0)).toHaveLength(3);
    expect(seen({ hiddenShare: 95 }).filter((x) => x < 0)).toHaveLength(6);
  });
});
