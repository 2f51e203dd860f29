/** Streams of a part of a computation: all its luck lies under names of its own. */
import type { Streams } from '../../core/method';

/** `within(streams, 'pilot')('run', 3)` is `streams('pilot', 'run', 3)`. */
export const within =
  (streams: Streams, ...prefix: readonly (string | number)[]): Streams =>
  (...key) =>
    streams(...prefix, ...key);
