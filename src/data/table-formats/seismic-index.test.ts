import { describe, expect, it } from 'vitest';
import { issuesOf, readTable } from './fixtures/reading';
import { understandIndex } from './seismic-layout';

const INDEX = 'tweet_id,post_time_day,start_ind,end_ind\n127001313513967616,11.5,1,3\n127001313513967617,12,4,4\n';

describe('SEISMIC index', () => {
  it('is read with its header', async () => {
    const outcome = await readTable(INDEX, {}, 'index.csv');
    expect(outcome.format).toBe('seismic-index');
    expect(outcome.index).toEqual({
      names: ['127001313513967616', '127001313513967617'],
      starts: Int32Array.of(1, 4),
      ends: Int32Array.of(3, 4),
      posted: Float64Array.of(11.5, 12),
      lines: Int32Array.of(2, 3),
    });
    expect(outcome.cascades).toBeUndefined();
    expect(outcome.sentence).toContain('2 cascades');
  });

  it('is known without a header by ranges that follow each other', () => {
    const layout = understandIndex(['77\t3.5\t1\t10', '78\t3.6\t11\t11', '79\t3.6\t12\t40'], {});
    expect(layout).toMatchObject({ header: false, name: 0, posted: 1, start: 2, end: 3, separator: 'tab' });
    expect(understandIndex(['77 1 10', '78 11 11', '79 12 40'], {})).toMatchObject({ posted: -1, start: 1, end: 2 });
    expect(understandIndex(['1 2 3 4', '2 3 4 5', '3 4 5 6'], {})).toBeUndefined();
    expect(understandIndex(['1 2', '2 3'], {})).toBeUndefined();
  });

  it('leaves ranges that are none out', async () => {
    const outcome = await readTable(`${INDEX}a,1,0,3\nb,1,5,x\nc,1,9,7\nd,,8,9\n`);
    expect(issuesOf(outcome)).toEqual([
      ['not-a-row', 4, 'start_ind'],
      ['not-a-row', 5, 'end_ind'],
      ['range-reversed', 6],
    ]);
    expect(outcome.index?.names.at(-1)).toBe('d');
    expect(outcome.index?.posted[2]).toBeNaN();
  });

  it('is refused without a range', async () => {
    const outcome = await readTable('tweet_id,post_time_day,start_ind,end_ind\n');
    expect(issuesOf(outcome)).toEqual([['no-ranges']]);
  });
});
