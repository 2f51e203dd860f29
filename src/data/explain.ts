/** Why a text is in no format: nothing in it, one column, or lines that do not agree. */
import { lineKind, splitFields, type Separator } from './fields';
import type { Refusal, Sample } from './reader';
import { READS } from './signatures';
import { dataLines } from './sniff';

const SEPARATORS: readonly Separator[] = ['tab', 'comma', 'semicolon', 'blank'];

const isOneField = (line: string): boolean =>
  SEPARATORS.every((s) => splitFields(line, s).fields.filter(Boolean).length < 2);

export function explain(sample: Sample): Refusal {
  const lines = dataLines(sample);
  if (lines.length === 0) {
    const comments = sample.lines.some((line) => lineKind(line) === 'comment');
    return comments
      ? {
          code: 'only-comments',
          message: 'Every line of this file is a comment (it begins with # or %); expected lines of source and target.',
          found: 'only comments',
          hint: 'If the names themselves begin with # or %, put them in double quotes.',
        }
      : {
          code: 'empty-file',
          message: 'This file is empty; expected lines of source and target.',
          found: 'no text',
          hint: 'Check that the file was saved.',
        };
  }
  if (lines.every(isOneField))
    return {
      code: 'one-column',
      message: 'Every line of this file has one field. An edge needs two node identifiers.',
      found: 'one column',
      hint: 'Write source and target in one line, separated by a comma, a tab or a blank.',
    };
  return {
    code: 'unknown-format',
    message: `The lines of this file do not have the same number of fields; ${READS}.`,
    found: 'text',
    hint: 'An edge list has 2 to 4 fields in every line: source, target, and perhaps a weight and a time.',
  };
}
