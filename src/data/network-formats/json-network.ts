/** Networks as JSON: the text is gathered, read by the engine's own parser, and brought into a draft with the true lines. */
import { formatBytes } from '../format-bytes';
import { quote } from '../issue-list';
import { decodeUtf8 } from '../lines';
import type { Format, ReaderContext, Sample } from '../reader';
import type { Place } from './draft';
import { linesOfPositions, quoteNumbers, scanJson, textAround } from './json-scan';
import { isObject, listsOf, own, readAdjacency, readEdges, readNodes, type JsonShape } from './json-shapes';
import { NetworkReader } from './network-reader';

/** The whole text and its values are held at once, so JSON has a limit of its own. */
const MAX_JSON_CHARACTERS = 200e6;

/** Lists that may hold nodes or edges. */
const LISTS = ['nodes', 'links', 'edges', 'adjacency', 'elements', 'elements.nodes', 'elements.edges'];

const SHAPE_NAMES: Readonly<Record<JsonShape, string>> = {
  'node-link': 'node-link JSON',
  graphology: 'graphology JSON',
  cytoscape: 'Cytoscape JSON',
  adjacency: 'adjacency JSON',
};

/** A place whose text is cut out only when somebody looks at it. */
class JsonPlace implements Place {
  constructor(
    readonly line: number,
    private readonly whole: string,
    private readonly at: number,
  ) {}

  get text(): string {
    return textAround(this.whole, this.at);
  }
}

class JsonNetworkReader extends NetworkReader {
  private parts: string[] = [];
  private characters = 0;

  constructor(
    context: ReaderContext,
    private shape: JsonShape,
  ) {
    super(context);
  }

  protected get formatName(): string {
    return SHAPE_NAMES[this.shape];
  }

  protected take(text: string): void {
    this.parts.push(text);
    this.characters += text.length;
    if (this.characters <= MAX_JSON_CHARACTERS) return;
    this.parts = [];
    this.draft.stop({
      code: 'too-large-json',
      line: this.line,
      message: `The text is longer than ${formatBytes(MAX_JSON_CHARACTERS)}; JSON is read as a whole, and that is the limit for it.`,
      found: `more than ${formatBytes(MAX_JSON_CHARACTERS)}`,
      hint: 'Save the network as an edge list or as GEXF, which are read piece by piece.',
    });
  }

  protected end(): void {
    const text = this.parts.join('');
    this.parts = [];
    const scan = scanJson(text, LISTS);
    // First of all the grammar: a file that is nested without end would exhaust the parser of some engines.
    if (scan.error) return this.broken(text, scan.error);
    const root = this.parse(quoteNumbers(text, scan.large));
    if (root === undefined) return;
    const lists = isObject(root) ? listsOf(root) : undefined;
    if (!lists || !isObject(root))
      return this.draft.stop({
        code: 'no-network',
        line: 1,
        message:
          'This JSON holds no list of nodes or edges; expected “nodes” with “links”, “edges” or “adjacency”, or “elements”.',
        found: isObject(root) ? Object.keys(root).slice(0, 5).join(', ') : 'no object',
        expected: 'an object with nodes and edges',
        hint: 'Save the network as node-link JSON, GEXF or GraphML.',
      });
    this.shape = lists.shape;
    const { draft } = this;
    const directed = own(root, 'directed');
    if (typeof directed === 'boolean') draft.directed = directed;
    draft.implicitNodes = lists.nodes.length === 0;
    const placesOf = (path: string): ((k: number) => Place) => {
      const starts = scan.items.get(path) ?? [];
      const lines = linesOfPositions(text, starts);
      return (k) => new JsonPlace(lines[k] ?? 1, text, starts[k] ?? 0);
    };
    readNodes(draft, lists, placesOf(lists.nodesPath));
    const places = placesOf(lists.edgesPath);
    if (lists.shape === 'adjacency') readAdjacency(draft, lists, places);
    else readEdges(draft, root, lists, places);
  }

  /** The values of a text that is JSON; undefined when the engine does not take it. */
  private parse(text: string): unknown {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The engine refuses what the grammar allows, for example a text beyond its own limits.
      this.broken(text, { at: 0, expected: 'JSON that this browser can read' });
      return undefined;
    }
  }

  private broken(text: string, { at, expected }: { at: number; expected: string }): void {
    const line = linesOfPositions(text, [at])[0];
    const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    const column = String((at === 0 ? 0 : at - lineStart) + 1);
    const here = text.slice(at, at + 12).split(/[\r\n]/)[0];
    const found = at >= text.length ? 'the end of the file' : here === '' ? 'a line break' : quote(here);
    this.draft.stop(
      {
        code: 'bad-json',
        line,
        column,
        message: `Not readable as JSON near line ${line.toLocaleString('en')}, column ${column}: found ${found}, expected ${expected}. Nothing was imported.`,
        found,
        expected,
        hint: 'The file may be cut or was changed by hand: save or download it again, or fix this place.',
      },
      textAround(text, Math.min(at, text.length)),
    );
  }
}

const HEAD_BYTES = 1 << 18;

/** What the head of a file looks like; undefined when it is no network in JSON. */
function shapeOf(sample: Sample): JsonShape | undefined {
  const text = decodeUtf8(sample.bytes.subarray(0, HEAD_BYTES)).text;
  if (!text.trimStart().startsWith('{')) return undefined;
  const { topNames, nodeNames, error } = scanJson(text);
  // A second value after the first one: lines of JSON, not one network.
  if (error?.expected === 'the end of the file') return undefined;
  if (topNames.includes('elements')) return 'cytoscape';
  if (topNames.includes('adjacency') && topNames.includes('nodes')) return 'adjacency';
  if (!['nodes', 'links', 'edges'].some((name) => topNames.includes(name))) return undefined;
  return nodeNames.has('key') && !nodeNames.has('id') ? 'graphology' : 'node-link';
}

const format = (shape: JsonShape): Format => ({
  id: `${shape}-json`,
  name: SHAPE_NAMES[shape],
  gives: 'network',
  sniff: (sample) => (shapeOf(sample) === shape ? 0.97 : 0),
  open: (context: ReaderContext) => new JsonNetworkReader(context, shape),
});

export const nodeLinkJson = format('node-link');
export const graphologyJson = format('graphology');
export const cytoscapeJson = format('cytoscape');
export const adjacencyJson = format('adjacency');
