/** Where the events of a spreading tree stand: time runs to the right, branches lie over each other without crossing. */
import type { SpreadingTree } from '../../../core/spreading-tree';

export interface TreeLayout {
  /** Row of every event, 0 at the top; a parent stands in the middle between its first and last child. */
  rows: Float64Array;
  rowCount: number;
}

/**
 * Rows for a forest: leaves take one row after the other in depth-first order, children in the order of their events, trees likewise.
 * Cost: O(events).
 */
export function layoutTree({ parent }: Pick<SpreadingTree, 'parent'>): TreeLayout {
  const n = parent.length;
  const firstChild = new Int32Array(n).fill(-1);
  const nextSibling = new Int32Array(n).fill(-1);
  let firstRoot = -1;
  // From the last on, so that the lists begin with the earliest.
  for (let i = n - 1; i >= 0; i--) {
    const p = parent[i];
    if (p < 0) {
      nextSibling[i] = firstRoot;
      firstRoot = i;
    } else {
      nextSibling[i] = firstChild[p];
      firstChild[p] = i;
    }
  }
  const rows = new Float64Array(n);
  let row = 0;
  for (let root = firstRoot; root >= 0; root = nextSibling[root]) {
    let i = root;
    let down = true;
    for (;;) {
      if (down && firstChild[i] >= 0) {
        i = firstChild[i];
        continue;
      }
      if (down) rows[i] = row++;
      else rows[i] = (rows[firstChild[i]] + rows[lastChild(i, firstChild, nextSibling)]) / 2;
      if (i === root) break;
      if (nextSibling[i] >= 0) {
        i = nextSibling[i];
        down = true;
      } else {
        i = parent[i];
        down = false;
      }
    }
  }
  return { rows, rowCount: row };
}

function lastChild(i: number, firstChild: Int32Array, nextSibling: Int32Array): number {
  let child = firstChild[i];
  while (nextSibling[child] >= 0) child = nextSibling[child];
  return child;
}
