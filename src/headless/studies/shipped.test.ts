/** What comes with the lab is of the lessons as they are: made again with scripts/make-lessons.ts where an experiment was changed. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { digestExperiment } from '../../experiment/digest';
import { registry } from '../../experiment/lab-registry';
import { studies } from '../../experiment/library/studies';
import { decodeShipped, shippedPath, type ShippedFile } from '../../experiment/library/studies/shipped';
import { shippedLessons } from '../../experiment/library/studies/shipped-lessons';

it.each([...shippedLessons])(
  '%s: every result belongs to its run, and the lesson makes its sentences of them',
  (id) => {
    const study = studies.find((one) => one.id === id)!;
    const text = readFileSync(new URL(`../../../public/${shippedPath(id)}`, import.meta.url), 'utf8');
    const results = decodeShipped(JSON.parse(text) as ShippedFile, study);
    const runs = study.runs(study.seed).filter((run) => !study.here?.includes(run.id));
    expect([...results.keys()].toSorted()).toEqual(runs.map((run) => run.id).toSorted());
    for (const { id: run, experiment } of runs)
      expect(results.get(run)?.stamp.digest).toBe(digestExperiment(experiment, registry));
    if (study.here) return;
    const facts = study.facts(results, study.seed);
    expect(facts).toBeDefined();
    expect(study.claims(facts).filter(({ holds }) => !holds)).toEqual([]);
  },
);
