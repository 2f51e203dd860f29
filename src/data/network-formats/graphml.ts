/**
 * GraphML (graphml.graphdrawing.org), as written by NetworkX, igraph, Gephi, yEd and graph-tool: keys with defaults, nested graphs
 * read flat. Hyperedges and ports are not used, and told.
 */
import { parseNumber } from '../fields';
import type { Format, ReaderContext } from '../reader';
import type { EdgeKind, Place } from './draft';
import { MAX_ATTRIBUTES } from './edge-attributes';
import { XmlReader, type Attributes } from './xml-reader';
import { rootElement } from './xml-sniff';

interface Key {
  name: string;
  numeric: boolean;
  /** Value of those that give none; '' without one. */
  fallback: string;
  ofEdges: boolean;
}

interface OpenEdge {
  source: string | undefined;
  target: string | undefined;
  kind: EdgeKind;
  place: Place;
  given: Set<string>;
}

/** What is known of a node that is open. */
interface OpenNode {
  node: number;
  label: string;
  name: string;
  x: number;
  y: number;
}

const NUMERIC = new Set(['int', 'long', 'float', 'double', 'short', 'byte', 'integer']);

class GraphmlReader extends XmlReader {
  private graphs = 0;
  /** Depth of the first graph; 0 before and after it. */
  private graphDepth = 0;
  /** Keys of edges with a number for those that give none. */
  private readonly defaults: Key[] = [];
  private readonly keys = { node: new Map<string, Key>(), edge: new Map<string, Key>() };
  private declaring: Key | undefined;
  private readonly nodes: OpenNode[] = [];
  private edge: OpenEdge | undefined;
  private dataKey: string | undefined;

  protected get formatName(): string {
    return 'GraphML';
  }

  protected open(name: string, attributes: Attributes, place: Place, depth: number): void {
    if (name === 'key') return this.declare(attributes);
    if (name === 'default') return this.gather();
    if (name === 'graph') return this.openGraph(attributes, place, depth);
    if (this.graphDepth === 0) return;
    switch (name) {
      case 'node':
        this.nodes.push({ node: this.draft.node(attributes.id, place), label: '', name: '', x: NaN, y: NaN });
        return;
      case 'edge':
        return this.openEdge(attributes, place);
      case 'data':
        this.dataKey = attributes.key ?? '';
        return this.gather();
      case 'NodeLabel':
        return this.gather();
      case 'Geometry':
        return this.geometry(attributes);
      case 'hyperedge':
        return this.draft.note(
          { code: 'hyperedges-ignored', message: 'Edges between more than two nodes (hyperedges) are not used.' },
          place.line,
        );
      case 'port':
        return this.draft.note({ code: 'ports-ignored', message: 'Ports of nodes are not used.' }, place.line);
      default:
    }
  }

  protected close(name: string, depth: number): void {
    if (name === 'default' && this.declaring) this.declaring.fallback = this.gathered.trim();
    else if (name === 'key') this.closeKey();
    if (this.graphDepth === 0) return;
    if (name === 'graph' && depth === this.graphDepth) this.graphDepth = 0;
    else if (name === 'data') this.closeData();
    else if (name === 'NodeLabel') this.closeLabel();
    else if (name === 'node') this.closeNode();
    else if (name === 'edge') this.closeEdge();
  }

  private declare(attributes: Attributes): void {
    const { id } = attributes;
    if (id === undefined) return;
    const owner = attributes.for ?? 'all';
    const key: Key = {
      name: (attributes['attr.name'] ?? id).trim(),
      numeric: NUMERIC.has((attributes['attr.type'] ?? '').toLowerCase()),
      fallback: '',
      ofEdges: owner === 'edge' || owner === 'all',
    };
    this.declaring = key;
    if (owner === 'node' || owner === 'all') this.keys.node.set(id, key);
    if (key.ofEdges) this.keys.edge.set(id, key);
  }

  private closeKey(): void {
    const { declaring } = this;
    this.declaring = undefined;
    // Every edge without a value gets these, so there are no more of them than values that are kept or named as left out.
    if (
      declaring?.ofEdges &&
      declaring.numeric &&
      declaring.fallback !== '' &&
      this.defaults.length < 2 * MAX_ATTRIBUTES
    )
      this.defaults.push(declaring);
  }

  private openGraph(attributes: Attributes, place: Place, depth: number): void {
    if (this.graphDepth > 0)
      return this.draft.note(
        { code: 'hierarchy-flattened', message: 'Nodes hold graphs of their own; all nodes are read side by side.' },
        place.line,
      );
    this.graphs++;
    if (this.graphs > 1)
      return this.draft.note(
        { code: 'more-graphs', message: 'The file holds more than one graph; the first one is read.' },
        place.line,
      );
    this.graphDepth = depth;
    this.draft.directed = attributes.edgedefault === 'directed';
  }

  private openEdge({ source, target, directed }: Attributes, place: Place): void {
    const said = directed?.trim();
    const kind =
      said === 'true' || said === '1' ? 'directed' : said === 'false' || said === '0' ? 'undirected' : 'default';
    this.edge = { source, target, kind, place, given: new Set() };
  }

  private closeData(): void {
    const id = this.dataKey;
    this.dataKey = undefined;
    if (id === undefined) return;
    if (this.edge) return this.set(this.keys.edge.get(id)?.name ?? id, this.gathered);
    const node = this.nodes.at(-1);
    if (node) this.nodeValue(node, this.keys.node.get(id)?.name ?? id, this.gathered.trim());
  }

  private nodeValue(node: OpenNode, name: string, value: string): void {
    if (value === '') return;
    const plain = name.toLowerCase();
    if (plain === 'label') node.label = value;
    else if (plain === 'name') node.name = value;
    else if (plain === 'x') node.x = parseNumber(value, false);
    // As Gephi and igraph draw, `y` points upwards.
    else if (plain === 'y') node.y = 0 - parseNumber(value, false);
    else this.draft.nodeAttribute(node.node, name, value, { line: this.line, text: this.text });
  }

  /** yEd writes the label of a node into its drawing. */
  private closeLabel(): void {
    const node = this.nodes.at(-1);
    if (node && !this.edge && this.gathered.trim() !== '' && node.label === '') node.label = this.gathered;
    this.dataKey = undefined;
  }

  /** yEd: corner of a node's shape, in pixels downwards. */
  private geometry({ x, y }: Attributes): void {
    const node = this.nodes.at(-1);
    if (!node || this.edge) return;
    node.x = parseNumber(x ?? '', false);
    node.y = parseNumber(y ?? '', false);
  }

  private closeNode(): void {
    const open = this.nodes.pop();
    if (!open) return;
    const { node, label, name, x, y } = open;
    this.draft.label(node, label === '' ? name : label);
    this.draft.place(node, x, y);
  }

  private set(name: string, value: string): void {
    if (!this.edge || this.edge.given.has(name)) return;
    this.edge.given.add(name);
    this.draft.attributes.set(name, value);
  }

  private closeEdge(): void {
    const { edge } = this;
    if (!edge) return;
    for (const { name, fallback } of this.defaults) this.set(name, fallback);
    this.draft.edge(edge.source, edge.target, edge.kind, edge.place);
    this.edge = undefined;
  }
}

export const graphml: Format = {
  id: 'graphml',
  name: 'GraphML',
  gives: 'network',
  sniff: (sample) => (rootElement(sample) === 'graphml' ? 1 : 0),
  open: (context: ReaderContext) => new GraphmlReader(context),
};
