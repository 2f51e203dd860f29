/** What network context adds to a prediction, one by one and along a cascade. Pure. */
import type { Candidate, Walk } from '../walk';

export interface Change {
  candidate: Candidate;
  /** How many times as likely it makes it. */
  times: number;
}

const changeOf = (candidate: Candidate): Change => ({ candidate, times: candidate.probability / candidate.without });

/** Of the candidates listed those that it raises most, then those that it lowers most; none where nothing is known. */
export function changesAt(walk: Walk, seen: number, most: number): Change[] {
  const known = (walk.candidates[seen] ?? [])
    .filter(({ without }) => without > 0)
    .map(changeOf)
    .sort((a, b) => b.times - a.times);
  const raised = known.filter(({ times }) => times >= 1).slice(0, most);
  const lowered = known.filter(({ times }) => times < 1).slice(-most);
  return [...raised, ...lowered];
}

/** Of who really came next; undefined at the end, and where nothing is known. */
export function changeOfTruth(walk: Walk, seen: number): Change | undefined {
  const next = walk.next[seen];
  return next && !next.stop && next.without > 0 ? changeOf(next) : undefined;
}

/** Geometric mean of how many times as likely it makes who really came next, over all steps. */
export function meanChange(walk: Walk): { times: number; n: number } | undefined {
  const logs = walk.next.flatMap((next) =>
    next && !next.stop && next.without > 0 && next.probability > 0 ? [Math.log(next.probability / next.without)] : [],
  );
  if (logs.length === 0) return undefined;
  return { times: Math.exp(logs.reduce((a, b) => a + b, 0) / logs.length), n: logs.length };
}
