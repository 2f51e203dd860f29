/** What does not stop a likelihood, but should be known of a history. */
import type { Issue } from '../../core/errors';
import type { History, Model } from './history';

/** Above this share of events at the time of the one before, the clock is too coarse for a process in continuous time. */
const MANY_TIES = 0.2;

/** Share of the events that are no seeds and at the same time as the event before; 0 where there are none. */
export function tiedShare({ times, seeds }: History): number {
  let tied = 0;
  for (let i = Math.max(1, seeds); i < times.length; i++) if (times[i] === times[i - 1]) tied++;
  return tied > 0 ? tied / (times.length - seeds) : 0;
}

/** Remarks on a history that is to be used with a model. O(n). */
export function remarksOnHistory(history: History, model: Model): Issue[] {
  const remarks: Issue[] = [];
  const tied = tiedShare(history);
  if (tied > MANY_TIES)
    remarks.push({
      code: 'many-ties',
      severity: 'note',
      message: `${(100 * tied).toFixed(0)}% of the events have the time of the event before them.`,
      where: { path: 'times' },
      found: `${(100 * tied).toFixed(0)}% ties`,
      expected: `at most ${100 * MANY_TIES}%`,
      hint: 'Use finer times, or spread the ties at random within one tick of the clock.',
    });
  if (model.marked && !history.marks)
    remarks.push({
      code: 'marks-missing',
      severity: 'note',
      message: 'Not every event of this cascade has a mark, so all of them weigh the same.',
      where: { path: 'marks' },
      found: 'no mark for some events',
      expected: 'a mark for every event',
      hint: 'Choose a model without marks, or a cascade whose marks are complete.',
    });
  return remarks;
}
