import { expect, it, vi } from 'vitest';
import { askToPersist, measureSpace } from './space';

const denied = (): Promise<never> => Promise.reject(new DOMException('denied', 'SecurityError'));

it('room is told as far as the browser tells it', async () => {
  const storage = {
    estimate: () => Promise.resolve({ usage: 5, quota: 100 }),
    persisted: () => Promise.resolve(true),
  };
  expect(await measureSpace(storage)).toEqual({ used: 5, granted: 100, persisted: true });
  expect(await measureSpace({ estimate: () => Promise.resolve({}) })).toEqual({ persisted: false });
  expect(await measureSpace({})).toEqual({ persisted: false });
  expect(await measureSpace({ estimate: denied, persisted: denied })).toEqual({ persisted: false });
});

it('the promise is asked for once it is not given yet', async () => {
  const persist = vi.fn(() => Promise.resolve(true));
  expect(await askToPersist({ persisted: () => Promise.resolve(true), persist })).toBe(true);
  expect(persist).not.toHaveBeenCalled();
  expect(await askToPersist({ persisted: () => Promise.resolve(false), persist })).toBe(true);
  expect(await askToPersist({})).toBe(false);
  expect(await askToPersist({ persisted: denied, persist })).toBe(false);
});
