import { useEffect, useState, type RefObject } from 'react';

/** Width and height of an element in pixels, kept up to date. */
export function useBox(ref: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [box, setBox] = useState({ width: 600, height: 320 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setBox({ width: Math.max(120, element.clientWidth), height: Math.max(120, element.clientHeight) }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return box;
}
