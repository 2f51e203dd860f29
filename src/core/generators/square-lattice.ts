import { defineGenerator, EdgeList } from './generator';
import type { NumberParameter } from '../parameters';

const side = (label: string): NumberParameter => ({
  kind: 'number',
  label,
  help: `Nodes along the ${label.toLowerCase()} of the lattice.`,
  min: 1,
  max: 1_000_000,
  slider: [2, 60],
  step: 1,
  integer: true,
  default: 18,
});

/**
 * Nodes on the points of a grid; node y·width + x is joined to its right and lower neighbour. In a periodic lattice opposite
 * borders are joined too; along a side of 1 or 2 nodes that would be a self-loop or a repeated edge, and is left out.
 */
export const squareLattice = defineGenerator({
  id: 'square-lattice',
  title: 'Square lattice',
  summary: 'Nodes on a grid, each joined to the next one in the four directions.',
  source: 'Nearest-neighbour square lattice, open or periodic',
  parameters: {
    width: side('Width'),
    height: side('Height'),
    periodic: {
      kind: 'boolean',
      label: 'Periodic',
      help: 'Joins opposite borders, so that there is no edge of the world and every node has four neighbours.',
      default: false,
    },
  },
  estimate({ width, height, periodic }) {
    const across = width - 1 + (periodic && width > 2 ? 1 : 0);
    const down = height - 1 + (periodic && height > 2 ? 1 : 0);
    return { n: width * height, m: height * across + width * down };
  },
  generate({ width, height, periodic }) {
    const n = width * height;
    const edges = new EdgeList(2 * n);
    const positions = new Float32Array(2 * n);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const i = y * width + x;
        positions[2 * i] = x - (width - 1) / 2;
        positions[2 * i + 1] = (height - 1) / 2 - y;
        if (x + 1 < width) edges.add(i, i + 1);
        else if (periodic && width > 2) edges.add(i, y * width);
        if (y + 1 < height) edges.add(i, i + width);
        else if (periodic && height > 2) edges.add(i, x);
      }
    }
    return edges.toNetwork(n, { positions });
  },
});
