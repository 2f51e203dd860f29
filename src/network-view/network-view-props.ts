import type { ReactNode, Ref } from 'react';
import type { Network } from '../core/network';
import type { Insets } from './camera';
import type { Colouring, Playhead } from './colouring';
import type { DrawnStats } from './drawn-part';
import type { EdgeColours } from './edge-colours';
import type { Screen } from './screen';

export interface NetworkViewProps {
  network: Network;
  /** x, y interleaved, length 2n, y downwards; null while there is no layout yet. A new array moves the picture. */
  positions: Float32Array | null;
  colouring: Colouring;
  playhead: Playhead;
  sources: Int32Array;
  /** Nodes whose times are not in the data: drawn as squares, and said so on the card. */
  unobserved?: Int32Array;
  /** Colours the edges and draws them wider; edges that carried the spread are not drawn then. A new object uploads them again. */
  edges?: EdgeColours | null;
  /** Range of the edges' values; edges outside are dimmed. */
  edgeFilter?: readonly [number, number] | null;
  /**
   * The card of an edge, docked like that of a node. Edges can be looked at where this or `edges` is given; without it the card
   * has the ends and what the colour says.
   */
  describeEdge?(edge: number): ReactNode;
  onHoverEdge?(edge: number | null): void;
  onClickEdge?(edge: number): void;
  selection: readonly number[];
  /** Nodes that carry words of the page's own instead of their name, whatever the zoom: "1st". A new map writes them again. */
  captions?: ReadonlyMap<number, string>;
  /** Range of the shown quantity; nodes outside are dimmed. */
  filter: [number, number] | null;
  /** What a click and Enter do: look, make a source, or hide a node from the data (where `onToggleHidden` is given). */
  mode: 'look' | 'seed' | 'hide';
  /** Lays a lasso or a box over the canvas. */
  area?: 'lasso' | 'box' | null;
  /** Accessible name: "Network, 400 nodes". */
  label: string;
  /** Accessible name at a step of the playhead: "Network, 400 nodes, 37 active at t = 5". Pass a stable function. */
  labelAt?(step: number): string;
  /** Length of such a step, > 0; default 1: times are counted. */
  labelStep?: number;
  /** The page's own list of the nodes, shown where the browser cannot draw; without it, a list with state and degree. */
  list?: ReactNode;
  describeNode(node: number): ReactNode;
  onHover?(node: number | null): void;
  onSelect(nodes: number[]): void;
  onToggleSource(node: number): void;
  onToggleHidden?(node: number): void;
  onClickNode?(node: number): void;
  reducedMotion?: boolean;
  /** Corners kept free by Fit. */
  insets: Insets;
  theme: 'light' | 'dark';
  /** Nodes to sample around where the network is too large to be drawn whole. */
  around?: readonly number[];
  /** Told how much of the network is drawn, whenever that changes; pass a stable function. */
  onDrawn?(stats: DrawnStats): void;
  /** What the page draws over the canvas, in places of nodes; pointers pass through it where it does not take them. */
  overlay?(screen: Screen): ReactNode;
  /** Hides the inspector, for pages that place it elsewhere. */
  withoutCard?: boolean;
  ref?: Ref<NetworkViewHandle>;
}

export interface NetworkViewHandle {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  centreOn(node: number): void;
  /** Shows an edge as if it were pointed at, for rows of a table; null ends it. */
  lookAtEdge(edge: number | null): void;
  toPng(scale: number): Promise<Blob>;
  /** Up to 5,000 nodes; rejects with RangeError beyond. */
  toSvg(): Promise<string>;
  stats(): DrawnStats;
}
