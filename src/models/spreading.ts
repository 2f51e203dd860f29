/** The methods of spreading in steps: those of the first page, and those that learn and decide. For what needs no other family. */
import { join, methods } from './first';
import { applicationMethods } from './independent-cascade/application-methods';
import { learningMethods } from './independent-cascade/learning-methods';

join([...learningMethods, ...applicationMethods]);

export { methods };
