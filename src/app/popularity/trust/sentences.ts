/** What the fan knows and how often it is right, in words. No rule, no sentence. Pure. */
import type { Piece } from '../../../plots/ExplainCurve';
import { percent } from '../../text/format';
import { trustSentences as words, type Verdict } from '../../text/en-popularity-trust-sentences';
import { joined } from '../../text/sentence';
import type { CoverageRow, Covered, Judged } from './coverage-rows';

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
  const say = words.fan;
  const made = uncertainty === 'none' ? say.best : uncertainty === 'bootstrap' ? say.refitted : say.drawn;
  const happened =
    actual === undefined
      ? []
      : actual < low
        ? [say.below(actual), say.oneMiss]
        : actual > high
          ? [say.above(actual), say.oneMiss]
          : [say.inside(actual)];
  return joined(made(runs), say.model, cut > 0 ? say.cut(cut) : [], ...happened);
}

/** Whether the share inside differs from what was promised by more than chance, were the promise kept. */
const verdict = (inside: number, of: number, level: number): Verdict => {
  const slack = 2 * Math.sqrt((level * (1 - level)) / of);
  return inside / of < level - slack ? 'narrow' : inside / of > level + slack ? 'wide' : 'kept';
};

/** Of fewer forecasts all may end inside a band of 90 % by chance alone. */
const ENOUGH = 20;

const inWords = ({ share, error }: Covered): string => `${percent(share)} ± ${percent(2 * error)}`;

/** The 90 % band, with and without the uncertainty of the fit; its width is judged by cascades that were not over. */
export function sayCoverage(
  rows: readonly CoverageRow[],
  drawn: number,
  unfitted: number,
  { settled, open, inside }: Judged,
): Piece[] {
  const say = words.coverage;
  const ninety = rows.find(({ level }) => Math.abs(level - 0.9) < 1e-9);
  const main = ninety?.with ?? ninety?.without;
  if (!ninety || !main) return [];
  const judged = open >= ENOUGH ? verdict(inside, open, 0.9) : undefined;
  return joined(
    unfitted > 0 ? say.unfitted(unfitted, drawn) : [],
    say.held(inWords(main), unfitted > 0, settled > 0 ? 'later' : (judged ?? 'too-few')),
    ...(settled > 0
      ? [
          say.settled(settled, settled + open),
          judged ? say.open(open, inside, judged) : open === 0 ? say.noneOpen : say.fewOpen(open),
        ]
      : []),
    sayWithout(ninety),
  );
}

function sayWithout(row: CoverageRow): Piece[] {
  if (!row.with || !row.without) return [];
  const gap = row.with.share - row.without.share;
  const noise = 2 * Math.hypot(row.with.error, row.without.error);
  return words.coverage.without(inWords(row.without), gap > noise);
}
