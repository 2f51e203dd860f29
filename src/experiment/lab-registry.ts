/** What the lab has: its methods, generators, bundled networks and cascades. */
import '../core/generators';
import '../models';

export { registry } from './first-registry';
