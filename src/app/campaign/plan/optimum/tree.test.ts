import { describe, expect, it } from 'vitest';
import type { TableOutput } from '../../../../core/outputs';
import { likely, placeTree, stateAfter, treeOf } from './tree';

/** Two users, two pushes: first the one of 0.9; then the other after a yes, the same again after a no. */
const table: TableOutput = {
  kind: 'table',
  columns: [
    { id: 'id', label: 'State', values: Float64Array.of(0, 1, 2, 3, 4) },
    { id: 'parent', label: 'After', values: Float64Array.of(NaN, 0, 0, 1, 1) },
    { id: 'answer', label: 'Answer', values: ['', 'yes', 'no', 'yes', 'no'] },
    { id: 'user', label: 'User', refersTo: 'node', values: Float64Array.of(0, 1, 0, NaN, NaN) },
    { id: 'chance', label: 'q', values: Float64Array.of(0.9, 0.05, 0.9, NaN, NaN) },
    { id: 'left', label: 'Left', values: Float64Array.of(2, 1, 1, 0, 0) },
    { id: 'value', label: 'Value', values: Float64Array.of(1.035, 0.05, 0.9, 0, 0) },
    { id: 'probability', label: 'p', values: Float64Array.of(1, 0.9, 0.1, 0.045, 0.855) },
  ],
};
const states = treeOf(table);

describe('the tree of the best policy', () => {
  it('knows who had said yes in every state', () => {
    expect(states.map(({ said }) => said)).toEqual([[], [0], [], [0, 1], [0]]);
    expect(states.map(({ depth }) => depth)).toEqual([0, 1, 1, 2, 2]);
    expect(states.map(({ user }) => user)).toEqual([0, 1, 0, -1, -1]);
  });

  it('leaves unlikely states out', () => {
    expect(likely(states, 0.05).map(({ row }) => row)).toEqual([0, 1, 2, 4]);
  });

  it('puts a yes above a no, and a state between those after it', () => {
    const { placed, rows, columns } = placeTree(states);
    expect([rows, columns]).toEqual([3, 3]);
    const y = placed.map((one) => one.y);
    expect(y).toEqual([1.25, 0.5, 2, 0, 1]);
  });

  it('is walked by arrow keys', () => {
    const { placed } = placeTree(states);
    expect(stateAfter('ArrowRight', placed, 0)).toBe(1);
    expect(stateAfter('ArrowDown', placed, 1)).toBe(2);
    expect(stateAfter('ArrowUp', placed, 1)).toBeUndefined();
    expect(stateAfter('ArrowLeft', placed, 4)).toBe(1);
    expect(stateAfter('ArrowLeft', placed, 0)).toBeUndefined();
    expect(stateAfter('Home', placed, 4)).toBe(0);
    expect(stateAfter('a', placed, 0)).toBeUndefined();
  });

  it('is none where the table is of another kind', () => {
    expect(treeOf(undefined)).toEqual([]);
    expect(treeOf({ kind: 'table', columns: table.columns.slice(0, 3) })).toEqual([]);
  });
});
