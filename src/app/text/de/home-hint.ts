import type { Words } from '../../../core/language';
import type { hintFor } from '../../home/hint';
import { decimals } from '../format';

/** From this share on, what stops the other runs is their first steps, not the threshold. */
const ABOVE = 0.7;

/** What Home says about the chance that is set, in German. */
export const homeHintGerman: { 'app/home/hint/hintFor': Words<typeof hintFor> } = {
  'app/home/hint/hintFor': (far, mean, n) => {
    const ofHundred = Math.round(100 * far);
    const people = decimals(mean, mean < 9.95 ? 1 : 0);
    if (mean <= 1 + 1e-9) return 'Bei dieser Wahrscheinlichkeit gab es niemand weiter: Es endete, wo es begann.';
    if (mean >= n - 1e-9) return 'Bei dieser Wahrscheinlichkeit werden alle erreicht, in jedem Lauf.';
    if (ofHundred < 4) return `Bei dieser Wahrscheinlichkeit kommt es nicht weit: ${people} Personen im Mittel.`;
    if (ofHundred > 92)
      return `Weit über der Schwelle: In ${ofHundred} von 100 Läufen geht es über die Brücken zwischen den Kreisen.`;
    if (mean > ABOVE * far * n)
      return `Über der Schwelle: In ${ofHundred} von 100 Läufen kommt es weit, sonst endet es bald nach dem Start.`;
    return `Nahe der Schwelle: In ${ofHundred} von 100 Läufen erreicht es mehr als ein Viertel des Netzwerks, sonst erlischt es in den ersten Kreisen.`;
  },
};
