/** Coloured edges in the picture: how they are found, walked along, drawn for print, and said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork, degrees } from '../core/network';
import { stream } from '../core/rng';
import { laneOf } from './arrow';
import { EDGE_WIDTH } from './edge-colours';
import { instructions } from './instructions';
import { parseColour } from './palette';
import { nearestEdge } from './picking';
import type { SvgScene } from './svg-scene';
import { toSvg } from './to-svg';
import { edgesOf } from './walk';

/** Distance of a point from a segment, by trying points along it. */
function distance(x: number, y: number, [ax, ay]: number[], [bx, by]: number[]): number {
  let least = Infinity;
  for (let k = 0; k <= 2_000; k++) {
    const f = k / 2_000;
    least = Math.min(least, Math.hypot(ax + f * (bx - ax) - x, ay + f * (by - ay) - y));
  }
  return least;
}

describe('nearestEdge', () => {
  it('finds an edge as near as a full search does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.integer(), (n, seed) => {
        const rng = stream(seed, 'edges');
        const positions = Float32Array.from({ length: 2 * n }, () => rng.uniform());
        const m = 2 * n;
        const from = Int32Array.from({ length: m }, () => Math.floor(rng.uniform() * n) % n);
        const to = Int32Array.from(from, (i) => (i + 1 + (Math.floor(rng.uniform() * (n - 1)) % (n - 1))) % n);
        const drawn = Int32Array.from({ length: m }, (_, e) => e).filter((e) => e % 3 !== 0);
        const [x, y] = [rng.uniform(), rng.uniform()];
        const end = (i: number): number[] => [positions[2 * i], positions[2 * i + 1]];
        const far = (e: number): number => distance(x, y, end(from[e]), end(to[e]));
        const least = Math.min(...Array.from(drawn, far));
        const found = nearestEdge(positions, { from, to, drawn }, x, y, 0.1);
        // Beyond the reach there is none: as good as one at its end.
        expect(found < 0 ? 0.1 : far(found)).toBeCloseTo(Math.min(least, 0.1), 3);
      }),
      { numRuns: 60 },
    );
  });

  it('tells two arcs between the same nodes apart by their lanes, to the right of the direction', () => {
    const positions = Float32Array.of(0, 0, 1, 0);
    const arcs = { from: Int32Array.of(0, 1), to: Int32Array.of(1, 0), drawn: Int32Array.of(0, 1) };
    expect(nearestEdge(positions, arcs, 0.5, -0.02, 0.05, 0.02)).toBe(0);
    expect(nearestEdge(positions, arcs, 0.5, 0.02, 0.05, 0.02)).toBe(1);
  });

  it('finds nothing beyond the ends, on loops, or where nodes have no position', () => {
    const positions = Float32Array.of(0, 0, 1, 0, NaN, NaN);
    const edges = { from: Int32Array.of(0, 1, 0), to: Int32Array.of(1, 1, 2), drawn: Int32Array.of(0, 1, 2) };
    expect(nearestEdge(positions, edges, 1.2, 0, 0.1)).toBe(-1);
    expect(nearestEdge(positions, edges, 1.05, 0, 0.1)).toBe(0);
    expect(nearestEdge(positions, { ...edges, drawn: new Int32Array(0) }, 0.5, 0, 0.1)).toBe(-1);
  });
});

describe('edgesOf', () => {
  const parts = { n: 4, from: Int32Array.of(0, 1, 2, 3, 0), to: Int32Array.of(1, 2, 0, 0, 0) };
  it('takes both directions and every edge once', () => {
    expect(edgesOf(buildNetwork({ ...parts, directed: false }), 0)).toEqual([0, 2, 3, 4]);
    expect(edgesOf(buildNetwork({ ...parts, directed: true }), 0)).toEqual([0, 2, 3, 4]);
  });
  it('puts large values first, whatever their sign, and those without one last', () => {
    const values = Float64Array.of(0.1, 0.9, NaN, -0.4, 0.1);
    expect(edgesOf(buildNetwork({ ...parts, directed: true }), 0, values)).toEqual([3, 0, 4, 2]);
  });
});

