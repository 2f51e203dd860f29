/** The formats of networks that are more than a table of edges. */
import type { Format } from '../reader';

export const networkFormats: readonly Format[] = [];
