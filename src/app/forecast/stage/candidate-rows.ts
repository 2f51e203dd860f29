/** The list of candidates as it stands beside the network. Pure. */
import type { Candidate, Walk } from '../walk';

export interface CandidateRow {
  candidate: Candidate;
  /** Rank among users; NaN for the end. */
  place: number;
  /** This is what really came next. */
  truth: boolean;
  /** It stands further down: something is left out above it. */
  gap: boolean;
}

export interface CandidateList {
  rows: readonly CandidateRow[];
  /** The largest probability, which the bars are drawn to. */
  top: number;
  /** Share of all that are not listed. */
  rest: number;
}

/**
 * The likeliest, as many as there is room for; the end stands among them where it belongs, the truth after a gap where it does not.
 * @param room rows, the truth and its gap included
 */
export function candidateList(walk: Walk, seen: number, room: number): CandidateList | undefined {
  const all = walk.candidates[seen];
  if (!all || all.length === 0) return undefined;
  const next = walk.next[seen];
  const isTruth = ({ id }: Candidate): boolean => id === next?.id;
  const atTruth = all.findIndex(isTruth);
  const beyond = next !== undefined && (atTruth < 0 || atTruth >= room);
  const rows: CandidateRow[] = [];
  let place = 0;
  for (const candidate of all.slice(0, Math.max(1, beyond ? room - 2 : room))) {
    if (!candidate.stop) place++;
    const truth = isTruth(candidate);
    rows.push({ candidate, place: candidate.stop ? NaN : place, truth, gap: false });
  }
  if (beyond && next) rows.push({ candidate: next, place: next.stop ? NaN : next.rank, truth: true, gap: true });
  const listed = rows.reduce((sum, { candidate }) => sum + candidate.probability, 0);
  return { rows, top: Math.max(...rows.map(({ candidate }) => candidate.probability)), rest: Math.max(0, 1 - listed) };
}
