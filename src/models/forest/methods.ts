/** FOREST: what is trained, asked, compared and drawn. */
import { floors, forum } from './counting-methods';
import { evaluate, nextUser, sizes } from './asking-methods';
import { train } from './training-methods';

export const forestMethods = [train, nextUser, sizes, evaluate, floors, forum] as const;
