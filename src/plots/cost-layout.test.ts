import { describe, expect, it } from 'vitest';
import { layoutCost } from './cost-layout';
import { textWidth } from './labels';

describe('cost layout', () => {
  const curve = {
    id: 'mc',
    label: 'MC',
    role: 'ref' as const,
    output: {
      kind: 'series' as const,
      x: Float64Array.of(2e3, 2e4, 2e5),
      y: Float64Array.of(0.16, 0.05, 0.016),
      pointLabels: ['10', '', '1,000'],
    },
  };
  const axes = { width: 332, height: 148, x: { label: 'cost', unit: 'edges' }, y: { label: 'error' } };
  it('labels only the points that have a name', () => {
    const [drawn] = layoutCost({ ...axes, curves: [curve], marks: [] }).curves;
    expect(drawn.points.map((p) => p.label?.text)).toEqual(['10', undefined, '1,000']);
  });
  it('draws fewer labels than the table has where it is told', () => {
    const thin = { ...curve, drawnLabels: ['', '', '1,000'] };
    const [drawn] = layoutCost({ ...axes, curves: [thin], marks: [] }).curves;
    expect(drawn.points.map((p) => p.label?.text)).toEqual([undefined, undefined, '1,000']);
    expect(drawn.curve.output.pointLabels).toEqual(['10', '', '1,000']);
  });
  it('keeps the word of the last point off the name of the curve', () => {
    // Ends inside the last decade, so that its word would reach as far as the name.
    const x = Float64Array.of(460, 1144, 11_443, 114_436);
    const y = Float64Array.of(0.16, 0.095, 0.031, 0.01);
    const output = { ...curve.output, x, y, pointLabels: ['', '10', '100', '1,000'] };
    const mark = { id: 'd', label: 'DMP, one pass', role: 'own' as const, cost: 10_112, error: 0.007 };
    const [drawn] = layoutCost({ ...axes, curves: [{ ...curve, output }], marks: [mark] }).curves;
    const last = drawn.points.at(-1)?.label;
    const end = drawn.end;
    if (!last || !end) throw new Error('no labels');
    const right = last.anchor === 'start' ? last.x + textWidth(last.text) : last.x;
    // Letters reach 10 above and 2 below their base line; the name is centred on its place.
    const apart = right < end.x || last.y + 2 <= end.y - 8 || last.y - 10 >= end.y + 8;
    expect(apart).toBe(true);
    // Without a word there the name stands level with the point.
    const plain = layoutCost({ ...axes, curves: [{ ...curve, output, drawnLabels: [] }], marks: [mark] }).curves[0];
    expect(end.y).toBeGreaterThan(plain.end?.y ?? NaN);
  });
  it('keeps the word of a mark off the points and other words', () => {
    const mark = { id: 'd', label: 'DMP, one pass', role: 'own' as const, cost: 3e4, error: 0.04 };
    const { marks, curves } = layoutCost({ ...axes, curves: [curve], marks: [mark] });
    const { label } = marks[0];
    const w = textWidth(label.text, true);
    const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - w : label.x - w / 2;
    for (const p of curves[0].points) {
      const inside = p.x > left && p.x < left + w && p.y > label.y - 10 && p.y < label.y + 2;
      expect(inside).toBe(false);
    }
  });
});
