import { describe, expect, it } from 'vitest';
import type { SeriesOutput } from '../core/outputs';
import { agreement, comparison, describeHistogram, describeLines, describeScatter } from './describe';

const series = (...y: number[]): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from(y, (_, t) => t),
  y: Float64Array.from(y),
});
const steps = { label: 'time', unit: 'steps' };
const nodes = { label: 'nodes reached' };

describe('lines', () => {
  it('names the ends of two and compares them', () => {
    const text = describeLines('Nodes reached', steps, nodes, [
      { label: 'MC', output: series(1, 264) },
      { label: 'DMP', output: series(1, 311) },
    ]);
    expect(text).toBe('Nodes reached: MC ends at 264, DMP ends at 311, at 1 step; DMP is 18 % higher than MC.');
  });
  it('tells one from its first to its last known value', () => {
    expect(describeLines('Loss', steps, nodes, [{ label: 'training', output: series(NaN, 5, 2, NaN) }])).toBe(
      'Loss: training goes from 5 at 1 step to 2 at 2 steps.',
    );
    expect(describeLines('Reach', steps, nodes, [{ label: 'MC', output: series(2, 9, 30) }])).toBe(
      'Reach: MC goes from 2 to 30 within 2 steps.',
    );
  });
  it('calls a curve without a name by its axis, and a place without a unit by its quantity', () => {
    const degrees = { kind: 'series' as const, x: Float64Array.of(1, 13), y: Float64Array.of(1, 0.003) };
    const shares = { label: 'share of nodes' };
    expect(describeLines('Degrees', { label: 'degree' }, shares, [{ label: '', output: degrees }])).toBe(
      'Degrees: share of nodes goes from 1 at degree 1 to 0.003 at degree 13.',
    );
  });
  it('tells a lone value as one, with the unit in the singular', () => {
    const lone = [{ label: 'MC', output: series(NaN, 1) }];
    expect(describeLines('Reach', steps, { label: 'reach', unit: 'nodes' }, lone)).toBe(
      'Reach: MC is 1 node at 1 step.',
    );
    expect(describeLines('Mass', { label: 't', unit: 's' }, { label: 'm', unit: 'mass' }, lone)).toBe(
      'Mass: MC is 1 mass at 1 s.',
    );
  });
  it('says when there is nothing', () => {
    expect(describeLines('Loss', steps, nodes, [{ label: 'a', output: series(NaN) }])).toBe('Loss: no values.');
  });
});

it('compares without dividing by zero and without boasting of fractions', () => {
  expect(comparison('a', 1.001, 'b', 1)).toBe('a equals b within 1 %');
  expect(comparison('a', 3, 'b', 4)).toBe('a is 25 % lower than b');
  expect(comparison('a', 3, 'b', 0)).toBe('b is 0');
  expect(comparison('a', 0, 'b', 0)).toBe('a equals b');
});

it('measures agreement over nodes that have both values', () => {
  const found = agreement([0.1, 0.5, NaN, 0.9], [0.5, 0.5, 1, 0.6], 0.2);
  expect(found.count).toBe(3);
  expect(found.meanAbsolute).toBeCloseTo(0.7 / 3);
  expect([found.above, found.below]).toEqual([1, 1]);
  expect(agreement([], [], 0.2).meanAbsolute).toBeNaN();
  expect(describeScatter('Node by node', 'MC', 'DMP', found, 0.2)).toBe(
    'Node by node: DMP against MC for 3 nodes; mean difference 0.233, 1 above and 1 below the diagonal by more than 0.2.',
  );
});

it('finds where most of a histogram is', () => {
  const histogram = { kind: 'histogram' as const, edges: Float64Array.of(0, 20, 40), counts: Float64Array.of(3, 7) };
  expect(describeHistogram('Size', { label: 'size', unit: 'nodes' }, histogram)).toBe(
    'Size: 10 values from 0 to 40 nodes; most, 7, between 20 and 40.',
  );
});
