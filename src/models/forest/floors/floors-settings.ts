import type { ResolvedValues } from '../../../core/parameters';
import type { dataParameters } from '../parameters';

export type FloorsSettings = ResolvedValues<typeof dataParameters> & { part: 'validation' | 'test' };
