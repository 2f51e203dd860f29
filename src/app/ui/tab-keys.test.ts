import { describe, expect, it } from 'vitest';
import { tabAfter } from './tab-keys';

describe('keys of tabs', () => {
  const tabs = ['a', 'b', 'c'];
  it('lead round the tabs and to their ends', () => {
    const along = (key: string) => tabs.map((tab) => tabAfter(key, tabs, tab));
    expect(along('ArrowRight')).toEqual(['b', 'c', 'a']);
    expect(along('ArrowLeft')).toEqual(['c', 'a', 'b']);
    expect(along('Home')).toEqual(['a', 'a', 'a']);
    expect(along('End')).toEqual(['c', 'c', 'c']);
    expect(along('ArrowDown')).toEqual([undefined, undefined, undefined]);
  });

  it('find a tab from one that is gone, and none where there is none', () => {
    expect(tabAfter('ArrowRight', tabs, 'x')).toBe('a');
    expect(tabAfter('ArrowLeft', tabs, 'x')).toBe('c');
    expect(tabAfter('ArrowRight', [], 'x')).toBeUndefined();
  });
});
