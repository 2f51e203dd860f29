/**
 * Which saved workspace belongs to this tab. A tab keeps its own over reloads; of several open tabs each has another one, so that
 * none overwrites the work of another. The first tab has `main`, which is also what a visitor finds the next day.
 */
const KEY = 'cascade-lab:session';
const LOCK = 'cascade-lab:workspace:';
/** A page that is just being reloaded gives its lock back within this time; a busy page may hear of it only afterwards. */
const PATIENCE_MS = 700;

export interface TabSession {
  key: string;
  /** Lets another tab have the session. */
  release(): void;
}

/** The parts of the browser that are needed; missing ones are done without. */
export interface TabEnvironment {
  locks?: Pick<LockManager, 'request'>;
  sessionStorage?: Pick<Storage, 'getItem' | 'setItem'>;
  newKey(): string;
}

/** Takes the lock of a session and holds it until `release`; undefined when another tab has it. */
function claim(locks: Pick<LockManager, 'request'>, key: string, patienceMs: number): Promise<TabSession | undefined> {
  return new Promise((resolve) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) {
        resolve(undefined);
        return undefined;
      }
      return new Promise((release) => resolve({ key, release }));
    };
    const options: LockOptions = patienceMs > 0 ? { signal: AbortSignal.timeout(patienceMs) } : { ifAvailable: true };
    locks.request(LOCK + key, options, hold).catch(() => resolve(undefined));
  });
}

function remembered(env: TabEnvironment): string | null {
  try {
    return env.sessionStorage?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

/** Finds the session of this tab. Without locks (an old browser, an insecure origin) a tab without memory of its own takes `main`. */
export async function takeTabSession(env: TabEnvironment): Promise<TabSession> {
  const own = remembered(env);
  const session = env.locks
    ? ((own !== null ? ((await claim(env.locks, own, PATIENCE_MS)) ?? (await claim(env.locks, own, 0))) : undefined) ??
      (own !== 'main' ? await claim(env.locks, 'main', 0) : undefined) ??
      (await claim(env.locks, env.newKey(), 0)))
    : undefined;
  const taken = session ?? { key: own ?? 'main', release: () => undefined };
  try {
    env.sessionStorage?.setItem(KEY, taken.key);
  } catch {
    // Storage is denied: the tab does without memory over reloads.
  }
  return taken;
}

/** The browser's own parts, as far as this page may use them. */
export function browserTab(): TabEnvironment {
  let session: Storage | undefined;
  try {
    session = globalThis.sessionStorage;
  } catch {
    // Reading the property itself throws where cookies are blocked.
  }
  const locks = globalThis.navigator?.locks;
  return {
    ...(locks ? { locks } : {}),
    ...(session ? { sessionStorage: session } : {}),
    newKey: () => {
      const [a, b] = crypto.getRandomValues(new Uint32Array(2));
      return `tab-${a.toString(36)}${b.toString(36)}`;
    },
  };
}
