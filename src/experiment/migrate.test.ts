import { describe, expect, it } from 'vitest';
import { SCHEMA } from './experiment';
import type { Migration } from './migrate';
import { checkMigrations, migrate, migrations } from './migrate';

const list: Migration[] = [
  { from: 1, change: 'runs are called replicates.', up: ({ runs, ...rest }) => ({ ...rest, replicates: runs }) },
  {
    from: 2,
    change: 'replicates live among the parameters.',
    up: ({ replicates, ...rest }) => ({ ...rest, parameters: { replicates } }),
  },
];

describe('migrations', () => {
  it('lead to today without gaps', () => {
    expect(() => checkMigrations(migrations, SCHEMA)).not.toThrow();
    expect(() => checkMigrations(list, 3)).not.toThrow();
    expect(() => checkMigrations([list[1], list[0]], 3)).toThrow('expected a migration from schema 1, got one from 2');
    expect(() => checkMigrations([list[0], list[0]], 3)).toThrow('expected a migration from schema 2, got one from 1');
    expect(() => checkMigrations(list, 4)).toThrow('from schema 2, got one from 1');
  });

  it('lift step by step and say so', () => {
    const old = { schema: 1, runs: 5 };
    expect(migrate(old, list, 3)).toMatchObject({
      ok: true,
      value: { schema: 3, parameters: { replicates: 5 } },
      issues: [{ code: 'migrated' }, { code: 'migrated' }],
    });
    expect(old).toEqual({ schema: 1, runs: 5 });
    expect(migrate({ schema: 2, replicates: 5 }, list, 3)).toMatchObject({
      value: { parameters: { replicates: 5 } },
      issues: [{}],
    });
    expect(migrate({ schema: 3 }, list, 3)).toEqual({ ok: true, value: { schema: 3 }, issues: [] });
  });

  it('refuse what they do not know', () => {
    expect(migrate({ schema: 4 }, list, 3)).toMatchObject({ ok: false, issues: [{ code: 'newer-schema' }] });
    expect(migrate({ schema: 0 }, list, 3)).toMatchObject({ ok: false, issues: [{ code: 'unknown-schema' }] });
    for (const value of [null, [], 3, {}, { schema: '1' }, { schema: 1.5 }])
      expect(migrate(value, list, 3)).toMatchObject({ ok: false, issues: [{ code: 'not-an-experiment' }] });
  });
});
