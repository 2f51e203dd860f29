/**
 * Pajek (.net): vertices from 1 with names in quotes and places, then arcs or edges. Pajek knows one number per edge: the weight,
 * or the first value where there is no weight. Added columns are not written. Characters that would end a name are written as
 * `&#34;`, as Pajek does with those that it cannot hold.
 */
import { nodeLabel } from '../core/network';
import { inPieces, type NetworkToWrite } from './write-network-columns';

export const writePajek = (data: NetworkToWrite): Generator<string> => inPieces(lines(data));

const pajekName = (name: string): string =>
  name.replace(/"|&(?=#)|[\r\n]/g, (c) => (c === '"' ? '&#34;' : c === '&' ? '&#38;' : ' '));

function* lines({ network }: NetworkToWrite): Generator<string> {
  const { n, m, positions, from, to, edgeValues } = network;
  yield `*Vertices ${n}\n`;
  for (let i = 0; i < n; i++) {
    const place = positions ? ` ${positions[2 * i]} ${positions[2 * i + 1]}` : '';
    yield `${i + 1} "${pajekName(nodeLabel(network, i))}"${place}\n`;
  }
  const values: Float64Array | undefined = edgeValues.weight ?? Object.values(edgeValues)[0];
  yield network.directed ? '*Arcs\n' : '*Edges\n';
  for (let e = 0; e < m; e++) {
    const value = values && Number.isFinite(values[e]) ? ` ${values[e]}` : '';
    yield `${from[e] + 1} ${to[e] + 1}${value}\n`;
  }
}
