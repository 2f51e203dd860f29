/** How many columns of a wide table are shown, and which. */
import { describe, expect, it } from 'vitest';
import { SHOWN_COLUMNS } from './describe-columns';
import { readText } from './fixtures/reading';

const columns = Array.from({ length: 3000 }, (_, c) => `text${c}`);
const row = (value: string): string => columns.map(() => value).join(',');

describe('very many columns', () => {
  it('are shown up to a bound, those that are read among them', async () => {
    const edges = await readText(`${columns.join(',')},source,target\n${row('x')},a,b\n${row('y')},b,c\n`);
    expect(edges.network?.m).toBe(2);
    expect(edges.columns).toHaveLength(SHOWN_COLUMNS + 2);
    expect(edges.columns?.slice(-2).map(({ column, role }) => [column, role])).toEqual([
      [3000, 'source'],
      [3001, 'target'],
    ]);
    expect(edges.issues.find(({ code }) => code === 'columns-ignored')).toMatchObject({
      message: expect.stringContaining('text19 and 2,980 more') as string,
      affected: 3000,
    });
    const events = await readText(`${columns.join(',')},cascade,user,time\n${row('x')},1,a,0\n${row('y')},1,b,3\n`);
    expect(events.cascades?.count).toBe(1);
    expect(events.columns).toHaveLength(SHOWN_COLUMNS + 3);
    expect(Math.max(...events.preview.map(({ fields }) => fields.length))).toBe(31);
  });

  it('of nothing are not all handed on', async () => {
    const outcome = await readText(`${','.repeat(60_000)}\n`);
    expect(outcome.columns?.length ?? 0).toBeLessThanOrEqual(SHOWN_COLUMNS);
    expect(JSON.stringify(outcome.preview).length).toBeLessThan(5000);
  });
});
