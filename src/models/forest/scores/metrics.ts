/**
 * Ranks of who really came next, and Hits@k and MAP@k over them (specification, section 8). Predictions of all cascades are pooled, and
 * one user is right, so MAP@k is the mean of 1/rank where the rank is at most k, and of 0 elsewhere.
 */
import { FIRST_USER, STOP } from '../data/vocabulary';
import type { NextScores, Protocol } from '../train/trained';

/** What the protocols are called in tables. */
export const PROTOCOL_NAMES: Readonly<Record<Protocol, string>> = { users: 'users only', stop: 'with STOP' };

/**
 * Place of the target among the candidates, from 1: those with a larger score come before it, and those with the same score and a smaller id.
 * @param scores   of every id, length V; none may be NaN
 * @param infected 1 for users that are no candidates any more, length V
 * @param protocol `stop`: STOP is a candidate
 * O(V)
 */
export function rankOf(
  scores: Float32Array | Float64Array,
  target: number,
  infected: Uint8Array,
  protocol: Protocol,
): number {
  const own = scores[target];
  let before = protocol === 'stop' && target !== STOP && scores[STOP] >= own ? 1 : 0;
  for (let v = FIRST_USER; v < target; v++) if (scores[v] >= own && infected[v] === 0) before++;
  for (let v = Math.max(FIRST_USER, target + 1); v < scores.length; v++)
    if (scores[v] > own && infected[v] === 0) before++;
  return before + 1;
}

/** Share of the ranks up to k; NaN without ranks. */
export function hitsAt(ranks: ArrayLike<number>, k: number): number {
  let hits = 0;
  for (let i = 0; i < ranks.length; i++) if (ranks[i] <= k) hits++;
  return hits / ranks.length;
}

/** Mean of 1/rank over ranks up to k, 0 for those beyond; NaN without ranks. */
export function mapAt(ranks: ArrayLike<number>, k: number): number {
  let sum = 0;
  for (let i = 0; i < ranks.length; i++) if (ranks[i] <= k) sum += 1 / ranks[i];
  return sum / ranks.length;
}

/** @param ranks of all predictions that the protocol counts */
export const nextScores = (ranks: ArrayLike<number>): NextScores => ({
  n: ranks.length,
  hits10: hitsAt(ranks, 10),
  hits50: hitsAt(ranks, 50),
  hits100: hitsAt(ranks, 100),
  map10: mapAt(ranks, 10),
  map50: mapAt(ranks, 50),
  map100: mapAt(ranks, 100),
});
