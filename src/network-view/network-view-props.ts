import type { ReactNode, Ref } from 'react';
import type { Network } from '../core/network';
import type { Insets } from './camera';
import type { Colouring, Playhead } from './colouring';
import type { DrawnStats } from './drawn-part';

export interface NetworkViewProps {
  network: Network;
  /** x, y interleaved, length 2n, y downwards; null while there is no layout yet. A new array moves the picture. */
  positions: Float32Array | null;
  colouring: Colouring;
  playhead: Playhead;
  sources: Int32Array;
  unobserved?: Int32Array;
  selection: readonly number[];
  /** Range of the shown quantity; nodes outside are dimmed. */
  filter: [number, number] | null;
  mode: 'look' | 'seed';
  /** Lays a lasso or a box over the canvas. */
  area?: 'lasso' | 'box' | null;
  /** Accessible name: "Network, 400 nodes". */
  label: string;
  /** Accessible name at a step of the playhead: "Network, 400 nodes, 37 active at t = 5". Pass a stable function. */
  labelAt?(step: number): string;
  /** The page's own list of the nodes, shown where the browser cannot draw; without it, a list with state and degree. */
  list?: ReactNode;
  describeNode(node: number): ReactNode;
  onHover?(node: number | null): void;
  onSelect(nodes: number[]): void;
  onToggleSource(node: number): void;
  onClickNode?(node: number): void;
  reducedMotion?: boolean;
  /** Corners kept free by Fit. */
  insets: Insets;
  theme: 'light' | 'dark';
  /** Nodes to sample around where the network is too large to be drawn whole. */
  around?: readonly number[];
  /** Told how much of the network is drawn, whenever that changes; pass a stable function. */
  onDrawn?(stats: DrawnStats): void;
  /** Hides the inspector, for pages that place it elsewhere. */
  withoutCard?: boolean;
  ref?: Ref<NetworkViewHandle>;
}

export interface NetworkViewHandle {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  centreOn(node: number): void;
  toPng(scale: number): Promise<Blob>;
  /** Up to 5,000 nodes; throws RangeError beyond. */
  toSvg(): string;
  stats(): DrawnStats;
}
