import { describe, expect, it } from 'vitest';
import { cascadesOf, choiceOf, issuesOf, readTable } from './fixtures/reading';

const A = ['@0*5', '@3*1', '@7.5*2'];

describe('one cascade in JSON', () => {
  it.each([
    ['a list of times', '[0, 3, 7.5]', ['@0', '@3', '@7.5']],
    ['pairs of time and mark', '[[0, 5], [3, 1], [7.5, 2]]', A],
    ['a pair whose mark is not known', '[[0, 5], [3, null]]', ['@0*5', '@3']],
    ['events', '[{"time": 0, "magnitude": 5}, {"time": 3, "magnitude": 1}, {"time": 7.5, "magnitude": 2}]', A],
    ['lists of times and marks', '{"times": [0, 3, 7.5], "marks": [5, 1, 2]}', A],
    ['lists under other names', '{"t": [0, 3, 7.5], "followers": [5, 1, 2]}', A],
    ['events under a key', '{"events": [{"t": 0, "mark": 5}, {"t": 3, "mark": 1}, {"t": 7.5, "mark": 2}]}', A],
    ['users', '[{"time": 0, "user": "ann"}, {"time": 3, "user": 7}]', ['ann@0', '7@3']],
    ['several lines', '[\n  [0, 5],\n\n  [3, 1],\n  [7.5, 2]\n]\n', A],
  ])('%s', async (_, text, events) => {
    const outcome = await readTable(text, {}, 'x.json');
    expect(outcome.format).toBe('cascade-json');
    expect(cascadesOf(outcome.cascades)).toEqual({ 1: events });
    expect(issuesOf(outcome)).toEqual([]);
  });

  it('may have dates, and tell bots', async () => {
    const outcome = await readTable(
      '[{"created_at": "2020-01-01T10:00:00Z", "is_bot": false}, {"created_at": "2020-01-01T10:00:07.5Z", "is_bot": true}]',
    );
    expect(outcome.cascades?.time).toEqual({ unit: 'second', origin: 'epoch' });
    expect([...(outcome.cascades?.times ?? [])].map((t) => t - 1_577_872_800)).toEqual([0, 7.5]);
    expect(outcome.cascades?.bots).toEqual(Uint8Array.of(0, 1));
    expect(outcome.sentence).toBe('Looks like cascades in JSON: 2 events in 1 cascade; times are dates.');
  });
});

describe('several cascades in JSON', () => {
  it.each([
    ['lines', '{"id": "a", "times": [0, 3]}\n\n{"id": "b", "times": [0, 4, 5]}\n'],
    ['a list', '[{"id": "a", "times": [0, 3]}, {"id": "b", "times": [0, 4, 5]}]'],
    ['a list over several lines', '[\n{"id": "a", "times": [0, 3]},\n{"id": "b", "times": [0, 4, 5]}\n]'],
    [
      'an object',
      '{"cascades": [{"name": "a", "events": [0, 3]}, {"name": "b", "events": [[0, null], [4, null], [5, null]]}]}',
    ],
    [
      'events in lines',
      '{"cascade": "a", "time": 0}\n{"cascade": "b", "time": 0}\n{"cascade": "a", "time": 3}\n{"cascade": "b", "time": 4}\n{"cascade": "b", "time": 5}\n',
    ],
  ])('%s', async (_, text) => {
    const outcome = await readTable(text, {}, 'x.jsonl');
    expect(outcome.format).toBe('cascade-json');
    expect(cascadesOf(outcome.cascades)).toEqual({ a: ['@0', '@3'], b: ['@0', '@4', '@5'] });
    expect(issuesOf(outcome)).toEqual([]);
  });

  it('without names are numbered; each line is one', async () => {
    const outcome = await readTable('[0, 1, 2]\n[0, 4]\n[[0, 7], [1, 8]]\n');
    expect(cascadesOf(outcome.cascades)).toEqual({ 1: ['@0', '@1', '@2'], 2: ['@0', '@4'], 3: ['@0*7', '@1*8'] });
    expect([...(outcome.cascades?.lines ?? [])]).toEqual([1, 2, 3]);
  });

  it('may come in no order of times, which is told and can be forbidden', async () => {
    const text = '{"id": "a", "times": [0, 9, 5]}\n{"id": "b", "times": [0, 4]}\n';
    const sorted = await readTable(text);
    expect(cascadesOf(sorted.cascades).a).toEqual(['@0', '@5', '@9']);
    expect(issuesOf(sorted)).toEqual([['decreasing-time', 1, 'time']]);
    expect(choiceOf(sorted, 'order')?.value).toBe('sort');
    const stopped = await readTable(text, { order: 'stop' });
    expect(stopped.cascades).toBeUndefined();
    expect(stopped.issues[0]).toMatchObject({ code: 'decreasing-time', severity: 'stopped' });
  });
});

