/** What the canvas says of itself to those who listen. */
import { viewWords as words } from './view-words';

/** What a node is whose times are not in the data, wherever it is said in words. */
export const NOT_OBSERVED = words.keys.unobserved;

/** What can be done on the canvas by keyboard. */
export function instructions({ hides, edges }: { hides: boolean; edges: boolean }): string {
  return [
    words.keyboard.walk,
    hides ? words.keyboard.hides : words.keyboard.sources,
    ...(edges ? [words.keyboard.edges] : []),
    words.keyboard.move,
  ].join(' ');
}
