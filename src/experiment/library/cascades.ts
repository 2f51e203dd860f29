/**
 * Catalogue of the bundled cascade sets; the sets themselves are in public/cascades. Written by scripts/make-cascades.ts.
 */

export interface BundledCascades {
  id: string;
  title: string;
  /** The bundled network on which they spread; absent where there is none. */
  network?: string;
  /** What is to be seen, in a few sentences. */
  story: string;
  source: string;
  cascades: number;
  events: number;
  /** Users with an event. */
  users: number;
  /** Size of the file. */
  bytes: number;
}

/** The first of them stands on a network. */
export const bundledCascades: readonly [BundledCascades & { network: string }, ...BundledCascades[]] = [
  {
    id: 'four-weeks',
    title: 'Four weeks in thirteen clubs',
    network: 'clubs',
    story:
      'Four weeks of news among the four hundred people of thirteen clubs: who told whom, and when. Half of the pieces reach no more than 2 people; one, on the third Friday, reaches 395. Nobody passes anything on between eleven and seven. Made up, with its recipe and seed in the file.',
    source: 'Synthetic: continuous-time independent cascades on the network clubs, delays in waking hours (seed 24)',
    cascades: 601,
    events: 4648,
    users: 400,
    bytes: 103941,
  },
  {
    id: 'reposts',
    title: 'Reposts (synthetic)',
    story:
      'Reposts of 400 posts, with followers and bots. All of it is synthetic: drawn from Hawkes and HawkesN processes.',
    source: 'Synthetic: Hawkes and HawkesN with exponential and power-law kernels (seed 2020)',
    cascades: 400,
    events: 64698,
    users: 0,
    bytes: 428990,
  },
  {
    id: 'forum',
    title: 'Threads of a forum',
    network: 'forum',
    story:
      'Who wrote in 1,200 threads of a forum, one after the other: friends follow friends, every thread has a topic that some care for more than others, those who write much come early, and the well connected draw a crowd. Half of the threads have at most 11 people, the largest 109. Made up, with its recipe and seed in the file.',
    source: 'Synthetic: the method forest/forum on the network forum (seed 5)',
    cascades: 1200,
    events: 17987,
    users: 339,
    bytes: 140025,
  },
];
