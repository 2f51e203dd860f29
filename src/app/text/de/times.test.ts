import { expect, test } from 'vitest';
import { dative, duringTheFirst, first, theFirst } from './times';

test('times are declined, with a number and without', () => {
  expect([dative('3 Tage'), dative('12 Stunden'), dative('1 Tag'), dative('3 d')]).toEqual([
    '3 Tagen',
    '12 Stunden',
    '1 Tag',
    '3 d',
  ]);
  expect(['12 Stunden', 'Stunde', '1 Stunde', 'Tag', '3 Tage', 'Jahr', 'Schritt'].map(duringTheFirst)).toEqual([
    'in den ersten 12 Stunden',
    'in der ersten Stunde',
    'in der ersten Stunde',
    'am ersten Tag',
    'in den ersten 3 Tagen',
    'im ersten Jahr',
    'im ersten Schritt',
  ]);
  expect(['12 Stunden', 'Stunde', 'Tag', '3 Tage', 'Jahr'].map(theFirst)).toEqual([
    'die ersten 12 Stunden',
    'die erste Stunde',
    'den ersten Tag',
    'die ersten 3 Tage',
    'das erste Jahr',
  ]);
  expect(['12 Stunden', 'Stunde', 'Tag', 'Jahr'].map(first)).toEqual([
    'erste 12 Stunden',
    'erste Stunde',
    'erster Tag',
    'erstes Jahr',
  ]);
});
