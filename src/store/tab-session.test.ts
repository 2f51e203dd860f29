import { describe, expect, it } from 'vitest';
import { takeTabSession, type TabEnvironment } from './tab-session';

/** Locks of one browser, as several tabs see them: exclusive, first come first served. */
class FakeLocks {
  private readonly held = new Set<string>();
  private readonly waiting = new Map<string, (() => void)[]>();

  request = (async (
    name: string,
    options: LockOptions,
    work: (lock: Lock | null) => Promise<unknown> | undefined,
  ): Promise<unknown> => {
    if (this.held.has(name)) {
      if (options.ifAvailable) return work(null);
      await new Promise<void>((resolve, reject) => {
        this.waiting.set(name, [...(this.waiting.get(name) ?? []), resolve]);
        options.signal?.addEventListener('abort', () => reject(new DOMException('time', 'TimeoutError')));
      });
    }
    this.held.add(name);
    await work({ name, mode: 'exclusive' });
    this.held.delete(name);
    this.waiting.get(name)?.shift()?.();
    return undefined;
  }) as LockManager['request'];
}

function memory(): Pick<Storage, 'getItem' | 'setItem'> & { map: Map<string, string> } {
  const map = new Map<string, string>();
  return { map, getItem: (key) => map.get(key) ?? null, setItem: (key, value) => void map.set(key, value) };
}

describe('takeTabSession', () => {
  it('gives main to the first tab and another session to every later one', async () => {
    const locks = new FakeLocks();
    let next = 0;
    const tab = (): TabEnvironment => ({ locks, sessionStorage: memory(), newKey: () => `tab-${++next}` });
    expect((await takeTabSession(tab())).key).toBe('main');
    expect((await takeTabSession(tab())).key).toBe('tab-1');
    expect((await takeTabSession(tab())).key).toBe('tab-2');
  });

  it('brings a tab back to its session after a reload, also when the old page lets go a little late', async () => {
    const locks = new FakeLocks();
    const env: TabEnvironment = { locks, sessionStorage: memory(), newKey: () => 'new' };
    const before = await takeTabSession(env);
    expect(before.key).toBe('main');
    const reload = takeTabSession(env);
    setTimeout(before.release, 30);
    expect((await reload).key).toBe('main');
  });

  it('asks once more when its time is up: a busy page hears too late that the session is free', async () => {
    const locks = new FakeLocks();
    const storage = memory();
    const env: TabEnvironment = { locks, sessionStorage: storage, newKey: () => 'new' };
    const before = await takeTabSession(env);
    const deaf = ((name: string, options: LockOptions, work: LockGrantedCallback<unknown>) => {
      if (!options.signal) return locks.request(name, options, work);
      before.release();
      return Promise.reject(new DOMException('time', 'TimeoutError'));
    }) as LockManager['request'];
    expect((await takeTabSession({ ...env, locks: { request: deaf } })).key).toBe('main');
  });

  it('gives a duplicated tab a session of its own', async () => {
    const locks = new FakeLocks();
    const original = memory();
    await takeTabSession({ locks, sessionStorage: original, newKey: () => 'x' });
    const copy = memory();
    for (const [key, value] of original.map) copy.setItem(key, value);
    expect((await takeTabSession({ locks, sessionStorage: copy, newKey: () => 'tab-9' })).key).toBe('tab-9');
    expect([...copy.map.values()]).toEqual(['tab-9']);
  });

  it('keeps the session of a second tab after the first has gone', async () => {
    const locks = new FakeLocks();
    const first = await takeTabSession({ locks, sessionStorage: memory(), newKey: () => 'x' });
    const env: TabEnvironment = { locks, sessionStorage: memory(), newKey: () => 'tab-2' };
    const second = await takeTabSession(env);
    first.release();
    second.release();
    await new Promise((resolve) => setTimeout(resolve));
    expect((await takeTabSession(env)).key).toBe('tab-2');
  });

  it('does without locks and without storage', async () => {
    const denied = {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    expect((await takeTabSession({ newKey: () => 'x' })).key).toBe('main');
    expect((await takeTabSession({ sessionStorage: denied, newKey: () => 'x' })).key).toBe('main');
  });
});
