import { useEffect, useRef } from 'react';
import { familyOf } from '../experiment/family';
import { currentExperiment, lab, useLab } from '../store/lab';
import { familyOfPage, pageFor } from './families';
import { navigate } from './router';

/**
 * Keeps page and experiment of one family. Whoever goes to the page of another family takes the data along, as one step of the
 * history; an experiment of another family that comes while a page is open – by undo, by a link, from a file – brings its own page.
 * @param path undefined while an address carries an experiment that is not open yet
 */
export function useFamilyPage(path: string | undefined): void {
  const method = useLab((s) => currentExperiment(s).method);
  const agreed = useRef<string>(undefined);
  useEffect(() => {
    if (path === undefined) return;
    const family = familyOfPage(path);
    if (family === undefined || family.id === familyOf(method)) {
      agreed.current = path;
      return;
    }
    // Page and experiment belonged together a moment ago: the experiment is what has changed.
    if (agreed.current === path) {
      navigate(pageFor({ method }));
      return;
    }
    let live = true;
    family.start().then(
      (start) => live && lab.getState().enter(start),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [path, method]);
}
