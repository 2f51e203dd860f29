/** Numbers read from the middle of a text without cutting it out, where they are written plainly. */

const ZERO = 48;
const POINT = 46;

/** Powers of ten up to 10^15 are exact in floating point, so a quotient of two of them is correctly rounded. */
const POWERS = Float64Array.from({ length: 16 }, (_, k) => 10 ** k);

/** A whole number of at most 15 digits without leading zeros at these places, so that its text can be had back; otherwise −1. */
export function plainInteger(text: string, from: number, to: number): number {
  const length = to - from;
  if (length === 0 || length > 15 || (length > 1 && text.charCodeAt(from) === ZERO)) return -1;
  let value = 0;
  for (let i = from; i < to; i++) {
    const d = text.charCodeAt(i) - ZERO;
    if (!(d >= 0 && d <= 9)) return -1;
    value = value * 10 + d;
  }
  return value;
}

/** Digits with an optional decimal part, at most 15 digits together, as the number they mean exactly rounded; otherwise −1. */
export function plainDecimal(text: string, from: number, to: number): number {
  let mantissa = 0;
  let digits = 0;
  let point = -1;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    const d = c - ZERO;
    if (d >= 0 && d <= 9) {
      mantissa = mantissa * 10 + d;
      digits++;
    } else if (c === POINT && point < 0 && i > from && i < to - 1) point = i;
    else return -1;
  }
  if (digits === 0 || digits > 15) return -1;
  return point < 0 ? mantissa : mantissa / POWERS[to - 1 - point];
}
