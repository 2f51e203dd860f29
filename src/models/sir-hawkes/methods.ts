/** The methods of SIR and HawkesN (SIR-HawkesN). */
import { fitMethods } from './fit-methods';
import { lawMethods } from './law-methods';
import { processMethods } from './process-methods';
import { setMethods } from './set-methods';

export const sirHawkesMethods = [...fitMethods, ...setMethods, ...processMethods, ...lawMethods] as const;
