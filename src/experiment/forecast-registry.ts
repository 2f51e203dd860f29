/** The registry with the methods of FOREST: for the page that shows no other. See `spread-registry`. */
import '../models/forest/all';

export { registry } from './first-registry';
