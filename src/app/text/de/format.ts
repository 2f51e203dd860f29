import type { Words } from '../../../core/language';
import type { formatWords } from '../format';

/** Words between numbers, in German. */
export const formatGerman: { 'app/format/formatWords': Words<ReturnType<typeof formatWords>> } = {
  'app/format/formatWords': {
    left: (time) => `noch ${time}`,
    day: (day, month, year) => `${day}. ${month} ${year}`,
  },
};
