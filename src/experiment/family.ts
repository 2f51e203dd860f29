/** Families of methods: `jump-sde` of `jump-sde/monte-carlo`. The methods of a family share a page, and an experiment is of one family. */
import type { MethodId } from '../core/method';

export const familyOf = (method: MethodId): string => method.slice(0, method.indexOf('/'));
