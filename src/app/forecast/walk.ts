/** The walk along a cascade as the page reads it: after every user the candidates, and who really came next. Pure. */
import type { Outputs, TableOutput } from '../../core/outputs';
import { STOP } from '../../models/forest/data/vocabulary';
import { outputOf } from '../run/shown';
import { namesOf, numbers } from './tables';

/** Somebody who may be next, or the end. */
export interface Candidate {
  /** As the model counts: equal in both tables. */
  id: number;
  name: string;
  /** −1 where the network does not have it. */
  node: number;
  /** It ends. */
  stop: boolean;
  probability: number;
  /** The same without network context, NaN where there is none. */
  without: number;
  /** Rank by counting pairs, NaN for the end. */
  counting: number;
}

/** What really came after so many users. */
export interface Next extends Candidate {
  /** Rank among users alone, NaN for the end. */
  rank: number;
  /** Rank among users and the end. */
  rankStop: number;
  /** The chance that was given to an end here. */
  stopProbability: number;
}

export interface Walk {
  /** By users seen, from 1: place 0 is empty. */
  next: readonly (Next | undefined)[];
  /** By users seen, the likeliest first; place 0 is empty. */
  candidates: readonly (readonly Candidate[])[];
}

/** Cost: O(rows). */
export function walkOf(outputs: Outputs | undefined): Walk | undefined {
  const walk = outputOf(outputs, 'walk', 'table');
  const listed = outputOf(outputs, 'candidates', 'table');
  if (!walk || !listed) return undefined;
  const column = (id: string): Float64Array => numbers(walk, id);
  const seen = column('seen');
  const [rank, rankStop, stopProbability] = ['rank', 'rankStop', 'stopProbability'].map(column);
  const who = peopleOf(walk);
  const next: (Next | undefined)[] = [];
  seen.forEach((k, row) => {
    next[k] = { ...who(row), rank: rank[row], rankStop: rankStop[row], stopProbability: stopProbability[row] };
  });
  const candidates: Candidate[][] = [];
  const candidate = peopleOf(listed);
  numbers(listed, 'seen').forEach((k, row) => (candidates[k] ??= []).push(candidate(row)));
  for (const list of candidates) list?.sort((a, b) => b.probability - a.probability);
  return { next, candidates };
}

function peopleOf(table: TableOutput): (row: number) => Candidate {
  const [id, node, probability, without, counting] = ['id', 'node', 'probability', 'without', 'counting'].map((name) =>
    numbers(table, name),
  );
  const [users, nodes] = [namesOf(table, 'user'), namesOf(table, 'node')];
  return (row) => ({
    id: id[row],
    // Somebody who is in no cascade is known as a node alone.
    name: users[row] || nodes[row],
    node: node[row] >= 0 ? node[row] : -1,
    stop: id[row] === STOP,
    probability: probability[row],
    without: without[row],
    counting: counting[row],
  });
}
