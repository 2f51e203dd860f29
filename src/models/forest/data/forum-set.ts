import { buildCascadeSet, type CascadeSet } from '../../../core/cascade';
import type { Steps, Streams } from '../../../core/method';
import type { Network } from '../../../core/network';
import { checkEvents } from '../../drawn-cascades';
import { forumPeople } from './forum-people';
import { ForumLaw, type ThreadSettings } from './forum-thread';

export interface ForumSettings extends ThreadSettings {
  /** Number of threads. */
  threads: number;
}

/** Minutes between the beginnings of two threads, on average. */
const BETWEEN = 180;
/** Minutes until the next person comes, on average, when i people are in a thread: the older, the slower. */
const untilNext = (i: number): number => 5 + 3 * i;

/**
 * Draws a forum: its people, then its threads one after the other, each with luck of its own – more threads leave those that are there
 * as they are. Threads begin at the points of a Poisson process; what passes until the next person comes is exponential; both in whole
 * minutes, upwards. Users are nodes; the set is not split. O(threads · mean size · n)
 */
export function* drawForum(network: Network, settings: ForumSettings, streams: Streams): Steps<CascadeSet> {
  const law = new ForumLaw(network, forumPeople(network, settings.topics, streams), settings);
  const begins = streams('forum', 'begins');
  const offsets = new Int32Array(settings.threads + 1);
  const users: number[] = [];
  const times: number[] = [];
  let begin = 0;
  for (let c = 0; c < settings.threads; c++) {
    const luck = streams('forum', 'thread', c);
    const { people } = law.draw(luck);
    let time = begin;
    people.forEach((user, i) => {
      if (i > 0) time += Math.ceil(luck.exponential(1 / untilNext(i)));
      users.push(user);
      times.push(time);
    });
    offsets[c + 1] = users.length;
    checkEvents(users.length);
    begin += Math.ceil(begins.exponential(1 / BETWEEN));
    yield { done: c + 1, total: settings.threads, stage: 'Drawing threads' };
  }
  return buildCascadeSet({
    offsets,
    users: Int32Array.from(users),
    times: Float64Array.from(times),
    userCount: network.n,
    time: { unit: 'minute', origin: 'common' },
  });
}
