import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../fixtures/reading';
import { IssueList } from '../issue-list';
import type { CascadeIndex, ReadChoices, ReadOutcome } from '../read';
import { readFile } from '../read-file';
import type { Issue } from '../../core/errors';
import { cascadesOf, issuesOf } from './fixtures/reading';

const HEAD = 'relative_time_second,number_of_followers\n';
const DATA = `${HEAD}0,100\n5,20\n9,3\n0,77\n0,5\n3,1\n`;

type Range = [name: string, start: number, end: number];

const indexOf = (...ranges: Range[]): CascadeIndex => ({
  names: ranges.map(([name]) => name),
  starts: Int32Array.from(ranges, ([, start]) => start),
  ends: Int32Array.from(ranges, ([, , end]) => end),
  posted: new Float64Array(ranges.length).fill(Number.NaN),
  lines: Int32Array.from(ranges, (_, i) => i + 2),
});

interface Cut {
  outcome: ReadOutcome;
  cascades: Record<string, string[]>;
  issues: Issue[];
  told: (string | number | undefined)[][];
}

async function cut(text: string, ranges: Range[], choices: ReadChoices = {}): Promise<Cut> {
  const bytes = strToU8(text);
  const issues = new IssueList('index.csv');
  const index = indexOf(...ranges);
  const outcome = await readFile(
    chunksOf(bytes),
    { name: 'data.csv', bytes: bytes.length },
    choices,
    undefined,
    undefined,
    {
      index,
      issues,
    },
  );
  const told = issues
    .list()
    .map(({ code, severity, where }) => [code, severity, where?.line].filter((part) => part !== undefined));
  return { outcome, cascades: cascadesOf(outcome.cascades), issues: issues.list(), told };
}

