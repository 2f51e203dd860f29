/**
 * GEXF 1.1 to 1.3, as written by Gephi, NetworkX, graphology and igraph (schema: gexf.net). Nested nodes are read flat; times of
 * dynamic graphs are not used, and told.
 */
import type { Format, ReaderContext } from '../reader';
import type { EdgeKind, Place } from './draft';
import { MAX_ATTRIBUTES } from './edge-attributes';
import { XmlReader, type Attributes } from './xml-reader';
import { rootElement } from './xml-sniff';
import { parseNumber } from '../fields';

interface Declared {
  title: string;
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
  /** Attributes with a value of their own; the others have their default. */
  given: Set<string>;
}

const NUMERIC = new Set(['integer', 'int', 'long', 'float', 'double', 'short', 'byte', 'biginteger', 'bigdecimal']);

/** What an edge's `type` says. `mutual` is a link in both directions. */
const KIND: ReadonlyMap<string, EdgeKind> = new Map([
  ['directed', 'directed'],
  ['undirected', 'undirected'],
  ['mutual', 'undirected'],
]);

class GexfReader extends XmlReader {
  private version = '';
  private graphs = 0;
  private inGraph = false;
  private attributeClass = '';
  private readonly declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  private declaring: Declared | undefined;
  /** Attributes of edges with a number for those that give none. */
  private readonly defaults: Declared[] = [];
  /** Nodes that are open, the innermost last. */
  private readonly nodes: number[] = [];
  private edge: OpenEdge | undefined;

  protected get formatName(): string {
    return this.version === '' ? 'GEXF' : `GEXF ${this.version}`;
  }

  protected open(name: string, attributes: Attributes, place: Place): void {
    if (name === 'gexf') this.version = (attributes.version ?? '').replace(/[^\d.]/g, '').slice(0, 5);
    if (name === 'graph') return this.openGraph(attributes, place);
    if (!this.inGraph) return;
    switch (name) {
      case 'attributes':
        this.attributeClass = attributes.class ?? '';
        return;
      case 'attribute':
        return this.declare(attributes);
      case 'default':
        return this.gather();
      case 'node':
        return this.openNode(attributes, place);
      case 'edge':
        return this.openEdge(attributes, place);
      case 'attvalue':
        return this.value(attributes, place);
      case 'position':
        return this.position(attributes);
      case 'spell':
        return this.times(place);
      case 'parent':
        return this.hierarchy(place);
      default:
    }
  }

  protected close(name: string): void {
    if (name === 'graph') this.inGraph = false;
    if (!this.inGraph) return;
    if (name === 'default' && this.declaring) this.declaring.fallback = this.gathered.trim();
    else if (name === 'attribute') this.closeAttribute();
    else if (name === 'node') this.nodes.pop();
    else if (name === 'edge') this.closeEdge();
  }

  private openGraph(attributes: Attributes, place: Place): void {
    this.graphs++;
    this.inGraph = this.graphs === 1;
    if (!this.inGraph)
      return this.draft.note(
        { code: 'more-graphs', message: 'The file holds more than one graph; the first one is read.' },
        place.line,
      );
    this.draft.directed = attributes.defaultedgetype === 'directed';
    if (attributes.mode === 'dynamic') this.times(place);
  }

  private declare({ id, title, type }: Attributes): void {
    if (id === undefined) return;
    this.declaring = {
      title: title ?? id,
      numeric: NUMERIC.has((type ?? '').toLowerCase()),
      fallback: '',
      ofEdges: this.attributeClass === 'edge',
    };
    if (this.declaring.ofEdges) this.declared.edge.set(id, this.declaring);
    else this.declared.node.set(id, this.declaring);
  }

  private closeAttribute(): void {
    const { declaring, defaults } = this;
    this.declaring = undefined;
    // Every edge without a value gets these, so there are no more of them than values that are kept or named as left out.
    if (declaring?.ofEdges && declaring.numeric && declaring.fallback !== '' && defaults.length < 2 * MAX_ATTRIBUTES)
      defaults.push(declaring);
  }

  private openNode(attributes: Attributes, place: Place): void {
    if (this.nodes.length > 0 || attributes.pid !== undefined) this.hierarchy(place);
    this.nodes.push(this.draft.node(attributes.id, place, attributes.label));
    if (attributes.start !== undefined || attributes.end !== undefined) this.times(place);
  }

  private openEdge(attributes: Attributes, place: Place): void {
    const { source, target, type, weight, start, end } = attributes;
    this.edge = { source, target, kind: KIND.get((type ?? '').toLowerCase()) ?? 'default', place, given: new Set() };
    if (weight !== undefined) this.set('weight', weight);
    if (start !== undefined || end !== undefined) this.times(place);
  }

  private set(name: string, value: string): void {
    if (!this.edge || this.edge.given.has(name)) return;
    this.edge.given.add(name);
    this.draft.attributes.set(name, value);
  }

  private value(attributes: Attributes, place: Place): void {
    const id = attributes.for ?? attributes.id ?? '';
    if (attributes.start !== undefined || attributes.end !== undefined || attributes.timestamp !== undefined)
      this.times(place);
    if (this.edge) this.set(this.declared.edge.get(id)?.title ?? id, attributes.value ?? '');
    else if (this.nodes.length > 0)
      this.draft.nodeAttribute(
        this.nodes.at(-1) ?? -1,
        this.declared.node.get(id)?.title ?? id,
        attributes.value,
        place,
      );
  }

  /** In GEXF `y` points upwards. */
  private position({ x, y }: Attributes): void {
    const node = this.edge ? -1 : (this.nodes.at(-1) ?? -1);
    this.draft.place(node, parseNumber(x ?? '', false), 0 - parseNumber(y ?? '', false));
  }

  private closeEdge(): void {
    const { edge } = this;
    if (!edge) return;
    for (const { title, fallback } of this.defaults) this.set(title, fallback);
    this.draft.edge(edge.source, edge.target, edge.kind, edge.place);
    this.edge = undefined;
  }

  private times(place: Place): void {
    this.draft.note(
      {
        code: 'times-ignored',
        message:
          'The file says when nodes, edges or values are there (dynamic graph); these times are not used, and all of them are read.',
        hint: 'Save the time window of interest as a network of its own.',
      },
      place.line,
    );
  }

  private hierarchy(place: Place): void {
    this.draft.note(
      { code: 'hierarchy-flattened', message: 'Nodes stand inside other nodes; all are read side by side.' },
      place.line,
    );
  }
}

export const gexf: Format = {
  id: 'gexf',
  name: 'GEXF',
  gives: 'network',
  sniff: (sample) => (rootElement(sample) === 'gexf' ? 1 : 0),
  open: (context: ReaderContext) => new GexfReader(context),
};
