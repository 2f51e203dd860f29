/** The methods of push-driven cascades (PDC). */
import { exactMethods } from './exact-methods';
import { gameMethods } from './game-methods';
import { learningMethods } from './learning-methods';
import { policyMethods } from './policy-methods';
import { seedMethods } from './seed-methods';

export const pushDrivenMethods = [
  ...policyMethods,
  ...exactMethods,
  ...gameMethods,
  ...learningMethods,
  ...seedMethods,
] as const;
