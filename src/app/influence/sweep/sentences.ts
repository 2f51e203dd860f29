/** How the error moves with sources or density, in words. No rule, no sentence. Pure. */
import { translated } from '../../../core/language';
import type { SeriesOutput } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { percent, significant } from '../../text/format';

const n = (text: string): Piece => ({ number: text });

export interface Swept {
  /** As it stands in a sentence: "mean field". */
  name: string;
  output: SeriesOutput;
}

/** A change by less than this factor is none. */
const FLAT = 1.5;

/**
 * Where each method ends, how that moved, and how much the best gains.
 * @param place what x is at its last point: "16 sources"
 * @param influence I(T) of the reference at the same points
 */
export const saySweep = translated(
  'app/influence/sweep/sentences/saySweep',
  (methods: readonly Swept[], place: string, influence: SeriesOutput | undefined): Piece[] => {
    const ends = methods.flatMap(({ name, output: { y } }) => {
      const [first, last] = [y[0], y[y.length - 1]];
      return y.length > 0 && Number.isFinite(first) && Number.isFinite(last) ? [{ name, first, last }] : [];
    });
    if (ends.length === 0) return [];
    const pieces: Piece[] = [`With ${place} `];
    ends.forEach(({ name, last }, k) => {
      if (k > 0) pieces.push(k === ends.length - 1 ? ' and ' : ', ');
      pieces.push(k === 0 ? `${name} is off by ` : `${name} by `, n(significant(last)));
      if (k === 0) pieces.push(last === 1 ? ' node' : ' nodes');
    });
    const size = influence?.y[influence.y.length - 1];
    if (size !== undefined && Number.isFinite(size))
      pieces.push(' at worst, of ', n(significant(size)), ' that are active at the horizon.');
    else pieces.push(' at worst.');
    const [best, worst] = [...ends]
      .sort((a, b) => a.last - b.last)
      .filter((_, k, all) => k === 0 || k === all.length - 1);
    if (worst && best.last > 0 && worst.last > 2 * best.last)
      pieces.push(
        ` ${capital(worst.name)} errs `,
        n(significant(worst.last / best.last, 2)),
        ` times as much as ${best.name}.`,
      );
    for (const { name, first, last } of ends)
      if (first > 0 && last > FLAT * first)
        pieces.push(` The error of ${name} grew by `, n(percent(last / first - 1)), '.');
      else if (last > 0 && first > FLAT * last)
        pieces.push(` The error of ${name} fell to `, n(percent(last / first)), ' of what it was.');
    return pieces;
  },
);

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
