import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCascadeSet, type CascadeSet } from '../core/cascade';
import { spreadTies, tieShare } from './cascade-ties';
import { choiceOf, issuesOf, readTable } from './table-formats/fixtures/reading';

const setOf = (...cascades: number[][]): CascadeSet =>
  buildCascadeSet({
    offsets: Int32Array.from([0, ...cascades.map((_, c) => cascades.slice(0, c + 1).flat().length)]),
    users: new Int32Array(cascades.flat().length).fill(-1),
    times: Float64Array.from(cascades.flat()),
    userCount: 0,
    time: { unit: 'second', origin: 'own' },
  });

describe('events at the same time', () => {
  it('are ties, but for those with which a cascade begins', () => {
    expect(tieShare(Float64Array.of(0, 0, 0, 1))).toBe(0);
    expect(tieShare(Float64Array.of(0, 1, 1, 1, 2))).toBe(0.4);
    expect(tieShare(new Float64Array(0))).toBe(0);
  });

  it('move apart within a tick, in their order, and always alike; nothing else moves', () => {
    const times = fc.array(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(times, fc.constantFrom(1, 0.1, 60), (cascades, tick) => {
        const set = setOf(...cascades.map((cascade) => cascade.toSorted((a, b) => a - b).map((t) => t * tick)));
        const spread = buildCascadeSet(spreadTies(set));
        expect(spreadTies(set).times).toEqual(spread.times);
        for (let c = 0; c < set.count; c++) {
          const [before, after] = [set, spread].map(({ times: all, offsets }) => all.slice(offsets[c], offsets[c + 1]));
          const gaps = before.map((t, e) => (e > 0 && t > before[e - 1] ? t - before[e - 1] : Infinity));
          const width = Math.min(...gaps);
          before.forEach((t, e) => {
            const alone = t === before[0] || before.filter((other) => other === t).length === 1 || width === Infinity;
            expect(after[e]).toBeGreaterThanOrEqual(t);
            expect(after[e]).toBeLessThanOrEqual(alone ? t : t + width);
          });
          // Two uniform draws of 53 bits are hardly ever the same.
          expect(tieShare(after)).toBe(0);
        }
      }),
      { seed: 44, numRuns: 60 },
    );
  });
});

describe('a coarse clock', () => {
  const rows = (times: number[]): string => `cascade,time,followers\n${times.map((t) => `a,${t},1\n`).join('')}`;
  const COARSE = rows([0, 30, 30, 60, 60, 60, 90, 120, 150, 180, 20_000]);

  it('is told, and moving apart is offered', async () => {
    const outcome = await readTable(COARSE);
    expect(issuesOf(outcome)).toEqual([['coarse-clock', 2]]);
    expect(outcome.issues[0].message).toBe(
      'In 1 cascade more than a fifth of the events come at the same time as the one ahead; they are taken in the order of the file.',
    );
    expect(choiceOf(outcome, 'ties')).toEqual({ value: 'keep', unsure: false });
    const moved = await readTable(COARSE, { ties: 'spread' });
    expect(tieShare(moved.cascades?.times ?? new Float64Array(0))).toBe(0);
    expect(moved.cascades?.marks).toEqual(outcome.cascades?.marks);
    expect(choiceOf(moved, 'ties')).toEqual({ value: 'spread', unsure: false });
    expect(moved.issues[0].message).toContain('moved apart within one tick');
  });

  it('is none in few events, in few ties, and in steps', async () => {
    for (const text of [rows([0, 30, 30, 60, 60]), rows([0, 30, 30, 60, 90, 120, 150, 180, 210, 240, 20_000])])
      expect(issuesOf(await readTable(text))).toEqual([]);
    const steps = await readTable(COARSE, { timeUnit: 'step' });
    expect([issuesOf(steps), choiceOf(steps, 'ties')]).toEqual([[], undefined]);
  });
});

describe('what tables of marked events tell', () => {
  it('unsorted times: sorted, and the choice is there', async () => {
    const outcome = await readTable('cascade,time,followers\na,0,1\na,9,2\na,5,3\n');
    expect(issuesOf(outcome)).toEqual([['decreasing-time', 4, 'time']]);
    expect(choiceOf(outcome, 'order')?.value).toBe('sort');
    expect([...(outcome.cascades?.marks ?? [])]).toEqual([1, 3, 2]);
  });

  it('negative marks: kept, and named', async () => {
    const outcome = await readTable('cascade,time,followers\na,0,1\na,9,-2\na,12,-3\n');
    expect(issuesOf(outcome)).toEqual([['negative-mark', 3, 'followers']]);
    expect(outcome.issues[0].message).toBe(
      'Mark “-2” is below 0, as are 2 marks in all; it was kept, but models in which marks weigh cannot take it.',
    );
  });

  it('dates and marks without names are events', async () => {
    const outcome = await readTable('2020-01-01T10:00:00Z,5\n2020-01-01T10:00:07.5Z,1\n');
    expect([outcome.format, outcome.cascades?.time.origin]).toEqual(['event-table', 'epoch']);
    expect([...(outcome.cascades?.times ?? [])].map((t) => t - 1_577_872_800)).toEqual([0, 7.5]);
    expect([...(outcome.cascades?.marks ?? [])]).toEqual([5, 1]);
  });
});
