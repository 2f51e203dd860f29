/** Remarks on a table of events as a whole, in words. */
import type { CascadeRules } from '../cascade-builder';
import { similarFinding } from '../cascade-formats/cascade-remarks';
import { count, quote } from '../issue-list';
import type { Collected } from './table-cascades';
import { BOT_FROM } from './field-values';
import { namesByCode } from './event-rows';
import type { TableReading } from './table-reading';

/** Pairs of similar names that a remark gives as examples. */
const EXAMPLES = 3;

/** Adds to the reader's issues what was changed or stops the import. */
export function tellFindings(reader: TableReading, rules: CascadeRules, collected: Collected): void {
  const { layout, rows, grouped, negative, scores, anew } = reader;
  const { issues } = reader.reading;
  const { met, builder, together } = collected;
  const timeColumn = layout.columns[layout.at.time ?? 0].name;
  if (grouped.count > 0)
    issues.add({
      code: 'thousands-separators',
      severity: 'note',
      line: grouped.line,
      message: `${quote(grouped.text)} was read with separators for thousands, as were such numbers in ${count(grouped.count, 'field')} in all.`,
      found: grouped.text,
      affected: grouped.count,
      hint: 'Choose the decimal sign if that is wrong.',
    });
  if (negative.count > 0)
    issues.add({
      code: 'negative-mark',
      severity: 'note',
      line: negative.line,
      column: layout.columns[layout.at.mark ?? 0].name,
      message: `Mark ${quote(negative.text)} is below 0, as ${negative.count === 1 ? 'no other is' : `are ${count(negative.count, 'mark')} in all`}; it was kept, but models in which marks weigh cannot take it.`,
      found: negative.text,
      expected: 'marks from 0 on',
      affected: negative.count,
      hint: 'Fix the value, or choose another column for the marks.',
    });
  if (scores.count > 0)
    issues.add({
      code: 'bot-scores',
      severity: 'note',
      line: scores.line,
      column: layout.columns[layout.at.bot ?? 0].name,
      message: `${quote(scores.text)} is a score, as are ${count(scores.count, 'field')} in all; from ${BOT_FROM} on it counts as a bot.`,
      found: scores.text,
      affected: scores.count,
      hint: 'Write 0 and 1 in the file to draw the line elsewhere.',
    });
  if (anew.count > 0)
    issues.add({
      code: 'times-begin-anew',
      severity: 'note',
      line: anew.line,
      message: `The times begin anew at 0 in this line${anew.count > 1 ? ` and ${count(anew.count - 1, 'other')}` : ''}; there a new cascade was begun.`,
      affected: anew.count,
      hint: 'If there is an index file that says where cascades begin, add it.',
    });
  // Rows of interleaved cascades come in no order; where the cascades stand together, the order means something.
  if (met.early.count > 0 && together && rules.order === 'sort')
    issues.add({
      code: 'decreasing-time',
      severity: 'note',
      line: met.early.line,
      column: timeColumn,
      message: `Time ${met.early.time} comes before its predecessor ${met.early.before}; the events of the cascade were sorted (${count(met.early.count, 'row')} out of order in all).`,
      found: String(met.early.time),
      affected: met.early.count,
    });
  tellRefused(reader, collected);
  if (met.repeats.count > 0 && rules.repeats !== 'stop')
    issues.add({
      code: 'cascade-node-repeated',
      severity: 'note',
      line: met.repeats.line,
      message: `User ${quote(met.repeats.user)} comes twice in a cascade, the first of ${count(met.repeats.count, 'repeat')}; ${rules.repeats === 'keep' ? 'all events are kept.' : 'the first event of a user counts.'}`,
      found: met.repeats.user.slice(0, 60),
      affected: met.repeats.count,
    });
  tellParents(reader, collected);
  if (met.splits.count > 0)
    issues.add({
      code: 'several-parts',
      severity: 'note',
      line: met.splits.line,
      message: `The rows of ${count(met.splits.count, 'cascade')} name more than one part of the set; the first row of a cascade counts.`,
      affected: met.splits.count,
    });
  const similar = similarFinding(builder.similar(EXAMPLES));
  if (similar) issues.add(similar);
  if (rows.count === 0 && !issues.stopped)
    issues.add({
      code: 'no-cascades',
      severity: 'stopped',
      message: 'No row could be read as an event. Nothing was imported.',
      expected: 'rows with a time and a cascade, a user or a mark',
      hint: 'Look at the preview, and choose what the columns hold.',
    });
}

function tellRefused({ reading: { issues } }: TableReading, { met: { refused, early, repeats } }: Collected): void {
  if (!refused) return;
  const stops = refused.choice === 'stop';
  const what =
    refused.rule === 'order'
      ? `Time ${early.time} comes before its predecessor ${early.before}`
      : `User ${quote(repeats.user)} comes twice in a cascade`;
  issues.add({
    code: refused.rule === 'order' ? 'decreasing-time' : 'cascade-node-repeated',
    severity: stops ? 'stopped' : 'skipped',
    line: refused.line,
    message: stops ? `${what}. Nothing was imported.` : `${what}; ${count(refused.count, 'such cascade')} left out.`,
    found: refused.rule === 'order' ? String(early.time) : repeats.user.slice(0, 60),
    expected: refused.rule === 'order' ? `at least ${early.before}` : 'every user once',
    affected: refused.count,
    hint:
      refused.rule === 'order'
        ? 'Choose “sort events” or fix the line.'
        : 'Choose “the first event counts” or fix the line.',
  });
}

function tellParents({ layout, rows, reading: { issues, choices } }: TableReading, { parents, met }: Collected): void {
  if (!parents) return;
  if (parents.unknown.length > 0) {
    const names = namesByCode(rows.parentNames);
    const codes = rows.parents?.array ?? new Int32Array(0);
    for (const row of parents.unknown)
      issues.add({
        code: 'unknown-parent',
        severity: 'note',
        line: rows.lines.array[row],
        column: layout.columns[layout.at.parent ?? 0].name,
        message: `Parent ${quote(names[codes[row]])} has no event in this cascade; the parent is taken as unknown.`,
        found: names[codes[row]].slice(0, 60),
        expected: parents.by === 'user' ? 'a user of the same cascade' : 'an event of the same cascade',
        hint: 'Fix the parent, or leave the field empty.',
      });
  }
  if (parents.missing > 0)
    issues.add({
      code: 'missing-parent',
      severity: 'note',
      message: `${count(parents.missing, 'event')} after the first of a cascade ${parents.missing === 1 ? 'names' : 'name'} no parent: ${choices.noParent === 'start' ? 'there the spread began anew.' : 'it is taken as unknown.'}`,
      affected: parents.missing,
      hint: 'Choose what an event without a parent means.',
    });
  if (met.lateParents > 0)
    issues.add({
      code: 'late-parent',
      severity: 'note',
      message: `${count(met.lateParents, 'event')} ${met.lateParents === 1 ? 'has a parent that comes' : 'have parents that come'} later; these are taken as unknown.`,
      affected: met.lateParents,
    });
}
