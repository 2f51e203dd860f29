import { useSyncExternalStore } from 'react';
import { useLab } from '../../store/lab';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}

export function useReducedMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)');
}

/** The theme in force: the reader's choice, else the system's. */
export function useTheme(): 'light' | 'dark' {
  const chosen = useLab((s) => s.theme);
  const dark = useMedia('(prefers-color-scheme: dark)');
  return chosen === 'system' ? (dark ? 'dark' : 'light') : chosen;
}
