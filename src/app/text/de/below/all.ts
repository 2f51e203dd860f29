/** All German texts of what lies below the pages. */
import type { Dictionary } from '../../../../core/dictionary';
import { jointsBelow } from './joints';
import { coreBelow } from './tables-core';
import { dataBelow } from './tables-data';
import { experimentBelow } from './tables-experiment';
import { figuresBelow } from './tables-figures';
import { forestBelow } from './tables-forest';
import { independentCascadeBelow } from './tables-independent-cascade';
import { jumpSdeBelow } from './tables-jump-sde';
import { libraryBelow } from './tables-library';
import { modelsBelow } from './tables-models';
import { pushDrivenCascadeBelow } from './tables-push-driven-cascade';
import { sirHawkesBelow } from './tables-sir-hawkes';
import { storeBelow } from './tables-store';

export const textsBelow: readonly Dictionary[] = [
  jointsBelow,
  coreBelow,
  dataBelow,
  experimentBelow,
  figuresBelow,
  forestBelow,
  independentCascadeBelow,
  jumpSdeBelow,
  libraryBelow,
  modelsBelow,
  pushDrivenCascadeBelow,
  sirHawkesBelow,
  storeBelow,
];
