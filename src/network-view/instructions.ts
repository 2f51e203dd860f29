/** What the canvas says of itself to those who listen. */

/** What a node is whose times are not in the data, wherever it is said in words. */
export const NOT_OBSERVED = 'not observed';

/** What can be done on the canvas by keyboard. */
export function instructions({ hides, edges }: { hides: boolean; edges: boolean }): string {
  return [
    'Arrow keys walk to the nearest neighbour in that direction, N and Shift N by degree.',
    hides ? 'Space selects, Enter hides a node or shows it again.' : 'Space selects, Enter makes or removes a source.',
    ...(edges ? ['E and Shift E go through the edges of the node, the largest values first; Escape goes back.'] : []),
    'Control and arrows move the view, plus, minus and 0 zoom and fit.',
  ].join(' ');
}
