/**
 * GraphML (graphml.graphdrawing.org), as NetworkX, igraph and Gephi read it. The identifier of a node is `n` and its number, its
 * name is the attribute `label`; `x` and `y` (upwards) are attributes, too.
 */
import { nodeLabel } from '../core/network';
import {
  edgeColumnsOf,
  inPieces,
  isText,
  nodeColumnsOf,
  type NetworkToWrite,
  type WriteColumn,
} from './write-network-columns';
import { xmlNumber, xmlText } from './write-network-xml';

export const writeGraphml = (data: NetworkToWrite): Generator<string> => inPieces(lines(data));

function* lines(data: NetworkToWrite): Generator<string> {
  const { network } = data;
  const { n, m, positions } = network;
  const nodeColumns = nodeColumnsOf(data, ['label', 'x', 'y']);
  const edgeColumns = edgeColumnsOf(data, []);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield key('label', 'node', 'label', 'string');
  if (positions) yield key('x', 'node', 'x', 'double') + key('y', 'node', 'y', 'double');
  yield nodeColumns.map((column, k) => key(`v${k}`, 'node', column.name, typeOf(column))).join('');
  yield edgeColumns.map((column, k) => key(`e${k}`, 'edge', column.name, typeOf(column))).join('');
  yield `  <graph edgedefault="${network.directed ? 'directed' : 'undirected'}">\n`;
  for (let i = 0; i < n; i++) {
    const place = positions ? datum('x', String(positions[2 * i])) + datum('y', String(0 - positions[2 * i + 1])) : '';
    yield `    <node id="n${i}">\n${datum('label', nodeLabel(network, i))}${place}${valuesOf(nodeColumns, 'v', i)}    </node>\n`;
  }
  for (let e = 0; e < m; e++) {
    const inside = valuesOf(edgeColumns, 'e', e);
    const head = `    <edge source="n${network.from[e]}" target="n${network.to[e]}"`;
    yield inside === '' ? `${head}/>\n` : `${head}>\n${inside}    </edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

const typeOf = (column: WriteColumn): string => (isText(column) ? 'string' : 'double');

const key = (id: string, owner: 'node' | 'edge', name: string, type: string): string =>
  `  <key id="${id}" for="${owner}" attr.name="${xmlText(name)}" attr.type="${type}"/>\n`;

const datum = (id: string, text: string): string => `      <data key="${id}">${xmlText(text)}</data>\n`;

function valuesOf(columns: readonly WriteColumn[], letter: string, row: number): string {
  let list = '';
  for (let k = 0; k < columns.length; k++) {
    const value = columns[k].values[row];
    const text = typeof value === 'string' ? value : Number.isNaN(value) ? '' : xmlNumber(value);
    if (text !== '') list += datum(`${letter}${k}`, text);
  }
  return list;
}
