/** Whether the events of a history can be weighed by their marks, w = m^β with a fitted β > 0. */
import type { Issue } from '../../core/errors';
import type { History } from './history';
import { checkMarks } from './history-check';

/**
 * Why no model with marks can be fitted: marks are missing, are no weights, or are all 0 before an event, which then has no possible parent
 * whatever β (its likelihood is −∞ everywhere). O(n)
 */
export function weighingIssue({ times, marks, seeds }: History): Issue | undefined {
  if (!marks)
    return {
      code: 'marks-missing',
      severity: 'stopped',
      message: 'Not every event of this cascade has a mark.',
      where: { path: 'marks' },
      found: 'no mark for some events',
      expected: 'a mark for every event',
      hint: 'Fit without the weight of followers, or choose a cascade with all marks.',
    };
  const bad = checkMarks(times.length, marks);
  if (bad) return bad;
  const heavy = marks.findIndex((mark) => mark > 0);
  const first = heavy < 0 ? Infinity : heavy;
  if (seeds >= times.length || first < seeds) return undefined;
  return {
    code: 'no-possible-parent',
    severity: 'stopped',
    message: `Event ${seeds + 1} has no possible cause: all events before it have the mark 0, which weighs nothing.`,
    where: { path: `marks[${seeds}]` },
    found: seeds === 1 ? 'a mark of 0 before it' : `${seeds} marks of 0 before it`,
    expected: 'a mark above 0 among the first events',
    hint: 'Fit without the weight of followers, or correct the marks of the first events.',
  };
}
