/** What a search for the optimum came to, and why a user is the best one to push, in words. Pure. */
import { translated } from '../../../../core/language';
import type { Piece } from '../../../../plots/ExplainCurve';
import { precise, short } from '../../../text/en-campaign-plan';
import { counted, percent } from '../../../text/format';
import type { Bracket } from '../numbers';

const n = (text: string): Piece => ({ number: text });

/** Proved, or how far apart the bounds are. */
export const sayBracket = translated(
  'app/campaign/plan/optimum/sentences/sayBracket',
  ({ value, lower, upper, pushes }: Bracket): Piece[] => {
    const of: Piece[] = [' with ', n(counted(pushes, 'push', 'pushes'))];
    if (!Number.isNaN(value))
      return [
        'The best policy there is comes to ',
        n(precise(value)),
        ' yeses',
        ...of,
        '. It is proved: no policy does better.',
      ];
    if (!Number.isFinite(upper))
      return ['A policy was found that comes to ', n(short(lower)), ' yeses', ...of, '. No upper bound is known yet.'];
    if (lower <= 0) return ['No policy comes to more than ', n(short(upper)), ' yeses', ...of, '.'];
    return [
      'A policy was found that comes to ',
      n(short(lower)),
      ' yeses',
      ...of,
      ', and none comes to more than ',
      n(short(upper)),
      ': it has at least ',
      n(percent(lower / upper)),
      ' of the optimum.',
    ];
  },
);

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
export const sayWhy = translated('app/campaign/plan/optimum/sentences/sayWhy', (moves: readonly Move[]): Piece[] => {
  const [best, next] = moves;
  if (!best) return [];
  const pieces: Piece[] = [
    'Ask ',
    best.name,
    ': she says yes with ',
    n(percent(best.chance)),
    ', and her yes ',
    ...(Math.abs(best.later) < 5e-4
      ? (['changes nothing later'] satisfies Piece[])
      : best.later > 0
        ? (['adds ', n(short(best.later)), ' yeses later'] satisfies Piece[])
        : (['costs ', n(short(-best.later)), ' later, since she cannot say yes twice'] satisfies Piece[])),
    '.',
  ];
  if (!next) return pieces;
  const loses = ({ bound, loss }: Move): Piece[] => [
    bound === true ? ' loses at least ' : ' loses ',
    n(short(loss)),
    '.',
  ];
  if (Math.abs(next.loss) < 1e-9 && next.bound !== true) return [...pieces, ' ', next.name, ' is as good.'];
  const likelier = moves.reduce((a, b) => (b.chance > a.chance ? b : a));
  if (likelier !== best)
    pieces.push(
      ' ',
      likelier.name,
      ' would be likelier to say yes (',
      n(percent(likelier.chance)),
      '), but asking her first',
      ...loses(likelier),
    );
  else pieces.push(' The next best, ', next.name, ',', ...loses(next));
  return pieces;
});
