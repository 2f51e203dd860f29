import type { Words } from '../../../core/language';
import type { timeUnitWords } from '../en-time-units';

/** Units of time in German, in the nominative; `times.ts` declines them. */
export const timeUnitsGerman: { 'app/time-units/timeUnitWords': Words<typeof timeUnitWords> } = {
  'app/time-units/timeUnitWords': {
    ms: { short: 'ms', one: 'Millisekunde', many: 'Millisekunden' },
    s: { short: 's', one: 'Sekunde', many: 'Sekunden' },
    min: { short: 'min', one: 'Minute', many: 'Minuten' },
    h: { short: 'h', one: 'Stunde', many: 'Stunden' },
    d: { short: 'd', one: 'Tag', many: 'Tage' },
    y: { short: 'J', one: 'Jahr', many: 'Jahre' },
    step: { short: 'Schritte', one: 'Schritt', many: 'Schritte' },
    none: { short: '', one: 'Zeiteinheit', many: 'Zeiteinheiten' },
  },
};
