/**
 * The ways in which programs write a network as JSON, brought into a draft: node-link (NetworkX, D3, sigma, vis), graphology,
 * Cytoscape, NetworkX's adjacency. Values are read by own names only, so that no name of a file can reach a prototype.
 */
import { quote } from '../issue-list';
import type { EdgeKind, NetworkDraft, Place } from './draft';

export type JsonShape = 'node-link' | 'graphology' | 'cytoscape' | 'adjacency';

/** The lists of a shape: where they stand in the file, and what is in them. */
export interface JsonLists {
  shape: JsonShape;
  nodesPath: string;
  nodes: readonly unknown[];
  edgesPath: string;
  edges: readonly unknown[];
}

type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value by its own name; undefined when the object has none of its own. */
export const own = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

const listAt = (root: JsonObject, name: string): readonly unknown[] | undefined => {
  const value = own(root, name);
  return Array.isArray(value) ? value : undefined;
};

/** Which shape the root object has; undefined when it is no network. */
export function listsOf(root: JsonObject): JsonLists | undefined {
  const elements = own(root, 'elements');
  if (Array.isArray(elements)) {
    const isEdge = (item: unknown): boolean => own(own(item, 'data'), 'source') !== undefined;
    return {
      shape: 'cytoscape',
      nodesPath: 'elements',
      nodes: elements.map((item) => (isEdge(item) ? undefined : item)),
      edgesPath: 'elements',
      edges: elements.map((item) => (isEdge(item) ? item : undefined)),
    };
  }
  if (isObject(elements))
    return {
      shape: 'cytoscape',
      nodesPath: 'elements.nodes',
      nodes: listAt(elements, 'nodes') ?? [],
      edgesPath: 'elements.edges',
      edges: listAt(elements, 'edges') ?? [],
    };
  const nodes = listAt(root, 'nodes');
  const adjacency = listAt(root, 'adjacency');
  if (nodes && adjacency)
    return { shape: 'adjacency', nodesPath: 'nodes', nodes, edgesPath: 'adjacency', edges: adjacency };
  const edgesPath = listAt(root, 'links') ? 'links' : 'edges';
  const edges = listAt(root, edgesPath);
  if (!edges && !nodes) return undefined;
  const first = nodes?.find(isObject);
  const graphology = own(first, 'key') !== undefined && own(first, 'id') === undefined;
  return {
    shape: graphology ? 'graphology' : 'node-link',
    nodesPath: 'nodes',
    nodes: nodes ?? [],
    edgesPath,
    edges: edges ?? [],
  };
}

/** An identifier as text; undefined for what is none. NetworkX writes tuples as lists. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number'))
    return `(${value.join(', ')})`;
  return undefined;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const NODE_WORDS = new Set([
  'id',
  'key',
  'label',
  'name',
  'x',
  'y',
  'index',
  'attributes',
  'data',
  'position',
  'value',
]);
const EDGE_WORDS = new Set(
  'source target from to key id label name type directed undirected index attributes data group selected'.split(' '),
);

/** The object with the attributes of a node or edge. */
function attributesOf(item: JsonObject, shape: JsonShape): JsonObject {
  const inner = own(item, shape === 'graphology' ? 'attributes' : 'data');
  return (shape === 'graphology' || shape === 'cytoscape') && isObject(inner) ? inner : item;
}

/** A coordinate; whole numbers beyond 2^53 come as text. */
const coordinateOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d{16,}$/.test(value) ? Number(value) : undefined;
};

/** Reads the nodes; a node of D3 without identifier is known by its number. */
export function readNodes(draft: NetworkDraft, { shape, nodes }: JsonLists, placeOf: (k: number) => Place): void {
  const named = nodes.some((item) => idOf(idIn(item, shape)) !== undefined);
  for (let k = 0; k < nodes.length && !draft.full; k++) {
    const item = nodes[k];
    if (item === undefined) continue;
    const place = placeOf(k);
    if (!isObject(item)) {
      // Some write nodes as plain names.
      const id = idOf(item);
      if (id === undefined) notAnObject(draft, place, 'node');
      else draft.node(id, place);
      continue;
    }
    const attributes = attributesOf(item, shape);
    const label = textOf(own(attributes, 'label')) ?? textOf(own(attributes, 'name'));
    const node = draft.node(named ? idOf(idIn(item, shape)) : String(k), place, label);
    const position = shape === 'cytoscape' ? own(item, 'position') : attributes;
    const [x, y] = [coordinateOf(own(position, 'x')), coordinateOf(own(position, 'y'))];
    // graphology's programs draw with y upwards, the others downwards.
    if (x !== undefined && y !== undefined) draft.place(node, x, shape === 'graphology' ? 0 - y : y);
    for (const name of Object.keys(attributes))
      if (!NODE_WORDS.has(name)) draft.nodeAttribute(node, name, attributes[name], place);
  }
}

