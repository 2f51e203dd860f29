/** All methods of the jump SDE, joined to those of the first page: what a page of this family needs of the registry. */
import { join, methods } from '../first';
import { jumpSdeMethods } from './methods';

join(jumpSdeMethods);

export { methods };
