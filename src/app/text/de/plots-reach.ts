import type { Words } from '../../../core/language';
import type { reachWords } from '../../../plots/reach-words';

/** What the curve of one run says, in German. */
export const plotsReachGerman: { 'plots/reach': Words<typeof reachWords> } = {
  'plots/reach': {
    meanOfRuns: (runs, mean) => `Mittel von ${runs} Läufen: ${mean}`,
    reach: ({ quantity, reached, ceiling, step, horizon, unit }, mean) =>
      `${quantity}: ${reached} von ${ceiling}, ${unit}: ${step} von ${horizon}, in diesem Lauf${
        mean ? `; Mittel von ${mean.runs} Läufen am Ende ${mean.end}` : ''
      }.`,
  },
};
