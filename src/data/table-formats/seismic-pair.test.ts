import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../fixtures/reading';
import type { BatchOutcome } from '../read';
import { readTogether } from '../read-together';
import { cascadesOf } from './fixtures/reading';

const DATA = 'relative_time_second,number_of_followers\n0,1200\n35,10\n600,4\n0,77\n0,5\n3,1\n';
const INDEX =
  'tweet_id,post_time_day,start_ind,end_ind\n127001313513967616,11.5,1,3\n127001313513967617,11.6,4,4\n127001313513967618,12,5,6\n';

function batch(...files: [name: string, text: string][]): Promise<BatchOutcome> {
  return readTogether(
    files.map(([name, text]) => {
      const bytes = strToU8(text);
      return { name, bytes: bytes.length, chunks: () => chunksOf(bytes), choices: {} };
    }),
  );
}

describe('SEISMIC index and data dropped together', () => {
  it('are the cascades that the index names, whichever comes first', async () => {
    for (const files of [
      [['index.csv', INDEX] as [string, string], ['data.csv', DATA] as [string, string]],
      [['data.csv', DATA] as [string, string], ['index.csv', INDEX] as [string, string]],
    ]) {
      const outcome = await batch(...files);
      expect(cascadesOf(outcome.cascades)).toEqual({
        '127001313513967616': ['@0*1200', '@35*10', '@600*4'],
        '127001313513967617': ['@0*77'],
        '127001313513967618': ['@0*5', '@3*1'],
      });
      expect(Object.fromEntries(outcome.files.map(({ name, role }) => [name, role]))).toEqual({
        'index.csv': 'index',
        'data.csv': 'cascades',
      });
    }
  });

  it('say which line of the index does not fit', async () => {
    const outcome = await batch(['data.csv', DATA], ['index.csv', INDEX.replace('5,6', '5,9')]);
    const issue = outcome.issues.find(({ code }) => code === 'range-outside');
    expect(issue).toMatchObject({ severity: 'skipped', where: { file: 'index.csv', line: 4 } });
    expect(outcome.cascades?.count).toBe(2);
  });

  it('need no more than rows and ends: rows from 1, ends included, seconds and followers', async () => {
    const outcome = await batch(
      ['data.csv', 'time,magnitude\n0,1000\n12,5\n86400,1\n0,7\n3,2\n'],
      ['index.csv', 'start_ind,end_ind\n1,3\n4,5\n'],
    );
    expect(cascadesOf(outcome.cascades)).toEqual({ 1: ['@0*1000', '@12*5', '@86400*1'], 2: ['@0*7', '@3*2'] });
    expect(outcome.cascades?.time).toEqual({ unit: 'second', origin: 'own' });
    expect(outcome.issues).toEqual([]);
  });

  it('may tell bots in the data', async () => {
    const outcome = await batch(
      ['data.csv', 'time,magnitude,bot\n0,1000,0\n12,5,1\n0,7,\n3,2,1\n'],
      ['index.csv', 'start_ind,end_ind\n1,2\n3,4\n'],
    );
    expect(outcome.cascades?.bots).toEqual(Uint8Array.of(0, 1, 2, 1));
  });
});
