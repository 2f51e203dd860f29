import { describe, expect, it } from 'vitest';
import type { Panel, PanelSeries } from '../core/panel';
import { layoutPanels, marksOf, panelTable } from './panel-layout';
import { layoutThumb } from './thumb-layout';

const line = (id: string, y: number[], more: Partial<PanelSeries> = {}): PanelSeries => ({
  id,
  label: id,
  role: 'own',
  output: { kind: 'series', x: Float64Array.from(y, (_, i) => 10 ** (i + 2)), y: Float64Array.from(y) },
  ...more,
});
const panel = (id: string, series: PanelSeries[], more: Partial<Panel> = {}): Panel => ({
  id,
  title: id,
  x: { label: 'cascades', scale: 'log' },
  y: { label: 'error', scale: 'log' },
  series,
  ...more,
});

describe('panels', () => {
  const two = [panel('a', [line('SLICER', [0.1, 0.01])]), panel('b', [line('SLICER', [0.05, 0.002, 0.001])])];

  it('share their axes where they measure the same, and carry its ticks once', () => {
    const [a, b] = layoutPanels(two, 600, 300).panels;
    expect(a.y.domain).toEqual(b.y.domain);
    expect(a.x.domain).toEqual([100, 10_000]);
    expect([a.first, b.first]).toEqual([true, false]);
    const other = layoutPanels([two[0], { ...two[1], y: { label: 'time' } }], 600, 300).panels;
    expect(other[1].first).toBe(true);
    expect(other[0].y.domain).not.toEqual(other[1].y.domain);
  });
  it('name a line once, at the last of neighbours that show it, inside the figure', () => {
    const { panels, width } = layoutPanels(two, 600, 300);
    expect(panels.map(({ ends }) => ends.map(({ text }) => text))).toEqual([[], ['SLICER']]);
    for (const { area } of panels) expect(area.right).toBeLessThan(width);
    expect(panels[0].area.right).toBeLessThan(panels[1].area.left);
  });
  it('stand below each other where there is no room', () => {
    const { panels, height } = layoutPanels(two, 300, 300);
    expect(height).toBe(600);
    expect(panels[1].area.top).toBeGreaterThan(panels[0].area.bottom);
    expect(panels.every(({ first }) => first)).toBe(true);
  });
  it('hold names apart, whatever they wish', () => {
    const many = panel(
      'm',
      ['a', 'b', 'c', 'd'].map((id) => line(id, [0.1, 0.01])),
      {
        levels: [{ value: 0.01, label: 'level' }],
      },
    );
    const places = layoutPanels([many], 600, 300)
      .panels[0].ends.map(({ y }) => y)
      .toSorted((a, b) => a - b);
    expect(places).toHaveLength(5);
    for (let k = 1; k < places.length; k++) expect(places[k] - places[k - 1]).toBeGreaterThanOrEqual(15.99);
  });
  it('make room for what values may be off by, and for levels', () => {
    const noisy = line('n', [0.1, 0.02]);
    noisy.output.standardError = Float64Array.of(0.2, 0.02);
    const [{ y, drawn }] = layoutPanels([panel('p', [noisy], { levels: [{ value: 3, label: '' }] })], 600, 300).panels;
    expect(y.domain[1]).toBeGreaterThanOrEqual(3);
    // Both strokes: the lower ends, below zero, leave at the foot of the axis.
    expect(drawn[0].errors.match(/M/g)).toHaveLength(2);
  });
  it('put ticks at few whole points, and at none that are not there', () => {
    const replicas = line('r', [1, 2, 3]);
    replicas.output.x = Float64Array.of(1, 2, 4);
    const linear = { x: { label: 'replicas' }, y: { label: 'error' } };
    expect(layoutPanels([panel('p', [replicas], linear)], 600, 300).panels[0].x.ticks).toEqual([1, 2, 4]);
  });
  it('keep the axes of their neighbours while they are empty', () => {
    const [full, empty] = layoutPanels([two[0], panel('e', [line('SLICER', [])])], 600, 300).panels;
    expect(empty.x.domain).toEqual(full.x.domain);
    expect(layoutPanels([], 600, 300).panels).toEqual([]);
  });
  it('mark points where there are few, or as asked', () => {
    expect(marksOf(line('a', [1, 2]))).toBe('filled');
    expect(
      marksOf(
        line(
          'a',
          Array.from({ length: 40 }, () => 1),
        ),
      ),
    ).toBe('none');
    expect(marksOf(line('a', [1], { marks: 'open' }))).toBe('open');
  });
});

describe('the table of panels', () => {
  it('has a row for every point and level, with the panel where there are several', () => {
    const noisy = line('SLICER', [0.1, 0.01], { name: 'SLICER, set 1' });
    noisy.output.standardError = Float64Array.of(0.01, 0.001);
    const table = panelTable([
      panel('a', [noisy], { levels: [{ value: 0.5, label: 'constant' }] }),
      panel('b', [line('ML', [0.2])]),
    ]);
    expect(table.columns.map(({ id }) => id)).toEqual(['panel', 'line', 'x', 'y', 'error']);
    expect(table.columns[1].values).toEqual(['SLICER, set 1', 'SLICER, set 1', 'constant', 'ML']);
    expect(table.columns[3].values).toEqual(Float64Array.of(0.1, 0.01, 0.5, 0.2));
    expect(table.columns[4].values).toEqual(Float64Array.of(0.02, 0.002, NaN, NaN));
    expect(panelTable([panel('a', [line('ML', [0.2])])]).columns.map(({ id }) => id)).toEqual(['line', 'x', 'y']);
  });
});

describe('a thumbnail', () => {
  it('names few lines, and of many the strong ones', () => {
    const few = panel('p', [line('a', [1, 2]), line('b', [2, 3])]);
    expect(layoutThumb(few, 240, 108).ends.map(({ text }) => text)).toEqual(['a', 'b']);
    const many = panel('p', [
      ...['a', 'b', 'c', 'd'].map((id) => line(id, [1, 2])),
      line('lattice', [3, 4], { weight: 'strong' }),
    ]);
    const { ends, area } = layoutThumb(many, 240, 108);
    expect(ends.map(({ text }) => text)).toEqual(['lattice']);
    expect(area.right).toBeLessThan(240);
  });
});
