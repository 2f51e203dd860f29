/**
 * What a stage draws on: Sigma with its graphics contexts, our programs and the scene, in an element of its own. Ending a context
 * waits until everything that was ordered of it is drawn, which takes a slow card seconds, and a new one compiles all programs
 * again. So a board that is put down is kept, and the next stage of the page draws on it.
 */
import Graph from 'graphology';
import Sigma from 'sigma';
import { sceneProgram, SilentProgram } from './gl/program';
import { Scene } from './gl/scene';
import { readPalette } from './palette';
import { drawWord } from './words';
import type { WordAttributes } from './to-graphology';

/** Boards that are kept: a page shows at most two networks at once. */
const KEPT = 2;
const kept: Board[] = [];

export class Board {
  readonly scene = new Scene();
  readonly graph = new Graph<WordAttributes>();
  readonly sigma: Sigma<WordAttributes>;
  readonly element = document.createElement('div');
  /** Told when the graphics context is gone: the board is of no use then. */
  onLost: (() => void) | undefined;
  private lost = false;

  /** A board in an element of the page: one that was put down, or a new one. */
  static putUp(container: HTMLElement): Board {
    const board = kept.pop();
    if (!board) return new Board(container);
    container.append(board.element);
    board.listen(true);
    board.scene.palette = readPalette(board.element);
    return board;
  }

  private constructor(container: HTMLElement) {
    const { scene, element } = this;
    element.className = 'board';
    container.append(element);
    const palette = (scene.palette = readPalette(element));
    this.sigma = new Sigma<WordAttributes>(this.graph, element, {
      allowInvalidContainer: true,
      defaultNodeType: 'scene',
      nodeProgramClasses: { scene: sceneProgram(scene) },
      nodeHoverProgramClasses: { scene: SilentProgram },
      defaultDrawNodeLabel: (context, data) => drawWord(context, data, scene.palette ?? palette, scene.size),
      defaultDrawNodeHover: () => undefined,
      stagePadding: 0,
      minCameraRatio: 1e-4,
      maxCameraRatio: 40,
      // Two fingers zoom and move; a network that turns under them would only confuse.
      enableCameraRotation: false,
      zoomToSizeRatioFunction: () => 1,
      labelDensity: 0,
      inertiaDuration: 160,
      zoomDuration: 160,
    });
    // Sigma reads a pixel back at every move of the pointer, which waits for the graphics card: on a slow one for a whole frame.
    // Nodes are found on our grid instead, so its own question is answered before it is asked.
    Object.assign(this.sigma, { getNodeAtPosition: () => null });
    this.sigma.setCustomBBox({ x: [0, 1], y: [0, 1] });
    const layers = this.sigma.getCanvases();
    layers['nodes'].addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      this.lost = true;
      scene.detach();
      this.onLost?.();
    });
    for (const layer of Object.values(layers)) layer.setAttribute('aria-hidden', 'true');
    // Everything is drawn in one layer; the two others of Sigma stay empty, and compositing them costs a frame's worth each.
    for (const empty of ['edges', 'hoverNodes']) layers[empty].style.display = 'none';
  }

  /** Takes the board off the page and forgets what was on it. Whoever listened to its Sigma has to have stopped. */
  putDown(): void {
    this.onLost = undefined;
    this.element.remove();
    const at = kept.findIndex(({ lost }) => lost);
    if (at >= 0) kept.splice(at, 1)[0].sigma.kill();
    if (this.lost || kept.length >= KEPT) {
      this.sigma.kill();
      return;
    }
    this.listen(false);
    this.sigma.removeAllListeners();
    this.graph.clear();
    this.scene.clear();
    const camera = this.sigma.getCamera();
    // A flight on its way would go on under the next network: another one takes its place.
    void camera.animate({}, { duration: 1 });
    camera.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
    // Drawn once without anything on it, it gives the memory on the card back.
    this.sigma.scheduleRender();
    kept.push(this);
  }

  /** Whether pointers on the page concern it. */
  private listen(enabled: boolean): void {
    this.sigma.getMouseCaptor().enabled = enabled;
    this.sigma.getTouchCaptor().enabled = enabled;
  }
}
