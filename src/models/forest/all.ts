/** All methods of FOREST, joined to those of the first page: what a page of this family needs of the registry. */
import { join, methods } from '../first';
import { forestMethods } from './methods';

join(forestMethods);

export { methods };
