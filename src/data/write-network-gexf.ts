/** GEXF 1.3 (gexf.net), as Gephi reads it. The identifier of a node is its number, its label is its name; `y` points upwards. */
import { nodeLabel } from '../core/network';
import {
  cellText,
  edgeColumnsOf,
  inPieces,
  isText,
  nodeColumnsOf,
  type NetworkToWrite,
  type WriteColumn,
} from './write-network-columns';
import { xmlNumber, xmlText } from './write-network-xml';

export const writeGexf = (data: NetworkToWrite): Generator<string> => inPieces(lines(data));

function* lines(data: NetworkToWrite): Generator<string> {
  const { network, title } = data;
  const { n, m, positions } = network;
  const nodeColumns = nodeColumnsOf(data, []);
  const edgeColumns = edgeColumnsOf(data, []);
  // The weight has a place of its own in GEXF.
  const weight = edgeColumns.find((column) => column.name === 'weight' && !isText(column));
  const others = edgeColumns.filter((column) => column !== weight);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield '  <meta>\n    <creator>Cascade Lab</creator>\n';
  if (title !== undefined) yield `    <title>${xmlText(title)}</title>\n`;
  yield '  </meta>\n';
  yield `  <graph defaultedgetype="${network.directed ? 'directed' : 'undirected'}" mode="static">\n`;
  yield declared('node', nodeColumns) + declared('edge', others);
  yield '    <nodes>\n';
  for (let i = 0; i < n; i++) {
    const inside =
      valuesOf(nodeColumns, i) +
      (positions ? `        <viz:position x="${positions[2 * i]}" y="${0 - positions[2 * i + 1]}" z="0"/>\n` : '');
    const head = `      <node id="${i}" label="${xmlText(nodeLabel(network, i))}"`;
    yield inside === '' ? `${head}/>\n` : `${head}>\n${inside}      </node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  for (let e = 0; e < m; e++) {
    const value = weight ? (weight.values[e] as number) : NaN;
    const inside = valuesOf(others, e);
    const head =
      `      <edge id="${e}" source="${network.from[e]}" target="${network.to[e]}"` +
      (Number.isNaN(value) ? '' : ` weight="${xmlNumber(value)}"`);
    yield inside === '' ? `${head}/>\n` : `${head}>\n${inside}      </edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function declared(owner: 'node' | 'edge', columns: readonly WriteColumn[]): string {
  if (columns.length === 0) return '';
  const list = columns.map(
    (column, k) =>
      `      <attribute id="${k}" title="${xmlText(column.name)}" type="${isText(column) ? 'string' : 'double'}"/>\n`,
  );
  return `    <attributes class="${owner}" mode="static">\n${list.join('')}    </attributes>\n`;
}

function valuesOf(columns: readonly WriteColumn[], row: number): string {
  let list = '';
  for (let k = 0; k < columns.length; k++) {
    const value = columns[k].values[row];
    const text = typeof value === 'number' ? (Number.isNaN(value) ? '' : xmlNumber(value)) : cellText(columns[k], row);
    if (text !== '') list += `          <attvalue for="${k}" value="${xmlText(text)}"/>\n`;
  }
  return list === '' ? '' : `        <attvalues>\n${list}        </attvalues>\n`;
}
