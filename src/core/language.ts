/**
 * The language that the lab speaks. English words stand where they are used; another language is a catalogue of the same words under
 * the same keys, registered before anything that speaks is loaded.
 */

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];
/** What speakers of a language call it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

/** Parts of a catalogue by their keys, as in `home` or `lessons/one-spark`. */
export type Catalogue = Readonly<Record<string, unknown>>;

/** Words of the same shape in another language: texts and functions that make texts. */
export type Words<T> = T extends (...given: infer G) => infer R
  ? (...given: G) => Words<R>
  : T extends string
    ? string
    : T extends readonly (infer E)[]
      ? readonly Words<E>[]
      : T extends object
        ? { readonly [K in keyof T]: Words<T[K]> }
        : T;

let spoken: Language = 'en';
const parts = new Map<string, unknown>();

/** What is registered later adds to it: the words of the first page come before those of the others. */
export function speak(language: Language, catalogue: Catalogue): void {
  spoken = language;
  for (const [key, words] of Object.entries(catalogue)) parts.set(key, words);
}

export const language = (): Language => spoken;

/** The words of a part in the language of the reader. */
/* @__NO_SIDE_EFFECTS__ */
export function translated<const T>(key: string, english: T): T {
  return (parts.get(key) as T | undefined) ?? english;
}

/** How texts that come as English from below – tables of methods, remarks, stages – are said in the language of the reader. */
export interface Sayer {
  text(english: string): string;
  /** The same for the texts of labels, helps, titles and remarks inside of plain data; what it is given is not changed. */
  inside<T>(data: T): T;
}

let sayer: Sayer | undefined;

export function sayWith(one: Sayer): void {
  sayer = one;
}

/** A text of a table or a remark in the language of the reader; what is not known stays as it is, so that nothing is said twice over. */
export const said = (english: string): string => (sayer ? sayer.text(english) : english);

/** Tables of settings, figures, panels: the same with their texts in the language of the reader. */
export const saidIn = <T>(data: T): T => (sayer ? sayer.inside(data) : data);
