/**
 * How files were read when they were accepted, so that the same file, or one with the same columns, is read like that again.
 */
import type { FileOutcome, ReadChoices } from '../data/read';

/** Readings remembered at the same time; the ones used longest ago go first. */
export const REMEMBERED = 200;

export interface Reading {
  key: string;
  choices: ReadChoices;
}

/**
 * Under which names a reading is remembered, the surest first: the file's own bytes; its format with the names of its columns.
 * Columns without names say too little: reading another file like this one would be guessing.
 */
export function readingKeys(outcome: Pick<FileOutcome, 'digest' | 'format' | 'columns'>): string[] {
  const { digest, format, columns } = outcome;
  const named = columns?.every(({ name, column }) => name.trim() !== '' && name !== String(column + 1)) ?? false;
  const names = columns?.map(({ name }) => name.trim().toLowerCase()) ?? [];
  return [`file ${digest}`, ...(named && names.length > 0 ? [`columns ${JSON.stringify([format, ...names])}`] : [])];
}

export const isChosen = (choices: ReadChoices): boolean => Object.keys(choices).length > 0;

/** The choices of the first key that is remembered. */
export function recall(readings: readonly Reading[], keys: readonly string[]): ReadChoices | undefined {
  for (const key of keys) {
    const found = readings.find((reading) => reading.key === key);
    if (found) return found.choices;
  }
  return undefined;
}

/** Readings with one more, the newest first. A file that was read without a choice of the user's own forgets former ones. */
export function remember(
  readings: readonly Reading[],
  keys: readonly string[],
  choices: ReadChoices,
): readonly Reading[] {
  const others = readings.filter((reading) => !keys.includes(reading.key));
  const added = isChosen(choices) ? keys.map((key) => ({ key, choices })) : [];
  return [...added, ...others].slice(0, REMEMBERED);
}

/** What was saved, if it is a list of readings; whether the choices themselves still mean something is the reader's matter. */
export function readingsFrom(saved: unknown): readonly Reading[] {
  if (!Array.isArray(saved)) return [];
  return saved.filter((item): item is Reading => {
    const { key, choices } = (item ?? {}) as Partial<Record<keyof Reading, unknown>>;
    return typeof key === 'string' && typeof choices === 'object' && choices !== null && !Array.isArray(choices);
  });
}
