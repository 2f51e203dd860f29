/** Times that no unit has are told in their line, and nothing is reckoned with them. */
import { describe, expect, it } from 'vitest';
import { describeCascades } from '../core/cascade-facts';
import { readText } from './fixtures/reading';

const FILES: Readonly<Record<string, [text: string, line: number, column: string]>> = {
  'a table of cascades': ['cascade,user,when\n1,a,-1e308\n1,b,1e308\n1,c,5\n1,d,7\n2,a,1\n2,b,2\n', 2, 'when'],
  'FOREST': ['a,1 b,2 c,5\na,3 b,1e21 c,9\nd,4 e,6\nd,4 b,6\n', 2, 'time'],
  'NetInf': ['1,ann\n2,bob\n3,carl\n\n1,0.5,2,1.5\n3,0.25,1,1e300,2,7\n', 6, 'time'],
  'DeepHawkes': ['1\t2\t1465000000\t3\t2:0 2/5:7 2/6:1e25\n2\t7\t1465000100\t2\t7:0 7/8:9\n3\t7\t1465000100\t2\t7:0 7/8:9\n', 1, 'time'],
}; // oxfmt-ignore

describe('times too large', () => {
  it.each(Object.entries(FILES))('in %s are issues of their line', async (_, [text, line, column]) => {
    const outcome = await readText(text);
    expect(outcome.issues.find(({ code }) => code === 'time-too-large')).toMatchObject({
      severity: 'skipped',
      where: { line, column },
      found: expect.stringContaining('e') as string,
      expected: expect.stringContaining('time') as string,
      hint: expect.stringMatching(/left out/) as string,
    });
    const { cascades } = outcome;
    expect(cascades && Math.max(...cascades.times.map(Math.abs))).toBeLessThan(1e20);
    expect(cascades && Number.isFinite(describeCascades(cascades).longest)).toBe(true);
  });

  it('are not the nanoseconds since 1970', async () => {
    const outcome = await readText('cascade,user,time\n1,a,1700000000000000000\n1,b,1700000000000000512\n');
    expect(outcome.counts['time-too-large']).toBeUndefined();
    expect(outcome.cascades?.count).toBe(1);
  });
});
