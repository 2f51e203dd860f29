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

  finish(): Understood {
    const { ids } = this.labels;
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
      labels: this.labels,
    };
  }
}
