/** All methods of the independent cascade, joined to those of the first page: what a page of this family needs of the registry. */
import { join, methods } from '../first';
import { applicationMethods } from './application-methods';
import { learningMethods } from './learning-methods';

join([...learningMethods, ...applicationMethods]);

export { methods };
