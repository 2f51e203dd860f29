import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Method } from '../core/method';

/** Modules as a page finds them at its start. */
beforeEach(() => void vi.resetModules());

describe('the methods of the first page', () => {
  it('are joined by all others in the same list and record, each once and in order', async () => {
    const first = await import('./first');
    const begun = [...first.firstMethods];
    expect(begun.map(({ id }) => id)).toContain('independent-cascade/monte-carlo');
    expect(Object.values(first.methods)).toEqual(begun);
    const { methods, findMethod } = await import('.');
    expect(methods).toBe(first.methods);
    expect(first.firstMethods.length).toBeGreaterThan(begun.length);
    expect(first.firstMethods.slice(0, begun.length)).toEqual(begun);
    expect(Object.values(methods)).toEqual(first.firstMethods);
    for (const method of first.firstMethods) expect(findMethod(method.id)).toBe(method);
    expect(findMethod('toString')).toBeUndefined();
  });

  it('stay what they are when something of their name comes', async () => {
    const { firstMethods, join, methods } = await import('./first');
    const count = firstMethods.length;
    const known = firstMethods[0];
    const other: Method = { ...known, title: 'Another' };
    join([other, other]);
    expect(firstMethods).toHaveLength(count);
    expect(methods[known.id]).toBe(known);
  });
});
