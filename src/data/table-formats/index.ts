/** Tables and records of events: event tables, long tables of cascades, posts as JSON lines. */
import type { Format } from '../reader';

export const tableFormats: readonly Format[] = [];
