import { useLayoutEffect, useState, type RefObject } from 'react';

/** Height in pixels that the page gives to an element; at least `least`. For pictures that fill what is left. */
export function useHeight(box: RefObject<HTMLElement | null>, least: number): number {
  const [height, setHeight] = useState(least);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(Math.max(least, element.clientHeight)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, least]);
  return height;
}
