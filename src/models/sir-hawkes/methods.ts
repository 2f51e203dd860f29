/** The methods of SIR and HawkesN (SIR-HawkesN). */
import { fitMethods } from './fit-methods';
import { processMethods } from './process-methods';
import { setMethods } from './set-methods';

export const sirHawkesMethods = [...fitMethods, ...setMethods, ...processMethods] as const;
