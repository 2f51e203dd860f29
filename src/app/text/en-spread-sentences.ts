/** Sentences of the Spread page about curves and runs. Numbers come as they are written. */
import { translated } from '../../core/language';
import type { Piece } from '../../plots/ExplainCurve';
import { sentence } from './sentence';

const MESSAGES: Piece = { term: 'message passing', entry: 'message-passing' };
const loop = (word: string): Piece => ({ term: word, entry: 'loop' });

/** Message passing against many runs at one moment, `t = 7`. */
export const reachedWords = translated('app/spread-sentences/reachedWords', {
  start: 'Nothing has been passed on yet: both methods start in the same way.',
  agree: (t: Piece, runs: Piece, passed: Piece, sampled: Piece, noise: Piece) =>
    sentence`At ${t} ${MESSAGES} and ${runs} runs agree within sampling error: ${passed} against ${sampled} ± ${noise}.`,
  forest: () =>
    sentence`They must: without its sources this network has no ${loop('loop')}, so news can reach a node along one way only, and messages count every way exactly once.`,
  saturated: 'Almost everybody is reached by now, so there is nothing left to overestimate.',
  tooFew: () => sentence`There are ${loop('loops')}, but what they count twice is less than these runs can show.`,
  alike: (t: Piece, runs: Piece, sampled: Piece, passed: Piece) =>
    sentence`At ${t} all ${runs} runs have reached ${sampled}, ${MESSAGES} expects ${passed}. So few runs do not show what is rare; more runs could tell luck from error.`,
  luckyForest: (t: Piece, gap: Piece, noise: Piece) =>
    sentence`At ${t} ${MESSAGES} lies ${gap} above the runs, more than their error of ± ${noise}. That is luck: without loops messages are exact.`,
  perhapsLuck: (t: Piece, gap: Piece, noise: Piece) =>
    sentence`At ${t} ${MESSAGES} lies ${gap} above the runs, more than their error of ± ${noise}, but not by so much that luck could be ruled out.`,
  shortLoops: (t: Piece, size: Piece, transitivity: Piece) =>
    sentence`At ${t} ${MESSAGES} is ${size} too high: it takes the neighbours of a node to be independent, but ${transitivity} of neighbour pairs know each other, so news returns through ${loop('short loops')} and is counted as new.`,
  longLoops: (t: Piece, size: Piece) =>
    sentence`At ${t} ${MESSAGES} is ${size} too high: it takes the neighbours of a node to be independent, but here news returns through ${loop('loops')} and is counted as new.`,
  below: (t: Piece, gap: Piece, runs: Piece, noise: Piece) =>
    sentence`At ${t} the runs lie ${gap} above ${MESSAGES}, by luck: messages can be too high, never too low. ${runs} runs leave an error of ± ${noise}.`,
});

/** The run on the stage among many. */
export const oneRunWords = translated('app/spread-sentences/oneRunWords', {
  small: (reached: Piece, mean: Piece) =>
    sentence`The run on the stage, with ${reached} reached where ${mean} are reached on average, is a small one: fewer than 5 in 100 runs end below it.`,
  large: (reached: Piece, mean: Piece) =>
    sentence`The run on the stage, with ${reached} reached where ${mean} are reached on average, is a large one: fewer than 5 in 100 runs end above it.`,
});
