/** What was learned, and how sure: sentences from numbers. No rule, no sentence. Pure. */
import { said } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import { small } from '../../text/en-learn';
import { learnedWords, mixtureWords, predictionWords } from '../../text/en-learn-sentences';
import { significant } from '../../text/format';
import { joined, n } from '../../text/sentence';
import type { Facts } from './facts';

/** After a headline with the error, or without it where the truth is not known. @param edges of the network, m */
export function sayLearned(method: string, facts: Facts, edges: number, going: boolean): Piece[][] {
  const missing = facts.identifiable === undefined ? 0 : edges - facts.identifiable;
  return [
    joined(
      howFar(method, facts, going),
      how(facts),
      missing > 0 ? learnedWords.missing(missing) : [],
      facts.floored > 0 ? learnedWords.floored(facts.floored) : [],
    ),
  ];
}

function howFar(method: string, { cascades, gradients, converged, ending }: Facts, going: boolean): Piece[] {
  if (going) return learnedWords.going(method, cascades, gradients);
  if (converged === undefined) return learnedWords.stopped(method, gradients);
  if (converged) return learnedWords.converged(method, cascades, gradients);
  // The reason without its head, "not converged: ".
  const why = ending === undefined ? '' : said(ending).replace(/^[^:]*: /, '');
  return learnedWords.ended(method, cascades, gradients, why);
}

/** How good it is: beside a constant, or by the distance where the truth is not known. */
function how({ error, constant, distance }: Facts): Piece[] {
  if (error !== undefined && constant !== undefined && !Number.isNaN(error)) {
    if (constant < 1e-9) return [learnedWords.alike];
    return error > 0 && error < constant
      ? learnedWords.gained(n(small(constant)), n(significant(constant / error, 2)))
      : learnedWords.nothingGained(n(small(constant)));
  }
  return distance === undefined ? [] : learnedWords.distance(n(significant(distance)));
}

/** What replicas gained, over one and over message passing with the true α. */
export function sayMixture(
  gap: ArrayLike<number>,
  deltaP: ArrayLike<number> | undefined,
  truth: number | undefined,
  noise: number | undefined,
): Piece[][] {
  const last = gap.length - 1;
  if (last < 0) return [];
  const change = gap[last] < 0.999 * gap[0] ? 'gained' : 'hardly';
  const gained =
    last > 0 && gap[0] > 0 ? mixtureWords[change](last + 1, n(significant(gap[last])), n(significant(gap[0]))) : [];
  if (!deltaP || deltaP.length <= last) return gained.length > 0 ? [gained] : [];
  const delta = deltaP[last];
  const level = noise ?? 0;
  const known = truth !== undefined && !Number.isNaN(truth);
  return [
    joined(
      gained,
      mixtureWords.errs(share(delta), last > 0 ? share(deltaP[0]) : undefined, known ? share(truth) : undefined),
      known && delta < truth - level ? [mixtureWords.better] : [],
      level > 0 ? mixtureWords.noise(share(level)) : [],
    ),
  ];
}

const share = (x: number): Piece => n(`${significant(100 * x, 2)} %`);

/** δp of one learner beside that of the true α and the noise. */
export function sayPrediction(method: string, facts: Facts, sources: string): Piece[][] {
  const { deltaP, deltaPTrue, noise } = facts;
  if (deltaP === undefined || deltaPTrue === undefined || noise === undefined || Number.isNaN(deltaP)) return [];
  const way = deltaP < deltaPTrue - noise ? 'better' : deltaP > deltaPTrue + noise ? 'worse' : 'alike';
  return [predictionWords[way](method, sources, share(deltaP), share(deltaPTrue), share(noise))];
}
