/** How much room this browser grants, and whether it may take what is kept away again. Numbers are the browser's own estimates. */
export interface Space {
  /** Bytes that this origin uses and may use; absent where the browser does not say. */
  used?: number;
  granted?: number;
  /** The browser has promised not to clear it by itself. */
  persisted: boolean;
}

type Storage = Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>>;

function manager(): Storage {
  try {
    return globalThis.navigator?.storage ?? {};
  } catch {
    // Denied altogether.
    return {};
  }
}

export async function measureSpace(storage: Storage = manager()): Promise<Space> {
  try {
    const [estimate, persisted] = await Promise.all([storage.estimate?.(), storage.persisted?.()]);
    const { usage, quota } = estimate ?? {};
    return {
      ...(usage === undefined ? {} : { used: usage }),
      ...(quota === undefined ? {} : { granted: quota }),
      persisted: persisted ?? false,
    };
  } catch {
    return { persisted: false };
  }
}

/** Asks the browser to keep what is stored; true when it promises. */
export async function askToPersist(storage: Storage = manager()): Promise<boolean> {
  try {
    return ((await storage.persisted?.()) || (await storage.persist?.())) ?? false;
  } catch {
    return false;
  }
}
