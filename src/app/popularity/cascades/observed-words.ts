/** How much of each cascade a method sees, in words, from the settings that it runs with. Pure. */
import type { TimeUnit } from '../../../core/cascade';
import type { ParameterValue } from '../../../core/parameters';
import { cascadesWords } from '../../text/en-popularity-cascades';
import { count, percent } from '../../text/format';
import { sayTimeAfterThe } from '../time-scale';

const words = cascadesWords.observed;

type Values = Readonly<Record<string, ParameterValue>>;

/** "as a whole", "its first hour", "the first 40 % of its events". */
export function observedOf(values: Values, unit: TimeUnit): { whole: boolean; part: string } {
  const share = Number(values.share);
  if (values.observeBy === 'all' || (values.observeBy === 'share' && share === 1))
    return { whole: true, part: words.whole };
  if (values.observeBy === 'share') return { whole: false, part: words.share(percent(share)) };
  return { whole: false, part: words.first(sayTimeAfterThe(Number(values.until), unit)) };
}

/** "Every cascade is fitted as a whole." */
export function sayObserved(values: Values, unit: TimeUnit): string {
  const { whole, part } = observedOf(values, unit);
  return whole ? words.fittedWhole : words.fittedPart(part);
}

/** Which cascades: "All cascades with 10 reposts observed or more." */
export function sayTaken({ least, most }: Values): string {
  const from = count(Number(least));
  return `${Number(most) === 0 ? words.all(from) : words.limited(count(Number(most)), from)}.`;
}

/** "Every cascade was fitted as a whole.", after a caption. */
export function observedNote(values: Values, unit: TimeUnit): string {
  const { whole, part } = observedOf(values, unit);
  return whole ? words.noteWhole : words.notePart(part);
}