describe('toSvg with coloured edges', () => {
  const c = parseColour;
  const network = buildNetwork({
    n: 3,
    directed: false,
    from: Int32Array.of(0, 1, 2),
    to: Int32Array.of(1, 2, 0),
    labels: ['a', 'b', 'c'],
  });
  const scene: SvgScene = {
    network,
    nodes: Int32Array.of(0, 1, 2),
    edges: Int32Array.of(0, 1, 2),
    at: (i) => ({ x: 100 * (i % 2), y: 50 * i }),
    radius: () => 4,
    width: 200,
    height: 200,
    degree: degrees(network),
    colouring: { kind: 'none' },
    playhead: 0,
    sources: new Set(),
    unobserved: new Set([1]),
    selection: new Set(),
    size: 0.75,
    edgeColours: {
      values: Float64Array.of(0.2, NaN, -0.2),
      scale: 'signed',
      limit: 0.2,
      label: 'Error',
      missing: 'not <identifiable>',
    },
    palette: {
      paper: c('#eeeeee'),
      ink: c('#000000'),
      control: c('#777777'),
      rest: c('#cccccc'),
      edge: c('#00000022'),
      edgeLive: c('#000000a6'),
      viridis: [c('#000000'), c('#ffffff')],
      cividis: [c('#000011'), c('#ffff00')],
      error: [c('#0000ff'), c('#dddddd'), c('#ff8800')],
    },
    title: 'Triangle',
  };

  it('gives either end its colour and full width on a rim, and the missing one dashes', () => {
    const svg = toSvg(scene);
    expect(svg).toContain(`stroke="#ff8800" stroke-width="${EDGE_WIDTH.most}"`);
    expect(svg).toContain(`stroke="#0000ff" stroke-width="${EDGE_WIDTH.most}"`);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(svg).toContain('<title>a – b: +0.20</title>');
    expect(svg).toContain('<title>Error: not &lt;identifiable&gt;</title>');
    // One square, and the ground.
    expect(svg.match(/<rect /g)).toHaveLength(2);
  });

  it('dims what lies outside the filter, and edges without a value with it', () => {
    expect(toSvg(scene)).not.toContain('opacity="0.15"');
    expect(toSvg({ ...scene, edgeFilter: [0, 0.2] }).match(/opacity="0.15"/g)).toHaveLength(2);
  });

  it('draws two arcs between the same nodes beside each other, with heads in their colours', () => {
    const arcs = buildNetwork({ n: 2, directed: true, from: Int32Array.of(0, 1), to: Int32Array.of(1, 0) });
    const svg = toSvg({
      ...scene,
      network: arcs,
      nodes: Int32Array.of(0, 1),
      edges: Int32Array.of(0, 1),
      at: (i) => ({ x: 100 * i, y: 50 }),
      degree: degrees(arcs),
      unobserved: new Set(),
      edgeColours: { values: Float64Array.of(0, 1), scale: 'probability', label: 'α' },
    });
    const lane = laneOf(1);
    expect(svg).toContain(` 94.5 ${50 + lane} `);
    expect(svg).toContain(` 5.5 ${50 - lane} `);
    expect(svg).toContain('fill="#000011"');
    expect(svg).toContain('fill="#ffff00"');
  });

  it('leaves edges as they were where they have no colours', () => {
    const svg = toSvg({ ...scene, edgeColours: null });
    expect(svg).not.toContain('dasharray');
    expect(svg).toContain('stroke="#000000" stroke-opacity="0.13"');
  });
});

describe('instructions', () => {
  it('say what Enter does in this mode, and name the keys of edges only where there are some', () => {
    expect(instructions({ hides: false, edges: false })).toMatch(/Enter makes or removes a source/);
    expect(instructions({ hides: false, edges: false })).not.toMatch(/edges/);
    const both = instructions({ hides: true, edges: true });
    expect(both).toMatch(/Enter hides a node or shows it again/);
    expect(both).toMatch(/E and Shift E go through the edges/);
  });
});
