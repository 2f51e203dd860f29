/** What pages and the service worker say to each other. Answers come through a port that is sent along. */

/**
 * `take-over`: do not wait for other pages any longer. `how-much`: asks for {@link HowMuch}. `settled`: the page is there, and what
 * belongs to no page may go.
 */
export type ToServiceWorker = 'take-over' | 'how-much' | 'settled';

/** Asks a page which script it began with. */
export const WHICH = 'which';

export interface HowMuch {
  /** Files of this build, how many of them are kept, and the bytes of all. */
  files: number;
  kept: number;
  bytes: number;
}
