/** The preferences of a draft: judged, told where they are wrong, and brought into the order of the network. */
import { parseNumber } from '../fields';
import { count, quote } from '../issue-list';
import type { NetworkDraft } from './draft';
import type { DraftNumbering } from './draft-nodes';

/** Decides which attribute holds preferences; values of it that are no chances stop the import. */
export function judgePreferences(draft: NetworkDraft): void {
  const { preferences, nodeAttributes } = draft;
  for (const title of preferences.judge(nodeAttributes.has('r') && nodeAttributes.has('g')))
    draft.noteNodeAttribute(title);
  const { used } = preferences;
  for (const { node, text, place } of used?.bad ?? []) {
    const isNumber = !Number.isNaN(parseNumber(text, false));
    draft.reject(place, {
      code: isNumber ? 'out-of-range' : 'not-a-number',
      severity: 'stopped',
      message: `Node ${draft.nameOf(node)}: preference ${isNumber ? `${text} is outside 0…1` : `${quote(text)} is not a number between 0 and 1`}.`,
      column: used?.title ?? '',
      found: text,
      expected: 'a number between 0 and 1',
      hint: 'Fix the value, or give the attribute another name if it is something else.',
    });
  }
}

/** Values by node of the network; those that are missing are 0, and told. Nothing where the file has none. O(nodes). */
export function preferencesOf(draft: NetworkDraft, { n, place }: DraftNumbering): Record<string, Float64Array> {
  const { used } = draft.preferences;
  if (!used) return {};
  const preference = new Float64Array(n);
  let missing = 0;
  place.forEach((at, node) => {
    if (at < 0) return;
    const value = used.values.get(node);
    if (value === undefined) missing++;
    preference[at] = value ?? 0;
  });
  if (missing > 0)
    draft.note(
      { code: 'missing-preference', message: `${count(missing, 'node')} without a preference, read as preference 0.` },
      undefined,
      missing,
    );
  return { preference };
}
