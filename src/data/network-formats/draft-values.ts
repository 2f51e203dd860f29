/** The values of edges: which of them are no numbers, and what the network keeps of them. */
import type { Meaning } from '../columns';
import type { EdgeRows } from '../edge-rows';
import { count, quote } from '../issue-list';
import type { NetworkDraft } from './draft';
import { listNames } from './draft-remarks';
import { UNREADABLE, type AttributeRoles } from './edge-attributes';

const MEANING_WORD: Readonly<Record<Meaning, string>> = {
  weight: 'weight',
  alpha: 'probability',
  time: 'time',
  rate: 'rate',
  influence: 'influence',
};

/** Values that are used must be numbers, and probabilities must lie in 0…1. A missing weight is 1, as the formats say. */
export function checkValues(draft: NetworkDraft, { roles }: AttributeRoles, dropped: Set<number>): void {
  const { rows, attributes } = draft;
  roles.forEach((role, k) => {
    if (role === undefined || role === 'ignore') return;
    const attribute = attributes.list[k];
    const values = rows.values[k];
    const chance = role === 'alpha' || role === 'influence';
    let [odd, missing, firstMissing] = [0, 0, 0];
    const refuse = (row: number, code: string, message: string, found: string, expected: string): void => {
      if (dropped.has(row)) return;
      dropped.add(row);
      const edge = `${draft.nameOf(rows.from[row])}–${draft.nameOf(rows.to[row])}`;
      draft.rejectRow(row, {
        code,
        message: `Edge ${edge}: ${MEANING_WORD[role]} ${message}`,
        column: attribute.name,
        found,
        expected,
        hint: 'Fix the value',
      });
    };
    const expected = chance ? 'a number between 0 and 1' : role === 'rate' ? 'a finite number, 0 or more' : 'a number';
    for (let row = 0; row < rows.count; row++) {
      const value = values[row];
      if (value === UNREADABLE) {
        const found = attribute.odd[odd++] ?? '';
        refuse(
          row,
          role === 'rate' ? 'rate-not-finite' : 'not-a-number',
          `${quote(found)} is not ${expected}.`,
          found,
          expected,
        );
      } else if (chance && (value < 0 || value > 1))
        refuse(row, 'out-of-range', `${value} is outside 0…1.`, String(value), expected);
      else if (role === 'rate' && value < 0)
        refuse(row, 'rate-negative', `${value} is below 0; expected ${expected}.`, String(value), expected);
      else if (Number.isNaN(value) && role !== 'weight')
        refuse(row, 'missing-value', `is missing; expected ${expected}.`, '', expected);
      else if (Number.isNaN(value)) {
        firstMissing ||= rows.lineOf(row);
        missing++;
        values[row] = 1;
      }
    }
    if (missing > 0)
      draft.note(
        { code: 'missing-weight', message: `${count(missing, 'edge')} without a weight, read as weight 1.` },
        firstMissing,
        missing,
      );
  });
}

/** The values that the network keeps, by role or by their own name. */
export function edgeValuesOf(
  draft: NetworkDraft,
  { roles }: AttributeRoles,
  rows: EdgeRows,
  merged: Int32Array,
): Record<string, Float64Array> {
  const entries: [string, Float64Array][] = [];
  const kept: string[] = [];
  const names = new Set<string>(['weight', 'alpha', 'time', 'rate', 'influence', '__proto__']);
  roles.forEach((role, k) => {
    if (role === undefined) return;
    const { name } = draft.attributes.list[k];
    // The names of roles say what a model may use, so an attribute without a role never goes by one of them.
    if (role === 'ignore' && names.has(name)) return;
    if (role === 'ignore') kept.push(name);
    const values = Float64Array.from(merged, (row) => rows.values[k][row]);
    if (role === 'ignore') for (let e = 0; e < values.length; e++) if (values[e] === UNREADABLE) values[e] = NaN;
    names.add(role === 'ignore' ? name : role);
    entries.push([role === 'ignore' ? name : role, values]);
  });
  if (kept.length > 0)
    draft.note({
      code: 'values-kept',
      message: `Kept with the edges under ${kept.length === 1 ? 'its own name' : 'their own names'}, and not used by the models: ${listNames(kept)}.`,
    });
  return Object.fromEntries(entries);
}
