import Graph from 'graphology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork, degrees, nodeLabel } from '../core/network';
import { stream } from '../core/rng';
import { baseRadius, fitCamera, frameOf, sizeFactor } from './camera';
import { rampPlace, rowsAt, valueAt, type Colouring } from './colouring';
import { findNodes } from './find';
import { FLAG, writeFlags } from './gl/flags';
import { sortedNodes, type NodeColumn } from './node-order';
import { observedColumn } from './observed-column';
import { hexOf, parseColour, rampAt } from './palette';
import { insidePolygon, NodeGrid } from './picking';
import { namedHubs, NAMED_HUBS, writeWords, type WordAttributes } from './to-graphology';
import type { SvgScene } from './svg-scene';
import { toSvg } from './to-svg';

const star = buildNetwork({
  n: 4,
  directed: false,
  from: Int32Array.of(0, 0, 0),
  to: Int32Array.of(1, 2, 3),
  labels: ['Hub', 'Anna <1>', 'Ann', 'Joanna'],
});

describe('rowsAt', () => {
  const times = Float64Array.of(0, 1, 4);
  it('finds the rows around a time and clamps', () => {
    expect(rowsAt(times, 2.5)).toEqual({ first: 1, second: 2, between: 0.5 });
    expect(rowsAt(times, 1)).toEqual({ first: 1, second: 2, between: 0 });
    expect(rowsAt(times, -1)).toEqual({ first: 0, second: 0, between: 0 });
    expect(rowsAt(times, 9)).toEqual({ first: 2, second: 2, between: 0 });
    expect(rowsAt(Float64Array.of(0), 3)).toEqual({ first: 0, second: 0, between: 0 });
  });
  it('gives values between the rows', () => {
    const colouring: Colouring = {
      kind: 'probability',
      times: Float64Array.of(0, 2),
      values: Float64Array.of(0, 1, 1, 0.5),
    };
    expect(valueAt(colouring, 0, 1, new Int32Array(2))).toBe(0.5);
    expect(valueAt(colouring, 1, 0.5, new Int32Array(2))).toBe(0.875);
  });
  it('puts zero difference in the middle of the ramp', () => {
    const colouring: Colouring = { kind: 'difference', times, values: new Float64Array(0), limit: 0.2 };
    expect(rampPlace(colouring, 0, 1)).toBe(0.5);
    expect(rampPlace(colouring, -0.2, 1)).toBe(0);
  });
});

describe('palette', () => {
  it('reads colours with and without opacity', () => {
    expect(parseColour('#FF0000')).toEqual([1, 0, 0, 1]);
    expect(parseColour(' #1B1F2422 ')[3]).toBeCloseTo(0x22 / 255);
    expect(parseColour('#0f0')).toEqual([0, 1, 0, 1]);
    expect(parseColour('')).toEqual([0, 0, 0, 1]);
  });
  it('runs along a ramp and stops at its ends', () => {
    const ramp = [parseColour('#000000'), parseColour('#808080'), parseColour('#ffffff')];
    expect(hexOf(rampAt(ramp, 0.5))).toBe('#808080');
    expect(hexOf(rampAt(ramp, 7))).toBe('#ffffff');
    expect(hexOf(rampAt(ramp, -1))).toBe('#000000');
  });
});

describe('NodeGrid', () => {
  it('finds the nearest node like a full search', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer(), (n, seed) => {
        const rng = stream(seed, 'grid');
        const positions = Float32Array.from({ length: 2 * n }, () => rng.uniform());
        const grid = new NodeGrid(
          positions,
          Int32Array.from({ length: n }, (_, i) => i),
        );
        const x = 1.4 * rng.uniform() - 0.2;
        const y = 1.4 * rng.uniform() - 0.2;
        let best = -1;
        let least = 0.15 * 0.15;
        for (let i = 0; i < n; i++) {
          const d = (positions[2 * i] - x) ** 2 + (positions[2 * i + 1] - y) ** 2;
          if (d < least) [least, best] = [d, i];
        }
        expect(grid.nearest(x, y, 0.15)).toBe(best);
      }),
    );
  });
  it('leaves out nodes without position', () => {
    const grid = new NodeGrid(Float32Array.of(NaN, NaN, 1, 1), Int32Array.of(0, 1));
    expect(grid.nearest(1, 1, 0.5)).toBe(1);
    expect(new NodeGrid(new Float32Array(0), new Int32Array(0)).nearest(0, 0, 1)).toBe(-1);
  });
  it('knows inside from outside of a concave outline', () => {
    const corners = [0, 0, 4, 0, 4, 4, 2, 1, 0, 4];
    expect(insidePolygon(1, 1, corners)).toBe(true);
    expect(insidePolygon(2, 3, corners)).toBe(false);
    expect(insidePolygon(9, 1, corners)).toBe(false);
  });
});

