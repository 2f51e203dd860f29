import { useCallback, useEffect, useState } from 'react';
import { storage } from '../../store/lab';
import type { KeptFile, SavedVersion } from '../../store/storage';

export interface Stored {
  files: readonly KeptFile[];
  versions: readonly SavedVersion[];
  /** Bytes of everything kept. */
  bytes: number;
}

const NOTHING: Stored = { files: [], versions: [], bytes: 0 };

/** What this browser keeps for the lab, read when shown, on `refresh`, and whenever `when` changes. */
export function useStored(when?: unknown): {
  stored: Stored;
  refresh: () => void;
  deleteFile: (digest: string) => void;
} {
  const [stored, setStored] = useState(NOTHING);
  const [round, setRound] = useState(0);
  const refresh = useCallback(() => setRound((r) => r + 1), []);
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const kept = await storage;
      const [files, versions, usage] = await Promise.all([kept.files(), kept.workspaceVersions(), kept.usage()]);
      if (!gone) setStored({ files, versions, bytes: usage.reduce((sum, kind) => sum + kind.bytes, 0) });
    };
    void read();
    return () => {
      gone = true;
    };
  }, [round, when]);
  const deleteFile = useCallback(
    (digest: string) => {
      void storage.then((kept) => kept.datasets.delete(digest)).then(refresh);
    },
    [refresh],
  );
  return { stored, refresh, deleteFile };
}
