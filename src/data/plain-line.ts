/**
 * The fast way through a line: two whole numbers and perhaps a plain decimal, read byte by byte with nothing allocated.
 * Whatever is not exactly that is left to the careful way.
 */
import type { Layout } from './edge-list-layout';
import { SEPARATOR_CHARACTER } from './fields';

const ZERO = 48;
const BLANK = 32;
const TAB = 9;

/** Powers of ten up to 10^15 are exact in floating point, so a quotient of two of them is correctly rounded. */
const POWERS = Float64Array.from({ length: 16 }, (_, k) => 10 ** k);

export class PlainLine {
  source = 0;
  target = 0;
  value = 0;
  private at = 0;
  private readonly separator: number;
  private readonly point: number;
  private readonly hasValue: boolean;

  constructor(layout: Layout) {
    this.separator = layout.separator === 'blank' ? BLANK : SEPARATOR_CHARACTER[layout.separator].charCodeAt(0);
    this.point = layout.decimalComma ? 44 : 46;
    this.hasValue = layout.values.length === 1;
  }

  /** Whether lines of this layout can be plain at all. */
  static fits(layout: Layout): boolean {
    return (
      layout.source === 0 &&
      layout.target === 1 &&
      layout.ignored.length === 0 &&
      layout.values.length <= 1 &&
      layout.fieldCount === 2 + layout.values.length
    );
  }

  /** Reads the line at `from`; returns the start of the next one, or −1 when the line is not plain (then nothing counts). */
  read(bytes: Uint8Array, from: number): number {
    this.at = from;
    const source = this.digits(bytes);
    if (source < 0 || !this.gap(bytes)) return -1;
    const target = this.digits(bytes);
    if (target < 0) return -1;
    let value = 0;
    if (this.hasValue) {
      if (!this.gap(bytes)) return -1;
      value = this.decimal(bytes);
      if (value < 0) return -1;
    }
    let i = this.at;
    while (bytes[i] === BLANK) i++;
    if (i < bytes.length) {
      if (bytes[i] === 13) i++;
      else if (bytes[i] !== 10) return -1;
      if (bytes[i] === 10) i++;
    }
    this.source = source;
    this.target = target;
    this.value = value;
    return i;
  }

  /** A whole number of at most 15 digits without leading zeros; −1 otherwise. */
  private digits(bytes: Uint8Array): number {
    const start = this.at;
    let i = start;
    let value = 0;
    for (;;) {
      const d = bytes[i] - ZERO;
      if (!(d >= 0 && d <= 9)) break;
      value = value * 10 + d;
      i++;
    }
    const length = i - start;
    if (length === 0 || length > 15 || (length > 1 && bytes[start] === ZERO)) return -1;
    this.at = i;
    return value;
  }

  /** What stands between two fields: one separator, with blanks around it; or any white space. */
  private gap(bytes: Uint8Array): boolean {
    let i = this.at;
    const start = i;
    if (this.separator === BLANK) {
      while (bytes[i] === BLANK || bytes[i] === TAB) i++;
      if (i === start) return false;
    } else {
      while (bytes[i] === BLANK) i++;
      if (bytes[i] !== this.separator) return false;
      i++;
      while (bytes[i] === BLANK) i++;
    }
    this.at = i;
    return true;
  }

  /** Digits with an optional decimal part, at most 15 digits together; −1 otherwise. */
  private decimal(bytes: Uint8Array): number {
    let i = this.at;
    const start = i;
    let mantissa = 0;
    let decimals = -1;
    for (;;) {
      const byte = bytes[i];
      const d = byte - ZERO;
      if (d >= 0 && d <= 9) {
        mantissa = mantissa * 10 + d;
        if (decimals >= 0) decimals++;
      } else if (byte === this.point && decimals < 0 && i > start) decimals = 0;
      else break;
      i++;
    }
    const length = i - start;
    if (length === 0 || length > 15 || decimals === 0) return -1;
    this.at = i;
    return decimals > 0 ? mantissa / POWERS[decimals] : mantissa;
  }
}
