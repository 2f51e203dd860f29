import { describe, expect, it, vi } from 'vitest';
import type { Experiment } from '../experiment/experiment';
import { createAutosave, keepForReload, readWorkspace, takeKept, type Workspace } from './autosave';

const experiment = (seed: number): Experiment => ({
  schema: 1,
  title: '',
  inputs: { network: { kind: 'bundled', id: 'karate' } },
  method: 'a/b',
  version: 1,
  parameters: {},
  seed,
  outputs: [],
});

function setUp() {
  let now: Workspace = { experiment: experiment(1), playhead: 0 };
  let due: (() => void) | undefined;
  const save = vi.fn(() => Promise.resolve());
  const keep = vi.fn();
  const autosave = createAutosave({
    save,
    keep,
    read: () => now,
    later: (action) => {
      due = action;
      return () => {
        due = undefined;
      };
    },
  });
  return {
    autosave,
    save,
    keep,
    change: (seed: number) => (now = { experiment: experiment(seed), playhead: 3 }),
    fire: () => due?.(),
    waiting: () => due !== undefined,
  };
}

describe('autosave', () => {
  it('saves once after several changes, the newest', () => {
    const { autosave, save, change, fire } = setUp();
    change(2);
    autosave.changed();
    change(3);
    autosave.changed();
    fire();
    expect(save).toHaveBeenCalledTimes(1);
    expect(save).toHaveBeenCalledWith({ experiment: experiment(3), playhead: 3 });
  });
  it('keeps at once, when the page is left, what may not be saved in time', () => {
    const { autosave, save, keep, change } = setUp();
    change(2);
    autosave.leave();
    expect(keep).toHaveBeenCalledWith({ experiment: experiment(2), playhead: 3 });
    expect(save).toHaveBeenCalledTimes(1);
    change(4);
    autosave.forget();
    autosave.leave();
    expect(keep).toHaveBeenLastCalledWith(undefined);
    expect(save).toHaveBeenCalledTimes(1);
  });
  it('keeps what is still being saved when the page is left, and nothing once it is written', async () => {
    const { autosave, save, keep, change } = setUp();
    let write = (): void => undefined;
    save.mockReturnValueOnce(new Promise((resolve) => (write = resolve)));
    const workspace = change(2);
    const saving = autosave.flush();
    autosave.leave();
    expect(keep).toHaveBeenLastCalledWith(workspace);
    expect(save).toHaveBeenCalledTimes(1);
    write();
    await saving;
    autosave.leave();
    expect(keep).toHaveBeenLastCalledWith(undefined);
  });
  it('does not take what was written late for what was changed meanwhile', async () => {
    const { autosave, save, keep, change } = setUp();
    let write = (): void => undefined;
    save.mockReturnValueOnce(new Promise((resolve) => (write = resolve)));
    save.mockReturnValueOnce(new Promise(() => undefined));
    change(2);
    const saving = autosave.flush();
    const later = change(3);
    void autosave.flush();
    write();
    await saving;
    autosave.leave();
    expect(keep).toHaveBeenLastCalledWith(later);
  });
  it('does not save what is saved already, and saves at once when flushed', async () => {
    const { autosave, save, change } = setUp();
    autosave.forget();
    await autosave.flush();
    expect(save).not.toHaveBeenCalled();
    change(5);
    await autosave.flush();
    await autosave.flush();
    expect(save).toHaveBeenCalledTimes(1);
  });
  it('forgets what was waiting', () => {
    const { autosave, change, waiting } = setUp();
    change(2);
    autosave.changed();
    autosave.forget();
    expect(waiting()).toBe(false);
  });
});

describe('readWorkspace', () => {
  const check = (x: unknown) =>
    x && typeof x === 'object'
      ? { ok: true as const, value: x as Experiment, issues: [] }
      : { ok: false as const, issues: [] };
  it('takes workspaces and refuses anything else', () => {
    expect(readWorkspace({ experiment: experiment(1), playhead: 2 }, check)).toEqual({
      experiment: experiment(1),
      playhead: 2,
    });
    expect(readWorkspace({ experiment: experiment(1), playhead: 'x' }, check)?.playhead).toBe(0);
    for (const bad of [null, undefined, 4, 'x', {}, { experiment: 3 }])
      expect(readWorkspace(bad, check)).toBeUndefined();
  });
});

describe('keepForReload', () => {
  it('gives back once what was kept, and nothing where storage is denied or damaged', () => {
    const entries = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => entries.set(key, value),
      removeItem: (key: string) => entries.delete(key),
    });
    const workspace = { experiment: experiment(5), playhead: 2 };
    keepForReload(workspace);
    expect(takeKept()).toEqual(workspace);
    expect(takeKept()).toBeUndefined();
    keepForReload(workspace);
    keepForReload(undefined);
    expect(takeKept()).toBeUndefined();
    entries.set('cascade-lab:left', '{');
    expect(takeKept()).toBeUndefined();
    vi.stubGlobal('sessionStorage', undefined);
    keepForReload(workspace);
    expect(takeKept()).toBeUndefined();
    vi.unstubAllGlobals();
  });
});
