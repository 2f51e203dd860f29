import { describe, expect, it } from 'vitest';
import type { Panel, PanelBox } from '../core/panel';
import { describeBoxes, describeCells } from './panel-boxes';
import { layoutPanels, panelTable } from './panel-layout';
import { layoutThumb } from './thumb-layout';

const box = (label: string, median: number, more: Partial<PanelBox> = {}): PanelBox => ({
  label,
  low: median - 2,
  q1: median - 1,
  median,
  q3: median + 1,
  high: median + 3,
  ...more,
});
const boxes: Panel = {
  id: 'errors',
  x: { label: 'model' },
  y: { label: 'error' },
  series: [],
  boxes: [box('EXP', 3), box('PL', 5, { mean: 9, note: '2 at ∞' }), box('none', Number.NaN)],
};
const cells: Panel = {
  id: 'map',
  x: { label: 'size', unit: 'percentile' },
  y: { label: 'duration', unit: 'percentile' },
  series: [],
  cells: {
    xEdges: [0, 50, 100],
    yEdges: [0, 50, 100],
    shares: Float64Array.of(0.25, 1, 0, Number.NaN),
    counts: Float64Array.of(4, 3, 2, 0),
    none: { label: 'PL', role: 'b1' },
    all: { label: 'EXPN', role: 'own' },
  },
};

describe('boxes', () => {
  const [{ boxes: drawn, y, x }] = layoutPanels([boxes], 600, 300).panels;

  it('stand side by side, from low to high, and fit the axes', () => {
    expect(drawn.map((one) => one.x)).toEqual(drawn.map((one) => one.x).toSorted((a, b) => a - b));
    const [, pl] = drawn;
    expect(pl.low).toBeGreaterThan(pl.q1);
    expect(pl.q1).toBeGreaterThan(pl.median);
    expect(pl.q3).toBeGreaterThan(pl.high);
    expect(y.domain[1]).toBeGreaterThanOrEqual(9);
    expect(x.ticks).toEqual([]);
    expect(drawn[0].x - drawn[0].half).toBeGreaterThan(0);
  });
  it('turn their names where there is no room', () => {
    expect(drawn[0].turned).toBe(false);
    const many: Panel = { ...boxes, boxes: Array.from({ length: 20 }, (_, k) => box(`model ${k}`, k)) };
    expect(layoutPanels([many], 400, 300).panels[0].boxes[0].turned).toBe(true);
  });
  it('have their table, with what is beyond the picture', () => {
    const table = panelTable([boxes]);
    expect(table.columns.map(({ id }) => id)).toEqual(['box', 'low', 'q1', 'median', 'q3', 'high', 'mean', 'note']);
    expect(table.columns[7].values).toEqual(['', '2 at ∞', '']);
  });
  it('are said in a sentence', () => {
    expect(describeBoxes('Errors', boxes.y, boxes.boxes ?? [])).toBe('Errors: median error EXP 3, PL 5.');
    expect(describeBoxes('Errors', boxes.y, [])).toBe('Errors: no values.');
  });
  it('fit a thumbnail', () => {
    const thumb = layoutThumb(boxes, 240, 108);
    expect(thumb.boxes).toHaveLength(3);
    expect(thumb.y.domain[1]).toBeGreaterThanOrEqual(9);
  });
});

describe('a grid of shares', () => {
  it('has its first row below', () => {
    const [{ cells: drawn }] = layoutPanels([cells], 600, 300).panels;
    expect(drawn.map(({ share }) => share)).toEqual([0.25, 1, 0, Number.NaN]);
    expect(drawn[2].y).toBeLessThan(drawn[0].y);
    expect(drawn[1].x).toBeGreaterThan(drawn[0].x);
    expect(drawn[0].height).toBeGreaterThan(0);
  });
  it('has its table and its sentence', () => {
    const table = panelTable([cells]);
    expect(table.columns).toHaveLength(6);
    expect(table.columns[4].values).toEqual(Float64Array.of(0.25, 1, 0, Number.NaN));
    expect(table.columns[0].label).toBe('size (percentile), from');
    expect(cells.cells && describeCells('Map', cells.x, cells.y, cells.cells)).toContain('3 cells');
  });
});
