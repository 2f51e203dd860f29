/** The formats of cascades that are not tables: one cascade in a line, or paths. */
import type { Format } from '../reader';

export const cascadeFormats: readonly Format[] = [];
