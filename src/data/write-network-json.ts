/**
 * Node-link JSON as NetworkX writes and reads it (`node_link_graph`): nodes with `id`, edges with `source` and `target`. Names that
 * are just numbers are written as numbers. JSON has no NaN and no infinite numbers: a value that is none is left out.
 */
import { nodeLabel } from '../core/network';
import {
  edgeColumnsOf,
  hasParallelEdges,
  inPieces,
  nodeColumnsOf,
  type NetworkToWrite,
  type WriteColumn,
} from './write-network-columns';

export const writeNodeLinkJson = (data: NetworkToWrite): Generator<string> => inPieces(lines(data));

function* lines(data: NetworkToWrite): Generator<string> {
  const { network, title } = data;
  const { n, m, positions, labels } = network;
  const nodeColumns = nodeColumnsOf(data, ['id', 'x', 'y']);
  const edgeColumns = edgeColumnsOf(data, ['source', 'target', 'key']);
  const id = (node: number): string => (labels ? JSON.stringify(nodeLabel(network, node)) : String(node));
  yield '{\n';
  yield `"directed": ${network.directed},\n"multigraph": ${hasParallelEdges(network)},\n`;
  yield `"graph": ${title === undefined ? '{}' : JSON.stringify({ name: title })},\n`;
  yield '"nodes": [\n';
  for (let i = 0; i < n; i++) {
    const place = positions ? `, "x": ${positions[2 * i]}, "y": ${positions[2 * i + 1]}` : '';
    yield `{"id": ${id(i)}${place}${valuesOf(nodeColumns, i)}}${i < n - 1 ? ',' : ''}\n`;
  }
  yield '],\n"edges": [\n';
  for (let e = 0; e < m; e++)
    yield `{"source": ${id(network.from[e])}, "target": ${id(network.to[e])}${valuesOf(edgeColumns, e)}}${e < m - 1 ? ',' : ''}\n`;
  yield ']\n}\n';
}

function valuesOf(columns: readonly WriteColumn[], row: number): string {
  let list = '';
  for (const { name, values } of columns) {
    const value = values[row];
    if (typeof value === 'string' || Number.isFinite(value))
      list += `, ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  }
  return list;
}
