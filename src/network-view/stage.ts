/** The canvas: Sigma's camera, pointers and labels around our scene. Imperative; React tells it what to show. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { degrees, type Network } from '../core/network';
import { baseRadius, fitCamera, frameOf, sizeFactor, type Frame, type Insets } from './camera';
import type { Colouring } from './colouring';
import type { DrawnPart } from './drawn-part';
import { writeFlags, type Marks } from './gl/flags';
import { sceneProgram, SilentProgram } from './gl/program';
import { Scene } from './gl/scene';
import { bindPointers, type PointerListener } from './pointers';
import { readPalette, type Palette } from './palette';
import { NodeGrid } from './picking';
import { drawWord } from './words';
import { namedHubs, writeWords, type WordAttributes } from './to-graphology';

const STILL_AFTER_MS = 160;
/** Zoom from which the best-connected nodes are named. */
const NAMES_FROM = 1.8;

export class NetworkStage {
  /* React may still call a stage that it has just killed, in the effects of the same commit: such calls do nothing. */
  readonly degree: Int32Array;
  readonly scene: Scene;
  /** Positions in the unit square (y upwards), NaN where there is none. */
  readonly placed: Float32Array;
  palette: Palette;
  private readonly sigma: Sigma<WordAttributes>;
  private readonly graph = new Graph<WordAttributes>();
  private readonly hubs: Int32Array;
  private readonly resizing: ResizeObserver;
  private readonly unbind: () => void;
  private readonly pinned = new Map<number, readonly [number, number]>();
  private positions: Float32Array | null = null;
  private frame: Frame = { left: 0, bottom: 0, side: 1, width: 1, height: 1 };
  private grid: NodeGrid | null = null;
  private marks: Marks = { sources: new Int32Array(0), selection: [], centre: -1, neighbours: [] };
  private insets: Insets = { top: 24, right: 24, bottom: 24, left: 24 };
  private fitRatio = 1;
  private fitted = true;
  private settingCamera = false;
  private named = false;
  private slow = false;
  private movedAt = 0;
  private movingTimer = 0;
  private alive = true;

