/** The registry with the methods of SIR and HawkesN: for the page that shows no other. See `spread-registry`. */
import '../models/sir-hawkes/all';

export { registry } from './first-registry';
