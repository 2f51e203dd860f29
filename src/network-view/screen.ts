/** Where nodes are on the screen, for what a page draws over the canvas. */
export interface Screen {
  /** In pixels of the stage; not a number where the node has no place yet. */
  screenOf(node: number): { x: number; y: number };
  /** Tells after every drawing, when nodes may be elsewhere; returns the way to stop listening. */
  follow(listener: () => void): () => void;
  dimensions(): { width: number; height: number };
}
