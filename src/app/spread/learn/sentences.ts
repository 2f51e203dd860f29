/** What was learned, and how sure: sentences from numbers. No rule, no sentence. Pure. */
import { translated } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import { small } from '../../text/en-learn';
import { counted, significant } from '../../text/format';
import type { Facts } from './facts';

const n = (text: string): Piece => ({ number: text });
const IDENTIFIABLE: Piece = { term: 'identifiable', entry: 'identifiable' };

/** After a headline with the error, or without it where the truth is not known. @param edges of the network, m */
export const sayLearned = translated(
  'app/spread/learn/sentences/sayLearned',
  (method: string, facts: Facts, edges: number, going: boolean): Piece[][] => {
    const pieces: Piece[] = [];
    const from: Piece[] = facts.cascades > 0 ? [' from ', n(counted(facts.cascades, 'cascade'))] : [];
    const gradients = facts.gradients === undefined ? [] : [n(counted(facts.gradients, 'gradient'))];
    if (going) pieces.push(`${method} is learning`, ...from, ': ', ...gradients, ' so far.');
    else if (facts.converged === undefined) pieces.push(`${method} was stopped after `, ...gradients, '.');
    else if (facts.converged) pieces.push(`${method} learned`, ...from, ' and converged after ', ...gradients, '.');
    else
      pieces.push(
        `${method} learned`,
        ...from,
        ' and ended after ',
        ...gradients,
        ' without converging',
        facts.ending ? `: ${facts.ending.replace(/^not converged: /, '')}.` : '.',
      );
    if (facts.error !== undefined && facts.constant !== undefined && !Number.isNaN(facts.error)) {
      if (facts.constant < 1e-9)
        pieces.push(' Every edge has the same α here: one α for all edges would be learned with less error.');
      else pieces.push(' The best constant guess would be off by ', n(small(facts.constant)));
      if (facts.constant < 1e-9) return [withMissing(pieces, facts, edges)];
      if (facts.error > 0 && facts.error < facts.constant)
        pieces.push(', ', n(significant(facts.constant / facts.error, 2)), ' times as much.');
      else pieces.push('; so far nothing is gained over it.');
    } else if (facts.distance !== undefined)
      pieces.push(
        ' The true α is not known; the ',
        { term: 'distance to a perfect fit', entry: 'distance-to-a-perfect-fit' },
        ' is ',
        n(significant(facts.distance)),
        ' nats per cascade.',
      );
    return [withMissing(pieces, facts, edges)];
  },
);

/** How many edges nothing can be said of. */
function withMissing(pieces: Piece[], facts: Facts, edges: number): Piece[] {
  const missing = facts.identifiable === undefined ? 0 : edges - facts.identifiable;
  if (missing > 0)
    pieces.push(
      ' ',
      n(counted(missing, 'edge')),
      missing === 1 ? ' is not ' : ' are not ',
      IDENTIFIABLE,
      missing === 1 ? ': these cascades say nothing of it.' : ': these cascades say nothing of them.',
    );
  if (facts.floored > 0)
    pieces.push(
      ' ',
      n(counted(facts.floored, 'activation')),
      facts.floored === 1 ? ' has' : ' have',
      ' no probability at that time and ',
      facts.floored === 1 ? 'is' : 'are',
      ' left out: look at the width of a step, and whether this is the network.',
    );
  return pieces;
}

/** What replicas gained, over one and over message passing with the true α. */
export const sayMixture = translated(
  'app/spread/learn/sentences/sayMixture',
  (
    gap: ArrayLike<number>,
    deltaP: ArrayLike<number> | undefined,
    truth: number | undefined,
    noise: number | undefined,
  ): Piece[][] => {
    const last = gap.length - 1;
    if (last < 0) return [];
    const replicas: Piece = { term: counted(last + 1, 'replica'), entry: 'mixture' };
    const pieces: Piece[] = [];
    if (last > 0 && gap[0] > 0)
      pieces.push(
        'With ',
        replicas,
        ' the distance to a perfect fit is ',
        n(significant(gap[last])),
        ' instead of ',
        n(significant(gap[0])),
        gap[last] < 0.999 * gap[0] ? '.' : ': hardly a gain.',
      );
    const delta = deltaP && deltaP.length > last ? deltaP[last] : undefined;
    if (delta === undefined) return pieces.length > 0 ? [pieces] : [];
    const level = noise ?? 0;
    const against = (other: number, name: string): Piece[] => [name, ' errs by ', n(share(other))];
    pieces.push(pieces.length > 0 ? ' ' : '', 'Its predictions err by ', n(share(delta)));
    if (last > 0 && deltaP) pieces.push(', ', ...against(deltaP[0], 'one replica'));
    if (truth !== undefined && !Number.isNaN(truth)) {
      pieces.push(last > 0 ? ' and ' : '; ', ...against(truth, 'message passing with the true α'), '.');
      if (delta < truth - level)
        pieces.push(' A wrong α predicts better than the right one, since it makes up for loops.');
    } else pieces.push('.');
    if (level > 0) pieces.push(' The simulation itself is known to ', n(share(level)), '.');
    return [pieces];
  },
);

const share = (x: number): string => `${significant(100 * x, 2)} %`;

/** δp of one learner beside that of the true α and the noise. */
export const sayPrediction = translated(
  'app/spread/learn/sentences/sayPrediction',
  (method: string, facts: Facts, sources: string): Piece[][] => {
    const { deltaP, deltaPTrue, noise } = facts;
    if (deltaP === undefined || deltaPTrue === undefined || noise === undefined || Number.isNaN(deltaP)) return [];
    const pieces: Piece[] = [
      `For ${sources}, `,
      { term: 'δp', entry: 'delta-p' },
      ' is ',
      n(share(deltaP)),
      ` with the α that ${method} learned and `,
      n(share(deltaPTrue)),
      ' with the true one',
    ];
    if (deltaP < deltaPTrue - noise)
      pieces.push(': the learned α are wrong where loops mislead, and predict better for it.');
    else if (deltaP > deltaPTrue + noise) pieces.push(': more cascades would help.');
    else pieces.push(': no difference beyond the noise of ', n(share(noise)), '.');
    return [pieces];
  },
);
