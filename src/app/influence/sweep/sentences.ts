/** How the error moves with sources or density, in words. No rule, no sentence. Pure. */
import type { SeriesOutput } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { sweepWords as words } from '../../text/en-influence-tabs-sentences';
import { percent, significant } from '../../text/format';
import { joined, n } from '../../text/sentence';

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
export function saySweep(methods: readonly Swept[], place: string, influence: SeriesOutput | undefined): Piece[] {
  const ends = methods.flatMap(({ name, output: { y } }) => {
    const [first, off] = [y[0], y[y.length - 1]];
    return y.length > 0 && Number.isFinite(first) && Number.isFinite(off) ? [{ name, first, off }] : [];
  });
  if (ends.length === 0) return [];
  const size = influence?.y[influence.y.length - 1];
  const [best, worst] = [...ends].sort((a, b) => a.off - b.off).filter((_, k, all) => k === 0 || k === all.length - 1);
  return joined(
    words.ends(place, ends, size !== undefined && Number.isFinite(size) ? n(significant(size)) : undefined),
    worst && best.off > 0 && worst.off > 2 * best.off
      ? words.worse(worst.name, n(significant(worst.off / best.off, 2)), best.name)
      : [],
    ...ends.map(({ name, first, off }) => {
      if (first > 0 && off > FLAT * first) return words.grew(name, n(percent(off / first - 1)));
      return off > 0 && first > FLAT * off ? words.fell(name, n(percent(off / first))) : [];
    }),
  );
}
