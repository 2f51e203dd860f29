/**
 * Which separator a table uses, judged by its lines: the one under which they agree best on a number of fields.
 */
import { parseNumber, SEPARATOR_CHARACTER, splitFields, type Separator } from './fields';

const SEPARATORS: readonly Separator[] = ['tab', 'semicolon', 'comma', 'blank'];

/** How the data lines fall apart under a separator: the most frequent number of fields and its share of the lines. */
function fit(lines: readonly string[], separator: Separator): { fieldCount: number; share: number; sole: boolean } {
  const tally = new Map<number, number>();
  let foreign = 0;
  const stronger = SEPARATORS.slice(0, SEPARATORS.indexOf(separator));
  for (const line of lines) {
    const { fields } = splitFields(line, separator);
    tally.set(fields.length, (tally.get(fields.length) ?? 0) + 1);
    const unquoted = line.includes('"') ? line.replace(/"([^"]|"")*"/g, '') : line;
    const holds = (s: Separator): boolean =>
      s === 'comma'
        ? splitFields(unquoted, separator).fields.some((f) => f.includes(',') && Number.isNaN(parseNumber(f, true)))
        : s !== 'tab' || separator !== 'blank'
          ? unquoted.includes(SEPARATOR_CHARACTER[s])
          : false;
    if (stronger.some(holds)) foreign++;
  }
  let fieldCount = 0;
  let most = 0;
  for (const [fields, times] of tally)
    if (times > most || (times === most && fields > fieldCount)) [fieldCount, most] = [fields, times];
  return { fieldCount, share: lines.length ? most / lines.length : 0, sole: foreign <= lines.length / 10 };
}

/** The number of fields that most of the lines have under a separator. */
export function usualFieldCount(lines: readonly string[], separator: Separator): number {
  return fit(lines, separator).fieldCount;
}

export interface SeparatorGuess {
  separator: Separator;
  fieldCount: number;
  /** Share of the lines with that many fields. */
  share: number;
  unsure: boolean;
}

/** The separator under which the lines agree best on a number of fields ≥ 2; undefined when none splits them. */
export function guessSeparator(lines: readonly string[]): SeparatorGuess | undefined {
  const fits = SEPARATORS.map((separator) => ({ separator, ...fit(lines, separator) })).filter(
    (f) => f.fieldCount >= 2,
  );
  if (fits.length === 0) return undefined;
  // Half of the lines are no reason against a separator under which all agree: a tab may stand within quotes.
  const best = Math.max(...fits.map((f) => f.share));
  const fair = fits.filter((f) => f.share >= 0.5 && f.share >= 0.6 * best);
  const blank = fair.find((f) => f.separator === 'blank');
  const comma = fair.find((f) => f.separator === 'comma');
  // `1 2 0,5`: a comma too, but inside a number. Numbers with a point elsewhere would speak against it.
  const decimals = (line: string): boolean => {
    const fields = splitFields(line, 'blank').fields;
    return (
      fields.length >= 3 &&
      !`${fields[0]}${fields[1]}`.includes(',') &&
      fields.slice(2).every((f) => !Number.isNaN(parseNumber(f, true)))
    );
  };
  if (blank && comma && blank.fieldCount >= 3 && lines.slice(lines.length > 1 ? 1 : 0).every(decimals))
    return { ...pick(blank), unsure: lines.some((line) => /\d,\d/.test(line)) };
  // Tabs and blanks mixed between plain numbers are just white space.
  const tab = fair.find((f) => f.separator === 'tab');
  if (tab && blank && blank.fieldCount > tab.fieldCount && lines.every((line) => /^[\s\d.eE+-]*$/.test(line)))
    return { ...pick(blank), unsure: false };
  const chosen = fair.find((f) => f.sole) ?? fair[0] ?? fits.toSorted((a, b) => b.share - a.share)[0];
  return { ...pick(chosen), unsure: false };
}

const pick = ({
  separator,
  fieldCount,
  share,
}: SeparatorGuess | Omit<SeparatorGuess, 'unsure'>): Omit<SeparatorGuess, 'unsure'> => ({
  separator,
  fieldCount,
  share,
});
