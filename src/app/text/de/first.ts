/** German words of the shell and of Home: what is evaluated before anything else. They load nothing that speaks. */
import { sayerOf } from '../../../core/dictionary';
import type { Catalogue } from '../../../core/language';
import { pointed } from '../../../core/numerals';
import { dropGerman } from './drop';
import { enGerman } from './en';
import { formatGerman } from './format';
import { homeGerman } from './home';
import { homeHintGerman } from './home-hint';
import { languageGerman } from './language';
import { networkViewGerman } from './network-view';
import { placesGerman } from './places';
import { plotsReachGerman } from './plots-reach';
import { tablesFirstGerman } from './tables-first';

export const catalogue: Catalogue = {
  ...formatGerman,
  ...enGerman,
  ...homeGerman,
  ...homeHintGerman,
  ...dropGerman,
  ...languageGerman,
  ...placesGerman,
  ...networkViewGerman,
  ...plotsReachGerman,
};

export const sayer = sayerOf([tablesFirstGerman], pointed);
