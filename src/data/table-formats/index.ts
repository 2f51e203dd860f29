/** Tables and records of events: event tables, long tables of cascades, posts as JSON lines. */
import type { Format } from '../reader';
import { postsFormat } from './post-lines';
import { seismicIndexFormat } from './seismic-index';
import { cascadeTableFormat, eventTableFormat } from './table-format';

export const tableFormats: readonly Format[] = [postsFormat, seismicIndexFormat, eventTableFormat, cascadeTableFormat];
