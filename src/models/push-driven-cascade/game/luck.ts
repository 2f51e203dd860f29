/**
 * The luck of a game: one uniform number per user and attempt, fixed by the seed. The same push in the same situation gets the same
 * answer, whoever pushes (UX-5). The page reads it at once; the review reads the same numbers in the worker.
 */
import type { Streams } from '../../../core/method';

/** The draw of a user's k-th push, k from 0: she says yes where it lies below her chance. In [0, 1). */
export const luckOf = (streams: Streams, user: number, attempt: number): number =>
  streams('luck', user, attempt).uniform();