  constructor(
    private readonly container: HTMLElement,
    readonly network: Network,
    readonly part: DrawnPart,
    listener: PointerListener,
    onLost: () => void,
  ) {
    this.degree = degrees(network);
    this.placed = new Float32Array(2 * network.n).fill(NaN);
    this.palette = readPalette(container);
    this.hubs = namedHubs(part.nodes, this.degree);
    const ends = new Uint32Array(2 * part.edges.length);
    part.edges.forEach((e, k) => {
      ends[2 * k] = network.from[e];
      ends[2 * k + 1] = network.to[e];
    });
    this.scene = new Scene(network.n, largeFirst(part.nodes, this.degree), ends, network.directed, this.degree, (i) =>
      baseRadius(this.degree[i]),
    );
    this.scene.palette = this.palette;
    writeWords(this.graph, network, this.placed, new Set(), [], () => 0);
    this.sigma = new Sigma<WordAttributes>(this.graph, container, {
      allowInvalidContainer: true,
      defaultNodeType: 'scene',
      nodeProgramClasses: { scene: sceneProgram(this.scene) },
      nodeHoverProgramClasses: { scene: SilentProgram },
      defaultDrawNodeLabel: (context, data) => drawWord(context, data, this.palette, this.scene.size),
      defaultDrawNodeHover: () => undefined,
      stagePadding: 0,
      minCameraRatio: 1e-4,
      maxCameraRatio: 40,
      zoomToSizeRatioFunction: () => 1,
      labelDensity: 0,
      inertiaDuration: 160,
      zoomDuration: 160,
    });
    // Sigma reads a pixel back at every move of the pointer, which waits for the graphics card: on a slow one for a whole frame.
    // Nodes are found on our grid instead, so its own question is answered before it is asked.
    Object.assign(this.sigma, { getNodeAtPosition: () => null });
    this.sigma.setCustomBBox({ x: [0, 1], y: [0, 1] });
    this.sigma.getCamera().on('updated', () => this.cameraMoved());
    const canvas = this.sigma.getCanvases()['nodes'];
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      this.scene.detach();
      onLost();
    });
    for (const layer of Object.values(this.sigma.getCanvases())) layer.setAttribute('aria-hidden', 'true');
    this.unbind = bindPointers(this.sigma, this, listener);
    this.resizing = new ResizeObserver(() => this.resized());
    this.resizing.observe(container);
  }

  kill(): void {
    this.alive = false;
    clearTimeout(this.movingTimer);
    this.resizing.disconnect();
    this.unbind();
    this.sigma.kill();
  }

  render(): void {
    if (this.alive) this.sigma.scheduleRender();
  }

  setPlayhead(t: number): void {
    this.scene.playhead = t;
    this.render();
  }

  setColouring(colouring: Colouring): void {
    if (!this.alive) return;
    this.scene.setColouring(colouring);
    this.render();
  }

  setMarks(marks: Marks): void {
    if (!this.alive) return;
    this.marks = marks;
    writeFlags(this.scene.flags, marks);
    this.scene.flagsChanged();
    this.scene.spotlight = marks.centre >= 0;
    this.writeWords();
    this.render();
  }

  setFilter(filter: readonly [number, number] | null): void {
    this.scene.filter = filter;
    this.render();
  }

  setMotion(motion: boolean): void {
    this.scene.motion = motion;
    this.render();
  }

  setInsets(insets: Insets): void {
    if (!this.alive) return;
    this.insets = insets;
    if (this.fitted) this.fit(false);
  }

  readTheme(): void {
    if (!this.alive) return;
    this.palette = readPalette(this.container);
    this.scene.palette = this.palette;
    this.render();
  }

  /** New positions of all nodes, y downwards, any unit. Keeps the whole network in view unless the camera was moved. O(n). */
  setPositions(positions: Float32Array): void {
    if (!this.alive) return;
    this.positions = positions;
    this.frame = frameOf(positions, this.part.nodes);
    const { left, bottom, side } = this.frame;
    this.placed.fill(NaN);
    for (const i of this.part.nodes) {
      const pin = this.pinned.get(i);
      this.placed[2 * i] = ((pin?.[0] ?? positions[2 * i]) - left) / side;
      this.placed[2 * i + 1] = (bottom - (pin?.[1] ?? positions[2 * i + 1])) / side;
    }
    this.scene.setPositions(this.placed);
    this.grid = null;
    this.writeWords();
    if (this.fitted) this.fit(false);
    this.render();
  }

  /** Moves one node to a point of the screen; it stays there while the layout goes on. */
  pin(node: number, screenX: number, screenY: number): void {
    const at = this.sigma.viewportToFramedGraph({ x: screenX, y: screenY });
    this.placed[2 * node] = at.x;
    this.placed[2 * node + 1] = at.y;
    this.pinned.set(node, [at.x * this.frame.side + this.frame.left, this.frame.bottom - at.y * this.frame.side]);
    this.scene.movePosition(node, at.x, at.y);
    this.grid = null;
    this.writeWords();
    this.render();
  }

  /** The node under a point of the screen, within a finger's or a pointer's tolerance; −1 where there is none. */
  nodeAt(screenX: number, screenY: number, tolerance = 6): number {
    const unit = this.pixelSize();
    this.grid ??= new NodeGrid(this.placed, this.part.nodes);
    const at = this.sigma.viewportToFramedGraph({ x: screenX, y: screenY });
    const near = this.grid.nearest(at.x, at.y, tolerance * unit);
    if (near >= 0) return near;
    // Large discs reach farther than the tolerance: the one whose rim is nearest.
    let best = -1;
    let least = 2;
    const reach = 20 * Math.max(1, this.scene.size) * unit;
    this.grid.within(at.x - reach, at.y - reach, at.x + reach, at.y + reach, (i) => {
      const d = Math.hypot(this.placed[2 * i] - at.x, this.placed[2 * i + 1] - at.y) / unit - this.radius(i);
      if (d < least) {
        least = d;
        best = i;
      }
    });
    return best;
  }

  /** Where a node is on the screen, in pixels of the stage. */
  screenOf(node: number): { x: number; y: number } {
    return this.sigma.framedGraphToViewport({ x: this.placed[2 * node], y: this.placed[2 * node + 1] });
  }

  /** Radius of a node in pixels as drawn. */
  radius(node: number): number {
    return Math.max(1, baseRadius(this.degree[node]) * this.scene.size);
  }

  dimensions(): { width: number; height: number } {
    return this.sigma.getDimensions();
  }

  /** Matrix of the camera as it is. */
  matrix(): Float32Array {
    return this.sigma.getRenderParams().matrix;
  }

  fit(animate: boolean): void {
    if (!this.alive) return;
    const { width, height } = this.dimensions();
    const state = fitCamera(this.frame, width, height, this.insets);
    this.fitRatio = state.ratio;
    this.fitted = true;
    if (animate && this.scene.motion) void this.fly(state);
    else this.setCamera(state);
  }

  zoom(factor: number): void {
    this.fitted = false;
    const camera = this.sigma.getCamera();
    const ratio = camera.getBoundedRatio(camera.ratio / factor);
    if (this.scene.motion) void camera.animate({ ratio }, { duration: 160 });
    else camera.setState({ ratio });
  }

  /** Moves the view by so many pixels. */
  pan(dx: number, dy: number): void {
    this.fitted = false;
    const camera = this.sigma.getCamera();
    const unit = this.pixelSize();
    camera.setState({ x: camera.x + dx * unit, y: camera.y - dy * unit });
  }

  /** Brings a node to the middle, zoomed in at least twice. */
  centreOn(node: number): void {
    const x = this.placed[2 * node];
    const y = this.placed[2 * node + 1];
    if (!Number.isFinite(x)) return;
    this.fitted = false;
    const camera = this.sigma.getCamera();
    const state = { x, y, ratio: Math.min(camera.ratio, this.fitRatio / 2) };
    if (this.scene.motion) void camera.animate(state, { duration: 200 });
    else camera.setState(state);
  }

  /** Scrolls just so far that a node is inside the free part of the stage. */
  reveal(node: number): void {
    const { x, y } = this.screenOf(node);
    const { width, height } = this.dimensions();
    if (x < 16 || y < 16 || x > width - 16 || y > height - 16) this.pan(x - width / 2, y - height / 2);
  }

  /** The user took the camera: Fit no longer follows the layout. */
  cameraTaken(): void {
    this.fitted = false;
  }

  private async fly(state: { x: number; y: number; ratio: number }): Promise<void> {
    this.settingCamera = true;
    await this.sigma.getCamera().animate(state, { duration: 200 });
    this.settingCamera = false;
  }

  private setCamera(state: { x: number; y: number; ratio: number; angle: number }): void {
    this.settingCamera = true;
    this.sigma.getCamera().setState(state);
    this.settingCamera = false;
    this.updateSize();
    this.render();
  }

  /** Length of one screen pixel in the unit square. */
  private pixelSize(): number {
    const { width, height } = this.dimensions();
    return this.sigma.getCamera().ratio / Math.min(width, height);
  }

  private cameraMoved(): void {
    this.updateSize();
    if (this.settingCamera) return;
    const now = performance.now();
    if (now - this.movedAt > 24 && now - this.movedAt < 120 && this.scene.edgesVisible) this.slow = true; // missed a frame
    this.movedAt = now;
    const { edgesWhileMoving } = this.part;
    if (edgesWhileMoving === 'never' || (edgesWhileMoving === 'if-fast' && this.slow)) this.scene.edgesVisible = false;
    clearTimeout(this.movingTimer);
    this.movingTimer = window.setTimeout(() => {
      this.scene.edgesVisible = true;
      this.render();
    }, STILL_AFTER_MS);
  }

  private updateSize(): void {
    const { width, height } = this.dimensions();
    const zoom = this.fitRatio / this.sigma.getCamera().ratio;
    this.scene.size = sizeFactor(this.part.nodes.length, width, height) * Math.min(3.2, Math.max(0.5, Math.sqrt(zoom)));
    const named = zoom > NAMES_FROM;
    if (named !== this.named) {
      this.named = named;
      this.writeWords();
    }
  }

  private writeWords(): void {
    if (!this.positions) return;
    const shown = new Set<number>();
    if (this.marks.centre >= 0) shown.add(this.marks.centre);
    if (this.marks.selection.length <= NAMED_SELECTION) for (const i of this.marks.selection) shown.add(i);
    if (this.named && this.part.size === 'small') for (const i of this.hubs) shown.add(i);
    writeWords(this.graph, this.network, this.placed, shown, this.hubs.subarray(0, 1), (i) =>
      baseRadius(this.degree[i]),
    );
  }

  private resized(): void {
    if (!this.alive || this.container.offsetWidth === 0 || this.container.offsetHeight === 0) return;
    this.sigma.resize();
    if (this.fitted) this.fit(false);
    else this.updateSize();
    this.sigma.scheduleRefresh();
  }
}

const NAMED_SELECTION = 12;

/** The nodes by falling degree, by counting: large discs are drawn first, so that none hides a small one. O(n + degree). */
function largeFirst(nodes: Int32Array, degree: Int32Array): Uint32Array {
  const top = nodes.reduce((d, i) => Math.max(d, degree[i]), 0);
  const starts = new Uint32Array(top + 2);
  for (const i of nodes) starts[top - degree[i] + 1]++;
  for (let d = 0; d <= top; d++) starts[d + 1] += starts[d];
  const order = new Uint32Array(nodes.length);
  for (const i of nodes) order[starts[top - degree[i]]++] = i;
  return order;
}
