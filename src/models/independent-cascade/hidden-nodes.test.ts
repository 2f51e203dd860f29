import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observedNodes, splitEvidence } from './hidden-nodes';
import { cascadeCount, type CascadeClass, type Observations } from './observations';
import { streamsOf } from './test-support';

const classOf = (seed: number, cascades: number): CascadeClass => ({
  seeds: Int32Array.of(seed),
  cascades,
  nodes: Int32Array.of(seed),
  times: Int32Array.of(0),
  counts: Float64Array.of(cascades),
});

const observationsOf = (n: number, observed = new Uint8Array(n).fill(1)): Observations => ({
  n,
  horizon: 3,
  observed,
  classes: Array.from({ length: n }, (_, i) => classOf(i, i + 1)),
});

describe('hidden nodes', () => {
  it('are round(ξ n) of them and those named', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (n, share, seed) => {
          const named = Int32Array.of(0);
          const observed = observedNodes(n, share, named, streamsOf(seed));
          const hidden = observed.filter((seen) => seen === 0).length;
          expect(observed[0]).toBe(0);
          expect(hidden - Math.round(share * n)).toBeOneOf([0, 1]);
        },
      ),
    );
  });

  it('grow with ξ: who is hidden at a smaller share is hidden at a larger one', () => {
    const few = observedNodes(50, 0.1, new Int32Array(), streamsOf(3));
    const many = observedNodes(50, 0.3, new Int32Array(), streamsOf(3));
    expect(few.every((seen, i) => seen === 1 || many[i] === 0)).toBe(true);
  });
});

describe('what is kept away from learning', () => {
  it('is a share of the classes, and nothing is lost', () => {
    const all = observationsOf(20);
    const { learned, heldOut, dropped } = splitEvidence(all, 0.25, false, streamsOf(1));
    expect(heldOut.classes).toHaveLength(5);
    expect(learned.classes).toHaveLength(15);
    expect(dropped).toBe(0);
    expect(cascadeCount(learned) + cascadeCount(heldOut)).toBe(cascadeCount(all));
  });

  it('may be the cascades that start at hidden nodes', () => {
    const observed = new Uint8Array(4).fill(1);
    observed[2] = 0;
    const { learned, dropped } = splitEvidence(observationsOf(4, observed), 0, true, streamsOf(1));
    expect(learned.classes.map(({ seeds }) => seeds?.[0])).toEqual([0, 1, 3]);
    expect(dropped).toBe(3);
    expect(splitEvidence(observationsOf(4, observed), 0, false, streamsOf(1)).learned.classes).toHaveLength(4);
  });

  it('is never the class of random sources', () => {
    const { seeds: _, ...random } = classOf(0, 5);
    const split = splitEvidence({ ...observationsOf(1), classes: [random] }, 0.9, true, streamsOf(1));
    expect(split.learned.classes).toHaveLength(1);
  });
});
