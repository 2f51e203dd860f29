/** Draws an action log whose truth is known; items are the replicates. */
import { buildCascadeSet, type CascadeSet } from '../../../core/cascade';
import type { BlockRun, Input, Steps, Streams } from '../../../core/method';
import { checkEvents } from '../../drawn-cascades';
import { drawItem, itemBuffers } from './draw-log';
import { logTruth, ownChances, type LogSettings, type LogTruth } from './log-truth';

/** What a number of items leaves behind. */
export interface LogPart {
  /** Actions of every item on which somebody acted. */
  sizes: Int32Array;
  /** Actors, item after item, in the order of their actions. */
  users: Int32Array;
  /** Σ over items of the own chances of every user; length n. */
  own: Float64Array;
  /** Σ w of every user; length n. */
  sums: Float64Array;
}

/** The truth, drawn once per settings of a run, so that its blocks share it. */
const truths = new WeakMap<LogSettings, LogTruth>();

function sharedTruth({ network }: Input, p: LogSettings, streams: Streams): LogTruth {
  const truth = truths.get(p) ?? logTruth(network, p, streams);
  truths.set(p, truth);
  return truth;
}

/** Item i draws its taste, and the luck and order of users, from `streams('run', i)`. */
function* block(input: Input, p: LogSettings, streams: Streams, from: number, to: number): Steps<LogPart> {
  const { n } = input.network;
  const truth = sharedTruth(input, p, streams);
  const buffers = itemBuffers(n);
  const b = new Float64Array(n);
  const own = new Float64Array(n);
  const sizes: number[] = [];
  const lists: Int32Array[] = [];
  for (let item = from; item < to; item++) {
    const rng = streams('run', item);
    const q = Float64Array.from({ length: p.factors }, () => rng.normal());
    ownChances(truth, q, p.tasteSpread, b);
    for (let u = 0; u < n; u++) own[u] += b[u];
    const acted = drawItem(truth, b, rng, buffers);
    if (acted > 0) {
      sizes.push(acted);
      lists.push(buffers.actors.slice(0, acted));
    }
    yield { done: item - from + 1, total: to - from, stage: 'Drawing items' };
  }
  // What is given away is transferred: a copy.
  return { sizes: Int32Array.from(sizes), users: joined(lists), own, sums: truth.sums.slice() };
}

function joined(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

function fold(state: LogPart | undefined, part: LogPart): LogPart {
  if (!state) return part;
  checkEvents(state.users.length + part.users.length);
  return {
    sizes: joined([state.sizes, part.sizes]),
    users: joined([state.users, part.users]),
    own: state.own.map((sum, u) => sum + part.own[u]),
    sums: state.sums,
  };
}

/** A cascade for every item on which somebody acted; the time of an action is its place in the order, from 0. */
function setOf({ sizes, users }: LogPart, n: number): CascadeSet {
  const offsets = new Int32Array(sizes.length + 1);
  for (let c = 0; c < sizes.length; c++) offsets[c + 1] = offsets[c] + sizes[c];
  const times = new Float64Array(users.length);
  for (let c = 0; c < sizes.length; c++) for (let e = offsets[c]; e < offsets[c + 1]; e++) times[e] = e - offsets[c];
  return buildCascadeSet({ offsets, users: users.slice(), times, userCount: n, time: { unit: 'step', origin: 'own' } });
}

export const actionLogRunner: BlockRun<LogSettings, LogPart> = {
  kind: 'blocks',
  unit: 'items',
  count: (p) => p.items,
  block,
  fold,
  finish({ network: { n } }, p, state) {
    return {
      log: { kind: 'cascades', set: setOf(state, n) },
      actions: { kind: 'scalar', value: state.users.length },
      truth: {
        kind: 'table',
        columns: [
          { id: 'user', label: 'User', refersTo: 'node', values: Float64Array.from(state.own, (_, u) => u) },
          { id: 'own', label: 'Own chance, mean of items', values: state.own.map((sum) => sum / p.items) },
          { id: 'influence', label: 'Sum of incoming influence', values: state.sums.slice() },
        ],
      },
    };
  },
};