function idIn(item: unknown, shape: JsonShape): unknown {
  if (shape === 'graphology') return own(item, 'key');
  if (shape === 'cytoscape') return own(own(item, 'data'), 'id');
  return own(item, 'id');
}

/** One end of an edge. D3 replaces names by the node objects themselves while it runs. */
function endOf(edge: JsonObject, ...names: string[]): string | undefined {
  const value = names.map((name) => own(edge, name)).find((found) => found !== undefined);
  return idOf(isObject(value) ? (own(value, 'id') ?? own(value, 'index')) : value);
}

const sourceOf = (edge: JsonObject): string | undefined => endOf(edge, 'source', 'from');
const targetOf = (edge: JsonObject): string | undefined => endOf(edge, 'target', 'to');

/** Reads the edges of all shapes but the adjacency. */
export function readEdges(
  draft: NetworkDraft,
  root: JsonObject,
  lists: JsonLists,
  placeOf: (k: number) => Place,
): void {
  const { shape, edges } = lists;
  const end = indexed(draft, lists);
  for (let k = 0; k < edges.length && !draft.full; k++) {
    const item = edges[k];
    if (item === undefined) continue;
    if (!isObject(item)) {
      notAnObject(draft, placeOf(k), 'edge');
      continue;
    }
    const attributes = attributesOf(item, shape);
    const edge = shape === 'cytoscape' ? attributes : item;
    setAttributes(draft, attributes);
    draft.edge(end(sourceOf(edge)), end(targetOf(edge)), kindOf(root, item, attributes, shape), placeOf(k));
  }
}

/**
 * Whether the ends of edges are numbers of nodes and not identifiers: when the identifiers do not explain all ends and numbers
 * from 0 do.
 */
function indexed(
  draft: NetworkDraft,
  { shape, edges, nodes }: JsonLists,
): (end: string | undefined) => string | undefined {
  const plain = (id: string | undefined): string | undefined => id;
  if (shape !== 'node-link' || draft.implicitNodes) return plain;
  const ends = edges.flatMap((edge) => (isObject(edge) ? [sourceOf(edge), targetOf(edge)] : []));
  const known = (id: string | undefined): boolean => id !== undefined && draft.find(id.trim()) >= 0;
  if (ends.every(known)) return plain;
  const isIndex = (id: string | undefined): boolean =>
    id !== undefined && /^\d{1,9}$/.test(id) && Number(id) < nodes.length;
  if (!ends.every(isIndex)) return plain;
  draft.note({
    code: 'ends-are-numbers',
    message: 'The ends of edges are the numbers of nodes, counted from 0, and not their identifiers.',
  });
  const ids = nodes.map((item) => idOf(own(item, 'id')));
  return (id) => (id === undefined ? undefined : ids[Number(id)]);
}

function kindOf(root: JsonObject, edge: JsonObject, attributes: JsonObject, shape: JsonShape): EdgeKind {
  if (shape === 'graphology') {
    const type = own(own(root, 'options'), 'type');
    return own(edge, 'undirected') === true || type === 'undirected' ? 'undirected' : 'directed';
  }
  const said = own(attributes, 'directed');
  const type = own(attributes, 'type');
  if (said === true || type === 'directed') return 'directed';
  if (said === false || type === 'undirected') return 'undirected';
  return 'default';
}

function setAttributes(draft: NetworkDraft, attributes: JsonObject): void {
  for (const name of Object.keys(attributes)) {
    if (EDGE_WORDS.has(name)) continue;
    const value = attributes[name];
    if (typeof value === 'number' || typeof value === 'string') draft.attributes.set(name, value);
    else if (typeof value === 'boolean') draft.attributes.set(name, String(value));
  }
}

/** NetworkX's adjacency: for every node the list of its neighbours, with the values of the edges. */
export function readAdjacency(draft: NetworkDraft, { nodes, edges }: JsonLists, placeOf: (k: number) => Place): void {
  for (let k = 0; k < edges.length && !draft.full; k++) {
    const place = placeOf(k);
    const neighbours = edges[k];
    if (!Array.isArray(neighbours)) {
      notAnObject(draft, place, 'list of neighbours');
      continue;
    }
    const source = idOf(own(nodes[k], 'id'));
    for (const neighbour of neighbours as readonly unknown[]) {
      if (!isObject(neighbour)) notAnObject(draft, place, 'neighbour');
      else {
        setAttributes(draft, neighbour);
        draft.edge(source, idOf(own(neighbour, 'id')), 'default', place);
      }
      if (draft.full) return;
    }
  }
}

function notAnObject(draft: NetworkDraft, place: Place, what: string): void {
  draft.reject(place, {
    code: 'not-an-object',
    message: `Found ${quote(place.text.trim())} where a ${what} was expected.`,
    expected: what === 'list of neighbours' ? 'a list of neighbours' : `a ${what} as an object in braces`,
    hint: 'Fix the entry',
  });
}
