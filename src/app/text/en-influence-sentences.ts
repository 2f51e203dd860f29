/** Sentences of the Influence page about the methods side by side. Numbers come as they are written. */
import { translated } from '../../core/language';
import type { Piece } from '../../plots/ExplainCurve';
import { sentence } from './sentence';

const LAWS = { rayleigh: 'Rayleigh', weibull: 'Weibull', 'power-law': 'power-law' } as const;
/** Delays that remember. */
export type Law = keyof typeof LAWS;

/** `reference`: what is taken for the truth, as it is named on the page; `t`: as `t = 4`. */
export const comparedWords = translated('app/influence-sentences/comparedWords', {
  ranAway: (outside: Piece, runs: Piece) =>
    sentence`In ${outside} of ${runs} runs the literal scheme left 0 … 1: when two neighbours fire in one step a node counts twice, and from there the state feeds on itself. Take a shorter step, or an exact scheme.`,
  meanField: {
    above: (share: Piece, t: Piece) =>
      sentence`The mean-field curve is at most ${share} too high, at ${t}, because it lets a node be infected back by those it has infected, and forgets that neighbours tend to be active together.`,
    luck: (share: Piece, t: Piece) =>
      sentence`The mean-field curve is at most ${share} too low, at ${t}. It cannot be too low for long where nobody recovers: that is luck of the runs.`,
    below: (share: Piece, t: Piece) =>
      sentence`The mean-field curve is at most ${share} too low, at ${t}, because it takes neighbours to be independent.`,
    within: (share: Piece, reference: string) =>
      sentence`The mean-field curve stays within ${share} of ${reference}: here it does no harm to take neighbours as independent.`,
  },
  labels: {
    agree: (reference: string, error: Piece) =>
      sentence`ConTinEst agrees with ${reference} within its ${{ term: 'error', entry: 'standard-error' }}: ± ${error} nodes at the end.`,
    off: (gap: Piece, t: Piece, error: Piece) =>
      sentence`ConTinEst is off by ${gap} nodes at ${t}, more than its error of ± ${error}: random labels leave heavy tails, which more samples of delays would show.`,
  },
  steps: (share: Piece, t: Piece) =>
    sentence`jump-SDE is off by ${share} at ${t}, more than luck: that is what its steps do.`,
  pairs: {
    nothing:
      'Antithetic pairs gain nothing to speak of here: the two runs of a pair hardly differ from two plain ones.',
    worth: (runs: Piece, times: string) =>
      sentence`In antithetic pairs ${runs} runs are worth ${{ number: `${times} times` }} as many plain ones.`,
  },
  growing: (law: Law) =>
    `With ${LAWS[law]} delays nobody passes it on at once and the urge grows with age, so the curve starts flat and then rises steeply.`,
  fading: (law: Law) =>
    `With ${LAWS[law]} delays interest fades with age: what is passed on is passed on early, and who was not told soon is told late or never.`,
  half: (t: Piece) => sentence`Half of those who are active at the end are so by ${t}.`,
  recovered: (recovered: Piece, active: Piece) =>
    sentence`By the end ${recovered} nodes have recovered for good and ${active} are still active.`,
  level: (t: Piece, active: Piece, nodes: Piece) =>
    sentence`From about ${t} on as many recover as are activated: about ${active} of ${nodes} nodes stay active, but not always the same ones.`,
  peak: (t: Piece) => sentence`The most are active at ${t}; from then on more recover than are activated.`,
  saturated: (nodes: Piece) =>
    sentence`Almost all ${nodes} nodes are active at the end, so the methods can only differ before.`,
});
