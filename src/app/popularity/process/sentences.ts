/** What runs and laws of the process say, in a few sentences that follow from the numbers. No rule, no sentence. Pure. */
import { translated } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import { count, counted, percent, significant } from '../../text/format';
import { FAMILY, familyKernel, type FamilyPlace } from './process-state';

const n = (text: string): Piece => ({ number: text });
const term = (word: string, entry: string): Piece => ({ term: word, entry });
const signed = (share: number): string => `${share < 0 ? '−' : '+'}${percent(Math.abs(share))}`;

/** The family of kernels at one place. */
export const sayKernel = translated('app/popularity/process/sentences/sayKernel', (place: FamilyPlace): Piece[] => {
  const kernel = familyKernel(place);
  const mean = kernel.branchingFactor / kernel.infectionRate;
  const pieces: Piece[] = ['Half have stopped after ', n(String(FAMILY.half))];
  if (Number.isFinite(kernel.support))
    pieces.push(' and all after ', n(significant(kernel.support)), ': this kernel ends');
  else if (Number.isFinite(mean)) pieces.push(', on average after ', n(significant(mean)));
  else pieces.push(', but the mean has no end, and n* is infinite');
  const hazard = [0.25, 1.5].map((at) => kernel.hazard(at * FAMILY.half));
  if (place !== 'gaussian' && place.q === 1)
    pieces.push('. The hazard of stopping never changes: who has gone on for long is as likely to stop as a newcomer.');
  else if (hazard[1] > hazard[0]) pieces.push('. Stopping becomes likelier with age.');
  else pieces.push('. Who has gone on for long is the less likely to stop: that is the long tail.');
  if (Number.isFinite(kernel.branchingFactor))
    pieces.push(
      ' One event has ',
      n(significant(kernel.branchingFactor)),
      ' children (',
      term('n*', 'branching-factor'),
      ').',
    );
  return pieces;
});

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
export const sayRun = translated(
  'app/popularity/process/sentences/sayRun',
  ({ size, people, seeds, end, nstar, above }: RunFacts): Piece[] => {
    const pieces: Piece[] = [];
    if (size === seeds)
      pieces.push(`It died at once: nobody was infected by the first ${seeds === 1 ? 'one' : count(seeds)}.`);
    else {
      pieces.push(n(count(size)), ` of ${count(people)} people were reached, and the last recovered at `);
      pieces.push(n(`t\u00a0=\u00a0${significant(end)}`), '.');
      if (nstar > 1 && size < people / 10)
        pieces.push(` With n* = ${significant(nstar)} it could have grown, but the first few recovered too soon.`);
    }
    if (Number.isFinite(above) && size > seeds)
      pieces.push(
        ' HawkesN, which sees no recoveries, expects more than SIR in ',
        n(percent(above)),
        ' of the time until then.',
      );
    return pieces;
  },
);

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
export const sayRuns = translated(
  'app/popularity/process/sentences/sayRuns',
  ({ process, runs, mean, error, median, nstar, cut }: RunsFacts): Piece[] => {
    const pieces: Piece[] = [
      `Over ${counted(runs, 'run')} of ${process} `,
      n(`${significant(mean)}${error === undefined ? '' : ` ± ${significant(2 * error, 2)}`}`),
      ' are reached on average, in half of the runs no more than ',
      n(significant(median)),
      '.',
    ];
    if (median < mean / 2) pieces.push(' Most runs die early and a few grow large, so the mean hardly ever happens.');
    if (cut > 0)
      pieces.push(
        ' ',
        n(count(cut)),
        ` ${cut === 1 ? 'run was' : 'runs were'} cut off`,
        process === 'Hawkes' && nstar >= 1 ? ': with n* ≥ 1 and no end of people it may grow for ever.' : '.',
      );
    return pieces;
  },
);

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
export const saySizes = translated(
  'app/popularity/process/sentences/saySizes',
  ({ nstar, sir, hawkes, sirRuns, sirError, gap, sirAlone, hawkesAlone }: SizesFacts): Piece[] => {
    const pieces: Piece[] = [
      'With the same n*, SIR reaches ',
      n(significant(sir)),
      ' on average and HawkesN ',
      n(significant(hawkes)),
      '. ',
    ];
    if (sirAlone > hawkesAlone)
      pieces.push(
        'SIR ends with nobody but the first in ',
        n(percent(sirAlone)),
        ' of all cases, HawkesN in ',
        n(percent(hawkesAlone)),
        ': who recovers soon infects nobody, while in HawkesN everybody is infectious in the same way.',
      );
    if (sirError !== undefined && sirError > 0) {
      const away = Math.abs(sirRuns - sir) / sirError;
      pieces.push(
        away < 4 ? ' The runs agree with the exact ' : ' The runs do not agree with the exact ',
        term('law of the final size', 'final-size'),
        ` (${significant(away, 2)} standard errors).`,
      );
    }
    if (nstar >= 1)
      pieces.push(' The plain Hawkes process has no largest size: with n* ≥ 1 its law does not add up to one.');
    else if (gap < 0.02) pieces.push(' At so small an n* the laws hardly differ.');
    return pieces;
  },
);

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
export const sayGap = translated(
  'app/popularity/process/sentences/sayGap',
  ({ validity, validityError, full, fullError, exact, fewEvents }: GapFacts): Piece[] => {
    const pieces: Piece[] = [
      'The paper plots the SIR curve that only asks whether the ',
      'history was possible (Fig. 5). ',
    ];
    if (fewEvents) pieces.push('Without a later infection nothing rules a recovery out, so it equals HawkesN here.');
    else if (validity > -2 * validityError) pieces.push('It never lies below HawkesN, as eq. 7 says.');
    else pieces.push('Its lowest gap is ', n(signed(validity)), '.');
    if (full < -2 * fullError)
      pieces.push(
        ' Given all that was seen, SIR falls ',
        n(percent(-full)),
        ' below HawkesN: silence makes it likelier that people have recovered, so eq. 7 does not hold for the true expectation.',
      );
    else pieces.push(' Given all that was seen, SIR does not fall below HawkesN here.');
    if (exact)
      pieces.push(
        ' At ',
        n(`t\u00a0=\u00a0${significant(exact.t)}`),
        ' the exact value is ',
        n(significant(exact.sir)),
        ' against ',
        n(significant(exact.hawkes)),
        ' of HawkesN.',
      );
    return pieces;
  },
);

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
export const sayHidden = translated('app/popularity/process/sentences/sayHidden', (facts: HiddenFacts): Piece[] => {
  const { rate, recovery, completeRate, completeRecovery, failed, groups } = facts;
  if (!Number.isFinite(rate) || !Number.isFinite(recovery)) return [];
  const worse = Math.abs(recovery) > Math.abs(rate);
  const pieces: Piece[] = [
    'Without recoveries the infection rate comes out ',
    n(signed(rate)),
    ' off and the recovery ',
    n(signed(recovery)),
    worse ? ', the worse of the two.' : '.',
  ];
  if (Number.isFinite(completeRate) && Number.isFinite(completeRecovery))
    pieces.push(' With recoveries seen it is ', n(signed(completeRate)), ' and ', n(signed(completeRecovery)), '.');
  if (Math.max(Math.abs(completeRate), Math.abs(completeRecovery)) < Math.max(Math.abs(rate), Math.abs(recovery)) / 2)
    pieces.push(' So it is no lack of data: HawkesN is another process than SIR, and its fit is biased for SIR.');
  if (failed > 0) pieces.push(' ', n(`${count(failed)} of ${count(groups)}`), ' groups could not be fitted.');
  return pieces;
});
