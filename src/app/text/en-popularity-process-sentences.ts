/** What is said of the process on the Popularity page: kernels, runs, sizes, intensities, hidden recovery. Values come as they are read. */
import { translated } from '../../core/language';
import { count, counted } from './format';
import { n, sentence, term } from './sentence';

export const processSentences = translated('app/popularity-process-sentences/processSentences', {
  kernel: {
    ends: (half: string, all: string) =>
      sentence`Half have stopped after ${n(half)} and all after ${n(all)}: this kernel ends.`,
    mean: (half: string, mean: string) => sentence`Half have stopped after ${n(half)}, on average after ${n(mean)}.`,
    noMean: (half: string) =>
      sentence`Half have stopped after ${n(half)}, but the mean has no end, and n* is infinite.`,
    sameHazard: 'The hazard of stopping never changes: who has gone on for long is as likely to stop as a newcomer.',
    likelierWithAge: 'Stopping becomes likelier with age.',
    lessLikely: 'Who has gone on for long is the less likely to stop: that is the long tail.',
    children: (nstar: string) => sentence`One event has ${n(nstar)} children (${term('n*', 'branching-factor')}).`,
  },
  run: {
    died: (seeds: number) => `It died at once: nobody was infected by the first ${seeds === 1 ? 'one' : count(seeds)}.`,
    reached: (size: number, people: number, end: string) =>
      sentence`${n(count(size))} of ${count(people)} people were reached, and the last recovered at ${n(`t\u00a0=\u00a0${end}`)}.`,
    couldHaveGrown: (nstar: string) => `With n* = ${nstar} it could have grown, but the first few recovered too soon.`,
    above: (share: string) =>
      sentence`HawkesN, which sees no recoveries, expects more than SIR in ${n(share)} of the time until then.`,
  },
  runs: {
    mean: (runs: number, process: string, mean: string, median: string) =>
      sentence`Over ${counted(runs, 'run')} of ${process} ${n(mean)} are reached on average, in half of the runs no more than ${n(median)}.`,
    rareMean: 'Most runs die early and a few grow large, so the mean hardly ever happens.',
    cut: (runs: number) => sentence`${n(count(runs))} ${runs === 1 ? 'run was' : 'runs were'} cut off.`,
    cutEndless: (runs: number) =>
      sentence`${n(count(runs))} ${runs === 1 ? 'run was' : 'runs were'} cut off: with n* ≥ 1 and no end of people it may grow for ever.`,
  },
  sizes: {
    means: (sir: string, hawkes: string) =>
      sentence`With the same n*, SIR reaches ${n(sir)} on average and HawkesN ${n(hawkes)}.`,
    alone: (sir: string, hawkes: string) =>
      sentence`SIR ends with nobody but the first in ${n(sir)} of all cases, HawkesN in ${n(hawkes)}: who recovers soon infects nobody, while in HawkesN everybody is infectious in the same way.`,
    agree: (errors: string) =>
      sentence`The runs agree with the exact ${term('law of the final size', 'final-size')} (${errors} standard errors).`,
    disagree: (errors: string) =>
      sentence`The runs do not agree with the exact ${term('law of the final size', 'final-size')} (${errors} standard errors).`,
    noLargest: 'The plain Hawkes process has no largest size: with n* ≥ 1 its law does not add up to one.',
    alike: 'At so small an n* the laws hardly differ.',
  },
  gap: {
    paper: 'The paper plots the SIR curve that only asks whether the history was possible (Fig. 5).',
    equal: 'Without a later infection nothing rules a recovery out, so it equals HawkesN here.',
    neverBelow: 'It never lies below HawkesN, as eq. 7 says.',
    lowest: (gap: string) => sentence`Its lowest gap is ${n(gap)}.`,
    below: (share: string) =>
      sentence`Given all that was seen, SIR falls ${n(share)} below HawkesN: silence makes it likelier that people have recovered, so eq. 7 does not hold for the true expectation.`,
    notBelow: 'Given all that was seen, SIR does not fall below HawkesN here.',
    exact: (t: string, sir: string, hawkes: string) =>
      sentence`At ${n(`t\u00a0=\u00a0${t}`)} the exact value is ${n(sir)} against ${n(hawkes)} of HawkesN.`,
  },
  hidden: {
    off: (rate: string, recovery: string, worse: boolean) =>
      sentence`Without recoveries the infection rate comes out ${n(rate)} off and the recovery ${n(recovery)}${worse ? ', the worse of the two' : ''}.`,
    seen: (rate: string, recovery: string) => sentence`With recoveries seen it is ${n(rate)} and ${n(recovery)}.`,
    biased: 'So it is no lack of data: HawkesN is another process than SIR, and its fit is biased for SIR.',
    failed: (failed: number, groups: number) =>
      sentence`${n(`${count(failed)} of ${count(groups)}`)} groups could not be fitted.`,
  },
});
