/** What a search for the optimum came to, and why a user is the best one to push, in words. Pure. */
import type { Piece } from '../../../../plots/ExplainCurve';
import { precise, short } from '../../../text/en-campaign-plan';
import { planSentences } from '../../../text/en-campaign-plan-sentences';
import { percent } from '../../../text/format';
import { joined } from '../../../text/sentence';
import type { Bracket } from '../numbers';

const { search, move } = planSentences;

/** Proved, or how far apart the bounds are. */
export function sayBracket({ value, lower, upper, pushes }: Bracket): Piece[] {
  if (!Number.isNaN(value)) return search.proved(precise(value), pushes);
  if (!Number.isFinite(upper)) return search.noUpper(short(lower), pushes);
  if (lower <= 0) return search.noLower(short(upper), pushes);
  return search.between(short(lower), short(upper), percent(lower / upper), pushes);
}

export interface Move {
  name: string;
  chance: number;
  /** Gained later if she says yes. */
  later: number;
  value: number;
  loss: number;
  /** The value is an upper bound, so the loss is at least this. */
  bound?: boolean;
}

/** Why the first of the moves is best: by its chance, by what it brings later, or by both. Moves with the best first. */
export function sayWhy(moves: readonly Move[]): Piece[] {
  const [best, next] = moves;
  if (!best) return [];
  const asked = [best.name, percent(best.chance)] as const;
  const pieces =
    Math.abs(best.later) < 5e-4
      ? move.changesNothing(...asked)
      : best.later > 0
        ? move.adds(...asked, short(best.later))
        : move.costs(...asked, short(-best.later));
  if (!next) return pieces;
  if (Math.abs(next.loss) < 1e-9 && next.bound !== true) return joined(pieces, move.asGood(next.name));
  const likelier = moves.reduce((a, b) => (b.chance > a.chance ? b : a));
  return joined(
    pieces,
    likelier === best
      ? move.next(next.name, short(next.loss), next.bound === true)
      : move.likelier(likelier.name, percent(likelier.chance), short(likelier.loss), likelier.bound === true),
  );
}