describe('what is wrong with JSON', () => {
  it('is told with its line; the rest is read', async () => {
    const text = '[0, 1]\n[0, "x", 2]\n[0, 1\n{"colour": "red"}\n[0, 3]\n[0, 4]\n[0, 5]\n';
    const outcome = await readTable(text);
    expect(issuesOf(outcome)).toEqual([
      ['not-a-number', 2, 'time'],
      ['bad-json', 3, '6'],
      ['no-cascade', 4],
    ]);
    expect(outcome.issues[0].message).toBe('Event 2: Found “x”; expected a number or a date.');
    expect(cascadesOf(outcome.cascades)).toEqual({
      1: ['@0', '@1'],
      2: ['@0', '@2'],
      3: ['@0', '@3'],
      4: ['@0', '@4'],
      5: ['@0', '@5'],
    });
  });

  it('may be values of events: times that are none, marks below 0', async () => {
    const outcome = await readTable('{"times": [0, 1, null, 1e400], "marks": [1, -3, 1, 1]}\n[0, 3]\n');
    expect(issuesOf(outcome)).toEqual([
      ['missing-value', 1, 'time'],
      ['negative-mark', 1, 'mark'],
    ]);
    expect(outcome.issues[0].message).toBe('Event 3: The field is empty; expected a number or a date. So is 1 more.');
    expect(cascadesOf(outcome.cascades)[1]).toEqual(['@0*1', '@1*-3']);
    const stopped = await readTable('{"times": [0, 1, null]}\n', { badLines: 'stop' });
    expect(stopped.cascades).toBeUndefined();
  });

  it('stops where the value is all there is', async () => {
    const cut = await readTable('[\n  [0, 5],\n  [3, 1],\n  [7.5', {}, 'x.json');
    expect(cut).toMatchObject({ format: 'cascade-json', issues: [{ code: 'bad-json', severity: 'stopped' }] });
    const bad = await readTable('{\n "a": [0, 5]\n}\n', { format: 'cascade-json' });
    expect(bad.cascades).toBeUndefined();
    expect(issuesOf(bad)).toEqual([['no-cascade', 1, '1']]);
  });

  it('is none where it is no cascade', async () => {
    for (const text of ['{"a": 1}', '[]', '["x"]', '[[[[[[0]]]]]]', '[{"constructor": 1}]', '{"times": {}}'])
      expect([text, (await readTable(text)).format === 'cascade-json']).toEqual([text, false]);
  });
});

describe('a list of times', () => {
  it.each([
    ['times with a name', 'time\n0\n3\n10.5\n', ['@0', '@3', '@10.5']],
    ['times in quotes', '"t"\n"0"\n"3"\n', ['@0', '@3']],
    ['times that rise from 0', '0\n3\n3\n10.5\n', ['@0', '@3', '@3', '@10.5']],
    ['dates', '2020-01-01T10:00:00Z\n2020-01-01T10:00:07Z\n', ['@1577872800', '@1577872807']],
  ])('%s', async (_, text, events) => {
    const outcome = await readTable(text);
    expect(outcome.format).toBe('time-list');
    expect(cascadesOf(outcome.cascades)).toEqual({ 1: events });
    expect(issuesOf(outcome)).toEqual([]);
  });

  it('begins another cascade where it is back at 0, takes its unit from its name, and names what is no time', async () => {
    const outcome = await readTable('time_hours\n0\n3\nx\n0\n2\n');
    expect(cascadesOf(outcome.cascades)).toEqual({ 1: ['@0', '@3'], 2: ['@0', '@2'] });
    expect(outcome.cascades?.time.unit).toBe('hour');
    expect(issuesOf(outcome)).toEqual([
      ['not-a-number', 4, 'time'],
      ['times-begin-anew', 5],
    ]);
  });

  it('is none where the lines are names or numbers in no order', async () => {
    for (const text of ['name\n1\n2\n', '7\n3\n9\n', '1\n2\n3\n', 'ann\nbob\n'])
      expect([text, (await readTable(text)).format]).toEqual([text, 'unknown']);
  });
});
