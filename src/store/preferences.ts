/** Preferences that the first paint needs: read synchronously; without local storage they last as long as the page. */
import type { ThemeChoice } from './state';

export interface Preferences {
  theme: ThemeChoice;
  shortcuts: boolean;
}
const KEY = 'cascade-lab:preferences';
const DEFAULTS: Preferences = { theme: 'system', shortcuts: true };

export function loadPreferences(storage: () => Pick<Storage, 'getItem'> = () => localStorage): Preferences {
  try {
    const saved: unknown = JSON.parse(storage().getItem(KEY) ?? '{}');
    if (saved === null || typeof saved !== 'object') return DEFAULTS;
    const { theme, shortcuts } = saved as Partial<Record<keyof Preferences, unknown>>;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      shortcuts: typeof shortcuts === 'boolean' ? shortcuts : true,
    };
  } catch {
    return DEFAULTS;
  }
}

export function savePreferences(
  preferences: Preferences,
  storage: () => Pick<Storage, 'setItem'> = () => localStorage,
): void {
  try {
    storage().setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Storage denied or full: the choice lasts as long as the page, which the storage chip says.
  }
}
