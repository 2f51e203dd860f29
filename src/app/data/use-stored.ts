import { useCallback, useEffect, useState } from 'react';
import type { KeptDataset } from '../../store/kept-data';
import { storage } from '../../store/lab';
import { measureSpace, type Space } from '../../store/space';
import type { SavedVersion } from '../../store/storage';

export interface Stored {
  datasets: readonly KeptDataset[];
  versions: readonly SavedVersion[];
  /** Number of files, and bytes of everything kept. */
  files: number;
  bytes: number;
  space: Space;
  /** False until it was read once. */
  known: boolean;
}

const NOTHING: Stored = { datasets: [], versions: [], files: 0, bytes: 0, space: { persisted: false }, known: false };

/** What this browser keeps for the lab: read when shown, on `refresh`, when `when` changes, and when any tab changes it. */
export function useStored(when?: unknown): { stored: Stored; refresh: () => void } {
  const [stored, setStored] = useState(NOTHING);
  const [round, setRound] = useState(0);
  const refresh = useCallback(() => setRound((r) => r + 1), []);
  useEffect(() => {
    let gone = false;
    let stop: (() => void) | undefined;
    void storage.then((kept) => {
      if (!gone) stop = kept.watch(refresh);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [refresh]);
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const kept = await storage;
      const [datasets, versions, usage, space] = await Promise.all([
        kept.datasets.list(),
        kept.workspaceVersions(),
        kept.usage(),
        measureSpace(),
      ]);
      const files = usage.find(({ kind }) => kind === 'files')?.count ?? 0;
      const bytes = usage.reduce((sum, kind) => sum + kind.bytes, 0);
      if (!gone) setStored({ datasets, versions, files, bytes, space, known: true });
    };
    void read();
    return () => {
      gone = true;
    };
  }, [round, when]);
  return { stored, refresh };
}
