const NO_BREAK = '\u00A0';

/** Text in which no line ends inside `T = 4` or `95 %`. */
export function keepTogether(text: string): string {
  return text.replaceAll(/ ([=≤≥<>×≈]) (?=\S)/g, `${NO_BREAK}$1${NO_BREAK}`).replaceAll(/(\d) %/g, `$1${NO_BREAK}%`);
}
