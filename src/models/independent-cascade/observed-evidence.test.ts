import { describe, expect, it } from 'vitest';
import { buildCascadeSet } from '../../core/cascade';
import { observedFacts, cascadeOfEvent } from './observed-facts';
import { readEvidence, stepOf } from './observed-evidence';
import { denseCounts } from './observations';
import { result } from './test-support';

/** Cascades as lists of [user, time]. */
function setOf(
  cascades: readonly (readonly [number, number])[][],
  userCount: number,
  origin: 'own' | 'common' = 'common',
) {
  const events = cascades.flat();
  return buildCascadeSet({
    offsets: Int32Array.from([0, ...cascades.map((_, c) => cascades.slice(0, c + 1).flat().length)]),
    users: Int32Array.from(events, ([user]) => user),
    times: Float64Array.from(events, ([, time]) => time),
    userCount,
    time: { unit: 'step', origin },
  });
}

const rule = { horizon: 3, stepWidth: 0, random: false };
const same = (n: number): Int32Array => Int32Array.from({ length: n }, (_, i) => i);

describe('cascades of one’s own as observations', () => {
  it('start at their first event, and cascades with the same sources are a class', () => {
    const set = setOf(
      [
        [
          [2, 5],
          [0, 6],
          [1, 7],
        ],
        [
          [1, 0],
          [2, 0],
          [0, 1],
        ],
        [
          [2, 1],
          [1, 2],
        ],
      ],
      3,
    );
    const { classes, classOf } = result(readEvidence(set, same(3), 3, rule));
    expect([...classOf]).toEqual([0, 1, 0]);
    expect(classes.map(({ seeds }) => [...(seeds ?? [])])).toEqual([[2], [1, 2]]);
    expect(classes.map(({ cascades }) => cascades)).toEqual([2, 1]);
    const observed = new Uint8Array(3).fill(1);
    const table = denseCounts({ n: 3, horizon: 3, observed, classes }, classes[0]);
    expect([...table]).toEqual([0, 0, 2, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
  });

  it('take steps since the beginning of each cascade as written: who is first seen at step 2 is no source', () => {
    const set = setOf(
      [
        [
          [0, 2],
          [1, 3],
        ],
        [[1, 0]],
      ],
      2,
      'own',
    );
    const { classOf, withoutSource } = result(readEvidence(set, same(2), 2, { ...rule, horizon: 5 }));
    expect([...classOf]).toEqual([-1, 0]);
    expect(withoutSource).toBe(1);
    expect(observedFacts(set, same(2))).toMatchObject({ longest: 3, negative: 0 });
  });

  it('count events at the horizon or later as not active', () => {
    const set = setOf(
      [
        [
          [0, 0],
          [1, 3],
          [2, 9],
        ],
      ],
      3,
    );
    const { classes, late } = result(readEvidence(set, same(3), 3, rule));
    expect(late).toBe(1);
    expect([...classes[0].nodes]).toEqual([0]);
  });

  it('are cut into steps of a stated width', () => {
    const set = setOf(
      [
        [
          [0, 100],
          [1, 159],
          [2, 160],
          [3, 221],
        ],
      ],
      4,
    );
    const { classes } = result(readEvidence(set, same(4), 4, { ...rule, stepWidth: 60 }));
    expect([...(classes[0].seeds ?? [])]).toEqual([0, 1]);
    expect([...classes[0].times]).toEqual([0, 0, 1, 2]);
    expect(stepOf(59.9, 60)).toBe(0);
    expect(stepOf(3, 0)).toBe(3);
  });

  it('leave out users without a node, and cascades without a known source', () => {
    const set = setOf(
      [
        [
          [0, 0],
          [1, 1],
        ],
        [
          [1, 0],
          [0, 1],
        ],
      ],
      2,
    );
    const { classOf, withoutSource, unknownUsers } = result(readEvidence(set, Int32Array.of(-1, 0), 1, rule));
    expect([...classOf]).toEqual([-1, 0]);
    expect(withoutSource).toBe(1);
    expect(unknownUsers).toBe(2);
  });

  it('are one class without sources where these are random', () => {
    const set = setOf(
      [
        [
          [0, 0],
          [1, 1],
        ],
        [
          [1, 0],
          [0, 1],
        ],
      ],
      2,
    );
    const { classes } = result(readEvidence(set, same(2), 2, { ...rule, random: true }));
    expect(classes).toHaveLength(1);
    expect(classes[0].seeds).toBeUndefined();
    expect([...classes[0].counts]).toEqual([1, 1, 1, 1]);
  });

  it('take the first of several events of a node', () => {
    const set = setOf(
      [
        [
          [0, 0],
          [1, 1],
          [1, 2],
        ],
      ],
      2,
    );
    const { classes } = result(readEvidence(set, same(2), 2, rule));
    expect([...classes[0].times]).toEqual([0, 1]);
  });
});

describe('what is known before', () => {
  it('is found once: fractions, the latest event, unknown users, with the first place of each', () => {
    const set = setOf(
      [
        [
          [0, 1],
          [1, 2],
        ],
        [
          [1, 0.5],
          [0, 1],
          [2, 8.5],
        ],
      ],
      3,
    );
    const nodes = Int32Array.of(0, 1, -1);
    const facts = observedFacts(set, nodes);
    expect(facts).toEqual({
      negative: 0,
      firstNegative: -1,
      fractions: 1,
      firstFraction: 3,
      latest: 4,
      longest: 8,
      unknown: 1,
      firstUnknown: 4,
    });
    expect(observedFacts(set, nodes)).toBe(facts);
    expect([0, 1, 2, 3, 4].map((event) => cascadeOfEvent(set, event))).toEqual([0, 0, 1, 1, 1]);
  });
});

describe('the step of an event', () => {
  it('is the number of widths that have passed, whatever binary fractions say', () => {
    expect([0, 0.05, 0.1, 0.29, 0.3, 0.7, 1.2].map((since) => stepOf(since, 0.1))).toEqual([0, 0, 1, 2, 3, 7, 12]);
    expect([59.999, 60, 119].map((since) => stepOf(since, 60))).toEqual([0, 1, 1]);
    expect(stepOf(7, 0)).toBe(7);
  });
});
