import { afterEach, describe, expect, it } from 'vitest';
import { language, said, saidIn, sayWith, speak, translated, type Words } from './language';
import { fixed, numeral, pointed } from './numerals';

afterEach(() => {
  speak('en', { 'test/words': undefined });
  sayWith({ text: (text) => text, inside: (data) => data });
});

describe('words', () => {
  it('are English unless another language is spoken', () => {
    expect(language()).toBe('en');
    expect(translated('test/words', { yes: 'yes' }).yes).toBe('yes');
  });

  it('come from the catalogue by their key', () => {
    speak('de', { 'test/words': { yes: 'ja' } });
    expect(language()).toBe('de');
    expect(translated('test/words', { yes: 'yes' }).yes).toBe('ja');
    expect(translated('test/others', { yes: 'yes' }).yes).toBe('yes');
  });

  it('have the same shape in every language', () => {
    const english = { yes: 'yes', count: (n: number) => `${n} things`, list: ['a', 'b'] } as const;
    const german: Words<typeof english> = { yes: 'ja', count: (n) => `${n} Dinge`, list: ['A', 'B', 'C'] };
    expect(german.count(2)).toBe('2 Dinge');
  });
});

describe('texts from below', () => {
  it('stay as they are in English, and are said by who was registered', () => {
    expect(said('a run')).toBe('a run');
    sayWith({ text: (text) => `<${text}>`, inside: (data) => data });
    expect(said('a run')).toBe('<a run>');
    expect(saidIn({ label: 'x' })).toEqual({ label: 'x' });
  });
});

describe('numbers', () => {
  it('have the signs of the language', () => {
    expect([numeral(1204.5), fixed(0.5, 2), pointed('1,204.5')]).toEqual(['1,204.5', '0.50', '1,204.5']);
    speak('de', {});
    expect([numeral(1204.5), fixed(0.5, 2), pointed('1,204.5')]).toEqual(['1.204,5', '0,50', '1.204,5']);
  });
});
