/** GML, as written by NetworkX, igraph, Gephi, yEd and in M. Newman's collection: nested lists of names and values. */
import { parseNumber } from '../fields';
import { quote } from '../issue-list';
import type { Format, ReaderContext, Sample } from '../reader';
import type { Place } from './draft';
import { GmlTokens, type Token } from './gml-tokens';
import { NetworkReader } from './network-reader';

const MAX_DEPTH = 1000;

/** Names in an edge that are no attributes of it. */
const EDGE_WORDS = new Set(['id', 'label', 'name', 'key', 'graphics', 'type']);

interface OpenList {
  name: string;
  place: Place;
}

interface Item {
  place: Place;
  /** Values by name; the first one counts. */
  values: Map<string, string>;
  x: number;
  y: number;
}

class GmlReader extends NetworkReader {
  private readonly lists: OpenList[] = [];
  private readonly tokens = new GmlTokens((token) => {
    if (!this.draft.full) this.token(token);
  });
  /** The name whose value comes next. */
  private name: OpenList | undefined;
  private graphs = 0;
  private item: Item | undefined;
  private textLine = 1;

  constructor(context: ReaderContext) {
    super(context);
    this.draft.directed = false;
  }

  protected get formatName(): string {
    return 'GML';
  }

  protected take(text: string): void {
    const before = this.tokens.state;
    this.tokens.push(text);
    if (this.tokens.state === 'text' && before !== 'text') this.textLine = this.line;
  }

  protected end(): void {
    this.tokens.end();
    if (this.draft.full) return;
    if (this.tokens.state === 'text')
      return this.broken(this.textLine, 'a text in quotes that begins here is not closed');
    const open = this.lists.at(-1);
    if (open) return this.broken(open.place.line, `\`${open.name} [\` is not closed`);
    if (this.name) return this.broken(this.name.place.line, `${quote(this.name.name)} has no value`);
  }

  private broken(line: number, reason: string): void {
    this.draft.stop(
      {
        code: 'not-well-formed',
        line,
        message: `Not readable as GML near line ${line.toLocaleString('en')}: ${reason}. Nothing was imported.`,
        found: this.text.trim().slice(0, 60),
        expected: 'names with values or lists in brackets',
        hint: 'The file may be cut or was changed by hand: save or download it again, or fix this place.',
      },
      this.text,
    );
  }

  private token(token: Token): void {
    const { name } = this;
    switch (token.kind) {
      case 'open':
        if (!name) return this.broken(this.line, 'a list without a name');
        return this.open(name);
      case 'close':
        if (name) return this.broken(this.line, `${quote(name.name)} has no value`);
        return this.close();
      case 'word':
        if (name) return this.value(name.name, token.value);
        if (!/^[a-z_]/i.test(token.value))
          return this.broken(this.line, `found ${quote(token.value)}, expected a name`);
        this.name = { name: token.value, place: { line: this.line, text: this.text } };
        return;
      case 'text':
        if (!name) return this.broken(this.line, `found the text ${quote(token.value)}, expected a name`);
        return this.value(name.name, token.value);
      default:
        token satisfies never;
    }
  }

  private open(list: OpenList): void {
    this.name = undefined;
    this.lists.push(list);
    const depth = this.lists.length;
    if (depth > MAX_DEPTH)
      return this.broken(this.line, `lists are more than ${MAX_DEPTH.toLocaleString('en')} levels deep`);
    const name = list.name.toLowerCase();
    if (depth === 1 && name === 'graph') {
      this.graphs++;
      if (this.graphs > 1)
        this.draft.note(
          { code: 'more-graphs', message: 'The file holds more than one graph; the first one is read.' },
          this.line,
        );
    } else if (depth === 2 && this.inGraph && (name === 'node' || name === 'edge'))
      this.item = { place: list.place, values: new Map(), x: NaN, y: NaN };
  }

  private get inGraph(): boolean {
    return this.graphs === 1 && this.lists[0]?.name.toLowerCase() === 'graph';
  }

  private close(): void {
    const list = this.lists.pop();
    if (!list) return this.broken(this.line, 'a bracket closes nothing');
    if (this.lists.length !== 1 || !this.item) return;
    if (list.name.toLowerCase() === 'node') this.closeNode(this.item);
    else this.closeEdge(this.item);
    this.item = undefined;
  }

  private value(name: string, value: string): void {
    this.name = undefined;
    const key = name.toLowerCase();
    const depth = this.lists.length;
    if (depth === 1 && this.inGraph && key === 'directed')
      this.draft.directed = value.trim() === '1' || value === 'true';
    if (!this.item) return;
    if (depth === 2) {
      const known = key === 'id' || key === 'label' || key === 'source' || key === 'target' ? key : name;
      if (!this.item.values.has(known)) this.item.values.set(known, value);
    } else if (depth === 3 && this.lists[2].name.toLowerCase() === 'graphics') {
      // GML draws with y downwards.
      if (key === 'x') this.item.x = parseNumber(value, false);
      if (key === 'y') this.item.y = parseNumber(value, false);
    }
  }

  private closeNode({ place, values, x, y }: Item): void {
    const node = this.draft.node(values.get('id'), place, values.get('label') ?? values.get('name'));
    this.draft.place(node, x, y);
    for (const [name, value] of values)
      if (name !== 'id' && name !== 'label' && name !== 'name') this.draft.nodeAttribute(node, name, value, place);
  }

  private closeEdge({ place, values }: Item): void {
    for (const [name, value] of values)
      if (name !== 'source' && name !== 'target' && !EDGE_WORDS.has(name.toLowerCase()))
        this.draft.attributes.set(name, value);
    this.draft.edge(values.get('source'), values.get('target'), 'default', place);
  }
}

/** The first list of the file is called `graph`; before it there may be names with values (creator, version) and comments. */
function sniff({ lines }: Sample): number {
  const head = lines.slice(0, 50).map((line) => line.slice(0, 400));
  const text = head.filter((line) => !line.trimStart().startsWith('#')).join('\n');
  return /^\s*(?:[a-z_]\w*\s+(?:"[^"]*"|[-+.\w]+)\s+)*graph\s*\[/i.test(text) ? 1 : 0;
}

export const gml: Format = {
  id: 'gml',
  name: 'GML',
  gives: 'network',
  sniff,
  open: (context: ReaderContext) => new GmlReader(context),
};
