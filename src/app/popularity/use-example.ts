/** Examples are opened to see what they show: they run, however long it takes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Experiment } from '../../experiment/experiment';
import { lab, useLab } from '../../store/lab';
import { sourceKey } from '../../store/loader';
import type { Popularity } from './use-popularity';

/** Opens an experiment, and starts what Run starts as soon as its cascades are there. */
export function useExample({ experiment }: Popularity): (example: Experiment) => void {
  const asked = useRef<string>(undefined);
  const [times, setTimes] = useState(0);
  const wanted = sourceKey(experiment.inputs.cascades);
  const ready = useLab((s) => (s.cascades.type === 'ready' ? s.cascades.data.key : undefined));
  useEffect(() => {
    // Something else may have been opened meanwhile.
    if (asked.current !== wanted) asked.current = undefined;
    if (asked.current === undefined || ready !== wanted) return;
    // After all other effects: what is set at the first look at new cascades is part of what runs.
    const timer = setTimeout(() => {
      asked.current = undefined;
      lab.getState().run();
    });
    return () => clearTimeout(timer);
  }, [times, wanted, ready, experiment]);
  return useCallback((example) => {
    asked.current = sourceKey(example.inputs.cascades);
    lab.getState().open(example);
    // The example may be what is open already.
    setTimes((n) => n + 1);
  }, []);
}
