/**
 * How networks, cascade sets and trained models travel to a worker: arrays in pieces of at most 4 MB, names never. The worker builds
 * the arc index of a network itself, which costs less than sending it.
 */
import type { CascadeSet } from '../core/cascade';
import { buildCascadeSet } from '../core/cascade';
import { invariant } from '../core/errors';
import type { Network } from '../core/network';
import { buildNetwork } from '../core/network';
import type { TrainedModel } from '../core/trained-model';
import type { AttachPart, PieceValues } from './protocol';

/** What is given to a worker once and kept there. */
export type Attachable = Network | CascadeSet | TrainedModel;

export function isCascadeSet(data: Attachable): data is CascadeSet {
  return 'userCount' in data;
}

export function isModel(data: Attachable): data is TrainedModel {
  return 'tensors' in data;
}

/** Bytes of a piece at most: copying it takes about a millisecond. */
const PIECE_BYTES = 4_000_000;

function* piecesOf(name: string, values: PieceValues): Generator<AttachPart, void> {
  const length = PIECE_BYTES / values.BYTES_PER_ELEMENT;
  for (let offset = 0; offset < values.length; offset += length)
    // A copy of its own: a view would take the whole buffer behind it along.
    yield { piece: 'array', name, offset, values: values.slice(offset, offset + length) };
}

/** The pieces, made one after the other as they are asked for. Their buffers are copies and may be transferred. */
export function takeApart(data: Attachable): Generator<AttachPart, void> {
  if (isModel(data)) return takeModelApart(data);
  return isCascadeSet(data) ? takeCascadesApart(data) : takeNetworkApart(data);
}

function* takeNetworkApart(network: Network): Generator<AttachPart, void> {
  const { n, m, directed, from, to, edgeValues, nodeValues, positions } = network;
  yield {
    piece: 'head',
    n,
    m,
    directed,
    edgeValues: Object.keys(edgeValues),
    nodeValues: Object.keys(nodeValues),
    positions: positions !== undefined,
  };
  yield* piecesOf('from', from);
  yield* piecesOf('to', to);
  for (const [name, values] of Object.entries(edgeValues)) yield* piecesOf(`edge:${name}`, values);
  for (const [name, values] of Object.entries(nodeValues)) yield* piecesOf(`node:${name}`, values);
  if (positions) yield* piecesOf('positions', positions);
  yield { piece: 'end' };
}

function* takeCascadesApart(set: CascadeSet): Generator<AttachPart, void> {
  const { count, offsets, users, times, marks, parents, bots, split, userCount, time } = set;
  const there = {
    marks: marks !== undefined,
    parents: parents !== undefined,
    bots: bots !== undefined,
    split: split !== undefined,
  };
  yield { piece: 'cascades', count, events: users.length, userCount, time, ...there };
  yield* piecesOf('offsets', offsets);
  yield* piecesOf('users', users);
  yield* piecesOf('times', times);
  if (marks) yield* piecesOf('marks', marks);
  if (parents) yield* piecesOf('parents', parents);
  if (bots) yield* piecesOf('bots', bots);
  if (split) yield* piecesOf('split', split);
  yield { piece: 'end' };
}

function* takeModelApart({ header, tensors }: TrainedModel): Generator<AttachPart, void> {
  yield { piece: 'model', header, lengths: header.tensors.map(({ name }) => tensors[name].length) };
  for (const { name } of header.tensors) yield* piecesOf(`tensor:${name}`, tensors[name]);
  yield { piece: 'end' };
}

type Head = Extract<AttachPart, { piece: 'head' | 'cascades' | 'model' }>;

/** Puts pieces together again. `add` returns the network, the set or the model after the last piece. */
export class Assembly {
  private head: Head | undefined;
  private readonly arrays = new Map<string, PieceValues>();

  add(part: AttachPart): Attachable | undefined {
    switch (part.piece) {
      case 'head':
        this.head = part;
        this.arrays.set('from', new Int32Array(part.m)).set('to', new Int32Array(part.m));
        for (const name of part.edgeValues) this.arrays.set(`edge:${name}`, new Float64Array(part.m));
        for (const name of part.nodeValues) this.arrays.set(`node:${name}`, new Float64Array(part.n));
        if (part.positions) this.arrays.set('positions', new Float32Array(2 * part.n));
        return undefined;
      case 'cascades':
        this.head = part;
        this.arrays.set('offsets', new Int32Array(part.count + 1)).set('users', new Int32Array(part.events));
        this.arrays.set('times', new Float64Array(part.events));
        if (part.marks) this.arrays.set('marks', new Float64Array(part.events));
        if (part.parents) this.arrays.set('parents', new Int32Array(part.events));
        if (part.bots) this.arrays.set('bots', new Uint8Array(part.events));
        if (part.split) this.arrays.set('split', new Uint8Array(part.count));
        return undefined;
      case 'model':
        this.head = part;
        part.header.tensors.forEach(({ name }, i) =>
          this.arrays.set(`tensor:${name}`, new Float32Array(part.lengths[i])),
        );
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

  private build(): Attachable {
    const { head } = this;
    invariant(head !== undefined, 'the pieces start with a head');
    if (head.piece === 'model') return this.model(head);
    return head.piece === 'head' ? this.network(head) : this.cascades(head);
  }

  private model({ header }: Extract<Head, { piece: 'model' }>): TrainedModel {
    const tensors = header.tensors.map(({ name }) => [name, this.arrays.get(`tensor:${name}`) as Float32Array]);
    return { header, tensors: Object.fromEntries(tensors) as TrainedModel['tensors'] };
  }

  private network(head: Extract<Head, { piece: 'head' }>): Network {
    const { arrays } = this;
    const positions = arrays.get('positions');
    return buildNetwork({
      n: head.n,
      directed: head.directed,
      from: arrays.get('from') as Int32Array,
      to: arrays.get('to') as Int32Array,
      edgeValues: Object.fromEntries(head.edgeValues.map((name) => [name, arrays.get(`edge:${name}`) as Float64Array])),
      nodeValues: Object.fromEntries(head.nodeValues.map((name) => [name, arrays.get(`node:${name}`) as Float64Array])),
      ...(positions ? { positions: positions as Float32Array } : {}),
    });
  }

  private cascades({ userCount, time }: Extract<Head, { piece: 'cascades' }>): CascadeSet {
    const { arrays } = this;
    const marks = arrays.get('marks') as Float64Array | undefined;
    const parents = arrays.get('parents') as Int32Array | undefined;
    const bots = arrays.get('bots') as Uint8Array | undefined;
    const split = arrays.get('split') as Uint8Array | undefined;
    return buildCascadeSet({
      offsets: arrays.get('offsets') as Int32Array,
      users: arrays.get('users') as Int32Array,
      times: arrays.get('times') as Float64Array,
      ...(marks ? { marks } : {}),
      ...(parents ? { parents } : {}),
      ...(bots ? { bots } : {}),
      ...(split ? { split } : {}),
      userCount,
      time,
    });
  }
}
