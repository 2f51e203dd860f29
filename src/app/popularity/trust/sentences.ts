/** What the fan knows and how often it is right, in words. No rule, no sentence. Pure. */
import { translated } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import { count, counted, percent } from '../../text/format';
import type { CoverageRow, Covered, Judged } from './coverage-rows';

const n = (text: string): Piece => ({ number: text });
const term = (word: string, entry: string): Piece => ({ term: word, entry });

export interface FanFacts {
  runs: number;
  cut: number;
  uncertainty: string;
  low: number;
  high: number;
  /** What happened by the end of the forecast; undefined where it is hidden or not known. */
  actual: number | undefined;
}

/** What the bands of the present forecast stand for. */
export const sayFan = translated(
  'app/popularity/trust/sentences/sayFan',
  ({ runs, cut, uncertainty, low, high, actual }: FanFacts): Piece[] => {
    const pieces: Piece[] = ['The fan is made of ', n(counted(runs, 'run')), ' that go on from what was observed: '];
    if (uncertainty === 'none')
      pieces.push(
        'all of them with the best fit, so it shows chance alone and is too narrow where parameters are unsure.',
      );
    else if (uncertainty === 'bootstrap')
      pieces.push('with parameters from cascades that were drawn and fitted again, so it knows how unsure these are.');
    else pieces.push('with parameters drawn around the best fit, so it knows how unsure these are.');
    pieces.push(' That the model itself may be wrong is in no fan.');
    if (cut > 0)
      pieces.push(
        ' ',
        n(count(cut)),
        ` ${cut === 1 ? 'run' : 'runs'} grew without end and ${cut === 1 ? 'was' : 'were'} cut off.`,
      );
    if (actual !== undefined) {
      const inside = actual >= low && actual <= high;
      pieces.push(
        ' What happened, ',
        n(count(actual)),
        inside ? ', lies inside the 5–95 % band.' : `, lies ${actual < low ? 'below' : 'above'} the 5–95 % band.`,
      );
      if (!inside) pieces.push(' One miss proves nothing: one in ten is expected.');
    }
    return pieces;
  },
);

/** Whether the share inside differs from what was promised by more than chance, were the promise kept. */
const verdict = (inside: number, of: number, level: number): keyof typeof VERDICTS => {
  const slack = 2 * Math.sqrt((level * (1 - level)) / of);
  return inside / of < level - slack ? 'narrow' : inside / of > level + slack ? 'wide' : 'kept';
};

const VERDICTS = {
  kept: ': within chance it keeps its promise, if the model is right.',
  narrow: ': it is too narrow, even though the model is right here.',
  wide: ': it is wider than it needs to be.',
} as const;

/** Of fewer forecasts all may end inside a band of 90 % by chance alone. */
const ENOUGH = 20;

/** The 90 % band, with and without the uncertainty of the fit; its width is judged by cascades that were not over. */
export const sayCoverage = translated(
  'app/popularity/trust/sentences/sayCoverage',
  (rows: readonly CoverageRow[], drawn: number, unfitted: number, judged: Judged): Piece[] => {
    const ninety = rows.find(({ level }) => Math.abs(level - 0.9) < 1e-9);
    const main = ninety?.with ?? ninety?.without;
    if (!ninety || !main) return [];
    const said = (covered: Covered): Piece => n(`${percent(covered.share)} ± ${percent(2 * covered.error)}`);
    const { settled, open, inside } = judged;
    const pieces: Piece[] = [];
    if (unfitted > 0)
      pieces.push(
        n(`${count(unfitted)} of ${count(drawn)}`),
        ' drawn cascades had too few reposts in the observed part to be forecast, and are not counted. ',
      );
    pieces.push(
      'The 90 % band held what happened in ',
      said(main),
      ` of the ${unfitted > 0 ? 'others' : 'drawn cascades'} (`,
      term('coverage', 'coverage'),
      ')',
    );
    if (settled > 0) {
      pieces.push(
        '. But in ',
        n(`${count(settled)} of ${count(settled + open)}`),
        ' nothing was left to happen after T: the whole band is the number observed, which says nothing of its width.',
      );
      if (open >= ENOUGH)
        pieces.push(
          ' Of the other ',
          n(count(open)),
          ', ',
          n(count(inside)),
          ' ended inside',
          VERDICTS[verdict(inside, open, 0.9)],
        );
      else
        pieces.push(
          open === 0
            ? ' So the width cannot be judged here: observe less.'
            : ` Only ${count(open)} had more to come, too few to judge it.`,
        );
    } else if (open >= ENOUGH) pieces.push(VERDICTS[verdict(inside, open, 0.9)]);
    else pieces.push('; so few cascades do not tell whether it is too narrow or too wide.');
    if (ninety.with && ninety.without) {
      const gap = ninety.with.share - ninety.without.share;
      const noise = 2 * Math.hypot(ninety.with.error, ninety.without.error);
      pieces.push(' Without the uncertainty of the fit it is ', said(ninety.without));
      pieces.push(gap > noise ? ', clearly less.' : '.');
    }
    return pieces;
  },
);