describe('camera', () => {
  it('fits a frame between the insets', () => {
    const frame = frameOf(Float32Array.of(10, 20, 110, 70, NaN, NaN), Int32Array.of(0, 1, 2));
    expect(frame).toEqual({ left: 10, bottom: 70, side: 100, width: 1, height: 0.5 });
    const insets = { top: 20, right: 60, bottom: 80, left: 40 };
    const { x, y, ratio } = fitCamera(frame, 800, 600, insets);
    const scale = 600 / ratio;
    const screen = (u: number, v: number) => [400 + (u - x) * scale, 300 - (v - y) * scale];
    expect(screen(0, 0)[0]).toBeCloseTo(40);
    expect(screen(1, 0)[0]).toBeCloseTo(740);
    expect((screen(0, 0)[1] + screen(0, 0.5)[1]) / 2).toBeCloseTo(20 + 250);
  });
  it('draws a single node in the middle and shrinks discs on small stages', () => {
    const alone = frameOf(Float32Array.of(5, 5), Int32Array.of(0));
    expect(Number.isFinite(fitCamera(alone, 300, 200, { top: 0, right: 0, bottom: 0, left: 0 }).ratio)).toBe(true);
    expect(sizeFactor(379, 734, 735)).toBe(1);
    expect(sizeFactor(379, 390, 452)).toBeCloseTo(0.616, 2);
    expect(sizeFactor(1e6, 700, 700)).toBe(0.26);
    expect(baseRadius(4)).toBeCloseTo(4.64);
    expect(baseRadius(1e6)).toBe(18);
  });
});

describe('writeFlags', () => {
  it('marks each role with its own bit and forgets the previous ones', () => {
    const flags = new Uint8Array(6).fill(255);
    writeFlags(flags, {
      sources: Int32Array.of(0, 9),
      unobserved: Int32Array.of(0, 5),
      selection: [2],
      centre: 3,
      neighbours: [4],
    });
    expect(Array.from(flags)).toEqual([
      FLAG.source | FLAG.unobserved,
      0,
      FLAG.ringed,
      FLAG.ringed | FLAG.lit | FLAG.centre,
      FLAG.lit,
      FLAG.unobserved,
    ]);
  });
});

describe('to-graphology', () => {
  it('names the best-connected, at most twenty', () => {
    expect(namedHubs(Int32Array.of(0, 1, 2, 3), degrees(star))[0]).toBe(0);
    const degree = Int32Array.from({ length: 100 }, (_, i) => i % 50);
    const hubs = namedHubs(
      Int32Array.from({ length: 100 }, (_, i) => i),
      degree,
    );
    expect(hubs.length).toBe(NAMED_HUBS);
    expect(Array.from(hubs.subarray(0, 4))).toEqual([49, 99, 48, 98]);
  });
  it('holds the nodes with words and only them, and never nothing', () => {
    const graph = new Graph<WordAttributes>();
    const placed = Float32Array.of(0.5, 0.5, 1, 0, NaN, NaN, 0, 1);
    const say = (i: number): string => nodeLabel(star, i);
    writeWords(graph, say, placed, new Set([1, 2]), [0], () => 3);
    expect(graph.nodes().sort()).toEqual(['0', '1']);
    expect(graph.getNodeAttributes('1')).toMatchObject({ label: 'Anna <1>', forceLabel: true, x: 1, y: 0 });
    expect(graph.getNodeAttribute('0', 'label')).toBe('');
    writeWords(graph, say, placed, new Set([3]), [], () => 3);
    expect(graph.nodes()).toEqual(['3']);
    writeWords(graph, say, placed, new Set(), [], () => 3);
    expect(graph.order).toBe(1);
  });
});

