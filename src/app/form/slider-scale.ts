/**
 * Between a slider's position and a value. A slider may end before the field does: values beyond its ends stand at the end.
 */
import type { NumberParameter } from '../../core/parameters';

type Scaled = Pick<NumberParameter, 'min' | 'max' | 'step' | 'integer' | 'scale' | 'slider'>;

/** Positions of a logarithmic slider: fine enough for a hand, few enough for the arrow keys. */
export const LOG_POSITIONS = 120;

/** Ends of the slider. A logarithmic one starts above 0: at the smallest step. */
export function sliderEnds(p: Scaled): readonly [number, number] {
  const [lo, hi] = p.slider ?? [p.min, p.max];
  return p.scale === 'log' ? [lo > 0 ? lo : Math.min(p.step, hi / 10), hi] : [lo, hi];
}

/** Where a value stands on the slider, in [0, 1]. */
export function toPosition(p: Scaled, value: number): number {
  const [lo, hi] = sliderEnds(p);
  if (!(hi > lo) || Number.isNaN(value)) return 0;
  const f = p.scale === 'log' ? (value <= lo ? 0 : Math.log(value / lo) / Math.log(hi / lo)) : (value - lo) / (hi - lo);
  return Math.min(1, Math.max(0, f));
}

/**
 * The value at a position in [0, 1]: linear sliders give multiples of the step counted from min; logarithmic ones give round numbers
 * of two significant digits, so that a hand lands on 2,000 and not on 1,987. The ends are exact.
 */
export function fromPosition(p: Scaled, position: number): number {
  const [lo, hi] = sliderEnds(p);
  const f = Math.min(1, Math.max(0, position));
  if (f === 0) return p.scale === 'log' && (p.slider?.[0] ?? p.min) <= 0 ? (p.slider?.[0] ?? p.min) : lo;
  if (f === 1) return hi;
  if (p.scale === 'log') {
    const rough = Number((lo * (hi / lo) ** f).toPrecision(2));
    return Math.min(hi, Math.max(lo, p.integer ? Math.round(rough) : rough));
  }
  const step = p.integer ? Math.max(1, Math.round(p.step)) : p.step;
  const raw = p.min + Math.round((lo + f * (hi - lo) - p.min) / step) * step;
  return Math.min(hi, Math.max(lo, Number(raw.toPrecision(12))));
}

/**
 * The native slider's numbers: linear ones carry the value itself (assistive technology reads it), logarithmic ones their position
 * out of {@link LOG_POSITIONS}.
 */
export function nativeRange(p: Scaled, value: number): { min: number; max: number; step: number; value: number } {
  const [lo, hi] = sliderEnds(p);
  if (p.scale === 'log')
    return { min: 0, max: LOG_POSITIONS, step: 1, value: Math.round(toPosition(p, value) * LOG_POSITIONS) };
  return { min: lo, max: hi, step: p.step, value: Math.min(hi, Math.max(lo, value)) };
}

/** The value meant by the native slider's number. */
export function fromNative(p: Scaled, native: number): number {
  const [lo, hi] = sliderEnds(p);
  return p.scale === 'log' ? fromPosition(p, native / LOG_POSITIONS) : fromPosition(p, (native - lo) / (hi - lo));
}
