/** The asked model answers by itself where it takes no longer than one waits; while it is trained, who is next alone. */
import { useEffect } from 'react';
import type { MethodId } from '../../core/method';
import { lab, runs, useLab } from '../../store/lab';
import { AUTOSTART_MS } from '../../store/runs';
import { EVALUATE, NEXT_USER, SIZES, TRAIN } from './methods';
import { testOf } from './results/test-of';
import type { Forecast } from './use-forecast';

export function useAsking(forecast: Forecast, own: boolean): void {
  const { experiment, cascades, weights, shown } = forecast;
  const states = useLab((s) => s.runs);
  const ready = useLab((s) => s.model.type === 'ready');
  useEffect(() => {
    if (!own || !ready || !cascades) return;
    const training = states[TRAIN]?.type === 'running';
    const tested = weights === 'train' && testOf({ shown, weights, experiment }).table !== undefined;
    const asked: MethodId[] = training ? [NEXT_USER] : tested ? [NEXT_USER, SIZES] : [NEXT_USER, SIZES, EVALUATE];
    for (const id of asked) {
      const run = states[id];
      if (run?.type === 'running') continue;
      const settled = run?.type === 'failed' || run?.type === 'stopped' ? run.digest : undefined;
      if (!runs.isStale(id) || settled === runs.digestFor(id)) continue;
      if ((runs.expected(id) ?? Infinity) < AUTOSTART_MS && runs.canRun(id)) lab.getState().runOne(id);
    }
  }, [own, ready, cascades, weights, shown, states, experiment]);
}
