import { useEffect, useState } from 'react';
import { useLab } from '../../store/lab';

const isAnyRunning = (runs: readonly { type: string }[]): boolean => runs.some(({ type }) => type === 'running');

/** Whether something is under way that a reload would end: a run, files that are read, a figure of a paper. */
export function useRunning(): boolean {
  const runs = useLab((s) => isAnyRunning(Object.values(s.runs)) || s.importing.type === 'reading');
  const [figuring, setFiguring] = useState(false);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    // Loaded with the page that runs them, and with this question only.
    const watch = async (): Promise<void> => {
      const { figureLab } = await import('../../store/figure-lab');
      if (gone) return;
      const look = (): void => {
        const { figures } = figureLab.getState();
        setFiguring(isAnyRunning(Object.values(figures).map(({ run }) => run)));
      };
      look();
      stop = figureLab.subscribe(look);
    };
    // Without that page nothing of it runs.
    watch().catch(() => undefined);
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return runs || figuring;
}
