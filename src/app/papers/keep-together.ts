import { said } from '../../core/language';
const NO_BREAK = '\u00A0';

/** A text of a figure in the language of the reader, in which no line ends inside `T = 4` or `95 %`. */
export function keepTogether(english: string): string {
  return said(english)
    .replaceAll(/ ([=≤≥<>×≈]) (?=\S)/g, `${NO_BREAK}$1${NO_BREAK}`)
    .replaceAll(/(\d) %/g, `$1${NO_BREAK}%`);
}
