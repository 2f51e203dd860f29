/**
 * Times inside German sentences. They come as nouns with a number, or without one where it is 1 ("12 Stunden", "Stunde"), in the
 * nominative; sentences decline them.
 */

const MASCULINE = ['Tag', 'Schritt', 'Monat'];
const NEUTER = ['Jahr'];

/** After "nach", "seit", "in": "3 Tagen", "12 Stunden". */
export const dative = (time: string): string => time.replace(/(Tage|Jahre|Schritte|Monate)$/, '$1n');

/** Without its number where that is 1. */
const bare = (time: string): string => time.replace(/^1 /, '');

/** "in den ersten 12 Stunden", "in der ersten Stunde", "am ersten Tag". */
export function duringTheFirst(time: string): string {
  const noun = bare(time);
  if (/^[\d<]/.test(noun)) return `in den ersten ${dative(noun)}`;
  if (MASCULINE.includes(noun)) return `${noun === 'Tag' ? 'am' : 'im'} ersten ${noun}`;
  return NEUTER.includes(noun) ? `im ersten ${noun}` : `in der ersten ${noun}`;
}

/** As an object: "die ersten 12 Stunden", "die erste Stunde", "den ersten Tag". */
export function theFirst(time: string): string {
  const noun = bare(time);
  if (/^[\d<]/.test(noun)) return `die ersten ${noun}`;
  if (MASCULINE.includes(noun)) return `den ersten ${noun}`;
  return NEUTER.includes(noun) ? `das erste ${noun}` : `die erste ${noun}`;
}

/** As a head: "erste 12 Stunden", "erste Stunde", "erster Tag". */
export function first(time: string): string {
  const noun = bare(time);
  if (MASCULINE.includes(noun)) return `erster ${noun}`;
  return NEUTER.includes(noun) ? `erstes ${noun}` : `erste ${noun}`;
}
