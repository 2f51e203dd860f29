/** What is said of the fan of a forecast and of its coverage, on the Popularity page. Values come as they are read. */
import { translated } from '../../core/language';
import { count, counted } from './format';
import { n, sentence, term } from './sentence';

/** Whether a band keeps its promise. */
export type Verdict = 'kept' | 'narrow' | 'wide';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  kept: ': within chance it keeps its promise, if the model is right.',
  narrow: ': it is too narrow, even though the model is right here.',
  wide: ': it is wider than it needs to be.',
};

/** What is judged of the width beside the share inside: nothing yet, or nothing at all. */
export type Judgement = Verdict | 'later' | 'too-few';

const JUDGEMENTS: Readonly<Record<Judgement, string>> = {
  ...VERDICTS,
  later: '.',
  'too-few': '; so few cascades do not tell whether it is too narrow or too wide.',
};

const made = (runs: number) =>
  sentence`The fan is made of ${n(counted(runs, 'run'))} that go on from what was observed:`;

export const trustSentences = translated('app/popularity-trust-sentences/trustSentences', {
  fan: {
    best: (runs: number) =>
      sentence`${made(runs)} all of them with the best fit, so it shows chance alone and is too narrow where parameters are unsure.`,
    refitted: (runs: number) =>
      sentence`${made(runs)} with parameters from cascades that were drawn and fitted again, so it knows how unsure these are.`,
    drawn: (runs: number) =>
      sentence`${made(runs)} with parameters drawn around the best fit, so it knows how unsure these are.`,
    model: 'That the model itself may be wrong is in no fan.',
    cut: (runs: number) =>
      sentence`${n(count(runs))} ${runs === 1 ? 'run' : 'runs'} grew without end and ${runs === 1 ? 'was' : 'were'} cut off.`,
    inside: (actual: number) => sentence`What happened, ${n(count(actual))}, lies inside the 5–95 % band.`,
    below: (actual: number) => sentence`What happened, ${n(count(actual))}, lies below the 5–95 % band.`,
    above: (actual: number) => sentence`What happened, ${n(count(actual))}, lies above the 5–95 % band.`,
    oneMiss: 'One miss proves nothing: one in ten is expected.',
  },
  coverage: {
    unfitted: (unfitted: number, drawn: number) =>
      sentence`${n(`${count(unfitted)} of ${count(drawn)}`)} drawn cascades had too few reposts in the observed part to be forecast, and are not counted.`,
    held: (share: string, others: boolean, judgement: Judgement) =>
      sentence`The 90 % band held what happened in ${n(share)} of the ${others ? 'others' : 'drawn cascades'} (${term('coverage', 'coverage')})${JUDGEMENTS[judgement]}`,
    settled: (settled: number, all: number) =>
      sentence`But in ${n(`${count(settled)} of ${count(all)}`)} nothing was left to happen after T: the whole band is the number observed, which says nothing of its width.`,
    open: (open: number, inside: number, verdict: Verdict) =>
      sentence`Of the other ${n(count(open))}, ${n(count(inside))} ended inside${VERDICTS[verdict]}`,
    noneOpen: 'So the width cannot be judged here: observe less.',
    fewOpen: (open: number) => `Only ${count(open)} had more to come, too few to judge it.`,
    without: (share: string, less: boolean) =>
      sentence`Without the uncertainty of the fit it is ${n(share)}${less ? ', clearly less' : ''}.`,
  },
});
