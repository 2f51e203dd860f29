import { describe, expect, it } from 'vitest';
import { chosenLanguage, keepLanguage } from './language-choice';

const denied = (): never => {
  throw new Error('denied');
};
const empty = { getItem: () => null, setItem: () => undefined };
const page = { storage: () => empty, href: 'https://lab.example/', wanted: ['fr-FR', 'en-GB'] };

describe('the language of the page', () => {
  it('is the first of the browser that the lab speaks, else English', () => {
    expect(chosenLanguage(page)).toBe('en');
    expect(chosenLanguage({ ...page, wanted: ['fr', 'de-AT', 'en'] })).toBe('de');
    expect(chosenLanguage({ ...page, wanted: ['fr'] })).toBe('en');
    expect(chosenLanguage({ ...page, wanted: [] })).toBe('en');
  });

  it('is what the address asks for, ahead of # or behind it', () => {
    expect(chosenLanguage({ ...page, href: 'https://lab.example/?lang=de#/spread' })).toBe('de');
    expect(chosenLanguage({ ...page, href: 'https://lab.example/#/learn/one-spark?step=look&lang=de' })).toBe('de');
    expect(chosenLanguage({ ...page, href: 'https://lab.example/?lang=xx', wanted: ['de'] })).toBe('de');
  });

  it('is before all what was chosen', () => {
    const storage = () => ({ ...empty, getItem: () => 'en' });
    expect(chosenLanguage({ storage, href: 'https://lab.example/?lang=de', wanted: ['de'] })).toBe('en');
  });

  it('is found without storage', () => {
    expect(chosenLanguage({ ...page, storage: denied, wanted: ['de'] })).toBe('de');
  });

  it('is kept, or stands in the address where nothing can be kept', () => {
    const kept = new Map<string, string>();
    const storage = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
    expect(keepLanguage('de', { storage, href: page.href })).toBeUndefined();
    expect(chosenLanguage({ ...page, storage })).toBe('de');
    expect(keepLanguage('de', { storage: denied, href: 'https://lab.example/lab/?a=1#/spread' })).toBe(
      'https://lab.example/lab/?a=1&lang=de#/spread',
    );
  });
});
