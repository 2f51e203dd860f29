/**
 * The natural logarithm, the same bits in every engine: `Math.log` may differ in the last place between browsers, and WebAssembly
 * has none. The method is that of FreeBSD's msun e_log.c (Sun Microsystems, 1993): x = 2^k (1 + f) with √½ < 1 + f < √2, then a
 * polynomial in f/(2 + f); error below 1 ulp. The twin in slicer-kernel.wat does the same operations in the same order.
 */

/** Upper half of √½, and what is added to an upper half so that the exponent changes there instead of at 1. */
const ROOT_OF_HALF = 0x3fe6a09e;
const SHIFT = 0x3ff00000 - ROOT_OF_HALF;

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const C1 = 6.66666666666673513e-1;
const C2 = 3.999999999940941908e-1;
const C3 = 2.857142874366239149e-1;
const C4 = 2.222219843214978396e-1;
const C5 = 1.818357216161805012e-1;
const C6 = 1.531383769920937332e-1;
const C7 = 1.479819860511658591e-1;

const number = new Float64Array(1);
const halves = new Int32Array(number.buffer);
/** Which half is the upper one depends on the processor. */
const UPPER = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** log x for normal positive x (at least 2.3e-308, finite); anything else gives no logarithm. */
export function portableLog(x: number): number {
  number[0] = x;
  const upper = halves[UPPER] + SHIFT;
  const k = (upper >> 20) - 0x3ff;
  halves[UPPER] = (upper & 0xfffff) + ROOT_OF_HALF;
  const f = number[0] - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (C2 + w * (C4 + w * C6));
  const odd = z * (C1 + w * (C3 + w * (C5 + w * C7)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + (odd + even)) + k * LN2_LOW) - f);
}
