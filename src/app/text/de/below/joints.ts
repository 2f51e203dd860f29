/** Words that code puts into gaps of other texts. */
import type { Dictionary } from '../../../../core/dictionary';

export const jointsBelow: Dictionary = {
  is: 'ist',
  are: 'sind',
  missing: 'nicht da',
  and: 'und',
  or: 'oder',
  Source: 'Quelle',
  Target: 'Ziel',
  'Self-loops': 'Selbstkanten',
  sum: 'Summe',
};
