/** What an SVG of the picture is made from. */
import type { Network } from '../core/network';
import type { Colouring } from './colouring';
import type { EdgeColours } from './edge-colours';
import type { Palette } from './palette';

export interface SvgScene {
  readonly network: Network;
  readonly nodes: Int32Array;
  readonly edges: Int32Array;
  /** Screen position and radius of a node in pixels. */
  readonly at: (node: number) => { x: number; y: number };
  readonly radius: (node: number) => number;
  readonly width: number;
  readonly height: number;
  readonly degree: Int32Array;
  readonly colouring: Colouring;
  readonly playhead: number;
  readonly sources: ReadonlySet<number>;
  readonly unobserved: ReadonlySet<number>;
  readonly selection: ReadonlySet<number>;
  readonly edgeColours?: EdgeColours | null;
  readonly edgeFilter?: readonly [number, number] | null;
  /** Factor on the discs, for widths of coloured edges; default 1. */
  readonly size?: number;
  /** Side of the picture on the screen in pixels, for the same; default so that edges have room. */
  readonly side?: number;
  readonly palette: Palette;
  readonly title: string;
}

/** Distance from a node's middle at which an arrow ends: its disc with all rings. */
export function rimOf(scene: Pick<SvgScene, 'radius' | 'sources'>, node: number): number {
  return scene.radius(node) + (scene.sources.has(node) ? 6 : 1.5);
}
