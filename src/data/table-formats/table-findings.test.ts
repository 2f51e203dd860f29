import { describe, expect, it } from 'vitest';
import type { ReadChoices } from '../read';
import { readTable } from './fixtures/reading';

async function message(code: string, text: string, choices: ReadChoices = {}): Promise<string | undefined> {
  const { issues } = await readTable(text, choices);
  return issues.find((issue) => issue.code === code)?.message;
}

const HEAD = 'cascade,user,time\n';

describe('remarks on a whole table', () => {
  it('thousands, with the first as it stands', async () => {
    expect(await message('thousands-separators', 'cascade;user;followers;time\na;x;"1,200";0\na;y;3,400,100;1\n')).toBe(
      '“1,200” was read with separators for thousands, as were such numbers in 2 fields in all.',
    );
  });

  it('times that begin anew', async () => {
    const head = 'relative_time_second,number_of_followers\n';
    expect(await message('times-begin-anew', `${head}0,1\n5,2\n0,3\n`)).toBe(
      'The times begin anew at 0 in this line; there a new cascade was begun.',
    );
    expect(await message('times-begin-anew', `${head}0,1\n5,2\n0,3\n4,4\n0,3\n4,4\n0,1\n`)).toBe(
      'The times begin anew at 0 in this line and 2 others; there a new cascade was begun.',
    );
  });

  it('order, where rows of a cascade stand together', async () => {
    const text = `${HEAD}a,x,2\na,y,1\na,z,0\nb,x,1\n`;
    expect(await message('decreasing-time', text)).toBe(
      'Time 1 comes before its predecessor 2; the events of the cascade were sorted (2 rows out of order in all).',
    );
    expect(await message('decreasing-time', text, { order: 'skip' })).toBe(
      'Time 1 comes before its predecessor 2; 1 such cascade left out.',
    );
    expect(await message('decreasing-time', text, { order: 'stop' })).toBe(
      'Time 1 comes before its predecessor 2. Nothing was imported.',
    );
    expect(await message('decreasing-time', `${HEAD}a,x,2\nb,x,1\na,y,1\n`)).toBeUndefined();
  });

  it('repeats', async () => {
    const text = `${HEAD}a,x,1\na,x,2\na,x,3\n`;
    expect(await message('cascade-node-repeated', text)).toBe(
      'User “x” comes twice in a cascade, the first of 2 repeats; the first event of a user counts.',
    );
    expect(await message('cascade-node-repeated', text, { repeats: 'keep' })).toBe(
      'User “x” comes twice in a cascade, the first of 2 repeats; all events are kept.',
    );
    expect(await message('cascade-node-repeated', text, { repeats: 'stop' })).toBe(
      'User “x” comes twice in a cascade. Nothing was imported.',
    );
  });

  it('parents', async () => {
    const head = 'cascade,user,time,parent\n';
    expect(await message('unknown-parent', `${head}a,x,0,\na,y,1,ghost\n`)).toBe(
      'Parent “ghost” has no event in this cascade; the parent is taken as unknown.',
    );
    expect(await message('late-parent', `${head}a,x,0,y\na,z,0,y\na,y,1,x\n`)).toBe(
      '2 events have parents that come later; these are taken as unknown.',
    );
    expect(await message('missing-parent', `${head}a,x,0,\na,y,1,\na,z,2,\na,w,3,x\n`)).toBe(
      '2 events after the first of a cascade name no parent: it is taken as unknown.',
    );
  });

  it('parts of the set', async () => {
    expect(await message('several-parts', 'cascade,user,time,split\na,x,0,train\na,y,1,test\n')).toBe(
      'The rows of 1 cascade name more than one part of the set; the first row of a cascade counts.',
    );
  });

  it('nothing that could be read', async () => {
    expect(await message('no-cascades', `${HEAD}a,x,never\n`, { badLines: 'skip' })).toBe(
      'No row could be read as an event. Nothing was imported.',
    );
  });
});

describe('the sentence', () => {
  it.each([
    [
      `${HEAD}a,x,0\na,y,1.5\n`,
      'Looks like a table of cascades: 2 rows of cascade, user and time, separated by commas, in 1 cascade; times look like numbers in an unknown unit since each cascade began.',
    ],
    [
      'user\tcascade\tdate\tvia\nx\ta\t2020-01-01\t\ny\ta\t2020-01-02\tx\n',
      'Looks like a table of cascades: 2 rows of cascade, user, time and parent, separated by tabs, in 1 cascade; times are dates.',
    ],
  ])('%j', async (text, sentence) => {
    expect((await readTable(text)).sentence).toBe(sentence);
  });

  it('can be changed where it speaks of a choice', async () => {
    const { says, choices } = await readTable(`${HEAD}a,x,0\na,y,1\n`);
    const named = says.flatMap(({ choice }) => (choice === undefined ? [] : [choice]));
    expect(named).toEqual(['format', 'separator', 'timeUnit']);
    const offered = choices.map(({ id }) => id);
    expect(offered).toEqual(
      expect.arrayContaining(['separator', 'header', 'timeUnit', 'order', 'repeats', 'badLines']),
    );
    for (const { value, options } of choices) expect(options.map((option) => option.value)).toContain(value);
  });
});
