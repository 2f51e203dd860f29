/** What the fan knows and how often it is right, in words. No rule, no sentence. Pure. */
import type { Piece } from '../../../plots/ExplainCurve';
import { count, counted, percent } from '../../text/format';
import type { CoverageRow, Covered } from './coverage-rows';

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
export function sayFan({ runs, cut, uncertainty, low, high, actual }: FanFacts): Piece[] {
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
}

/** Whether a share differs from what was promised by more than chance. */
const verdict = ({ share, error }: Covered, level: number): 'kept' | 'narrow' | 'wide' => {
  const slack = 2 * Math.max(error, 1e-9);
  return share < level - slack ? 'narrow' : share > level + slack ? 'wide' : 'kept';
};

/** The 90 % band, with and without the uncertainty of the fit. */
export function sayCoverage(rows: readonly CoverageRow[], drawn: number, unfitted: number): Piece[] {
  const ninety = rows.find(({ level }) => Math.abs(level - 0.9) < 1e-9);
  const main = ninety?.with ?? ninety?.without;
  if (!ninety || !main) return [];
  const said = (covered: Covered): Piece => n(`${percent(covered.share)} ± ${percent(2 * covered.error)}`);
  const pieces: Piece[] = [
    'The 90 % band held what happened in ',
    said(main),
    ' of the drawn cascades (',
    term('coverage', 'coverage'),
    ')',
  ];
  const how = verdict(main, 0.9);
  pieces.push(
    how === 'kept'
      ? ': within chance it keeps its promise, if the model is right.'
      : how === 'narrow'
        ? ': it is too narrow, even though the model is right here.'
        : ': it is wider than it needs to be.',
  );
  if (ninety.with && ninety.without) {
    const gap = ninety.with.share - ninety.without.share;
    const noise = 2 * Math.hypot(ninety.with.error, ninety.without.error);
    pieces.push(' Without the uncertainty of the fit it is ', said(ninety.without));
    pieces.push(gap > noise ? ', clearly less.' : '.');
  }
  if (unfitted > 0)
    pieces.push(
      ' ',
      n(`${count(unfitted)} of ${count(drawn)}`),
      ' had too few reposts in the observed part to be forecast, and are not counted.',
    );
  return pieces;
}
