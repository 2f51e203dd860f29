/** Mouse and fingers on the canvas, turned into: looked at, clicked, dragged. */
import type Sigma from 'sigma';
import type { WordAttributes } from './to-graphology';

export interface PointerListener {
  /** An edge is told where there is no node and edges can be looked at; −1 else. */
  onLook(node: number, edge: number): void;
  /** `adds`: Shift or a long press. Node and edge −1: the empty ground. */
  onClick(node: number, adds: boolean, edge: number): void;
  /** Whether edges can be looked at. */
  picksEdges(): boolean;
  /** Whether nodes may be dragged now. */
  mayDrag(): boolean;
}

/** What the pointers need of the stage. */
export interface PointerStage {
  nodeAt(x: number, y: number, tolerance?: number): number;
  edgeAt(x: number, y: number, tolerance?: number): number;
  pin(node: number, x: number, y: number): void;
  readonly camera: { take(): void };
}

interface Under {
  readonly x: number;
  readonly y: number;
  readonly original: MouseEvent | TouchEvent;
}

const LONG_PRESS_MS = 500;
/** Movement in pixels below which a press is a click. */
const SLACK = 4;

/** Listens until the returned function is called. */
export function bindPointers(sigma: Sigma<WordAttributes>, stage: PointerStage, listener: PointerListener): () => void {
  let press: { node: number; x: number; y: number; dragging: boolean } | null = null;
  let longPress = 0;
  let swallow = false;
  const isTouch = (original: MouseEvent | TouchEvent): boolean => !(original instanceof MouseEvent);
  const nodeUnder = ({ x, y, original }: Under): number => stage.nodeAt(x, y, isTouch(original) ? 18 : 6);
  const edgeUnder = (node: number, { x, y, original }: Under): number =>
    node >= 0 || !listener.picksEdges() ? -1 : stage.edgeAt(x, y, isTouch(original) ? 14 : 5);

  sigma.on('downStage', ({ event, preventSigmaDefault }) => {
    const touch = isTouch(event.original);
    const node = nodeUnder(event);
    clearTimeout(longPress);
    // A second finger, or the one that stays when the other leaves: the gesture moves the view and is no tap.
    if ('touches' in event.original && (event.original.touches.length > 1 || event.original.type !== 'touchstart')) {
      press = null;
      swallow = true;
      stage.camera.take();
      return;
    }
    press = { node, x: event.x, y: event.y, dragging: false };
    swallow = false;
    if (node >= 0 && !touch && listener.mayDrag()) preventSigmaDefault();
    if (node >= 0 && touch)
      longPress = window.setTimeout(() => {
        swallow = true;
        listener.onLook(node, -1);
        listener.onClick(node, true, -1);
      }, LONG_PRESS_MS);
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    const touch = isTouch(event.original);
    if (press) {
      if (Math.hypot(event.x - press.x, event.y - press.y) > SLACK) {
        clearTimeout(longPress);
        if (press.node >= 0 && !touch && listener.mayDrag()) press.dragging = true;
        else stage.camera.take();
      }
      if (press.dragging) {
        swallow = true;
        preventSigmaDefault();
        stage.pin(press.node, event.x, event.y);
      }
      return;
    }
    if (touch) return;
    const onCanvas = event.original.target instanceof HTMLCanvasElement;
    const node = onCanvas ? nodeUnder(event) : -1;
    listener.onLook(node, onCanvas ? edgeUnder(node, event) : -1);
  });
  const release = (): void => {
    clearTimeout(longPress);
    press = null;
  };
  sigma.on('upStage', release);
  sigma.on('leaveStage', () => {
    if (!press?.dragging) listener.onLook(-1, -1);
  });
  sigma.on('wheelStage', () => stage.camera.take());
  sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
    const node = isTouch(event.original) ? nodeUnder(event) : -1;
    if (node < 0) {
      stage.camera.take();
      return;
    }
    // Two quick taps on nodes are two taps: whoever picks sources in a row does not want to zoom.
    preventSigmaDefault();
    listener.onLook(node, -1);
    listener.onClick(node, false, -1);
  });
  sigma.on('clickStage', ({ event }) => {
    release();
    if (swallow) {
      swallow = false;
      return;
    }
    const node = nodeUnder(event);
    const edge = edgeUnder(node, event);
    if (isTouch(event.original)) listener.onLook(node, edge);
    listener.onClick(node, event.original instanceof MouseEvent && event.original.shiftKey, edge);
  });
  window.addEventListener('mouseup', release);
  return () => {
    release();
    window.removeEventListener('mouseup', release);
  };
}
