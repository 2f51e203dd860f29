/** The formats of cascades that are not tables: one cascade in a line, or paths. */
import type { Format } from '../reader';
import { forestFormat } from './forest';

export const cascadeFormats: readonly Format[] = [forestFormat];
