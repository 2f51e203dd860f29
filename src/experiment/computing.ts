/** What computing needs of the lab: methods and generators, without the catalogues of what is bundled. */
import { generators } from '../core/generators';
import { methods } from '../models';
import type { Registry } from './registry';

export const computing: Registry = { methods: Object.values(methods), generators: Object.values(generators) };
