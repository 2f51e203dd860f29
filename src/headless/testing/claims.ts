/** The test that every lesson has: what it says holds, for its seed and for three others. */
import { expect, it } from 'vitest';
import type { FigureResults, LessonStudy } from '../../experiment/library/studies/study';
import { runStudy } from '../study';

const quiet = { out: () => undefined, err: () => undefined };
/** `npm run claims`: all seeds of all lessons. */
const ALL = process.env.LAB_ALL_SEEDS !== undefined;

/**
 * @param long of a lesson that computes for seconds, `npm test` computes one other seed; its own seed is judged on the results that come
 * with the lab (shipped.test). `npm run claims` computes all four
 */
export function testClaims<Facts>(study: LessonStudy<Facts>, { long = false } = {}): void {
  const seeds = [study.seed, ...study.otherSeeds];
  // What no seed changes – a trained model that is asked – is computed once.
  let known: FigureResults = new Map();
  for (const seed of long && !ALL ? [study.otherSeeds[0]] : seeds)
    it(`${study.id} bears out what it says for seed ${seed}`, async () => {
      const { claims, results } = await runStudy(study, seed, quiet, { known });
      known = results;
      expect(claims.length).toBeGreaterThan(0);
      const failing = claims.filter(
        ({ holds }, c) => !holds && (seed === study.seed || study.mayFail?.[c] === undefined),
      );
      expect(failing, `seed ${seed}`).toEqual([]);
    });
}
