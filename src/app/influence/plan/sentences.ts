/** How many samples an error takes, in words. No rule, no sentence. Pure. */
import { translated } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import { count, counted, percent, significant } from '../../text/format';

const n = (text: string): Piece => ({ number: text });
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
export const sayPlan = translated('app/influence/plan/sentences/sayPlan', (facts: PlanFacts): Piece[] => {
  const { wanted, needed, deviation, predicted, achieved, pilotRuns, mostSamples } = facts;
  const pilot: Piece[] = ['The pilot of ', n(counted(pilotRuns, 'run'))];
  if (deviation === 0)
    return [...pilot, ' came out the same every time, so there is no error of chance: every run gives this influence.'];
  if (!Number.isFinite(needed)) return [];
  const pieces: Piece[] = [
    'An error of ',
    perCent(wanted),
    ' takes ',
    n(counted(needed, 'sample')),
    ': ',
    'runs deviate by ',
    n(significant(deviation)),
    ` ${deviation === 1 ? 'node' : 'nodes'} in the pilot of `,
    n(counted(pilotRuns, 'run')),
    '.',
  ];
  if (Number.isNaN(achieved)) {
    if (needed > mostSamples)
      pieces.push(
        ' That is more than the ',
        n(count(mostSamples)),
        ' allowed here, so they were not taken. Allow more, or want less.',
      );
    return pieces;
  }
  pieces.push(' Predicted were ', perCent(predicted), ', and ', perCent(achieved), ' came out');
  pieces.push(achieved <= 1.2 * wanted ? '.' : ': the pilot was too small to know the deviation well.');
  return pieces;
});

/** What the theorem says of the scheme: whether there is an error that more samples do not remove. */
export const sayBound = translated('app/influence/plan/sentences/sayBound', (exact: boolean, h: number): Piece[] => {
  return exact
    ? [
        'Corollary 2 weighs the error of the step against that of chance. This scheme is exact, so the step has none: the bound is ε⁻², four times the samples for half the error.',
      ]
    : [
        'The interval knows the error of chance only. Steps of ',
        n(significant(h)),
        ' add an error that more samples do not remove (eq. 18); an exact scheme has none (Corollary 2).',
      ];
});
