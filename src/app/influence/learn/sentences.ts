/** What NetRate learned, how sure, and how well it predicts: sentences from numbers. No rule, no sentence. Pure. */
import { translated } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import { count, counted, percent, significant } from '../../text/format';
import type { PredictionFacts, RateFacts } from './facts';

const n = (text: string): Piece => ({ number: text });
/** KKT residuals up to which a node counts as converged. */
export const TOLERANCE = 1e-4;

/** What was found, from how many cascades, and the truth where it is known. @param going nodes are still being learned */
export const sayRates = translated(
  'app/influence/learn/sentences/sayRates',
  (facts: RateFacts, going: boolean): Piece[] => {
    const { edges, users, learnedFrom, keptAway, logLikelihood, precision, recall, rateError } = facts;
    const pieces: Piece[] = [
      'NetRate found ',
      n(counted(edges, 'edge')),
      ' among ',
      n(counted(users, 'user')),
      ' from ',
      n(counted(learnedFrom, 'cascade')),
      going ? ' so far' : '',
      keptAway > 0 ? '; ' : '.',
    ];
    if (keptAway > 0) pieces.push(n(count(keptAway)), keptAway === 1 ? ' is kept to judge.' : ' are kept to judge.');
    if (going) return pieces;
    if (Number.isFinite(logLikelihood))
      pieces.push(' Their log-likelihood is ', n(significant(logLikelihood, 5).replace('-', '−')), ' nats.');
    if (precision !== undefined && recall !== undefined)
      pieces.push(
        ' Of the edges found ',
        n(percent(precision)),
        ' are true, and of the true ones ',
        n(percent(recall)),
        ' were found',
        ...(rateError === undefined ? ['.'] : ['; rates are off by ', n(percent(rateError)), ' on average.']),
      );
    return pieces;
  },
);

/** Whether the likelihood is at its largest: the Karush–Kuhn–Tucker conditions in plain words. */
export const sayConditions = translated(
  'app/influence/learn/sentences/sayConditions',
  ({ users, unconverged, worstGradient, worstSlack }: RateFacts): Piece[] => {
    const worst = Math.max(worstGradient, worstSlack);
    if (!Number.isFinite(worst) || !Number.isFinite(unconverged)) return [];
    if (unconverged === 0)
      return worst <= TOLERANCE
        ? [
            'Every node meets the optimality conditions to 10⁻⁴: no rate can be changed to make these cascades more likely.',
          ]
        : [];
    const one = unconverged === 1;
    return [
      n(count(unconverged)),
      ` of ${counted(users, 'node')} ${one ? 'does' : 'do'} not meet the optimality conditions to 10⁻⁴; the largest residual is `,
      n(significant(worst)),
      `. The table says which ${one ? 'it is' : 'they are'}. Allow more iterations.`,
    ];
  },
);

/** How well held-out cascades are predicted. */
export const sayPrediction = translated(
  'app/influence/learn/sentences/sayPrediction',
  (facts: PredictionFacts): Piece[] => {
    const { cascades, error, meanFieldError, observed, predicted, meanField } = facts;
    if (!Number.isFinite(error)) return [];
    const pieces: Piece[] = [
      'Over ',
      n(counted(cascades, 'held-out cascade')),
      ' the jump SDE is off by ',
      n(percent(error)),
      ' on average over time',
    ];
    if (meanFieldError !== undefined) pieces.push(', mean field by ', n(percent(meanFieldError)));
    pieces.push(
      '. In the end ',
      n(significant(observed)),
      ` ${observed === 1 ? 'user is' : 'users are'} active on average; predicted were `,
      n(significant(predicted)),
    );
    if (meanField !== undefined) pieces.push(', by mean field ', n(significant(meanField)));
    pieces.push('.');
    return pieces;
  },
);
