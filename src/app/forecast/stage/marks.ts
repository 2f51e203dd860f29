/** What is drawn over the network: who was seen, who may be next, who really was. Pure. */
import type { Candidate, Walk } from '../walk';

export interface SeenMark {
  kind: 'seen';
  node: number;
  /** From 1. */
  order: number;
  /** Place on the ramp of the order, 0 … 1. */
  place: number;
  radius: number;
  /** Older ones of a long cascade are dots without their number. */
  numbered: boolean;
}
export interface CandidateMark {
  kind: 'candidate';
  node: number;
  name: string;
  radius: number;
  named: boolean;
  truth: boolean;
  candidate: Candidate;
}
export type Mark = SeenMark | CandidateMark;

/** Candidates that are drawn, and those of them that are named. */
export const DRAWN = 12;
export const NAMED = 4;
/** Radius of a certainty: the area of a disc is its probability. */
const CERTAIN = 64;
const LEAST = 3.5;
export const SEEN_RADIUS = 12;
const OLD_RADIUS = 6;
/** Of more users than this only the last carry numbers. */
const NUMBERED = 16;
/** Orders up to which all cascades share their colours. */
const SHORT = 9;

export const discRadius = (probability: number): number => Math.max(LEAST, CERTAIN * Math.sqrt(probability));

/** Place of the order i (from 0) on the ramp when so many were seen. */
export const orderPlace = (i: number, seen: number): number => i / Math.max(SHORT, seen - 1);

/**
 * Marks in the order in which they are painted: large discs first, then users who were seen.
 * @param nodes node of every user of the cascade in order, −1 where the network does not have it
 */
export function marksOf(nodes: Int32Array, seen: number, walk: Walk | undefined): Mark[] {
  const passed: SeenMark[] = [];
  for (let i = 0; i < Math.min(seen, nodes.length); i++) {
    if (nodes[i] < 0) continue;
    const numbered = i >= seen - NUMBERED;
    passed.push({
      kind: 'seen',
      node: nodes[i],
      order: i + 1,
      place: orderPlace(i, seen),
      radius: numbered ? SEEN_RADIUS : OLD_RADIUS,
      numbered,
    });
  }
  const users = (walk?.candidates[seen] ?? []).filter(({ stop }) => !stop);
  const next = walk?.next[seen];
  const truth = next && !next.stop ? next : undefined;
  const discs = users.slice(0, DRAWN).flatMap((candidate, rank): CandidateMark[] => {
    const real = candidate.id === truth?.id;
    return candidate.node < 0 ? [] : [discOf(candidate, real || rank < NAMED, real)];
  });
  if (truth && truth.node >= 0 && !discs.some((disc) => disc.truth)) discs.push(discOf(truth, true, true));
  return [...discs.sort((a, b) => b.radius - a.radius), ...passed];
}

const discOf = (candidate: Candidate, named: boolean, truth: boolean): CandidateMark => ({
  kind: 'candidate',
  node: candidate.node,
  name: candidate.name,
  radius: discRadius(candidate.probability),
  named,
  truth,
  candidate,
});
