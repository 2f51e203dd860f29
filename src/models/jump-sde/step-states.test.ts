import { describe, expect, it } from 'vitest';
import { ChangeList } from './change-list';
import { finish } from './scheme-test-support';
import { statesOnGrid } from './step-states';

/** States at the 101 points of a trajectory with the given changes. */
function states(
  lists: readonly (readonly [time: number, node: number, change: number])[],
  steps: number,
  kind: 'SI' | 'SIS' | 'SIR' = 'SIS',
): { rows: number[][]; recovered: number[] } {
  const changes = new ChangeList();
  for (const [time, node, change] of lists) changes.add(time, node, change, -1);
  const rows: number[][] = [];
  const recovered: number[] = [];
  const model = { n: 3, kind, sources: Int32Array.of(0), horizon: 10 };
  finish(
    statesOnGrid(model, changes, steps, (point, x, gone) => {
      expect(point).toBe(rows.length);
      rows.push(Array.from(x));
      recovered.push(gone);
    }),
  );
  return { rows, recovered };
}

describe('states of a trajectory in steps on the grid', () => {
  it('are those at the ends of steps, and lie on straight lines between', () => {
    const { rows } = states(
      [
        [2.5, 1, 1],
        [5, 2, 2],
        [5, 0, -1],
        [10, 2, -3],
      ],
      4,
    );
    expect(rows).toHaveLength(101);
    expect(rows[0]).toEqual([1, 0, 0]);
    expect(rows[10]).toEqual([1, 0.4, 0]);
    expect(rows[25]).toEqual([1, 1, 0]);
    expect(rows[40].map((x) => Number(x.toFixed(12)))).toEqual([0.4, 1, 1.2]);
    for (const k of [50, 60, 75]) expect(rows[k]).toEqual([0, 1, 2]);
    expect(rows[100]).toEqual([0, 1, -1]);
    expect(rows[90].map((x) => Number(x.toFixed(12)))).toEqual([0, 1, 0.2]);
  });

  it('skip steps that are shorter than the grid, and end with all changes', () => {
    const lists = Array.from({ length: 1000 }, (_, k) => [((k + 1) * 10) / 1000, 1, k % 2 ? -1 : 1] as const);
    const { rows } = states(lists, 1000);
    // every tenth step ends on the grid, after an even number of changes
    for (const row of rows) expect(row).toEqual([1, 0, 0]);
  });

  it('count who has recovered for good, SIR only', () => {
    const lists = [
      [2.5, 0, -1],
      [10, 1, 1],
    ] as const;
    expect(states(lists, 4, 'SIR').recovered[10]).toBeCloseTo(0.4, 12);
    expect(states(lists, 4, 'SIR').recovered[100]).toBe(1);
    expect(Math.max(...states(lists, 4, 'SIS').recovered)).toBe(0);
  });

  it('stay as they were where nothing changes', () => {
    for (const row of states([], 3).rows) expect(row).toEqual([1, 0, 0]);
  });
});
