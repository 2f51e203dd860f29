/** All methods of push-driven cascades, joined to those of the first page: what a page of this family needs of the registry. */
import { join, methods } from '../first';
import { pushDrivenMethods } from './methods';

join(pushDrivenMethods);

export { methods };
