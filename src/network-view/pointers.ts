/** Mouse and fingers on the canvas, turned into: looked at, clicked, dragged. */
import type Sigma from 'sigma';
import type { WordAttributes } from './to-graphology';

export interface PointerListener {
  onLook(node: number): void;
  /** `adds`: Shift or a long press. Node −1: the empty ground. */
  onClick(node: number, adds: boolean): void;
  /** Whether nodes may be dragged now. */
  mayDrag(): boolean;
}

/** What the pointers need of the stage. */
export interface PointerStage {
  nodeAt(x: number, y: number, tolerance?: number): number;
  pin(node: number, x: number, y: number): void;
  readonly camera: { take(): void };
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
  const nodeUnder = ({ x, y, original }: { x: number; y: number; original: MouseEvent | TouchEvent }): number =>
    stage.nodeAt(x, y, isTouch(original) ? 18 : 6);

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
        listener.onLook(node);
        listener.onClick(node, true);
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
    if (!touch)
      listener.onLook(event.original.target instanceof HTMLCanvasElement ? stage.nodeAt(event.x, event.y) : -1);
  });
  const release = (): void => {
    clearTimeout(longPress);
    press = null;
  };
  sigma.on('upStage', release);
  sigma.on('leaveStage', () => {
    if (!press?.dragging) listener.onLook(-1);
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
    listener.onLook(node);
    listener.onClick(node, false);
  });
  sigma.on('clickStage', ({ event }) => {
    release();
    if (swallow) {
      swallow = false;
      return;
    }
    const node = nodeUnder(event);
    if (isTouch(event.original)) listener.onLook(node);
    listener.onClick(node, event.original instanceof MouseEvent && event.original.shiftKey);
  });
  window.addEventListener('mouseup', release);
  return () => {
    release();
    window.removeEventListener('mouseup', release);
  };
}
