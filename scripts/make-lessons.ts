/**
 * Results of lessons that come with the lab: `npx tsx scripts/make-lessons.ts [id …]` computes the lessons for their own seeds and
 * writes public/lessons and the list of them. Lessons that are quick are left to the reader's machine.
 */
import { mkdir, readdir, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeShipped, shippedPath } from '../src/experiment/library/studies/shipped';
import { studies } from '../src/experiment/library/studies';
import { shippedLessons } from '../src/experiment/library/studies/shipped-lessons';
import { runStudy } from '../src/headless/study';

/** Below this nothing is shipped: the reader does not wait. */
const QUICK_MS = 300;
const PUBLIC = new URL('../public/', import.meta.url).pathname;
const LIST = new URL('../src/experiment/library/studies/shipped-lessons.ts', import.meta.url).pathname;

const wanted = process.argv.slice(2);
const shipped = new Set<string>(wanted.length > 0 ? shippedLessons : []);
await mkdir(join(PUBLIC, 'lessons'), { recursive: true });
for (const study of studies) {
  if (wanted.length > 0 && !wanted.includes(study.id)) continue;
  const { results } = await runStudy(study, study.seed, { out: () => undefined, err: () => undefined });
  const here = study.here ?? [];
  const rest = [...results].filter(([id]) => !here.includes(id));
  const ms = rest.reduce((sum, [, { stamp, dataMs = 0 }]) => sum + stamp.wallMs + dataMs, 0);
  const file = JSON.stringify(
    encodeShipped(
      study,
      results,
      rest.map(([id]) => id),
    ),
  );
  const ships = ms > QUICK_MS;
  process.stdout.write(
    `${study.id}: ${Math.round(ms)} ms, ${Math.round(file.length / 1000)} kB${ships ? '' : ', left out'}\n`,
  );
  if (!ships) {
    shipped.delete(study.id);
    continue;
  }
  shipped.add(study.id);
  await writeFile(join(PUBLIC, shippedPath(study.id)), `${file}\n`);
}
for (const name of await readdir(join(PUBLIC, 'lessons')))
  if (name.endsWith('.json') && !shipped.has(name.replace('.json', ''))) await unlink(join(PUBLIC, 'lessons', name));
const list = studies.map(({ id }) => id).filter((id) => shipped.has(id));
await writeFile(
  LIST,
  `/** Lessons of which results come with the lab. Written by scripts/make-lessons.ts. */
import type { LessonId } from './study';

export const shippedLessons: readonly LessonId[] = [${list.map((id) => `'${id}'`).join(', ')}];
`,
);
