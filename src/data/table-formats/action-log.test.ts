/** Logs of who acted on what, with times and without. */
import { describe, expect, it } from 'vitest';
import { choice, codes, readText } from '../fixtures/reading';

const read = (text: string, choices = {}) => readText(text, choices, 'log.csv');

describe('a log without times', () => {
  it('is one cascade per item, in the order of its lines, one step from each to the next', async () => {
    const outcome = await read('user,item\nann,x\nbob,y\nbob,x\ncem,y\nann,y\n');
    expect(outcome.format).toBe('cascade-table');
    expect(outcome.sentence).toBe(
      'Looks like a table of cascades: 5 rows of cascade and user, separated by commas, in 2 cascades; without times.',
    );
    expect(outcome.cascades).toMatchObject({ count: 2, time: { unit: 'step', origin: 'own' } });
    expect([...(outcome.cascades?.times ?? [])]).toEqual([0, 1, 0, 1, 2]);
    expect(outcome.cascades?.userNames).toEqual(['ann', 'bob', 'cem']);
    expect([...(outcome.cascades?.users ?? [])]).toEqual([0, 1, 1, 2, 0]);
    expect(outcome.issues).toMatchObject([{ code: 'no-times', severity: 'note' }]);
    expect([choice(outcome, 'timeUnit'), choice(outcome, 'order')]).toEqual([undefined, undefined]);
  });

  it('knows songs, places and the like, in any order', async () => {
    for (const header of ['song,user', 'placeId,userId', 'action\tuser', 'Movie,Person', 'hashtag;account']) {
      const separator = /[,\t;]/.exec(header)?.[0] ?? '';
      const outcome = await read([header, 'x,ann', 'x,bob', 'y,ann'].join('\n').replaceAll(',', separator));
      expect([header, outcome.cascades?.count, codes(outcome)]).toEqual([header, 2, ['no-times']]);
    }
  });

  it('leaves edges alone, and can be read as edges', async () => {
    for (const text of ['from,to\na,b\nb,c\n', 'source,target\na,b\n', 'a,b\nb,c\n'])
      expect((await read(text)).format).toBe('edge-list');
    const outcome = await read('user,item\nann,x\nbob,x\n', { format: 'edge-list', header: true });
    expect(outcome.network).toMatchObject({ n: 3, m: 2 });
  });

  it('asks where a further column may be the time, and does without it where it is none', async () => {
    const text = 'user,item,rating\nann,x,3\nbob,x,5\ncem,y,1\nann,y,2\n';
    const asked = await read(text);
    expect(asked.columns?.map(({ role, unsure }) => [role, unsure])).toEqual([
      ['user', false],
      ['cascade', false],
      ['time', true],
    ]);
    const settled = await read(text, { columns: { '2': 'ignore' } });
    expect([...(settled.cascades?.times ?? [])]).toEqual([0, 1, 0, 1]);
    expect(codes(settled)).toEqual(['no-times']);
  });
});

describe('a log with times', () => {
  it('has items as cascades, and kinds of action are no items beside them', async () => {
    const outcome = await read('user,song,timestamp\nann,x,1500000000\nbob,x,1500000060\nann,y,1500000100\n');
    expect(outcome.cascades).toMatchObject({ count: 2, time: { unit: 'second', origin: 'epoch' } });
    expect(outcome.issues).toEqual([]);
    const kinds = await read('item,user,action,timestamp\nx,ann,like,3\nx,bob,share,4\ny,ann,like,1\n');
    expect(kinds.columns?.map(({ role }) => role)).toEqual(['cascade', 'user', 'ignore', 'time']);
  });

  it('a place beside followers is none', async () => {
    const outcome = await read('user,followers,time,place\na,3,0,Rome\nb,4,2,Paris\nc,5,3,Rome\n');
    expect(outcome.columns?.map(({ role }) => role)).toEqual(['user', 'mark', 'time', 'ignore']);
  });
});
