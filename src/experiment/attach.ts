/**
 * How a network travels to a worker: ends of edges, edge values and positions in pieces of at most 4 MB, names never. The worker
 * builds the arc index itself, which costs less than sending it.
 */
import { invariant } from '../core/errors';
import type { Network } from '../core/network';
import { buildNetwork } from '../core/network';
import type { AttachPart } from './protocol';

type Values = Int32Array | Float64Array | Float32Array;

/** Bytes of a piece at most: copying it takes about a millisecond. */
const PIECE_BYTES = 4_000_000;

function piecesOf(name: string, values: Values): AttachPart[] {
  const length = PIECE_BYTES / values.BYTES_PER_ELEMENT;
  const pieces: AttachPart[] = [];
  for (let offset = 0; offset < values.length; offset += length)
    // A copy of its own: a view would take the whole buffer behind it along.
    pieces.push({ piece: 'array', name, offset, values: values.slice(offset, offset + length) });
  return pieces;
}

/** The pieces of a network, made one after the other as they are asked for. Their buffers are copies and may be transferred. */
export function* takeApart(network: Network): Generator<AttachPart, void> {
  const { n, m, directed, from, to, edgeValues, positions } = network;
  yield { piece: 'head', n, m, directed, edgeValues: Object.keys(edgeValues), positions: positions !== undefined };
  yield* piecesOf('from', from);
  yield* piecesOf('to', to);
  for (const [name, values] of Object.entries(edgeValues)) yield* piecesOf(`edge:${name}`, values);
  if (positions) yield* piecesOf('positions', positions);
  yield { piece: 'end' };
}

/** Puts pieces together again. `add` returns the network after the last piece. */
export class Assembly {
  private head: Extract<AttachPart, { piece: 'head' }> | undefined;
  private readonly arrays = new Map<string, Values>();

  add(part: AttachPart): Network | undefined {
    switch (part.piece) {
      case 'head':
        this.head = part;
        this.arrays.set('from', new Int32Array(part.m)).set('to', new Int32Array(part.m));
        for (const name of part.edgeValues) this.arrays.set(`edge:${name}`, new Float64Array(part.m));
        if (part.positions) this.arrays.set('positions', new Float32Array(2 * part.n));
        return undefined;
      case 'array': {
        const target = this.arrays.get(part.name);
        invariant(target !== undefined, `a piece of an unknown array: ${part.name}`);
        target.set(part.values, part.offset);
        return undefined;
      }
      case 'end':
        return this.build();
      default:
        return part satisfies never;
    }
  }

  private build(): Network {
    const { head, arrays } = this;
    invariant(head !== undefined, 'the pieces of a network start with its head');
    const positions = arrays.get('positions');
    return buildNetwork({
      n: head.n,
      directed: head.directed,
      from: arrays.get('from') as Int32Array,
      to: arrays.get('to') as Int32Array,
      edgeValues: Object.fromEntries(head.edgeValues.map((name) => [name, arrays.get(`edge:${name}`) as Float64Array])),
      ...(positions ? { positions: positions as Float32Array } : {}),
    });
  }
}
