import { useEffect } from 'react';
import type { ExploreView } from '../../../experiment/experiment';
import { lab } from '../../../store/lab';
import { hasFilters, WITHOUT_FILTERS } from './filters';

/** Escape clears the filters; a second one shows all cascades again. Not while something else may want the key. */
export function useEscape(view: ExploreView): void {
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const at = event.target instanceof HTMLElement ? event.target : null;
      if (at?.closest('input, select, textarea, [role=dialog], [role=menu]') ?? false) return;
      if (document.querySelector('[role=dialog], [role=menu]')) return;
      if (hasFilters(view)) lab.getState().setExplore(WITHOUT_FILTERS);
      else if (view.cascade !== undefined) lab.getState().setExplore({ cascade: undefined });
    };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  }, [view]);
}
