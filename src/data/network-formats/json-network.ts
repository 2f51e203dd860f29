/** Networks as JSON in the shapes that programs write, brought into a draft with the true lines. */
import { decodeUtf8 } from '../lines';
import type { Format, ReaderContext, Sample } from '../reader';
import { isCampaign } from './campaign-json';
import { JsonReader, type PlacesOf } from './json-reader';
import { scanJson } from './json-scan';
import { isObject, listsOf, own, readAdjacency, readEdges, readNodes, type JsonShape } from './json-shapes';

/** Lists that may hold nodes or edges. */
const LISTS = ['nodes', 'links', 'edges', 'adjacency', 'elements', 'elements.nodes', 'elements.edges'];

const SHAPE_NAMES: Readonly<Record<JsonShape, string>> = {
  'node-link': 'node-link JSON',
  graphology: 'graphology JSON',
  cytoscape: 'Cytoscape JSON',
  adjacency: 'adjacency JSON',
};

class JsonNetworkReader extends JsonReader {
  constructor(
    context: ReaderContext,
    private shape: JsonShape,
  ) {
    super(context, LISTS);
  }

  protected get formatName(): string {
    return SHAPE_NAMES[this.shape];
  }

  protected readRoot(root: unknown, placesOf: PlacesOf): void {
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
    readNodes(draft, lists, placesOf(lists.nodesPath));
    const places = placesOf(lists.edgesPath);
    if (lists.shape === 'adjacency') readAdjacency(draft, lists, places);
    else readEdges(draft, root, lists, places);
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
  // Preferences beside edges: a campaign, see `campaign-json`.
  if (isCampaign(topNames)) return undefined;
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
