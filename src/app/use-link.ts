import { useEffect } from 'react';
import { lab } from '../store/lab';
import { replaceRoute, type Route } from './router';
import { en } from './text/en';

/** Whether an address carries an experiment: packed (`x`), or one of the lab's own by its name (`preset`). */
export const carriesExperiment = ({ query }: Route): boolean => query.x !== undefined || query.preset !== undefined;

/**
 * Opens the experiment that an address carries, once, and leaves a short address behind. What unpacks links is loaded when there is
 * one; until then the page is not shown, since it would begin with other data.
 */
export function useLink(route: Route, path: string): void {
  const { x, preset } = route.query;
  useEffect(() => {
    if (x === undefined && preset === undefined) return;
    let live = true;
    import('./open-link').then(
      ({ openLink, openPreset }) => {
        if (!live) return;
        if (x !== undefined) openLink(x);
        else if (preset !== undefined) openPreset(preset);
        replaceRoute(path);
      },
      () => {
        if (!live) return;
        lab.getState().notify('bad', en.link.unloaded);
        replaceRoute(path);
      },
    );
    return () => {
      live = false;
    };
  }, [x, preset, path]);
}
