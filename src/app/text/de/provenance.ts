import type { Words } from '../../../core/language';
import type { provenanceWords } from '../en-provenance';
import { count } from '../format';

/** Words of the line under exported pictures, in German. */
export const provenanceGerman: { 'app/provenance/provenanceWords': Words<typeof provenanceWords> } = {
  'app/provenance/provenanceWords': {
    lab: (version) => `Cascade Lab ${version}`,
    runs: (n) => `${count(n)} Läufe`,
    cascade: (n) => `Kaskade ${count(n)}`,
    observed: (time) => `beobachtet über ${time}`,
    seed: (seed) => `Startwert ${seed}`,
    learnedWithSeed: (seed) => `gelernt mit Startwert ${seed}`,
    experiment: (digest) => `Experiment ${digest.slice(0, 12)}`,
  },
};
