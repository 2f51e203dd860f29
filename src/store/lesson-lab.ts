/** Lessons of this page: their runs with the lab's own workers. Loaded with the page that plays them. */
import { registry } from '../experiment/lab-registry';
import { decodeShipped, shippedPath, type ShippedFile } from '../experiment/library/studies/shipped';
import { shippedLessons } from '../experiment/library/studies/shipped-lessons';
import type { FigureResults, LessonStudy } from '../experiment/library/studies/study';
import { runFigure, UNJUDGED } from '../experiment/run-figure';
import { client } from './lab';
import { createLessonRuns, type LessonRuns } from './lesson-runs';

/** What comes with the lab, where something does; a file that cannot be had is computed instead. */
async function loadShipped(study: LessonStudy): Promise<FigureResults | undefined> {
  if (!shippedLessons.includes(study.id)) return undefined;
  const answer = await fetch(new URL(shippedPath(study.id), document.baseURI));
  return answer.ok ? decodeShipped((await answer.json()) as ShippedFile, study) : undefined;
}

export const startLessonRuns = (study: LessonStudy, seed: number): LessonRuns =>
  createLessonRuns(study, seed, {
    shipped: loadShipped,
    run: (runs, options) => runFigure(UNJUDGED, { size: study.id, runs }, { client, registry }, options),
  });
