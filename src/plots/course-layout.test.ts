import { describe, expect, it } from 'vitest';
import type { SeriesOutput } from '../core/outputs';
import { layoutCourse, type CourseRequest } from './course-layout';

const series = (x: readonly number[], y: readonly number[]): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from(x),
  y: Float64Array.from(y),
});
const request = (changes: Partial<CourseRequest> = {}): CourseRequest => ({
  width: 332,
  height: 150,
  x: { label: 'Epoch', unit: 'epoch' },
  y: { label: 'Loss' },
  series: [{ id: 'loss', label: 'training', role: 'own', output: series([0, 1, 2], [8, 6.5, 5.6]) }],
  levels: [],
  until: 12,
  fromZero: false,
  ...changes,
});

describe('a course', () => {
  it('has room for the whole way, and a vertical axis of what there is', () => {
    const layout = layoutCourse(request());
    expect(layout.x.domain).toEqual([0, 12]);
    expect(layout.y.domain[0]).toBeGreaterThan(5);
    expect(layoutCourse(request({ fromZero: true })).y.domain[0]).toBe(0);
  });

  it('names a line at its end while there is room, later in the column of the levels', () => {
    const [early] = layoutCourse(request()).ends;
    expect(early.x).toBeLessThan(200);
    const layout = layoutCourse(request({ until: 2 }));
    expect(layout.ends[0].x).toBeGreaterThan(layout.area.right);
  });

  it('draws levels across, their names apart from each other', () => {
    const levels = [9.24, 9.2, 9.1].map((value, k) => ({
      id: `l${k}`,
      label: `level ${k}`,
      role: 'b1' as const,
      value,
    }));
    const { ends, area } = layoutCourse(request({ levels }));
    const names = ends.filter(({ x }) => x > area.right).map(({ y }) => y);
    expect(names).toHaveLength(3);
    names.sort((a, b) => a - b);
    for (let k = 1; k < 3; k++) expect(names[k] - names[k - 1]).toBeGreaterThanOrEqual(15.9);
  });

  it('has no name where there is no value', () => {
    const nothing = [{ id: 'a', label: 'a', role: 'own' as const, output: series([], []) }];
    expect(layoutCourse(request({ series: nothing })).ends).toEqual([]);
  });
});
