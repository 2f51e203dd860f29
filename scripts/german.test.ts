/**
 * Proof that nothing is left in English: every word of the page has its German, and so has every text that the layers below hand up.
 * And that words load what they need alone: none of them asks for a part of the page that speaks, since it would speak English then.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue as lessons } from '../src/lessons/text/de/all';
import { catalogue as first } from '../src/app/text/de/first';
import { catalogue as rest } from '../src/app/text/de/rest';
import { englishTexts } from './english-texts';
import { reachedFrom } from './static-imports';

const ROOT = 'src';
const GERMAN = ['src/app/text/de', 'src/lessons/text/de'];
/** Asks for its words each time, so that it may be loaded before them. */
const FORMAT = 'src/app/text/format.ts';

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .sort();

const keysOf = (file: string): string[] =>
  Array.from(readFileSync(file, 'utf8').matchAll(/\btranslated(?:<[^>]*>)?\(\s*'([^']+)'/g), ([, key]) => key);

/** Of a language's own files; English stands everywhere else. */
const isGerman = (file: string): boolean => GERMAN.some((folder) => file.startsWith(`${folder}/`));

describe('words in German', () => {
  const keys = sources(ROOT)
    .filter((file) => !isGerman(file))
    .flatMap(keysOf);

  test('every part of the catalogue is there, under a key of its own', () => {
    expect(keys.length).toBeGreaterThan(60);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    const german = new Set(Object.keys({ ...first, ...rest, ...lessons }));
    expect(keys.filter((key) => !german.has(key))).toEqual([]);
    expect([...german].filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('what is evaluated before the other words are there has its own among the first', () => {
    const early = [...reachedFrom(['src/start.tsx', 'src/app/home/HomePage.tsx'])].flatMap(keysOf);
    expect(early.length).toBeGreaterThan(5);
    expect(early.filter((key) => !Object.hasOwn(first, key))).toEqual([]);
  });

  test('every file is collected', () => {
    const files = new Set(
      reachedFrom(
        [
          ...GERMAN.flatMap((folder) => [`${folder}/first.ts`, `${folder}/rest.ts`]),
          'src/lessons/text/de/all.ts',
        ].filter((file) => sources(GERMAN[0]).includes(file) || file.endsWith('all.ts')),
      ),
    );
    expect(GERMAN.flatMap(sources).filter((file) => !files.has(file))).toEqual([]);
  });

  test('no word loads a part of the page that speaks', () => {
    const speaking = [...reachedFrom(GERMAN.flatMap(sources))].filter(
      (file) => file !== FORMAT && !isGerman(file) && keysOf(file).length > 0,
    );
    expect(speaking).toEqual([]);
  });
});

/** The German dictionaries, whichever files they stand in. */
async function dictionary(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of sources(GERMAN[0])) {
    if (!/\/(?:tables|messages)[\w-]*\.ts$/.test(file)) continue;
    const parts = (await import(/* @vite-ignore */ join(process.cwd(), file))) as Record<
      string,
      Record<string, string>
    >;
    for (const part of Object.values(parts))
      for (const [english, german] of Object.entries(part)) found.set(english, german);
  }
  return found;
}

const gaps = (text: string): string[] => Array.from(text.matchAll(/\{\d\}/g), ([gap]) => gap).sort();

describe('texts of the layers below in German', async () => {
  const german = await dictionary();
  const texts = englishTexts();

  test('every text has its German', () => {
    expect(texts.length).toBeGreaterThan(4000);
    expect(
      texts.filter(({ english }) => !german.has(english)).map(({ english, where }) => `${where}: ${english}`),
    ).toEqual([]);
  });

  test('no German puts in what the English does not have', () => {
    const wrong = [...german].filter(([english, other]) => gaps(other).some((gap) => !english.includes(gap)));
    expect(wrong).toEqual([]);
  });

  test('none is left over from a text that is gone', () => {
    const known = new Set(texts.map(({ english }) => english));
    expect([...german.keys()].filter((english) => !known.has(english))).toEqual([]);
  });
});
