import { describe, expect, it } from 'vitest';
import type { ReadChoices, ReadOutcome } from '../read';
import { codes, readText } from '../fixtures/reading';

const seconds = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 1000;
const table = (dates: readonly string[]): string =>
  ['cascade;user;time', ...dates.map((date, i) => `c${i % 2};u${i};${date}`)].join('\n');
const timesOf = ({ cascades }: ReadOutcome): number[] => Array.from(cascades?.times ?? []).toSorted((a, b) => a - b);
const order = ({ choices }: ReadOutcome) => {
  const found = choices.find(({ id }) => id === 'dateOrder');
  return found && `${found.value}${found.unsure ? '?' : ''}`;
};
const read = (dates: readonly string[], choices: ReadChoices = {}) => readText(table(dates), choices);

describe('dates of a table', () => {
  it('with points are days of months', async () => {
    const outcome = await read(['25.11.2023 05:03:18', '03.12.2023 00:00:00']);
    expect(timesOf(outcome)).toEqual([seconds(2023, 11, 25) + 18_198, seconds(2023, 12, 3)]);
    expect(order(outcome)).toBe('day');
    expect(outcome.cascades?.time).toEqual({ unit: 'second', origin: 'epoch' });
  });

  it('with strokes are asked for where nothing tells, and read as answered', async () => {
    const dates = ['3/4/2024', '5/6/2024'];
    const open = await read(dates);
    expect(order(open)).toBe('day?');
    expect(timesOf(open)).toEqual([seconds(2024, 4, 3), seconds(2024, 6, 5)]);
    const answered = await read(dates, { dateOrder: 'month' });
    expect(order(answered)).toBe('month');
    expect(timesOf(answered)).toEqual([seconds(2024, 3, 4), seconds(2024, 5, 6)]);
    expect(order(await read(['3/4/2024 1:00 PM', '5/6/2024 2:00 AM']))).toBe('month?');
    expect(timesOf(await read(['3/4/2024 12:00 AM']))).toEqual([seconds(2024, 3, 4)]);
  });

  it('are judged by all rows, also where only one far down tells', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => `${1 + (i % 9)}/${10 + (i % 3)}/2023`);
    const month = await read([...many, '12/31/2023']);
    expect(order(month)).toBe('month');
    expect(timesOf(month).at(-1)).toBe(seconds(2023, 12, 31));
    expect(timesOf(month)[0]).toBe(seconds(2023, 1, 10));
    expect(codes(month)).not.toContain('bad-value');
    const day = await read([...many, '31/12/2023']);
    expect(order(day)).toBe('day');
    expect(timesOf(day)[0]).toBe(seconds(2023, 10, 1));
    expect(order(await read(many))).toBe('day?');
  });

  it('that no calendar has are left out and told', async () => {
    const outcome = await read(['25/11/2023', '31/11/2023', '26/11/2023', '11/27/2023', '28/11/2023']);
    const wrong = outcome.issues.filter(({ severity }) => severity === 'skipped');
    expect(wrong.map(({ where, found }) => [where?.line, found])).toEqual([
      [3, '31/11/2023'],
      [5, '11/27/2023'],
    ]);
    expect(wrong[0].expected).toBe('a date with the day first, as in the rest of the column');
    expect(outcome.cascades?.times).toHaveLength(3);
  });
});
