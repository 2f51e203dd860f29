/** What is said of a cascade that breaks a rule, and of one that was taken in another form. */
import type { CascadeEnd, CascadeRules } from '../cascade-builder';
import type { SimilarNames } from '../cascade-users';
import { count, quote, type Finding } from '../issue-list';

/** The time of an event as it stands in the file; events are numbered in the order of the file. */
type TimeText = (event: number) => string;

const early = (event: number, timeText: TimeText): string =>
  `Time ${timeText(event)} comes before its predecessor ${timeText(event - 1)}`;

/** Why nothing of a cascade was taken, and what to choose instead. */
export function refusedFinding(end: CascadeEnd, timeText: TimeText): Omit<Finding, 'line'> | undefined {
  const { refused, early: first, repeat } = end;
  if (!refused) return undefined;
  const severity = refused.choice === 'stop' ? 'stopped' : 'skipped';
  const left = refused.choice === 'stop' ? '.' : '; the cascade was left out.';
  if (refused.rule === 'order' && first)
    return {
      code: 'decreasing-time',
      severity,
      message: `${early(first.event, timeText)}${left}`,
      found: timeText(first.event),
      expected: `at least ${timeText(first.event - 1)}`,
      hint: 'Choose “sort events” or fix the line.',
    };
  if (!repeat) return undefined;
  return {
    code: 'cascade-node-repeated',
    severity,
    message: `User ${quote(repeat.user)} comes twice, at ${timeText(repeat.first)} and at ${timeText(repeat.event)}${left}`,
    found: repeat.user.slice(0, 60),
    expected: 'every user once',
    hint: 'Choose “the first event counts” or “keep all events”, or fix the line.',
  };
}

export interface TakenRemarks {
  notes: Omit<Finding, 'severity' | 'line'>[];
  /** `changed`: taken in another form; `noted`: taken as it is. */
  status: 'read' | 'changed' | 'noted';
}

/** What was changed in a cascade that was taken. */
export function takenRemarks(end: CascadeEnd, repeats: CascadeRules['repeats'], timeText: TimeText): TakenRemarks {
  const notes: TakenRemarks['notes'] = [];
  let changed = false;
  if (end.early) {
    notes.push({
      code: 'decreasing-time',
      message: `${early(end.early.event, timeText)}; the events were sorted (${count(end.reordered, 'event')} out of order).`,
      found: timeText(end.early.event),
    });
    changed = true;
  }
  if (end.repeat) {
    const more = end.repeats > 1 ? `, the first of ${count(end.repeats, 'repeat')}` : '';
    notes.push({
      code: 'cascade-node-repeated',
      message: `User ${quote(end.repeat.user)} comes twice${more}; ${repeats === 'keep' ? 'all events are kept.' : 'the first event counts.'}`,
      found: end.repeat.user.slice(0, 60),
    });
    changed ||= repeats !== 'keep';
  }
  if (end.lateParents > 0) {
    const have = end.lateParents === 1 ? 'has a parent that comes' : 'have parents that come';
    notes.push({
      code: 'late-parent',
      message: `${count(end.lateParents, 'event')} ${have} later; these are taken as unknown.`,
    });
    changed = true;
  }
  return { notes, status: changed ? 'changed' : notes.length > 0 ? 'noted' : 'read' };
}

/** That names differ only by blanks or case, and what was done with them; undefined when none do. */
export function similarFinding({ pairs, total, folded }: SimilarNames): Finding | undefined {
  if (total === 0) return undefined;
  const examples = pairs.map(([a, b]) => `${quote(a)} and ${quote(b)}`).join('; ');
  return {
    code: 'similar-names',
    severity: 'note',
    message: `${count(total, 'name')} differ${total === 1 ? 's' : ''} from another one only by blanks or case, for example ${examples}. ${folded ? 'They are taken for the same users.' : 'They are kept as different users.'}`,
    affected: total,
    hint: folded ? 'Choose “are different users” if they are not.' : 'Choose “are one user” if they are the same.',
  };
}
