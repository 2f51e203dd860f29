import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CascadeSet } from '../../core/cascade';
import type { CascadeIndex } from '../read';
import { applyIndex } from './apply-index';
import { cascadesOf, readTable } from './fixtures/reading';

const DATA = 'relative_time_second,number_of_followers\n0,100\n5,20\n9,3\n0,77\n0,5\n3,1\n';

async function data(text = DATA): Promise<CascadeSet> {
  const { cascades } = await readTable(text);
  if (!cascades) throw new Error('no cascades');
  return cascades;
}

function indexOf(...ranges: [name: string, start: number, end: number][]): CascadeIndex {
  return {
    names: ranges.map(([name]) => name),
    starts: Int32Array.from(ranges, ([, start]) => start),
    ends: Int32Array.from(ranges, ([, , end]) => end),
    posted: new Float64Array(ranges.length).fill(Number.NaN),
    lines: Int32Array.from(ranges, (_, i) => i + 2),
  };
}

const told = (set: CascadeSet, index: CascadeIndex): (string | number | undefined)[][] =>
  applyIndex(set, index, 'index.csv').issues.map(({ code, severity, where }) =>
    [code, severity, where?.line].filter((part) => part !== undefined),
  );

describe('an index over a data file', () => {
  it('names cascades and parts them, also where a cascade of one event precedes', async () => {
    const checked = applyIndex(await data(), indexOf(['x', 1, 3], ['y', 4, 4], ['z', 5, 6]));
    if (!checked.ok) throw new Error('refused');
    expect(cascadesOf(checked.value)).toEqual({ x: ['@0*100', '@5*20', '@9*3'], y: ['@0*77'], z: ['@0*5', '@3*1'] });
    expect(Array.from(checked.value.lines ?? [])).toEqual([2, 5, 6]);
    expect(checked.value.time).toEqual({ unit: 'second', origin: 'own' });
    expect(checked.issues).toEqual([]);
  });

  it('says which line of the index is wrong', async () => {
    const set = await data();
    expect(told(set, indexOf(['x', 1, 3], ['y', 3, 4], ['z', 5, 7], ['w', 5, 6]))).toEqual([
      ['rows-without-cascade', 'note'],
      ['range-overlap', 'skipped', 3],
      ['range-outside', 'skipped', 4],
    ]);
    const checked = applyIndex(set, indexOf(['x', 1, 3], ['y', 3, 4]), 'index.csv');
    expect(checked.issues.find(({ code }) => code === 'range-overlap')).toMatchObject({
      message: 'Cascade y is rows 3 to 4, which overlaps cascade x (line 2, rows 1 to 3); it was left out.',
      where: { file: 'index.csv', line: 3 },
    });
  });

  it('refuses an index of another file', async () => {
    const set = await data();
    expect(applyIndex(set, indexOf(['x', 100, 300])).ok).toBe(false);
    expect(told(set, indexOf(['x', 100, 300]))).toEqual([
      ['no-range-fits', 'stopped'],
      ['range-outside', 'skipped', 2],
    ]);
    expect(applyIndex(set, indexOf(['x', 100, 300])).issues[0].where).toEqual({});
  });

  it('refuses a data file that lost rows', async () => {
    const set = await data(DATA.replace('5,20', '5,many'));
    expect(told(set, indexOf(['x', 1, 3]))).toEqual([['rows-left-out', 'stopped']]);
  });

  it('sorts where a range reaches over the end of a cascade, and says so', async () => {
    const checked = applyIndex(await data(), indexOf(['x', 1, 4], ['y', 5, 6]));
    if (!checked.ok) throw new Error('refused');
    expect(cascadesOf(checked.value).x).toEqual(['@0*100', '@0*77', '@5*20', '@9*3']);
    expect(checked.issues.map(({ code }) => code)).toEqual(['decreasing-time']);
  });

  it('leaves rows out that no range names', async () => {
    const checked = applyIndex(await data(), indexOf(['z', 5, 6]));
    if (!checked.ok) throw new Error('refused');
    expect(cascadesOf(checked.value)).toEqual({ z: ['@0*5', '@3*1'] });
    expect(checked.issues[0]).toMatchObject({ code: 'rows-without-cascade', affected: 4 });
  });

  it('gives back the cascades that were written one behind the other', async () => {
    const cascade = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 0, maxLength: 6 }).map((rest) => {
      const times = [0, ...rest].toSorted((a, b) => a - b);
      return times.map((time) => `@${time}*${time + 1}`);
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cascade, { minLength: 1, maxLength: 8 }), async (cascades) => {
        const rows = cascades.flat().map((event) => event.slice(1).replace('*', ','));
        const ranges: [string, number, number][] = [];
        let from = 1;
        cascades.forEach((events, c) => {
          ranges.push([`c${c}`, from, from + events.length - 1]);
          from += events.length;
        });
        const { cascades: set } = await readTable(`relative_time_second,number_of_followers\n${rows.join('\n')}\n`);
        if (!set) throw new Error('no cascades');
        const checked = applyIndex(set, indexOf(...ranges));
        if (!checked.ok) throw new Error('refused');
        expect(Object.values(cascadesOf(checked.value))).toEqual(cascades);
      }),
      { seed: 43, numRuns: 60 },
    );
  });
});
