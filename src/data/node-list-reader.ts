/** Reads a table of nodes: an identifier and a name in each line, perhaps more that is not used. */
import { splitFields, type Separator } from './fields';
import { badLinesChoice } from './cascade-choices';
import { count } from './issue-list';
import { LineReader, PREVIEW_HEAD } from './line-reader';
import type { NodeLabels } from './read';
import type { ReaderContext, Understood } from './reader';

export interface NodeListLayout {
  separator: Separator;
  header: boolean;
  /** Columns of identifier and name. */
  id: number;
  name: number;
}

/** Twice the nodes of the largest network that is read. */
const MAX_NAMES = 2_000_000;

export class NodeListReader extends LineReader {
  private readonly labels: NodeLabels = { ids: [], names: [] };
  private headerAwaited: boolean;

  constructor(
    context: ReaderContext,
    private readonly layout: NodeListLayout,
  ) {
    super(context);
    this.headerAwaited = layout.header;
  }

  protected readLine(text: string): void {
    const { separator, id, name } = this.layout;
    const { fields } = splitFields(text, separator);
    if (this.headerAwaited) {
      this.headerAwaited = false;
      return this.show(text, fields, 'header');
    }
    // Names have blanks of their own.
    const words = separator === 'blank' && !text.includes('"') ? fields.slice(name).join(' ') : (fields[name] ?? '');
    const node = fields[id] ?? '';
    if (node === '' || words === '')
      return this.reject(text, {
        code: 'no-node-name',
        message: `Found ${node === '' ? 'no identifier' : 'no name'} in this line; expected an identifier and a name.`,
        found: text.slice(0, 60),
        expected: 'an identifier and a name',
        hint: 'Complete the line',
      });
    this.labels.ids.push(node);
    this.labels.names.push(words);
    if (this.lines <= PREVIEW_HEAD) this.show(text, [node, words], 'read');
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
        { text: `: names of ${count(ids.length, 'node')}.` },
      ],
      choices: [badLinesChoice(this.context.choices)],
      preview: this.preview,
      rejected: this.rejected,
      lines: this.lines,
      ...(ids.length > 0 ? { labels: this.labels } : {}),
    };
  }
}
