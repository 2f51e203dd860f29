/** Tables and records of events: event tables, long tables of cascades, lists of times, cascades and posts as JSON. */
import type { Format } from '../reader';
import { jsonCascadesFormat } from './json-cascades';
import { postsFormat } from './post-lines';
import { seismicIndexFormat } from './seismic-index';
import { cascadeTableFormat, eventTableFormat } from './table-format';
import { timeListFormat } from './time-list';

export const tableFormats: readonly Format[] = [
  postsFormat,
  jsonCascadesFormat,
  seismicIndexFormat,
  eventTableFormat,
  cascadeTableFormat,
  timeListFormat,
];
