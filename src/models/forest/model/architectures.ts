/** The models that can be trained, by name. */
import { deepcas } from '../architectures/deepcas';
import { deepdiffuse } from '../architectures/deepdiffuse';
import { ndm } from '../architectures/ndm';
import { snidsa } from '../architectures/snidsa';
import { topolstm } from '../architectures/topolstm';
import type { Architecture } from './architecture';
import { forest } from './forest';

export const architectures: Readonly<Record<string, Architecture>> = {
  forest,
  ndm,
  deepdiffuse,
  topolstm,
  snidsa,
  deepcas,
};
