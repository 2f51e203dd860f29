/** What there is to say of one node after so many users. Pure. */
import type { Forecast } from '../use-forecast';
import type { Candidate } from '../walk';

export interface Standing {
  /** As which it was seen, from 1; 0: not yet. */
  order: number;
  /** Absent: it is not among those listed. */
  candidate?: Candidate;
  /** Rank among users; 0: not known. */
  rank: number;
  /** It really came next. */
  truth: boolean;
}

/** O(users seen + candidates listed). */
export function standingOf({ chosen, walk }: Pick<Forecast, 'chosen' | 'walk'>, node: number, seen: number): Standing {
  const order = chosen ? chosen.nodes.subarray(0, seen).indexOf(node) + 1 : 0;
  const next = walk?.next[seen];
  const truth = next !== undefined && !next.stop && next.node === node;
  const users = (walk?.candidates[seen] ?? []).filter(({ stop }) => !stop);
  const at = users.findIndex((candidate) => candidate.node === node);
  const candidate = at >= 0 ? users[at] : truth ? next : undefined;
  return { order, ...(candidate ? { candidate } : {}), rank: at >= 0 ? at + 1 : truth ? next.rank : 0, truth };
}
