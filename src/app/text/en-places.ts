/** Places in files, where something is wrong. */
import { translated } from '../../core/language';
import { count } from './format';

export const placeWords = translated('app/places/placeWords', {
  line: (n: number) => `line ${count(n)}`,
  column: (name: string) => `column ${name}`,
});
