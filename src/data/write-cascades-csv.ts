/** Cascades as a long table: one event in a line, with the columns cascade, user, time and, where known, parent, mark, bot and split. */
import { BOT_NAMES, cascadeName, SPLIT_NAMES, UNKNOWN_BOT, userName, type CascadeSet } from '../core/cascade';
import { exactly } from './write-cascades-lines';
import { hasUniqueNames } from './write-cascades-names';

/** A field as CSV: in quotes when it would otherwise be taken apart, trimmed or taken for a comment. */
const field = (text: string): string => (/[",;\t]|^[#%]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The parent is named by its user; cascades by their names where these tell them apart, otherwise by their numbers from 1. */
export function* tableLines(set: CascadeSet): Generator<string> {
  const { offsets, users, times, marks, parents, bots, split } = set;
  const named = hasUniqueNames(set);
  const columns = ['cascade', 'user', 'time'];
  if (parents) columns.push('parent');
  if (marks) columns.push('mark');
  if (bots) columns.push('bot');
  if (split) columns.push('split');
  yield `${columns.join(',')}\n`;
  for (let c = 0; c < set.count; c++) {
    const cascade = field(named ? cascadeName(set, c) : String(c + 1));
    for (let e = offsets[c]; e < offsets[c + 1]; e++) {
      const fields = [cascade, field(userName(set, users[e])), exactly(times[e])];
      if (parents) fields.push(parents[e] < 0 ? '' : field(userName(set, users[parents[e]])));
      if (marks) fields.push(Number.isNaN(marks[e]) ? '' : exactly(marks[e]));
      if (bots) fields.push(bots[e] === UNKNOWN_BOT ? '' : BOT_NAMES[bots[e]]);
      if (split) fields.push(SPLIT_NAMES[split[c]]);
      yield `${fields.join(',')}\n`;
    }
  }
}
