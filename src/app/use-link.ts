import { useEffect } from 'react';
import { currentExperiment, lab } from '../store/lab';
import { familyOfPage, pageFor } from './families';
import { replaceRoute, type Route } from './router';
import { en } from './text/en';

/** Whether an address carries an experiment: packed (`x`), or one of the lab's own by its name (`preset`). */
export const carriesExperiment = ({ query }: Route): boolean => query.x !== undefined || query.preset !== undefined;

/**
 * Opens the experiment that an address carries, once, and leaves a short address behind. What unpacks links is loaded when there is
 * one; until then the page is not shown, since it would begin with other data.
 * @param path the page of the address; undefined where it shows no experiment
 */
export function useLink(route: Route, path: string | undefined): void {
  const { x, preset } = route.query;
  useEffect(() => {
    if (x === undefined && preset === undefined) return;
    let live = true;
    import('./open-link').then(
      ({ openLink, openPreset }) => {
        if (!live) return;
        if (x !== undefined) openLink(x);
        else if (preset !== undefined) openPreset(preset);
        replaceRoute(placeAfter(path));
      },
      () => {
        if (!live) return;
        lab.getState().notify('bad', en.link.unloaded);
        replaceRoute(placeAfter(path));
      },
    );
    return () => {
      live = false;
    };
  }, [x, preset, path]);
}

/** The page that was asked for, unless it shows another family than that of the experiment. */
const placeAfter = (path: string | undefined): string =>
  path === undefined || familyOfPage(path) ? pageFor(currentExperiment(lab.getState())) : path;
