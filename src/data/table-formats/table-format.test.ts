import { describe, expect, it } from 'vitest';
import { strToU8 } from 'fflate';
import { recognise, takeSample } from '../detect';
import { tableFormats } from '.';
import { issuesOf, readTable } from './fixtures/reading';

const told = (text: string): string => {
  const known = recognise(takeSample(strToU8(text), true));
  return 'format' in known ? known.format.id : known.refusal.code;
};
const repeat = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

describe('recognising tables', () => {
  it.each([
    ['event-table', 'cascade,time,magnitude,user\n1,0,5,a\n1,3,6,b\n'],
    ['event-table', '"","magnitude","time"\n"1",40,0\n"2",7,3\n'],
    ['event-table', 'relative_time_second,number_of_followers\n0,5\n3,6\n'],
    ['event-table', 'tweet;date\n1;2020-01-01\n1;2020-01-02\n'],
    ['cascade-table', 'user,cascade,time\na,1,0\nb,1,2\n'],
    ['cascade-table', 'node\ttime\na\t0\nb\t2\n'],
    ['cascade-table', 'item,user,timestamp\n5,a,1600000000\n5,b,1600000050\n'],
    ['cascade-table', repeat(60, (i) => `c${Math.floor(i / 6)} u${(i * 7) % 40} ${(i % 6) * 1.5}`)],
    ['seismic-index', 'tweet_id,post_time_day,start_ind,end_ind\n12,3.5,1,10\n13,3.6,11,12\n'],
    ['seismic-index', '12,3.5,1,10\n13,3.6,11,12\n14,3.7,13,40\n'],
    ['posts', '{"id":"1","created_at":"2020-01-01T00:00:00Z","author_id":"5"}\n'],
    ['edge-list', 'source,target\na,b\nb,c\n'],
    ['edge-list', 'source,target,weight,time\na,b,1,5\nb,c,2,6\n'],
    ['edge-list', 'from,to,timestamp\na,b,1600000000\nb,c,1600000003\n'],
    ['edge-list', '0 1\n0 2\n1 2\n2 3\n'],
    ['edge-list', repeat(60, (i) => `${(i * 7) % 20} ${(i * 11 + 1) % 20} ${1000 + i}`)],
    ['edge-list', repeat(60, (i) => `${Math.floor(i / 5)}\t${(i * 17) % 31}\t${((i * 37) % 101) / 100}`)],
  ])('%s: %j', (format, text) => {
    expect(told(text)).toBe(format);
  });

  it('is certain where names tell, and asks where values do', async () => {
    const named = await readTable('cascade,user,time\n1,a,0\n1,b,3\n2,a,1\n');
    expect(named.choices.find(({ id }) => id === 'format')?.unsure ?? false).toBe(false);
    const bare = await readTable(repeat(60, (i) => `c${Math.floor(i / 6)} u${(i * 7) % 40} ${(i % 6) * 1.5}`));
    expect(bare.choices.find(({ id }) => id === 'format')?.unsure).toBe(true);
  });

  it('reads an edge list as cascades where the user says so', async () => {
    const text = repeat(8, (i) => `${i % 2} ${i} ${10 + i}`);
    const outcome = await readTable(text, { format: 'cascade-table' });
    expect(outcome.format).toBe('cascade-table');
    expect(outcome.cascades?.count).toBe(2);
  });

  it('opens every format on any sample without throwing', () => {
    for (const text of ['', 'x', '{', '\n\n', 'a,b\n', '1 2 3\n', '"', '[]'])
      for (const format of tableFormats) {
        const sample = takeSample(strToU8(text), true);
        expect(format.sniff(sample)).toBeGreaterThanOrEqual(0);
        expect(format.sniff(sample)).toBeLessThanOrEqual(1);
      }
  });
});

describe('long files', () => {
  it('list the first findings and count all', async () => {
    const rows = repeat(3000, (i) => (i % 10 === 3 ? `a,u${i},x${i}` : `a,u${i},${i}`));
    const outcome = await readTable(`cascade,user,time\n${rows}\n`, {}, 'long.csv', [997, 13]);
    expect(outcome.counts['not-a-number']).toBe(300);
    expect(outcome.issues).toHaveLength(50);
    expect(issuesOf(outcome)[0]).toEqual(['not-a-number', 5, 'time']);
    expect(outcome.issues[0].affected).toBe(300);
    expect(outcome.rejected).toHaveLength(300);
    expect(outcome.cascades?.users.length).toBe(2700);
    expect(outcome.preview.length).toBeLessThanOrEqual(50);
  });
});
