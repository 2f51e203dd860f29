import { useEffect, useState } from 'react';

/** Factor of the height of plots: they grow with the window, text does not. */
export function useTall(): number {
  const tall = (): number => (innerWidth < 768 ? 1 : Math.max(1, Math.min(1.6, 1 + (innerHeight - 900) / 330)));
  const [value, setValue] = useState(tall);
  useEffect(() => {
    const listen = (): void => setValue(tall());
    addEventListener('resize', listen);
    return () => removeEventListener('resize', listen);
  }, []);
  return value;
}
