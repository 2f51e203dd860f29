/** What the lab has: its methods, generators, bundled networks and cascades. */
import '../models';

export { registry } from './first-registry';
