import { describe, expect, it } from 'vitest';
import { botOf, isBotScore } from './field-values';
import { cascadesOf, issuesOf, readTable, rolesOf } from './fixtures/reading';

const botsOf = async (text: string): Promise<number[] | undefined> => {
  const { cascades } = await readTable(text);
  return cascades?.bots && [...cascades.bots];
};

describe('a column that tells bots', () => {
  it.each([
    ['bot', ['0', '1', '']],
    ['is_bot', ['false', 'TRUE', 'NA']],
    ['isBot', ['no', 'Yes', 'unknown']],
    ['Bot', ['human', 'bot', '?']],
    ['bot', ['person', 'bot', '']],
  ])('%s with %s', async (name, [person, bot, unknown]) => {
    const text = `cascade,time,followers,${name}\na,0,5,${person}\na,3,7,${bot}\nb,0,1,${unknown}\n`;
    const outcome = await readTable(text);
    expect(rolesOf(outcome)).toEqual(['cascade', 'time', 'mark', 'bot']);
    expect(await botsOf(text)).toEqual([0, 1, 2]);
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['@0*5', '@3*7'], b: ['@0*1'] });
    expect(issuesOf(outcome)).toEqual([]);
    expect(outcome.sentence).toContain('cascade, time, mark and bot');
  });

  it('may hold scores: from a half on they count as bots, and that is said', async () => {
    const outcome = await readTable('cascade,user,time,bot_score\na,u,0,0.49\na,v,1,0.5\na,w,2,1\na,x,3,\n');
    expect([...(outcome.cascades?.bots ?? [])]).toEqual([0, 1, 1, 2]);
    expect(outcome.issues).toMatchObject([
      {
        code: 'bot-scores',
        severity: 'note',
        affected: 2,
        where: { line: 2, column: 'bot_score' },
        message: '“0.49” is a score, as are 2 fields in all; from 0.5 on it counts as a bot.',
      },
    ]);
  });

  it('with a decimal comma too', async () => {
    expect(await botsOf('cascade;user;time;bot\na;u;0,5;0,8\na;v;1,5;0,2\n')).toEqual([1, 0]);
  });

  it('goes with its rows where they are sorted, and where a user comes again', async () => {
    const rows = 'b,u,9,1\na,v,5,0\na,w,2,1\na,v,7,1\nb,x,1,0\n';
    const outcome = await readTable(`cascade,user,time,bot\n${rows}`);
    expect(cascadesOf(outcome.cascades)).toEqual({ b: ['x@1', 'u@9'], a: ['w@2', 'v@5'] });
    expect([...(outcome.cascades?.bots ?? [])]).toEqual([0, 1, 1, 0]);
  });

  it('is not kept where it tells nothing, and not read where it is not used', async () => {
    const text = 'cascade,user,time,bot\na,u,0,\na,v,1,na\n';
    expect(await botsOf(text)).toBeUndefined();
    const unused = await readTable(text.replace('na\n', 'maybe\n'), { columns: { 3: 'ignore' } });
    expect(issuesOf(unused)).toEqual([]);
    const chosen = await readTable('cascade,user,time,kind\na,u,0,bot\na,v,1,human\n', { columns: { 3: 'bot' } });
    expect([...(chosen.cascades?.bots ?? [])]).toEqual([1, 0]);
  });

  it('refuses what is neither', async () => {
    const outcome = await readTable('cascade,user,time,bot\na,u,0,1\na,v,1,maybe\na,w,2,4.5\na,x,3,0\n');
    expect(issuesOf(outcome)).toEqual([
      ['not-a-number', 3, 'bot'],
      ['not-a-number', 4, 'bot'],
    ]);
    expect(outcome.issues[0].message).toBe('Found “maybe”; expected bot or person, yes or no, or a score from 0 to 1.');
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['u@0', 'x@3'] });
  });
});

describe('values of bots', () => {
  it('are words, digits and scores', () => {
    expect(['1.0', '0.0', '0.5', '0.4999', '1.01', '-0.1', 'NaN', 'constructor'].map((v) => botOf(v, false))).toEqual([
      1, 0, 1, 0, -1, -1, 2, -1,
    ]);
    expect(['0', '1', '1.0', '', 'yes', '0.2'].map((v) => isBotScore(v, false))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});
