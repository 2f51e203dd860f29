/** Sentences about what the Spread page learned. Methods come by name; numbers as they are written, but for counts of things. */
import { translated } from '../../core/language';
import type { Piece } from '../../plots/ExplainCurve';
import { counted } from './format';
import { n, sentence, type Part } from './sentence';

const IDENTIFIABLE: Piece = { term: 'identifiable', entry: 'identifiable' };
const from = (cascades: number): Part => (cascades > 0 ? sentence` from ${n(counted(cascades, 'cascade'))}` : '');
const after = (gradients: number | undefined): Part =>
  gradients === undefined ? '' : sentence` after ${n(counted(gradients, 'gradient'))}`;

/** `cascades`: 0 where that is not known. */
export const learnedWords = translated('app/learn-sentences/learnedWords', {
  going: (method: string, cascades: number, gradients: number | undefined) =>
    sentence`${method} is learning${from(cascades)}${
      gradients === undefined ? '' : sentence`: ${n(counted(gradients, 'gradient'))} so far`
    }.`,
  stopped: (method: string, gradients: number | undefined) => sentence`${method} was stopped${after(gradients)}.`,
  converged: (method: string, cascades: number, gradients: number | undefined) =>
    sentence`${method} learned${from(cascades)} and converged${after(gradients)}.`,
  /** `why`: as after a colon; empty where it is not known. */
  ended: (method: string, cascades: number, gradients: number | undefined, why: string) =>
    sentence`${method} learned${from(cascades)} and ended${after(gradients)} without converging${why === '' ? '' : `: ${why}`}.`,
  alike: 'Every edge has the same α here: one α for all edges would be learned with less error.',
  gained: (constant: Piece, times: Piece) =>
    sentence`The best constant guess would be off by ${constant}, ${times} times as much.`,
  nothingGained: (constant: Piece) =>
    sentence`The best constant guess would be off by ${constant}; so far nothing is gained over it.`,
  distance: (distance: Piece) =>
    sentence`The true α is not known; the ${{ term: 'distance to a perfect fit', entry: 'distance-to-a-perfect-fit' }} is ${distance} nats per cascade.`,
  missing: (edges: number) =>
    edges === 1
      ? sentence`${n(counted(edges, 'edge'))} is not ${IDENTIFIABLE}: these cascades say nothing of it.`
      : sentence`${n(counted(edges, 'edge'))} are not ${IDENTIFIABLE}: these cascades say nothing of them.`,
  floored: (activations: number) =>
    sentence`${n(counted(activations, 'activation'))} ${activations === 1 ? 'has' : 'have'} no probability at that time and ${activations === 1 ? 'is' : 'are'} left out: look at the width of a step, and whether this is the network.`,
});

const replicas = (k: number): Piece => ({ term: counted(k, 'replica'), entry: 'mixture' });

export const mixtureWords = translated('app/learn-sentences/mixtureWords', {
  gained: (k: number, distance: Piece, before: Piece) =>
    sentence`With ${replicas(k)} the distance to a perfect fit is ${distance} instead of ${before}.`,
  hardly: (k: number, distance: Piece, before: Piece) =>
    sentence`With ${replicas(k)} the distance to a perfect fit is ${distance} instead of ${before}: hardly a gain.`,
  /** Beside one replica, where there are more, and beside the true α, where that is known. */
  errs: (mixture: Piece, one: Piece | undefined, truth: Piece | undefined) =>
    sentence`Its predictions err by ${mixture}${one ? sentence`, one replica errs by ${one}` : ''}${
      truth ? sentence`${one ? ' and' : ';'} message passing with the true α errs by ${truth}` : ''
    }.`,
  better: 'A wrong α predicts better than the right one, since it makes up for loops.',
  noise: (noise: Piece) => sentence`The simulation itself is known to ${noise}.`,
});

const beside = (method: string, sources: string, learned: Piece, truth: Piece): Piece[] =>
  sentence`For ${sources}, ${{ term: 'δp', entry: 'delta-p' }} is ${learned} with the α that ${method} learned and ${truth} with the true one`;

/** δp with the learned α and with the true one. */
export const predictionWords = translated('app/learn-sentences/predictionWords', {
  better: (method: string, sources: string, learned: Piece, truth: Piece) =>
    sentence`${beside(method, sources, learned, truth)}: the learned α are wrong where loops mislead, and predict better for it.`,
  worse: (method: string, sources: string, learned: Piece, truth: Piece) =>
    sentence`${beside(method, sources, learned, truth)}: more cascades would help.`,
  alike: (method: string, sources: string, learned: Piece, truth: Piece, noise: Piece) =>
    sentence`${beside(method, sources, learned, truth)}: no difference beyond the noise of ${noise}.`,
});
