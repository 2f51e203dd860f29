import { describe, expect, it } from 'vitest';
import type { ReadOutcome } from '../read';
import { readText } from '../fixtures/reading';

const HEADER = 'reach_of_account;when_seen;fold;person;news_item;heard_from';
/** 35 items of three rows: each person hears from the one ahead. */
const ROWS = Array.from({ length: 105 }, (_, row) => {
  const [item, step] = [Math.floor(row / 3), row % 3];
  const person = (k: number): string => `u${(7 * item + k) % 40}`;
  const day = String(1 + (item % 28)).padStart(2, '0');
  return [
    1 + ((row * 37) % 500),
    `${day}.11.2023 0${3 + step}:0${step}:18`,
    item < 25 ? 'train' : 'test',
    person(step),
    `story-${item}`,
    step === 0 ? '' : person(step - 1),
  ].join(';');
});
const TABLE = [HEADER, ...ROWS].join('\n');

const rolesOf = ({ columns }: ReadOutcome): string[] | undefined =>
  columns?.map(({ name, role, unsure }) => `${name}: ${role}${unsure ? '?' : ''}`);
const format = ({ choices }: ReadOutcome) => choices.find(({ id }) => id === 'format');
const offered = (outcome: ReadOutcome): string[] => (format(outcome)?.options ?? []).map(({ value }) => value);

describe('columns of unknown names', () => {
  it('are judged by their values, and asked', async () => {
    const outcome = await readText(TABLE);
    expect(rolesOf(outcome)).toEqual([
      'reach_of_account: mark?',
      'when_seen: time?',
      'fold: split',
      'person: user',
      'news_item: cascade?',
      'heard_from: parent?',
    ]);
    expect(outcome.cascades).toMatchObject({ count: 35, time: { unit: 'second', origin: 'epoch' } });
    expect(outcome.cascades?.users).toHaveLength(105);
    expect(outcome.issues.filter(({ severity }) => severity === 'skipped')).toEqual([]);
    expect(offered(outcome)).toEqual(expect.arrayContaining(['event-table', 'cascade-table', 'edge-list']));
  });

  it('can be chosen as a table of cascades, and without the marks', async () => {
    const outcome = await readText(TABLE, { format: 'cascade-table', columns: { '0': 'ignore' } });
    expect(outcome.sentence).toMatch(
      /^Looks like a table of cascades: 105 rows of cascade, user, time, parent and split/,
    );
    expect(outcome.cascades?.marks).toBeUndefined();
    expect(outcome.cascades?.count).toBe(35);
  });

  it('beside named ones are looked at where the cascade is missing', async () => {
    const outcome = await readText(TABLE.replace('when_seen', 'time'));
    expect(rolesOf(outcome)).toEqual(
      expect.arrayContaining(['time: time', 'news_item: cascade?', 'heard_from: parent?']),
    );
    expect(outcome.cascades?.count).toBe(35);
  });

  it('are no parents where the values are others, or stand in every row', async () => {
    const other = 'cascade,user,time,note\na,x,1,\na,y,2,p\na,z,3,q\nb,x,1,p\nb,z,2,q\n';
    expect(rolesOf(await readText(other))?.[3]).toBe('note: ignore');
    const filled = 'cascade,user,time,note\na,x,1,x\na,y,2,x\na,z,3,y\nb,x,1,y\nb,z,2,x\n';
    expect(rolesOf(await readText(filled))?.[3]).toBe('note: ignore');
  });
});

describe('another reading of a table', () => {
  const WIDE = Array.from({ length: 20 }, (_, i) => `${(i * 7) % 11} ${(i * 5) % 13} ${i % 4} ${i % 3} ${i % 5} ${i}`);

  it('is offered wherever it is possible, and asked only where nothing is clear', async () => {
    const clear = await readText('source target weight\na b 1\nb c 2\nc d 3\n');
    expect(format(clear)).toMatchObject({ value: 'edge-list', unsure: false });
    expect(offered(clear)).toEqual(expect.arrayContaining(['edge-list', 'cascade-table', 'event-table']));
    const events = await readText('cascade,user,time\na,x,1\na,y,2\nb,x,1\n');
    expect(offered(events)).toContain('edge-list');
    expect(format(events)?.unsure).toBe(false);
  });

  it('is no dead end for a wide table without names', async () => {
    const text = WIDE.join('\n');
    const outcome = await readText(text, { format: 'edge-list' });
    expect(outcome.network).toBeUndefined();
    expect(offered(outcome)).toEqual(expect.arrayContaining(['cascade-table', 'event-table']));
    const mapped = await readText(text, {
      format: 'cascade-table',
      columns: { '0': 'user', '5': 'time', '4': 'cascade' },
    });
    expect(mapped.cascades?.count).toBe(5);
  });

  it('is asked where a table cannot be read before its columns are known', async () => {
    const outcome = await readText('a b c d e f\nx y z v w u\np q r s t o\n1 y z v w 2\n3 q r s t 4\n');
    expect(outcome.network).toBeUndefined();
    const words = await readText('ann bob\nbob cleo\ncleo ann\n');
    expect(offered(words)).toEqual([]);
  });
});
