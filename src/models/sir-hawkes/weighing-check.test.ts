/** Marks that cannot weigh events, and what becomes of cascades that have them. */
import { expect, it } from 'vitest';
import { historyOf, modelNamed } from './history';
import { setOf } from './sets/set-test-support';
import { usableCascades } from './sets/usable-cascades';
import { weighingIssue } from './weighing-check';

const times = Float64Array.of(0, 0, 1, 2, 3, 4, 5, 6, 7);
const codeOf = (marks?: number[]): string | undefined =>
  weighingIssue(historyOf(times, marks && Float64Array.from(marks)))?.code;

it.each([
  [undefined, 'marks-missing'],
  [[1, 1, 1, -1, 1, 1, 1, 1, 1], 'negative-mark'],
  [[1, 1, 1, Infinity, 1, 1, 1, 1, 1], 'non-finite-mark'],
  [[0, 0, 5, 5, 5, 5, 5, 5, 5], 'no-possible-parent'],
  [[0, 2, 0, 0, 0, 0, 0, 0, 0], undefined],
] as const)('%o', (marks, code) => {
  expect(codeOf(marks && [...marks])).toBe(code);
});

it('names the event, and says nothing where there is none', () => {
  expect(weighingIssue(historyOf(times, new Float64Array(9)))).toMatchObject({
    message: 'Event 3 has no possible cause: all events before it have the mark 0, which weighs nothing.',
    where: { path: 'marks[2]' },
    found: '2 marks of 0 before it',
  });
  expect(weighingIssue(historyOf(Float64Array.of(0, 0), Float64Array.of(0, 0)))).toBeUndefined();
});

it('such cascades are left out where all models weigh marks', () => {
  const marks = Float64Array.of(...new Array<number>(9).fill(1), ...new Array<number>(9).fill(0));
  const set = setOf([times, times], { marks });
  const window = { observeBy: 'all', until: 0, share: 1, least: 3, most: 0 } as const;
  const options = { starts: 1, sums: 'auto', subcritical: false } as const;
  const usable = usableCascades(set, window, [modelNamed('mEXP')!], options);
  expect([...usable.cascades]).toEqual([0]);
  expect(usable.leftOut).toBe(1);
});
