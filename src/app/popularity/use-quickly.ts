/** A method that takes no time follows the settings by itself, as long as its tab is open. */
import { useEffect } from 'react';
import type { MethodId } from '../../core/method';
import { lab, runs, useLab } from '../../store/lab';
import { LIVE_MS } from '../../store/runs';
import type { Popularity } from './use-popularity';

/** @param able whether what it works on is there */
export function useQuickly(id: MethodId, { experiment, shown }: Popularity, able = true): void {
  const { running } = shown[id];
  const failed = useLab((s) => s.runs[id]?.type === 'failed' || s.runs[id]?.type === 'stopped');
  useEffect(() => {
    if (!able || running || failed || (runs.expected(id) ?? Infinity) > LIVE_MS) return;
    if (runs.isStale(id)) lab.getState().runOne(id);
  }, [id, able, experiment, running, failed]);
}
