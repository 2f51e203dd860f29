import { describe, expect, it } from 'vitest';
import { loadPreferences, savePreferences } from './preferences';

const storage = (text: string | null) => () => ({ getItem: () => text });

describe('preferences', () => {
  it('come back as they were saved', () => {
    let kept: string | null = null;
    savePreferences({ theme: 'dark', shortcuts: false }, () => ({ setItem: (_, value) => void (kept = value) }));
    expect(loadPreferences(storage(kept))).toEqual({ theme: 'dark', shortcuts: false });
  });
  it('fall back to the defaults for anything else', () => {
    for (const text of [null, '{', '7', 'null', '{"theme":"mauve","shortcuts":"x"}'])
      expect(loadPreferences(storage(text))).toEqual({ theme: 'system', shortcuts: true });
    const denied = (): never => {
      throw new Error('denied');
    };
    expect(loadPreferences(denied)).toEqual({ theme: 'system', shortcuts: true });
    expect(() => savePreferences({ theme: 'dark', shortcuts: true }, denied)).not.toThrow();
  });
});
