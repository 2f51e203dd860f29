/** Reads a table of nodes: an identifier in each line and a name, a preference or both; perhaps more that is not used. */
import { splitFields, type Separator } from './fields';
import { badLinesChoice } from './cascade-choices';
import { readNumber } from './columns';
import { count, quote } from './issue-list';
import { LineReader, PREVIEW_HEAD } from './line-reader';
import type { NodeLabels } from './read';
import type { ReaderContext, Understood } from './reader';

export interface NodeListLayout {
  separator: Separator;
  header: boolean;
  /** Columns of identifier and name: the same where there are no names. */
  id: number;
  name: number;
  /** Column of preferences; −1 without one. */
  preference: number;
}

/** What a list of nodes tells of them. */
export function wordsOf({ ids, names, preference, vectors }: NodeLabels): string {
  if (vectors) return 'vectors';
  const named = names.some((name, k) => name !== ids[k]);
  if (preference === undefined) return 'names';
  return named ? 'names and preferences' : 'preferences';
}

/** Twice the nodes of the largest network that is read. */
const MAX_NAMES = 2_000_000;

export class NodeListReader extends LineReader {
  private readonly labels: NodeLabels;
  private headerAwaited: boolean;

  constructor(
    context: ReaderContext,
    private readonly layout: NodeListLayout,
  ) {
    super(context);
    this.headerAwaited = layout.header;
    this.labels = { ids: [], names: [], ...(layout.preference >= 0 ? { preference: [] } : {}) };
  }

  protected readLine(text: string): void {
    const { separator, id, name, preference } = this.layout;
    const { fields } = splitFields(text, separator);
    if (this.headerAwaited) {
      this.headerAwaited = false;
      return this.show(text, fields, 'header');
    }
    // Names have blanks of their own.
    const words =
      separator === 'blank' && preference < 0 && !text.includes('"')
        ? fields.slice(name).join(' ')
        : (fields[name] ?? '');
    const node = fields[id] ?? '';
    if (node === '' || words === '')
      return this.reject(text, {
        code: 'no-node-name',
        message: `Found ${node === '' ? 'no identifier' : 'no name'} in this line; expected an identifier and a name.`,
        found: text.slice(0, 60),
        expected: 'an identifier and a name',
        hint: 'Complete the line',
      });
    if (preference >= 0 && !this.readPreference(text, node, fields[preference] ?? '')) return;
    this.labels.ids.push(node);
    this.labels.names.push(words);
    if (this.lines <= PREVIEW_HEAD) this.show(text, [node, words], 'read');
  }

  /** A preference that is no chance stops the import; an empty one is none. */
  private readPreference(text: string, node: string, raw: string): boolean {
    const value = raw === '' ? NaN : readNumber(raw, this.layout.separator !== 'comma' && raw.includes(','));
    if (raw === '' || (value >= 0 && value <= 1)) {
      this.labels.preference?.push(value);
      return true;
    }
    this.reject(text, {
      code: Number.isNaN(value) ? 'not-a-number' : 'out-of-range',
      severity: 'stopped',
      message: Number.isNaN(value)
        ? `Node ${node}: preference ${quote(raw)} is not a number between 0 and 1.`
        : `Node ${node}: preference ${raw} is outside 0…1.`,
      column: 'preference',
      found: raw,
      expected: 'a number between 0 and 1',
      hint: 'Fix the value.',
    });
    return false;
  }

  protected override checkLimits(): void {
    if (this.full || this.labels.ids.length <= MAX_NAMES) return;
    this.stop({
      code: 'too-many-names',
      message: `Found more than ${count(MAX_NAMES, 'name')} up to this line; that is the limit.`,
      found: `more than ${count(MAX_NAMES, 'name')}`,
      expected: `at most ${count(MAX_NAMES, 'name')}`,
      hint: 'Filter the file first.',
    });
  }

  finish(): Understood {
    const { ids } = this.labels;
    const { issues } = this.context;
    if (ids.length === 0 && !issues.stopped)
      issues.add({
        code: 'no-node-names',
        severity: 'stopped',
        message: 'No line of this file holds an identifier and a name.',
        expected: 'lines of an identifier and a name',
        hint: 'Look at the preview, and fix the lines.',
      });
    return {
      says: [
        { text: 'Looks like ' },
        { text: 'a list of nodes', kind: 'format', choice: 'format' },
        { text: `: ${wordsOf(this.labels)} of ${count(ids.length, 'node')}.` },
      ],
      choices: [badLinesChoice(this.context.choices)],
      preview: this.preview,
      rejected: this.rejected,
      lines: this.lines,
      ...(ids.length > 0 ? { labels: this.labels } : {}),
    };
  }
}
