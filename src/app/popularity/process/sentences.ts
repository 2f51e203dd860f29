/** What runs and laws of the process say, in a few sentences that follow from the numbers. No rule, no sentence. Pure. */
import type { Piece } from '../../../plots/ExplainCurve';
import { percent, significant } from '../../text/format';
import { processSentences as words } from '../../text/en-popularity-process-sentences';
import { joined } from '../../text/sentence';
import { FAMILY, familyKernel, type FamilyPlace } from './process-state';

const signed = (share: number): string => `${share < 0 ? '−' : '+'}${percent(Math.abs(share))}`;

/** The family of kernels at one place. */
export function sayKernel(place: FamilyPlace): Piece[] {
  const say = words.kernel;
  const kernel = familyKernel(place);
  const mean = kernel.branchingFactor / kernel.infectionRate;
  const half = significant(FAMILY.half);
  const hazard = [0.25, 1.5].map((at) => kernel.hazard(at * FAMILY.half));
  return joined(
    Number.isFinite(kernel.support)
      ? say.ends(half, significant(kernel.support))
      : Number.isFinite(mean)
        ? say.mean(half, significant(mean))
        : say.noMean(half),
    place !== 'gaussian' && place.q === 1
      ? say.sameHazard
      : hazard[1] > hazard[0]
        ? say.likelierWithAge
        : say.lessLikely,
    Number.isFinite(kernel.branchingFactor) ? say.children(significant(kernel.branchingFactor)) : [],
  );
}

export interface RunFacts {
  size: number;
  people: number;
  seeds: number;
  end: number;
  nstar: number;
  /** Infections before which HawkesN expected more than SIR had: share of the time. */
  above: number;
}

/** How one epidemic went. */
export function sayRun({ size, people, seeds, end, nstar, above }: RunFacts): Piece[] {
  const say = words.run;
  if (size === seeds) return [say.died(seeds)];
  return joined(
    say.reached(size, people, significant(end)),
    nstar > 1 && size < people / 10 ? say.couldHaveGrown(significant(nstar)) : [],
    Number.isFinite(above) && size > seeds ? say.above(percent(above)) : [],
  );
}

/** Share of the time during which one step curve lies above another; both over the same span. */
export function timeAbove(
  one: { x: Float64Array; y: Float64Array },
  other: { x: Float64Array; y: Float64Array },
): number {
  const times = [...new Set([...one.x, ...other.x])].sort((a, b) => a - b);
  const at = ({ x, y }: { x: Float64Array; y: Float64Array }, k: { i: number }, t: number): number => {
    while (k.i + 1 < x.length && x[k.i + 1] <= t) k.i++;
    return x.length > 0 && x[0] <= t ? y[k.i] : 0;
  };
  let above = 0;
  const [a, b] = [{ i: 0 }, { i: 0 }];
  for (let k = 0; k + 1 < times.length; k++)
    if (at(one, a, times[k]) > at(other, b, times[k])) above += times[k + 1] - times[k];
  const whole = times.length > 1 ? times[times.length - 1] - times[0] : 0;
  return whole > 0 ? above / whole : NaN;
}

export interface RunsFacts {
  process: string;
  runs: number;
  mean: number;
  error: number | undefined;
  median: number;
  nstar: number;
  cut: number;
}

/** Many runs: their mean, how typical it is, and whether it is one. */
export function sayRuns({ process, runs, mean, error, median, nstar, cut }: RunsFacts): Piece[] {
  const say = words.runs;
  const spread = error === undefined ? '' : ` ± ${significant(2 * error, 2)}`;
  const endless = process === 'Hawkes' && nstar >= 1;
  return joined(
    say.mean(runs, process, `${significant(mean)}${spread}`, significant(median)),
    median < mean / 2 ? say.rareMean : [],
    cut > 0 ? (endless ? say.cutEndless(cut) : say.cut(cut)) : [],
  );
}

export interface SizesFacts {
  nstar: number;
  sir: number;
  hawkes: number;
  sirRuns: number;
  sirError: number | undefined;
  gap: number;
  /** P(only the first are reached) */
  sirAlone: number;
  hawkesAlone: number;
}

/** The two laws side by side. */
export function saySizes(facts: SizesFacts): Piece[] {
  const { nstar, sir, hawkes, sirRuns, sirError, gap, sirAlone, hawkesAlone } = facts;
  const say = words.sizes;
  const away = sirError !== undefined && sirError > 0 ? Math.abs(sirRuns - sir) / sirError : NaN;
  return joined(
    say.means(significant(sir), significant(hawkes)),
    sirAlone > hawkesAlone ? say.alone(percent(sirAlone), percent(hawkesAlone)) : [],
    Number.isNaN(away) ? [] : (away < 4 ? say.agree : say.disagree)(significant(away, 2)),
    nstar >= 1 ? say.noLargest : gap < 0.02 ? say.alike : [],
  );
}

export interface GapFacts {
  /** Lowest of (SIR − HawkesN)/HawkesN over the times, with its standard error. */
  validity: number;
  validityError: number;
  full: number;
  fullError: number;
  /** The exact curve and HawkesN at the end; undefined where there is no closed form. */
  exact: { t: number; sir: number; hawkes: number } | undefined;
  fewEvents: boolean;
}

/** Which curve the paper plots, and what becomes of eq. 7. */
export function sayGap({ validity, validityError, full, fullError, exact, fewEvents }: GapFacts): Piece[] {
  const say = words.gap;
  return joined(
    say.paper,
    fewEvents ? say.equal : validity > -2 * validityError ? say.neverBelow : say.lowest(signed(validity)),
    full < -2 * fullError ? say.below(percent(-full)) : say.notBelow,
    exact ? say.exact(significant(exact.t), significant(exact.sir), significant(exact.hawkes)) : [],
  );
}

export interface HiddenFacts {
  nstar: number;
  rate: number;
  recovery: number;
  completeRate: number;
  completeRecovery: number;
  failed: number;
  groups: number;
}

/** What is lost with the recoveries. */
export function sayHidden(facts: HiddenFacts): Piece[] {
  const { rate, recovery, completeRate, completeRecovery, failed, groups } = facts;
  if (!Number.isFinite(rate) || !Number.isFinite(recovery)) return [];
  const say = words.hidden;
  const complete = Math.max(Math.abs(completeRate), Math.abs(completeRecovery));
  return joined(
    say.off(signed(rate), signed(recovery), Math.abs(recovery) > Math.abs(rate)),
    Number.isFinite(completeRate) && Number.isFinite(completeRecovery)
      ? say.seen(signed(completeRate), signed(completeRecovery))
      : [],
    complete < Math.max(Math.abs(rate), Math.abs(recovery)) / 2 ? say.biased : [],
    failed > 0 ? say.failed(failed, groups) : [],
  );
}
