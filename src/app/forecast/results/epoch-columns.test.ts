import { describe, expect, it } from 'vitest';
import type { TableOutput } from '../../../core/outputs';
import { epochColumns, showEpochColumn } from './epoch-columns';

const table = (phases: readonly string[], msle: number): TableOutput => ({
  kind: 'table',
  columns: [
    { id: 'epoch', label: 'epoch', values: Float64Array.of(0, 1) },
    { id: 'phase', label: 'phase', values: phases },
    { id: 'map100', label: 'MAP@100', values: Float64Array.of(NaN, 0.12345) },
    { id: 'msle', label: 'MSLE', values: Float64Array.of(NaN, msle) },
  ],
});

describe('the table of epochs', () => {
  it('has the columns that say something', () => {
    expect(Object.keys(epochColumns(table(['users', 'users'], NaN)))).toEqual(['epoch', 'map100']);
    expect(Object.keys(epochColumns(table(['users', 'size'], 0.5)))).toEqual(['epoch', 'phase', 'map100', 'msle']);
  });

  it('shows shares in per cent, and phases in words', () => {
    const [epoch, phase, map] = table(['users', 'size'], NaN).columns.map(showEpochColumn);
    expect(epoch.names).toBeUndefined();
    expect(phase.values).toEqual(['who is next', 'with reward']);
    expect(map.names).toEqual(['–', '12.3']);
    expect(map.values[1]).toBe(0.12345);
  });
});
