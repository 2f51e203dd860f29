/** All methods of SIR and HawkesN, joined to those of the first page: what a page of this family needs of the registry. */
import { join, methods } from '../first';
import { sirHawkesMethods } from './methods';

join(sirHawkesMethods);

export { methods };