describe('findNodes', () => {
  it('puts exact before beginning before anywhere, by degree', () => {
    expect(findNodes(star, 'ann', degrees(star))).toEqual([2, 1, 3]);
    expect(findNodes(star, '  HUB ', degrees(star))).toEqual([0]);
    expect(findNodes(star, '', degrees(star))).toEqual([]);
    expect(findNodes(star, 'n', degrees(star), 2)).toHaveLength(2);
  });
});

describe('sortedNodes', () => {
  const columns: NodeColumn[] = [
    { id: 'time', label: 'Time', value: (i) => [3, NaN, 1, 3][i] },
    { id: 'name', label: 'Name', value: (i) => ['b10', 'b9', 'a', 'c'][i] },
  ];
  it('sorts both ways with NaN last and ties by number', () => {
    expect(Array.from(sortedNodes(4, columns, { column: 'time', descending: false }))).toEqual([2, 0, 3, 1]);
    expect(Array.from(sortedNodes(4, columns, { column: 'time', descending: true }))).toEqual([0, 3, 2, 1]);
  });
  it('sorts words by their numbers', () => {
    expect(Array.from(sortedNodes(4, columns, { column: 'name', descending: false }))).toEqual([2, 1, 0, 3]);
    expect(Array.from(sortedNodes(4, columns, { column: 'gone', descending: true }))).toEqual([0, 1, 2, 3]);
  });
});

describe('observedColumn', () => {
  it('says so of the hidden ones, and brings them together', () => {
    const column = observedColumn(Int32Array.of(2));
    expect([0, 1, 2].map((i) => column.value(i))).toEqual(['yes', 'yes', 'no']);
    expect(Array.from(sortedNodes(3, [column], { column: 'observed', descending: false }))).toEqual([2, 0, 1]);
  });
});

describe('toSvg', () => {
  const white = [...Array(10)].map(() => parseColour('#ffffff'));
  const c = parseColour;
  const scene: SvgScene = {
    network: star,
    nodes: Int32Array.of(0, 1, 2, 3),
    edges: Int32Array.of(0, 1, 2),
    at: (i) => ({ x: 10 * i, y: 5 }),
    radius: () => 4,
    width: 100,
    height: 50,
    degree: degrees(star),
    colouring: {
      kind: 'activation',
      time: Float64Array.of(0, 1, 5, NaN),
      horizon: 5,
      infector: Float64Array.of(NaN, 0, 0, NaN),
    },
    playhead: 2,
    sources: new Set([0]),
    unobserved: new Set([3]),
    selection: new Set([1]),
    palette: {
      paper: c('#eeeeee'),
      ink: c('#000000'),
      control: c('#777777'),
      rest: c('#cccccc'),
      edge: c('#00000022'),
      edgeLive: c('#000000a6'),
      viridis: white,
      cividis: white,
      error: white,
    },
    title: 'Star',
  };
  it('draws each node once, hollow before its time, with its name escaped', () => {
    const svg = toSvg(scene);
    expect(svg.match(/<g>/g)).toHaveLength(4);
    expect(svg).toContain('Anna &lt;1&gt;');
    expect(svg.match(/fill="#eeeeee" stroke="#777777"/g)).toHaveLength(2);
    expect(svg.match(/<rect /g)).toHaveLength(2);
    expect(svg.match(/L10 5/g)).toHaveLength(2);
    expect(svg.match(/L20 5/g)).toHaveLength(1);
  });
  it('gives every directed edge a head outside the disc it points at, and an undirected one none', () => {
    const directed = buildNetwork({ n: 2, directed: true, from: Int32Array.of(0, 1), to: Int32Array.of(1, 0) });
    const svg = toSvg({
      ...scene,
      network: directed,
      nodes: Int32Array.of(0, 1),
      edges: Int32Array.of(0, 1),
      at: (i) => ({ x: 100 * i, y: 5 }),
      degree: degrees(directed),
      colouring: { kind: 'none' },
    });
    // Stroke and head of both; the tips: radius 4 and a gap before node 1, its source ring as well before node 0.
    expect(svg.match(/Z/g)).toHaveLength(4);
    expect(svg).toContain(' 94.5 5 ');
    expect(svg).toContain(' 10 5 ');
    expect(toSvg(scene)).not.toContain('Z');
  });
});
