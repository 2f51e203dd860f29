/** Examples are opened to see what they show: they run, however long it takes. */
import { useCallback, useEffect, useState } from 'react';
import type { Experiment } from '../../experiment/experiment';
import { lab, useLab } from '../../store/lab';
import { sourceKey } from '../../store/loader';
import type { Popularity } from './use-popularity';

/** Opens an experiment, and starts what Run starts as soon as its cascades are there. */
export function useExample({ experiment }: Popularity): (example: Experiment) => void {
  const [asked, setAsked] = useState<string>();
  const wanted = sourceKey(experiment.inputs.cascades);
  const ready = useLab((s) => (s.cascades.type === 'ready' ? s.cascades.data.key : undefined));
  useEffect(() => {
    if (asked === undefined) return;
    // Something else was opened meanwhile.
    if (asked !== wanted) return setAsked(undefined);
    if (ready !== wanted) return;
    // After all other effects: what is set at the first look at new cascades is part of what runs.
    const timer = setTimeout(() => {
      setAsked(undefined);
      lab.getState().run();
    });
    return () => clearTimeout(timer);
  }, [asked, wanted, ready, experiment]);
  return useCallback((example) => {
    lab.getState().open(example);
    setAsked(sourceKey(example.inputs.cascades));
  }, []);
}
