/** Sentences of the Decide tab: what was chosen, found and spared. */
import { translated } from '../../core/language';
import type { Piece } from '../../plots/ExplainCurve';
import { count, counted } from './format';
import { n, sentence } from './sentence';

const messages = (term: string): Piece => ({ term, entry: 'message-passing' });

/** A difference with its error; what lies within the error is none. */
export interface Difference {
  way: 'more' | 'fewer' | 'alike';
  by: readonly Piece[];
}

const sources = (k: number): string => (k === 1 ? 'This source' : `These ${count(k)} sources`);
const than = ({ way, by }: Difference, rival: string): readonly Piece[] =>
  way === 'alike' ? [`about as many as ${rival}`] : sentence`${by} ${way} than ${rival}`;

/** `k`: how many sources were chosen. */
export const sourcesWords = translated('app/decide-sentences/sourcesWords', {
  expected: (k: number, reached: Piece) =>
    sentence`${sources(k)} would reach ${reached} nodes, as far as ${messages('message passing')} tells.`,
  /** `error`: with its sign, empty where it is not known. Beside as many of the highest degree and as many at random. */
  simulated: (
    k: number,
    reached: Piece,
    error: readonly Piece[],
    lead: Difference | undefined,
    random: Difference | undefined,
  ) =>
    sentence`${sources(k)} ${k === 1 ? 'reaches' : 'reach'} ${reached} nodes on average (simulated${error.length > 0 ? sentence`, ${error}` : ''})${
      lead ? sentence`, ${than(lead, k === 1 ? 'the best-connected one' : `the ${count(k)} best-connected`)}` : ''
    }${random ? sentence`, and ${than(random, `${k === 1 ? 'one' : count(k)} at random`)}` : ''}.`,
  loops: (expected: Piece) =>
    sentence`${messages('Message passing')} expects ${expected}: it counts news that goes round in loops twice.`,
});

/** Nodes come by name: `node 12`, `Ada`. */
export const originWords = translated('app/decide-sentences/originWords', {
  best: (name: string, share: Piece) =>
    sentence`${capital(name)} explains best what was seen; its share of the score is ${share}.`,
  found: 'The cascade did start there.',
  /** `edges` from the best candidate; undefined where no way leads from one to the other. */
  missed: (name: string, rank: number, nodes: number, edges: number | undefined) =>
    sentence`The cascade started at ${name}, which ranks ${n(count(rank))} of ${n(count(nodes))}${
      edges === undefined
        ? '; no way leads from one to the other.'
        : sentence` and is ${n(counted(edges, 'edge'))} away.`
    }`,
  impossible: (observations: number) =>
    sentence`${n(counted(observations, 'observation'))} ${observations === 1 ? 'has' : 'have'} practically no chance from there: with these α no single source explains all that was seen.`,
});

/** `b`: how many nodes or edges are blocked. */
export const blockedWords = translated('app/decide-sentences/blockedWords', {
  leaves: (
    what: 'node' | 'edge',
    b: number,
    after: Piece,
    before: Piece,
    spared: readonly Piece[],
    share: Piece | undefined,
  ) =>
    sentence`Blocking ${b === 1 ? `this ${what}` : `these ${counted(b, what)}`} leaves ${after} nodes reached on average instead of ${before}: ${spared} are spared${share ? sentence`, ${share}` : ''} (simulated).`,
  rivals: (degree: Piece, random: Piece) =>
    sentence`As many with the largest degrees would spare ${degree}, as many at random ${random}.`,
  enough: 'Nothing more that could be blocked would matter.',
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
