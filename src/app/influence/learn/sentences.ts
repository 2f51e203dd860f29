/** What NetRate learned, how sure, and how well it predicts: sentences from numbers. No rule, no sentence. Pure. */
import type { Piece } from '../../../plots/ExplainCurve';
import { ratesWords as words } from '../../text/en-influence-tabs-sentences';
import { percent, significant } from '../../text/format';
import { joined, n } from '../../text/sentence';
import type { PredictionFacts, RateFacts } from './facts';

/** KKT residuals up to which a node counts as converged. */
export const TOLERANCE = 1e-4;

const share = (x: number): Piece => n(percent(x));
const few = (x: number): Piece => n(significant(x));
const maybe = (x: number | undefined, say: (x: number) => Piece): Piece | undefined =>
  x === undefined ? undefined : say(x);

/** What was found, from how many cascades, and the truth where it is known. @param going nodes are still being learned */
export function sayRates(facts: RateFacts, going: boolean): Piece[] {
  const { edges, users, learnedFrom, keptAway, logLikelihood, precision, recall, rateError } = facts;
  const found = words.found(edges, users, learnedFrom, keptAway, going);
  if (going) return found;
  return joined(
    found,
    Number.isFinite(logLikelihood) ? words.likelihood(n(significant(logLikelihood, 5).replace('-', '−'))) : [],
    precision !== undefined && recall !== undefined
      ? words.truth(share(precision), share(recall), maybe(rateError, share))
      : [],
  );
}

/** Whether the likelihood is at its largest: the Karush–Kuhn–Tucker conditions in plain words. */
export function sayConditions({ users, unconverged, worstGradient, worstSlack }: RateFacts): Piece[] {
  const worst = Math.max(worstGradient, worstSlack);
  if (!Number.isFinite(worst) || !Number.isFinite(unconverged)) return [];
  if (unconverged > 0) return words.unmet(unconverged, users, few(worst));
  return worst <= TOLERANCE ? [words.met] : [];
}

/** How well held-out cascades are predicted. */
export function sayPrediction(facts: PredictionFacts): Piece[] {
  const { cascades, error, meanFieldError, observed, predicted, meanField } = facts;
  if (!Number.isFinite(error)) return [];
  return joined(
    words.predicted(cascades, share(error), maybe(meanFieldError, share)),
    words.end(observed, few(predicted), maybe(meanField, few)),
  );
}
