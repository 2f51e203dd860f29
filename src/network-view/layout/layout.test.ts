import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../../core/rng';
import { boxOf, components, pack } from './components';
import { forceLayout, stepCount, type LayoutTask } from './force';
import { separate } from './overlap';
import { adjacency, pivotPositions } from './pivots';

/** A ring of `size` nodes for each size, one after the other, then `alone` nodes without edges. */
function rings(sizes: readonly number[], alone = 0): LayoutTask {
  const from: number[] = [];
  const to: number[] = [];
  let n = 0;
  for (const size of sizes) {
    for (let k = 0; k < size; k++) {
      from.push(n + k);
      to.push(n + ((k + 1) % size));
    }
    n += size;
  }
  return { n: n + alone, from: Int32Array.from(from), to: Int32Array.from(to), seed: 7, aspect: 1.2 };
}

function finish(task: LayoutTask, hurry = false): { positions: Float32Array; steps: number } {
  const run = forceLayout(task);
  let steps = 0;
  for (;;) {
    const next = run.next(hurry);
    if (next.done) return { positions: next.value, steps };
    steps++;
  }
}

describe('components', () => {
  it('groups nodes, largest first', () => {
    const { n, from, to } = rings([3, 5], 2);
    const parts = components(n, from, to);
    expect(Array.from(parts.starts)).toEqual([0, 5, 8, 9, 10]);
    expect(Array.from(parts.members)).toEqual([3, 4, 5, 6, 7, 0, 1, 2, 8, 9]);
  });
});

describe('pack', () => {
  it('keeps pieces apart, rigid and near the asked aspect', () => {
    const task = rings([40, 6, 6, 6, 6, 6], 5);
    const rng = stream(3, 'pack');
    const positions = Float32Array.from({ length: 2 * task.n }, () => 200 * rng.uniform());
    const before = positions.slice();
    const parts = components(task.n, task.from, task.to);
    pack(positions, parts, 1.2, 20);
    const boxes = [0, 1, 2, 3, 4, 5].map((c) =>
      boxOf(positions, parts.members.subarray(parts.starts[c], parts.starts[c + 1])),
    );
    for (let a = 0; a < boxes.length; a++)
      for (let b = a + 1; b < boxes.length; b++) {
        const apart =
          boxes[a][2] < boxes[b][0] ||
          boxes[b][2] < boxes[a][0] ||
          boxes[a][3] < boxes[b][1] ||
          boxes[b][3] < boxes[a][1];
        expect(apart, `pieces ${a} and ${b}`).toBe(true);
      }
    expect(positions[2] - positions[0]).toBeCloseTo(before[2] - before[0], 3);
    const alone = parts.members.subarray(parts.starts[6]);
    expect(alone.length).toBe(5);
    for (const i of alone)
      for (let j = 0; j < task.n; j++) {
        if (j === i) continue;
        const d = Math.hypot(positions[2 * i] - positions[2 * j], positions[2 * i + 1] - positions[2 * j + 1]);
        expect(d, `nodes ${i} and ${j}`).toBeGreaterThan(10);
      }
  });

  it('places networks that have no edges at all, without coincidence', () => {
    const positions = new Float32Array(2 * 30);
    pack(positions, components(30, new Int32Array(0), new Int32Array(0)), 1.5, 24);
    const places = new Set(
      Array.from({ length: 30 }, (_, i) => `${positions[2 * i].toFixed(2)} ${positions[2 * i + 1].toFixed(2)}`),
    );
    expect(places.size).toBe(30);
  });
});

describe('separate', () => {
  it('leaves no overlap, coinciding discs included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer(), (n, seed) => {
        const rng = stream(seed, 'discs');
        const positions = Float32Array.from({ length: 2 * n }, () => Math.round(8 * rng.uniform()));
        const radii = Float32Array.from({ length: n }, () => 0.5 + rng.uniform());
        expect(separate(positions, radii, 2_000)).toBe(true);
        for (let i = 0; i < n; i++)
          for (let j = i + 1; j < n; j++) {
            const d = Math.hypot(positions[2 * i] - positions[2 * j], positions[2 * i + 1] - positions[2 * j + 1]);
            expect(d).toBeGreaterThan(0.99 * (radii[i] + radii[j]));
          }
      }),
      { numRuns: 30 },
    );
  });

  it('does not touch discs that are apart', () => {
    const positions = Float32Array.of(0, 0, 10, 0, 0, 10);
    expect(separate(positions, Float32Array.of(1, 2, 3), 5)).toBe(true);
    expect(Array.from(positions)).toEqual([0, 0, 10, 0, 0, 10]);
  });
});

describe('pivotPositions', () => {
  it('unfolds a path: the order along the long axis is the order along the path', () => {
    const from = Int32Array.from({ length: 49 }, (_, k) => k);
    const positions = pivotPositions(
      adjacency(
        50,
        from,
        from.map((k) => k + 1),
      ),
      stream(1, 'p'),
    );
    const x = Array.from({ length: 50 }, (_, i) => positions[2 * i]);
    const ascending = x[49] > x[0];
    for (let i = 3; i < 50; i++) expect(x[i] > x[i - 3]).toBe(ascending);
  });
});

describe('forceLayout', () => {
  it('gives equal positions for equal tasks, others for another seed', () => {
    const task = rings([30, 5], 3);
    expect(finish(task).positions).toEqual(finish(task).positions);
    expect(finish({ ...task, seed: 8 }).positions).not.toEqual(finish(task).positions);
  });

  it('takes as many steps as the sizes ask for, none after being hurried', () => {
    const task = rings([30, 5]);
    expect(finish(task).steps).toBe(stepCount(30) + stepCount(5));
    const hurried = finish(task, true);
    expect(hurried.steps).toBe(1);
    expect(hurried.positions.every(Number.isFinite)).toBe(true);
  });

  it('draws a ring as a ring: neighbours are nearer than opposite nodes', () => {
    const { positions } = finish(rings([24]));
    const distance = (i: number, j: number) =>
      Math.hypot(positions[2 * i] - positions[2 * j], positions[2 * i + 1] - positions[2 * j + 1]);
    for (let i = 0; i < 24; i++) expect(distance(i, (i + 1) % 24)).toBeLessThan(0.6 * distance(i, (i + 12) % 24));
  });

  it('copes with self-loops, parallel edges, pairs, single nodes and nothing', () => {
    const odd: LayoutTask = {
      n: 5,
      from: Int32Array.of(0, 0, 0, 3),
      to: Int32Array.of(0, 1, 1, 4),
      seed: 1,
      aspect: 1,
    };
    expect(finish(odd).positions.every(Number.isFinite)).toBe(true);
    expect(finish({ ...odd, n: 1, from: new Int32Array(0), to: new Int32Array(0) }).positions.length).toBe(2);
    expect(finish({ ...odd, n: 0, from: new Int32Array(0), to: new Int32Array(0) }).positions.length).toBe(0);
  });
});