describe('an index over a data file', () => {
  it('names cascades and parts them, also where a cascade of one event precedes', async () => {
    const { outcome, cascades, issues } = await cut(DATA, [
      ['x', 1, 3],
      ['y', 4, 4],
      ['z', 5, 6],
    ]);
    expect(cascades).toEqual({ x: ['@0*100', '@5*20', '@9*3'], y: ['@0*77'], z: ['@0*5', '@3*1'] });
    expect(Array.from(outcome.cascades?.lines ?? [])).toEqual([2, 5, 6]);
    expect(outcome.cascades?.time).toEqual({ unit: 'second', origin: 'own' });
    expect([issues, outcome.issues]).toEqual([[], []]);
    expect(outcome.sentence).toContain('6 rows of time and mark, separated by commas, in 3 cascades');
  });

  it('cuts the rows as they stand in the file, wherever the times of a cascade begin', async () => {
    const text = `${HEAD}1,100\n5,20\n9,3\n1,50\n2,7\n3,8\n`;
    const { outcome, cascades } = await cut(text, [
      ['A', 1, 3],
      ['B', 4, 6],
    ]);
    expect(cascades).toEqual({ A: ['@1*100', '@5*20', '@9*3'], B: ['@1*50', '@2*7', '@3*8'] });
    expect(issuesOf(outcome)).toEqual([]);
  });

  it('moves no row into the place of one that cannot be read', async () => {
    const text = `${HEAD}0,100\n5,20\n\n9,3\n0,50\nx,7\n3,8\n4,9\n`;
    const { outcome, cascades, told } = await cut(text, [
      ['A', 1, 3],
      ['B', 4, 6],
    ]);
    expect(cascades).toEqual({ A: ['@0*100', '@5*20', '@9*3'], B: ['@0*50', '@3*8'] });
    expect(told).toEqual([
      ['rows-without-cascade', 'note'],
      ['rows-missing', 'skipped'],
    ]);
    expect(issuesOf(outcome)).toEqual([['not-a-number', 7, 'relative_time_second']]);
    const all = await cut(text, [
      ['A', 1, 4],
      ['B', 5, 5],
    ]);
    expect(all.cascades).toEqual({ A: ['@0*100', '@0*50', '@5*20', '@9*3'] });
    expect(all.told.find(([code]) => code === 'empty-range')).toEqual(['empty-range', 'skipped', 3]);
  });

  it('says which line of the index is wrong', async () => {
    const { told } = await cut(DATA, [
      ['x', 1, 3],
      ['y', 3, 4],
      ['z', 5, 7],
      ['w', 5, 6],
    ]);
    expect(told).toEqual([
      ['rows-without-cascade', 'note'],
      ['range-overlap', 'skipped', 3],
      ['range-outside', 'skipped', 4],
    ]);
    const { issues } = await cut(DATA, [
      ['x', 1, 3],
      ['y', 3, 4],
    ]);
    expect(issues.find(({ code }) => code === 'range-overlap')).toMatchObject({
      message: 'Cascade y is rows 3 to 4, which overlaps cascade x (line 2, rows 1 to 3); it was left out.',
      where: { file: 'index.csv', line: 3 },
    });
  });

  it('of another file gives nothing', async () => {
    const { outcome, told } = await cut(DATA, [['x', 100, 300]]);
    expect(outcome.cascades).toBeUndefined();
    expect(told).toEqual([
      ['no-range-fits', 'stopped'],
      ['range-outside', 'skipped', 2],
    ]);
  });

  it('sorts within a cascade and says so, unless its order is to stop the import', async () => {
    const ranges: Range[] = [
      ['x', 1, 4],
      ['y', 5, 6],
    ];
    const sorted = await cut(DATA, ranges);
    expect(sorted.cascades.x).toEqual(['@0*100', '@0*77', '@5*20', '@9*3']);
    expect(issuesOf(sorted.outcome)).toEqual([['decreasing-time', 5, 'relative_time_second']]);
    expect((await cut(DATA, ranges, { order: 'stop' })).outcome.cascades).toBeUndefined();
    const whole: Range[] = [
      ['x', 1, 3],
      ['y', 4, 4],
      ['z', 5, 6],
    ];
    expect((await cut(DATA, whole, { order: 'stop' })).outcome.cascades?.count).toBe(3);
  });

  it('leaves rows out that no range names', async () => {
    const { cascades, issues } = await cut(DATA, [['z', 5, 6]]);
    expect(cascades).toEqual({ z: ['@0*5', '@3*1'] });
    expect(issues[0]).toMatchObject({ code: 'rows-without-cascade', affected: 4 });
  });

  it('may name ranges in any order', async () => {
    const { cascades } = await cut(DATA, [
      ['z', 5, 6],
      ['x', 1, 3],
    ]);
    expect(Object.entries(cascades)).toEqual([
      ['z', ['@0*5', '@3*1']],
      ['x', ['@0*100', '@5*20', '@9*3']],
    ]);
  });

  it('gives back the cascades that were written one behind the other, broken rows among them', async () => {
    const event = fc.record({ time: fc.integer({ min: 0, max: 50 }), broken: fc.integer({ min: 0, max: 9 }) });
    const cascade = fc
      .array(event, { minLength: 1, maxLength: 7 })
      .map((events) => events.toSorted((a, b) => a.time - b.time));
    await fc.assert(
      fc.asyncProperty(fc.array(cascade, { minLength: 1, maxLength: 8 }), async (cascades) => {
        const rows = cascades.flat().map(({ time, broken }) => (broken === 0 ? 'x,1' : `${time},${time + 1}`));
        const ranges: Range[] = [];
        let from = 1;
        cascades.forEach((events, c) => {
          ranges.push([`c${c}`, from, from + events.length - 1]);
          from += events.length;
        });
        const cutSet = await cut(`${HEAD}${rows.join('\n')}\n`, ranges, { badLines: 'skip' });
        const expected = cascades.map((events) =>
          events.filter(({ broken }) => broken > 0).map(({ time }) => `@${time}*${time + 1}`),
        );
        expect(Object.values(cutSet.cascades)).toEqual(expected.filter((events) => events.length > 0));
      }),
      { seed: 43, numRuns: 80 },
    );
  });
});
