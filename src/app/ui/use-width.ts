import { useSyncExternalStore } from 'react';

export type Width = 'wide' | 'medium' | 'narrow';

const queries = { medium: '(max-width: 1199px)', narrow: '(max-width: 767px)' };

function subscribe(listener: () => void): () => void {
  const lists = Object.values(queries).map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

const widthNow = (): Width =>
  matchMedia(queries.narrow).matches ? 'narrow' : matchMedia(queries.medium).matches ? 'medium' : 'wide';

/** Which of the three layouts is on: ≥ 1200 px wide, 768–1199 px medium (setup is a drawer), below narrow (tabs). */
export function useWidth(): Width {
  return useSyncExternalStore(subscribe, widthNow, () => 'wide' as const);
}
