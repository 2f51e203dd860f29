/** Numbers as the language of the reader writes them. What is exported – CSV, JSON, links – does not pass through here. */
import { language, type Language } from './language';

const made = new Map<string, Intl.NumberFormat>();

/** For `Intl`: the language, so that one place decides. */
export const locale = (): Language => language();

/** "1,204.5" in English, "1.204,5" in German; without options as many decimals as Intl gives, three. */
export function numeral(x: number, options: Intl.NumberFormatOptions = {}): string {
  const key = `${language()} ${JSON.stringify(options)}`;
  let format = made.get(key);
  if (!format) made.set(key, (format = new Intl.NumberFormat(language(), options)));
  return format.format(x);
}

/** A number that was written by the machine – "0.25", "1,204" – with the signs of the language. */
export const pointed = (text: string): string =>
  language() === 'en' ? text : text.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

/** So many decimals, without groups: "0.50", "0,50". */
export const fixed = (x: number, digits: number): string => pointed(x.toFixed(digits));
