/** How many samples an error takes, in words. No rule, no sentence. Pure. */
import type { Piece } from '../../../plots/ExplainCurve';
import { planWords as words } from '../../text/en-influence-tabs-sentences';
import { percent, significant } from '../../text/format';
import { joined, n } from '../../text/sentence';

const perCent = (value: number): Piece => n(percent(value / 100));

export interface PlanFacts {
  /** ε, per cent of I(T). */
  wanted: number;
  /** m; NaN where a pilot tells nothing. */
  needed: number;
  /** s of a run, nodes. */
  deviation: number;
  /** Per cent of I(T). */
  predicted: number;
  /** NaN where the samples were too many to be taken. */
  achieved: number;
  /** I(T) of the samples taken, and its standard error. */
  size: number;
  sizeError: number | undefined;
  pilotRuns: number;
  mostSamples: number;
  /** m T (Σα + Σγ) */
  marks: number;
}

/** What the error takes, and what came of it. */
export function sayPlan(facts: PlanFacts): Piece[] {
  const { wanted, needed, deviation, predicted, achieved, pilotRuns, mostSamples } = facts;
  if (deviation === 0) return words.noError(pilotRuns);
  if (!Number.isFinite(needed)) return [];
  const takes = words.takes(perCent(wanted), needed, deviation, pilotRuns);
  if (Number.isNaN(achieved)) return joined(takes, needed > mostSamples ? words.tooMany(mostSamples) : []);
  return joined(takes, words[achieved <= 1.2 * wanted ? 'achieved' : 'misled'](perCent(predicted), perCent(achieved)));
}

/** What the theorem says of the scheme: whether there is an error that more samples do not remove. */
export const sayBound = (exact: boolean, h: number): Piece[] =>
  exact ? [words.exact] : words.steps(n(significant(h)));
