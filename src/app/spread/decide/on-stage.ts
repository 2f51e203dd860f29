/** What the network shows of the answers: colours of nodes and edges, names in order, a headline. Pure. */
import { nodeLabel, type Network } from '../../../core/network';
import type { Outputs } from '../../../core/outputs';
import type { Colouring } from '../../../network-view/colouring';
import type { EdgeColours } from '../../../network-view/edge-colours';
import { nodeWords } from '../../text/en-workspace';
import { decideStageWords as words } from '../../text/en-decide-stage';
import { decimals } from '../../text/format';
import { outputOf, type Shown } from '../../run/shown';
import { type ColourBy } from '../pictures';
import type { Question } from './questions';
import { edgesOfOrder, niceTop, topOf } from './scales';
import type { Decided } from './use-decided';

const QUESTION_OF: Readonly<Partial<Record<ColourBy, Question>>> = {
  'reach-alone': 'sources',
  'source-score': 'origin',
  'node-loss': 'block',
  'edge-loss': 'block',
  blocked: 'block',
};
export const DECIDE_COLOURS = Object.keys(QUESTION_OF) as ColourBy[];

/** The picture behind a colouring; undefined where it is none of these. */
export function decidedFor(by: ColourBy, decided: Decided): Shown | undefined {
  const question = QUESTION_OF[by];
  return question && decided[question];
}

/** Colourings for which there are numbers of this network. O(1) */
export function decidedChoices(decided: Decided, { n, m }: Network): ColourBy[] {
  const nodes = (question: Question, id: string): boolean =>
    outputOf(decided[question]?.picture?.outputs, id, 'node-field')?.values.length === n;
  const edges = outputOf(decided.block?.picture?.outputs, 'loss', 'edge-field')?.values.length === m;
  return [
    ...(nodes('sources', 'order') ? (['reach-alone'] as const) : []),
    ...(nodes('origin', 'scores') ? (['source-score'] as const) : []),
    ...(edges ? (['node-loss', 'edge-loss', 'blocked'] as const) : []),
  ];
}

/** Colours of nodes; undefined where the colouring is none of these, or is one of edges. O(n) */
export function decidedNodes(by: ColourBy, outputs: Outputs | undefined): Colouring | undefined {
  if (by === 'source-score') {
    const scores = outputOf(outputs, 'scores', 'node-field')?.values;
    if (!scores) return undefined;
    const best = scores.reduce((a, b) => Math.max(a, b), -Infinity);
    return { kind: 'probability', times: Float64Array.of(0), values: scores.map((score) => Math.exp(score - best)) };
  }
  const id = by === 'reach-alone' ? 'alone' : by === 'node-loss' ? 'node-loss' : undefined;
  if (id === undefined) return undefined;
  const values = outputOf(outputs, id, 'node-field')?.values;
  return values ? { kind: 'measure', values, top: niceTop(topOf(values)), scale: 'linear' } : { kind: 'none' };
}

/** Colours of edges. O(m) */
export function decidedEdges(by: ColourBy, outputs: Outputs | undefined): EdgeColours | undefined {
  if (by !== 'edge-loss' && by !== 'blocked') return undefined;
  const losses = outputOf(outputs, 'loss', 'edge-field')?.values;
  if (!losses) return undefined;
  const values = by === 'edge-loss' ? losses : edgesOfOrder(outputs);
  return {
    values,
    scale: 'probability',
    limit: niceTop(topOf(values)),
    label: by === 'edge-loss' ? words.edgeLoss : words.blocked,
    unit: words.nodes,
    missing: words.notBlocked,
  };
}

/** Nodes whose place in the order stands on the picture. */
const NAMED = 20;
/** The same of candidates for the source. */
const CANDIDATES = 3;

export interface Marks {
  captions: ReadonlyMap<number, string>;
  sources?: Int32Array;
  unobserved?: Int32Array;
}

/** Places in the order of choice, and nodes that stand for sources instead of those of the settings. O(n) */
export function decidedMarks(by: ColourBy, outputs: Outputs | undefined): Marks | undefined {
  const list = by === 'reach-alone' ? 'chosen' : by === 'source-score' ? 'candidates' : 'blocked';
  const column = outputOf(outputs, list, 'table')?.columns[0];
  if (column?.refersTo !== 'node') return undefined;
  const nodes = Array.from(column.values as Float64Array);
  const named = nodes.slice(0, by === 'source-score' ? CANDIDATES : NAMED);
  const captions = new Map(named.map((node, k) => [node, words.place(k + 1)] as const));
  if (by === 'reach-alone') return { captions, sources: Int32Array.from(nodes) };
  if (by !== 'source-score') return { captions };
  const truth = outputOf(outputs, 'true-source', 'node-field')?.values;
  const seen = outputOf(outputs, 'seen', 'node-field')?.values;
  return {
    captions,
    sources: nodesWhere(truth, (value) => value === 1),
    unobserved: nodesWhere(seen, (value) => Number.isNaN(value)),
  };
}

function nodesWhere(values: Float64Array | undefined, holds: (value: number) => boolean): Int32Array {
  const nodes: number[] = [];
  values?.forEach((value, node) => {
    if (holds(value)) nodes.push(node);
  });
  return Int32Array.from(nodes);
}

/** The answer in one number, for the corner of the stage. */
export function decidedHeadline(
  by: ColourBy,
  outputs: Outputs | undefined,
  network: Network,
): { number: string; words: string } | undefined {
  const question = QUESTION_OF[by];
  if (!question || !outputs) return undefined;
  if (question === 'sources') {
    const series = outputOf(outputs, 'simulated', 'series') ?? outputOf(outputs, 'influence', 'series');
    const k = series?.y.length ?? 0;
    if (!series || k === 0) return undefined;
    return { number: decimals(series.y[k - 1], 1), words: words.reached(k, network.n) };
  }
  if (question === 'origin') {
    const [node, , , share] = outputOf(outputs, 'candidates', 'table')?.columns ?? [];
    if (!node || !share) return undefined;
    const name = nodeWords.node(nodeLabel(network, Number(node.values[0])));
    return { number: decimals(Number(share.values[0]), 2), words: words.share(name) };
  }
  const spared = outputOf(outputs, 'prevented', 'scalar')?.value;
  const blocked = outputOf(outputs, 'blocked', 'table')?.columns[0];
  if (spared === undefined || !blocked) return undefined;
  return {
    number: decimals(spared, 1),
    words: words.spared(blocked.values.length, blocked.refersTo === 'node' ? 'node' : 'edge'),
  };
}

/** A node's number by the colouring, for its card. */
export function decidedOf(
  by: ColourBy,
  outputs: Outputs | undefined,
  node: number,
): { label: string; text: string } | undefined {
  if (by === 'source-score') {
    const share = outputOf(outputs, 'shares', 'node-field')?.values[node];
    return share === undefined ? undefined : { label: words.cardShare, text: decimals(share, 3) };
  }
  if (by !== 'reach-alone' && by !== 'node-loss') return undefined;
  const id = by === 'reach-alone' ? 'alone' : 'node-loss';
  const value = outputOf(outputs, id, 'node-field')?.values[node];
  if (value === undefined || Number.isNaN(value)) return undefined;
  return { label: by === 'reach-alone' ? words.cardAlone : words.cardLoss, text: decimals(value, 2) };
}
