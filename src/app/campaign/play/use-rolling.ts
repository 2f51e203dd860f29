import { useEffect, useRef, useState } from 'react';
import { useReducedMotion } from '../../ui/use-media';

const ROLL_MS = 200;

/** A number on its way to a new value: 200 ms, after a delay. Without motion it is there at once. */
export function useRolling(value: number, delayMs: number): number {
  const still = useReducedMotion();
  const [shown, setShown] = useState(value);
  const from = useRef(value);
  useEffect(() => {
    if (still || from.current === value || !Number.isFinite(value) || !Number.isFinite(from.current)) {
      from.current = value;
      setShown(value);
      return;
    }
    const begun = performance.now() + delayMs;
    const start = from.current;
    let frame = 0;
    const step = (time: number): void => {
      const t = Math.min(1, Math.max(0, (time - begun) / ROLL_MS));
      from.current = start + (value - start) * (1 - (1 - t) ** 3);
      setShown(from.current);
      if (t < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [value, delayMs, still]);
  return shown;
}
