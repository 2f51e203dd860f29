import type { Words } from '../../../core/language';
import type { hintWords } from '../en-home-hint';

/** What Home says about the chance that is set, in German. */
export const homeHintGerman: { 'app/home-hint/hintWords': Words<typeof hintWords> } = {
  'app/home-hint/hintWords': {
    nobody: 'Bei dieser Wahrscheinlichkeit gab es niemand weiter: Es endete, wo es begann.',
    everybody: 'Bei dieser Wahrscheinlichkeit werden alle erreicht, in jedem Lauf.',
    below: (people) => `Bei dieser Wahrscheinlichkeit kommt es nicht weit: ${people} Personen im Mittel.`,
    farAbove: (ofHundred) =>
      `Weit über der Schwelle: In ${ofHundred} von 100 Läufen geht es über die Brücken zwischen den Kreisen.`,
    above: (ofHundred) =>
      `Über der Schwelle: In ${ofHundred} von 100 Läufen kommt es weit, sonst endet es bald nach dem Start.`,
    near: (ofHundred) =>
      `Nahe der Schwelle: In ${ofHundred} von 100 Läufen erreicht es mehr als ein Viertel des Netzwerks, sonst erlischt es in den ersten Kreisen.`,
  },
};
