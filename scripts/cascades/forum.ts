/**
 * Threads of a forum: the recipe of the sample that the Forecast page starts with. The law is that of the method forest/forum; here it
 * gets dates, and the first 80 % of the threads train, the next 10 % validate, the last 10 % test.
 */
import { buildCascadeSet, type CascadeSet } from '../../src/core/cascade';
import type { Network } from '../../src/core/network';
import { stream } from '../../src/core/rng';
import { drawForum, type ForumSettings } from '../../src/models/forest/data/forum-set';

export interface ForumSample extends ForumSettings {
  /** Minutes from the beginning of 1970 to that of the first thread. */
  begin: number;
}

export function makeForum(network: Network, seed: number, { begin, ...settings }: ForumSample): CascadeSet {
  const steps = drawForum(network, settings, (...key) => stream(seed, ...key));
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    const { count, ...parts } = step.value;
    return buildCascadeSet({
      ...parts,
      times: parts.times.map((time) => begin + time),
      userNames: network.labels,
      split: Uint8Array.from({ length: count }, (_, c) => (c < 0.8 * count ? 0 : c < 0.9 * count ? 1 : 2)),
      time: { unit: 'minute', origin: 'epoch' },
    });
  }
}
