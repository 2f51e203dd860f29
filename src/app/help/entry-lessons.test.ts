import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { glossary } from './glossary';
import { LESSON_IDS } from '../../experiment/library/studies/study';
import { lessonsOfEntry } from '../../lessons/entry-lessons';

const here = new URL('../../lessons/', import.meta.url);
const textOf = (id: string): string =>
  ['text/en', 'scripts']
    .filter((folder) => readdirSync(new URL(folder, here)).includes(`${id}.ts`))
    .map((folder) => readFileSync(new URL(`${folder}/${id}.ts`, here), 'utf8'))
    .join('\n');
const LINK = /\]\(([a-z0-9-]+)\)|of: '([a-z0-9-]+)'/g;

it('knows every word of the glossary that a lesson links, and links only words that there are', () => {
  const found: Record<string, string[]> = {};
  for (const id of LESSON_IDS)
    for (const [, word, symbol] of textOf(id).matchAll(LINK)) {
      const lessons = (found[word ?? symbol] ??= []);
      if (!lessons.includes(id)) lessons.push(id);
    }
  expect(lessonsOfEntry).toEqual(found);
  const known = new Set(glossary.map(({ id }) => id));
  expect(Object.keys(found).filter((id) => !known.has(id))).toEqual([]);
});
