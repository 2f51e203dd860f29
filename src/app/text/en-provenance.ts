/** Words of the line under exported pictures, which says what made them. */
import { translated } from '../../core/language';
import { count } from './format';

export const provenanceWords = translated('app/provenance/provenanceWords', {
  lab: (version: string) => `Cascade Lab ${version}`,
  runs: (n: number) => `${count(n)} runs`,
  cascade: (n: number) => `cascade ${count(n)}`,
  observed: (time: string) => `observed for ${time}`,
  seed: (seed: number) => `seed ${seed}`,
  learnedWithSeed: (seed: number) => `learned with seed ${seed}`,
  experiment: (digest: string) => `experiment ${digest.slice(0, 12)}`,
});
