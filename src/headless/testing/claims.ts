/** The test that every lesson has: what it says holds, for its seed and for three others. */
import { expect, it } from 'vitest';
import type { FigureResults, LessonStudy } from '../../experiment/library/studies/study';
import { runStudy } from '../study';

const quiet = { out: () => undefined, err: () => undefined };

export function testClaims<Facts>(study: LessonStudy<Facts>): void {
  // What no seed changes – a trained model that is asked – is computed once.
  let known: FigureResults = new Map();
  for (const [k, seed] of [study.seed, ...study.otherSeeds].entries())
    it(`${study.id} bears out what it says for seed ${seed}`, async () => {
      const { claims, results } = await runStudy(study, seed, quiet, { known });
      known = results;
      expect(claims.length).toBeGreaterThan(0);
      const failing = claims.filter(({ holds }, c) => !holds && (k === 0 || study.mayFail?.[c] === undefined));
      expect(failing, `seed ${seed}`).toEqual([]);
    });
}
