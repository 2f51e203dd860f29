import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../core/errors';
import type { ReadChoice } from '../../../data/read';
import { fixOf } from './fix-of';

const choice = (id: ReadChoice['id'], label: string, value: string, ...values: string[]): ReadChoice => ({
  id,
  label,
  value,
  options: values.map((v) => ({ value: v, label: `${v} them` })),
  unsure: false,
});
const issue = (code: string, severity: Issue['severity'], line?: number): Issue => ({
  code,
  severity,
  message: 'Wrong.',
  where: { file: 'a', ...(line === undefined ? {} : { line }) },
});

describe('the choice that mends', () => {
  const order = choice('order', 'Events out of order', 'stop', 'stop', 'sort', 'skip');
  const bad = choice('badLines', 'Lines with an error', 'stop', 'stop', 'skip');

  it('is the one for the kind of finding', () => {
    expect(fixOf(issue('decreasing-time', 'stopped', 3), [bad, order])).toEqual({
      id: 'order',
      value: 'sort',
      label: 'Events out of order: sort them',
    });
    const names = choice('names', 'Names', 'exact', 'exact', 'fold');
    expect(fixOf(issue('similar-names', 'note'), [names])?.value).toBe('fold');
  });

  it('is leaving the line out where a line stops the import', () => {
    expect(fixOf(issue('not-a-number', 'stopped', 3), [order, bad])?.id).toBe('badLines');
    expect(fixOf(issue('not-a-number', 'skipped', 3), [order, bad])).toBeUndefined();
    expect(fixOf(issue('damaged-gzip', 'stopped'), [order, bad])).toBeUndefined();
  });

  it('is none where it is chosen already or cannot be chosen', () => {
    expect(fixOf(issue('decreasing-time', 'note', 3), [{ ...order, value: 'sort' }])).toBeUndefined();
    expect(fixOf(issue('decreasing-time', 'note', 3), [])).toBeUndefined();
    expect(fixOf(issue('conflicting-probabilities', 'stopped', 3), [choice('duplicates', 'R', 'first', 'first')])).toBe(
      undefined,
    );
  });
});
